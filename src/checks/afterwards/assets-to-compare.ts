import type { CollectionName } from '../../domain/azure/inventory.js';
import { workspaceResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

const assets: readonly (readonly [title: string, collection: Name])[] = [
  ['models', 'models'],
  ['model versions', 'modelVersions'],
  ['environments', 'environments'],
  ['environment versions', 'environmentVersions'],
  ['components', 'components'],
  ['component versions', 'componentVersions'],
];

type Name = Extract<
  CollectionName,
  | 'models'
  | 'modelVersions'
  | 'environments'
  | 'environmentVersions'
  | 'components'
  | 'componentVersions'
>;

/** Assets that move: counted, so that they can be counted again. */
export const assetsToCompare = defineCheck({
  id: 'assets-to-compare',
  title: 'Models, environments and components are counted before the move',
  severity: 'information',
  needs: assets.map(([, collection]) => collection),
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ items, scope }) {
    const counts = assets.flatMap(([title, collection]) => {
      const count = items(collection).length;
      return count === 0 ? [] : [{ field: title, value: String(count) }];
    });
    if (counts.length === 0) return [];
    return [
      {
        severity: 'information',
        subject: workspaceResourceId(scope.source, scope.workspaceName),
        evidence: counts,
        why: 'The guide says that these move. Anonymous versions are not counted.',
        remedy: 'Count them again after the move.',
      },
    ];
  },
});
