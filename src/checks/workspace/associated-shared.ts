import { idOf } from '../../domain/azure/body-identity.js';
import { type JsonObject } from '../../domain/json.js';
import { associatedId } from '../../domain/azure/moving-resources.js';
import { associatedKinds, type AssociatedKind } from '../../domain/request/request.js';
import { sameId } from '../../domain/azure/resource-id.js';
import { defineCheck, type Statement } from '../check.js';
import { documents } from '../documents.js';

// A workspace can be given another registry or component, never another storage account or key
// vault.
const FIXED: ReadonlySet<AssociatedKind> = new Set(['storage', 'key-vault']);

/**
 * An associated resource that is asked to move is used by no other workspace that this identity can
 * see.
 */
export const associatedShared = defineCheck({
  id: 'associated-resource-shared',
  title: 'Associated resources that move are not shared with another workspace',
  severity: 'blocker',
  needs: ['siblingWorkspaces'],
  consults: ['workspace'],
  acknowledge: 'unknown-only',
  source: documents.workspaceReference,
  judge({ scope, items }) {
    return items('workspace').flatMap((workspace) =>
      scope.associated.flatMap((kind): readonly Statement[] => {
        const id = associatedId(workspace, kind);
        if (id === undefined) return [];
        const users = items('siblingWorkspaces').filter((other) => uses(other, id));
        if (users.length === 0) return [];
        const isFixed = FIXED.has(kind);
        return [
          {
            severity: isFixed ? 'blocker' : 'warning',
            subject: id,
            evidence: users.map((other) => ({
              field: 'used by',
              value: idOf(other),
            })),
            why: isFixed
              ? 'Another workspace stands on it and can never be given another one: its id would lead nowhere.'
              : 'Another workspace uses it under its present id.',
            remedy: isFixed
              ? 'Leave it out of associated-resources: the moved workspace keeps using it where it is.'
              : 'Leave it out of associated-resources, or give the other workspace its new id after the move.',
          },
        ];
      }),
    );
  },
});

function uses(workspace: JsonObject, id: string): boolean {
  return associatedKinds.some((kind) => sameId(associatedId(workspace, kind) ?? '', id));
}
