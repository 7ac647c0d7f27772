import { idOf } from '../../domain/azure/body-identity.js';
import { textAt } from '../../domain/json.js';
import { associatedId } from '../../domain/azure/moving-resources.js';
import { associatedKinds } from '../../domain/request/request.js';
import { sameId } from '../../domain/azure/resource-id.js';
import { defineCheck, type Statement } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';

/**
 * Every associated resource of the workspace exists and is ready: a workspace without its storage
 * is broken already.
 */
export const associatedState = defineCheck({
  id: 'associated-resource-state',
  title: 'The associated resources exist and are ready',
  severity: 'blocker',
  needs: ['associatedResources'],
  consults: ['workspace'],
  acknowledge: 'unknown-only',
  source: documents.moveWorkspace,
  judge({ items, known }) {
    if (!known('associatedResources')) return [];
    return items('workspace').flatMap((workspace) =>
      associatedKinds.flatMap((kind): readonly Statement[] => {
        const id = associatedId(workspace, kind);
        if (id === undefined) return [];
        const body = items('associatedResources').find((one) => sameId(idOf(one), id));
        const state = textAt(body, 'properties', 'provisioningState');
        // Vaults of old api-versions and components show no state at all.
        if (body !== undefined && (state === undefined || state === 'Succeeded')) return [];
        return [
          {
            severity: 'blocker',
            subject: id,
            evidence:
              body === undefined
                ? [{ field: kind, value: 'not found' }]
                : [fieldEvidence(body, 'properties.provisioningState')],
            why: `The workspace stands on this ${kind}, and it is not there or not ready.`,
            remedy: 'Repair it first; the diagnose action of the workspace tells what is missing.',
          },
        ];
      }),
    );
  },
});
