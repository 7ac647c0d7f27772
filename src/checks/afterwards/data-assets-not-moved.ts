import { idOf } from '../../domain/azure/body-identity.js';
import { type JsonObject } from '../../domain/json.js';
import { isAtOrBelow } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/** Data assets do not travel: they are registered again. */
export const dataAssetsNotMoved = defineCheck({
  id: 'data-assets-not-moved',
  title: 'Data assets are registered again after the move',
  severity: 'warning',
  needs: ['dataAssets', 'dataVersions'],
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ items }) {
    return items('dataAssets').map((asset) => ({
      severity: 'warning' as const,
      subject: subjectOf(asset),
      evidence: [
        fieldEvidence(asset, 'name'),
        { field: 'versions', value: String(versionsOf(asset, items('dataVersions'))) },
      ],
      why: 'The guide lists data assets as not moved with the workspace.',
      remedy:
        'Register it again after the move if it is missing; the data itself stays where it is.',
    }));
  },
});

function versionsOf(asset: JsonObject, versions: readonly JsonObject[]): number {
  const id = idOf(asset);
  return versions.filter((version) => isAtOrBelow(idOf(version), id)).length;
}
