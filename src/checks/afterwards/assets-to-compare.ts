import type { CollectionName } from '../../domain/azure/inventory.js';
import { workspaceResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

const assets = {
  models: 'models',
  'model versions': 'modelVersions',
  environments: 'environments',
  'environment versions': 'environmentVersions',
  components: 'components',
  'component versions': 'componentVersions',
} as const satisfies Readonly<Record<string, CollectionName>>;

/** Assets that move: counted, so that they can be counted again. */
export const assetsToCompare = defineCheck({
  id: 'assets-to-compare',
  title: 'Models, environments and components are counted before the move',
  severity: 'information',
  needs: Object.values(assets),
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ items, scope }) {
    const counts = Object.entries(assets)
      .map(([title, collection]) => [title, items(collection).length] as const)
      .filter(([, count]) => count > 0);
    if (counts.length === 0) return undefined;
    return {
      subject: workspaceResourceId(scope.source, scope.workspaceName),
      seen: Object.fromEntries(counts),
      why: 'The guide says that these move. Anonymous versions are not counted.',
      remedy: 'Count them again after the move.',
    };
  },
});
