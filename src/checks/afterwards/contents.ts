import { withoutCase } from '../../domain/azure/resource-id.js';
import { idOf } from '../../domain/azure/body-identity.js';
import { textAt, type JsonObject } from '../../domain/json.js';
import { defineCheck, defineItemRule, fieldsOf } from '../check.js';
import { documents } from '../documents.js';
import { subjectOf } from '../subject-of.js';
import { isSystemDatastore } from './system-datastore.js';

/**
 * Non-default datastores are not moved, or keep the old subscription and group (two sections of the
 * guide differ).
 */
export const datastoresToUpdate = defineItemRule({
  id: 'datastores-to-update',
  title: 'Non-default datastores are checked after the move',
  severity: 'warning',
  of: 'datastores',
  acknowledge: 'any',
  source: documents.datastores,
  concerns: (datastore) => !isSystemDatastore(datastore),
  seen: ['properties.datastoreType', 'properties.isDefault'],
  why: 'Non-default datastores are not moved reliably: afterwards they may still show the old subscription.',
  remedy:
    'After the move, update its authentication, or unregister it and create it again under the same name.',
});

/** Data assets do not travel: they are registered again. */
export const dataAssetsNotMoved = defineCheck({
  id: 'data-assets-not-moved',
  title: 'Data assets are registered again after the move',
  severity: 'warning',
  needs: ['dataAssets', 'dataVersions'],
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ items }) {
    const versions = countBy(items('dataVersions'), (version) =>
      idOf(version).replace(/\/versions\/[^/]*$/i, ''),
    );
    return items('dataAssets').map((asset) => ({
      subject: subjectOf(asset),
      seen: {
        ...fieldsOf(asset, 'name'),
        versions: versions.get(withoutCase(idOf(asset))) ?? 0,
      },
      why: 'The guide lists data assets as not moved with the workspace.',
      remedy:
        'Register it again after the move if it is missing; the data itself stays where it is.',
    }));
  },
});

function countBy(
  items: readonly JsonObject[],
  keyOf: (item: JsonObject) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of items.map((item) => withoutCase(keyOf(item)))) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Datasets of the first version of the service. */
export const datasetsNotMoved = defineItemRule({
  id: 'datasets-not-moved',
  title: 'Datasets of version 1 are registered again after the move',
  severity: 'warning',
  of: 'datasets',
  acknowledge: 'any',
  source: documents.moveWorkspace,
  seen: ['name'],
  why: 'The guide lists data assets, formerly called datasets, as not moved with the workspace.',
  remedy:
    'Register it again as a data asset after the move if it is missing; the data itself stays where it is.',
});

/** Names of compute instances that were used before the move. */
export const computeInstanceNames = defineItemRule({
  id: 'compute-instance-names',
  title: 'Compute instances get new names after the move',
  severity: 'information',
  of: 'computes',
  needs: [],
  acknowledge: 'any',
  source: documents.knownIssues,
  concerns: (compute) => textAt(compute, 'properties', 'computeType') === 'ComputeInstance',
  seen: ['name', 'properties.computeType'],
  why: 'After a move, creating a compute instance under a former name has failed with a conflict of Etags.',
  remedy: 'Create it again under a new name.',
});

/** Connections: no document says whether they survive. */
export const connectionsToCheck = defineItemRule({
  id: 'connections-to-check',
  title: 'Connections are looked at after the move',
  severity: 'information',
  of: 'connections',
  acknowledge: 'any',
  source: documents.workspaceReference,
  seen: ['properties.category', 'properties.authType', 'properties.target'],
  why: 'No document says whether connections survive a move; their secrets are in the key vault of the workspace.',
  remedy: 'Test it after the move.',
});
