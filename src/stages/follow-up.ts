import { itemsOf } from '../domain/inventory.js';
import { textAt } from '../domain/json.js';
import { relocation } from '../domain/moved-text.js';
import type { Plan } from '../domain/plan.js';
import { isAtOrBelow } from '../domain/resource-id.js';
import type { FollowUp, Leftover } from '../domain/run-report.js';
import { shellWord } from '../domain/shell-quote.js';
import { inventoryOfSnapshot } from '../domain/snapshot.js';
import { bearerOf } from './restorations/principal-now.js';

/**
 * What is left outside of the workspace after a move, told from the plan alone: what still names it by its old id, what may be
 * removed at the source once nobody wants to go back, and the way back. Nothing of it is done by a program.
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
    moved: resources.map(({ id, type }) => ({ type, from: id, to: place.to(id) })),
    oldIdHolders: itemsOf(before.of('alerts')).map((alert) => textAt(alert, 'id') ?? ''),
    leftovers: [...orphanedRights(plan), ...privateEndpoints(plan), emptyGroup(plan)],
    wayBack: { source: destination, destination: source, workspaceName, associated },
  };
}

// A new compute or endpoint has a new identity; what the old one was given elsewhere stays, for nobody.
function orphanedRights({ content, snapshot }: Plan): readonly Leftover[] {
  const before = inventoryOfSnapshot(snapshot);
  return itemsOf(before.of('associatedRoleAssignments')).flatMap((item) => {
    const id = textAt(item, 'id') ?? '';
    const holder = bearerOf(textAt(item, 'properties', 'principalId') ?? '', before);
    const isGone = holder !== undefined && holder.bearer !== 'workspace';
    if (!isGone || content.resources.some((moved) => isAtOrBelow(id, moved.id))) return [];
    const what = `Role assignment of the identity of ${textAt(holder.resource, 'name') ?? 'a removed resource'}, which is another one now`;
    return [{ what, command: `az role assignment delete --ids ${shellWord(id)}` }];
  });
}

// Private endpoints do not move, and their records go on naming what they pointed to.
function privateEndpoints({ snapshot }: Plan): readonly Leftover[] {
  const before = inventoryOfSnapshot(snapshot);
  return [
    ...itemsOf(before.of('privateEndpointConnections')),
    ...itemsOf(before.of('associatedConnections')),
  ].flatMap((item) => {
    const id = textAt(item, 'properties', 'privateEndpoint', 'id');
    if (id === undefined) return [];
    const what = `Private endpoint ${id.split('/').at(-1) ?? id}: look whether it and its DNS records are still needed`;
    return [{ what, command: `az network private-endpoint show --ids ${shellWord(id)}` }];
  });
}

function emptyGroup({ content: { source } }: Plan): Leftover {
  return {
    what: `Resource group ${source.resourceGroup}: look what it still holds before anybody deletes it`,
    command: `az resource list --resource-group ${shellWord(source.resourceGroup)} --subscription ${shellWord(source.subscriptionId)} --output table`,
  };
}
