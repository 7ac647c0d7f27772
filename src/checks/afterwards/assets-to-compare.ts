import type { CollectionName } from '../../domain/azure/inventory.js';
import { textAt } from '../../domain/json.js';
import { workspaceResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

const assets = [
  'models',
  'environments',
  'components',
] as const satisfies readonly CollectionName[];

/** Assets that move: counted, so that they can be looked for again. */
export const assetsToCompare = defineCheck({
  id: 'assets-to-compare',
  title: 'Models, environments and components are counted before the move',
  severity: 'information',
  needs: assets,
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ items, scope }) {
    const counts = assets
      .map((name) => [name, items(name).length] as const)
      .filter(([, count]) => count > 0);
    if (counts.length === 0) return undefined;
    const unnamed = assets
      .flatMap((name) => items(name))
      .filter((asset) => (textAt(asset, 'properties', 'latestVersion') ?? '') === '').length;
    return {
      subject: workspaceResourceId(scope.source, scope.workspaceName),
      seen: {
        ...Object.fromEntries(counts),
        ...(unnamed === 0 ? {} : { 'without a latest version': unnamed }),
      },
      why: 'The guide says that these move. The verification looks for each by its name, and for the latest version that the list names; it compares no older versions.',
      remedy: 'Look for older versions yourself after the move where they matter.',
    };
  },
});
