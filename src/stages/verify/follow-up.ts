import { idOf } from '../../domain/azure/body-identity.js';
import {
  collectionTable,
  itemsOf,
  type CollectionName,
  type Inventory,
} from '../../domain/azure/inventory.js';
import { textAt } from '../../domain/json.js';
import { relocation } from '../../domain/azure/relocation.js';
import { holderType } from '../../domain/azure/old-id-holders.js';
import type { Plan } from '../../domain/plan/plan.js';
import { sameId } from '../../domain/azure/resource-id.js';
import type { FollowUp, OldIdHolder } from '../../domain/run/run-report.js';
import { inventoryOfSnapshot } from '../../domain/plan/snapshot.js';
import { cleanupCandidatesOf } from './cleanup-candidates.js';

/**
 * What is left outside of the workspace after a move, told from the plan alone: what still names it
 * by its old id, what may be removed at the source once nobody wants to go back, and the way back.
 * Nothing of it is done by a program.
 */
export function followUpOf(plan: Plan): FollowUp {
  const { resources, source, destination, workspaceName, associated } = plan.content;
  const before = inventoryOfSnapshot(plan.snapshot);
  const place = relocation(
    resources.map(({ id }) => id),
    destination,
  );
  const [workspace] = itemsOf(before.of('workspace'));
  const uri = textAt(workspace, 'properties', 'mlFlowTrackingUri');
  return {
    trackingUri: uri === undefined ? undefined : place.to(uri),
    moved: resources.map(({ id, type }) => {
      const from = spelled(id, before);
      return { type, from, to: place.to(from) };
    }),
    oldIdHolders: holdersIn(before),
    leftovers: cleanupCandidatesOf(before, plan.content),
    unread: lookedThrough
      .filter((name) => before.of(name).state === 'unknown')
      .map((name) => collectionTable[name].title),
    wayBack: { source: destination, destination: source, workspaceName, associated },
  };
}

/** The lists that holders and cleanup candidates are told from. */
const lookedThrough = [
  'alerts',
  'holders',
  'factoryLinks',
  'roleAssignments',
  'associatedRoleAssignments',
  'privateEndpointConnections',
  'associatedConnections',
] as const satisfies readonly CollectionName[];

// A plan has its ids in lower case; tools of other people compare them to the letter.
function spelled(id: string, before: Inventory): string {
  const bodies = [...itemsOf(before.of('workspace')), ...itemsOf(before.of('associatedResources'))];
  return bodies.map((body) => idOf(body)).find((one) => sameId(one, id)) ?? id;
}

function holdersIn(before: Inventory): readonly OldIdHolder[] {
  const all = (['alerts', 'holders', 'factoryLinks'] as const).flatMap((name) =>
    itemsOf(before.of(name)),
  );
  const told = all.map((item): OldIdHolder => {
    const known = holderType(textAt(item, 'type') ?? '');
    return {
      id: idOf(item),
      title: known?.title ?? 'alert rule or web test',
      remedy: known?.remedy ?? 'Set it to the new id.',
    };
  });
  return told.filter(({ id }, index) => told.findIndex((one) => sameId(one.id, id)) === index);
}
