import { idOf } from '../../domain/azure/body-identity.js';
import { itemsOf, type Inventory } from '../../domain/azure/inventory.js';
import { listAt, textAt, type JsonObject } from '../../domain/json.js';
import type { Plan } from '../../domain/plan/plan.js';
import { isAtOrBelow, parseResourceId } from '../../domain/azure/resource-id.js';
import { rightWords } from '../../domain/azure/right-words.js';
import type { CleanupCandidate } from '../../domain/run/run-report.js';
import { shellWord } from '../../domain/shell-quote.js';
import { optionsText } from '../restore/restorations/commands.js';
import { bearerOf } from '../restore/restorations/principal-now.js';

type Finder = (before: Inventory, content: Plan['content']) => readonly CleanupCandidate[];

/**
 * What a move leaves at the source for nobody, told from the plan: the phase "commit" of
 * Microsoft's guide to relocating resources. Each comes with the command that a person begins with;
 * no program removes any of it.
 */
export function cleanupCandidatesOf(
  before: Inventory,
  content: Plan['content'],
): readonly CleanupCandidate[] {
  return finders.flatMap((find) => find(before, content));
}

// Assignments at what moved stay behind at ids that name nothing any more (Microsoft: Move Azure
// resources, role assignments).
const orphanedAssignments: Finder = (before, { resources }) =>
  assignmentsIn(before)
    .filter((item) => resources.some(({ id }) => isAtOrBelow(idOf(item), id)))
    .map((item) => {
      const roles = itemsOf(before.of('roleDefinitions'));
      const right = rightWords(item, roles, itemsOf(before.of('workspace'))[0], 'was');
      return {
        what: `Role assignment where nothing is any more: ${right}`,
        command: deletes(item),
      };
    });

// A new compute or endpoint has a new identity; what the old one was given elsewhere stays, for
// nobody.
const rightsOfNobody: Finder = (before, { resources }) =>
  assignmentsIn(before).flatMap((item) => {
    const holder = bearerOf(textAt(item, 'properties', 'principalId') ?? '', before);
    const isGone = holder !== undefined && holder.bearer !== 'workspace';
    const hasMoved = resources.some(({ id }) => isAtOrBelow(idOf(item), id));
    if (!isGone || hasMoved) return [];
    const what = `Role assignment of the identity of ${textAt(holder.resource, 'name') ?? 'a removed resource'}, which is another one now`;
    return [{ what, command: deletes(item) }];
  });

// An alert rule that watches nothing but what has moved never fires again.
const deadAlertRules: Finder = (before, { resources }) =>
  itemsOf(before.of('alerts')).flatMap((alert) => {
    const id = idOf(alert);
    const scopes = listAt(alert, 'properties', 'scopes').filter((one) => typeof one === 'string');
    if (scopes.length === 0) return [];
    const isDead = scopes.every((scope) => resources.some((moved) => isAtOrBelow(scope, moved.id)));
    const what = isDead
      ? 'once another rule watches the new id'
      : 'it watches something else as well: take the old id out of its scopes';
    return [
      {
        what: `Alert rule ${nameOf(id)}: ${what}`,
        command: `az resource ${isDead ? 'delete' : 'show'} --ids ${shellWord(id)}`,
      },
    ];
  });

// Private endpoints do not move, and the records that they wrote go on naming what they pointed to.
const privateEndpoints: Finder = (before) =>
  [
    ...itemsOf(before.of('privateEndpointConnections')),
    ...itemsOf(before.of('associatedConnections')),
  ].flatMap((item) => {
    const id = textAt(item, 'properties', 'privateEndpoint', 'id') ?? '';
    const place = parseResourceId(id);
    if (place === undefined) return [];
    const options = {
      'endpoint-name': place.name,
      'resource-group': place.resourceGroup,
      subscription: place.subscriptionId,
    };
    return [
      {
        what: `Private endpoint ${place.name}: when its resource has another one now`,
        command: `az network private-endpoint show --ids ${shellWord(id)}`,
      },
      {
        what: `Private DNS records that the zone groups of ${place.name} wrote: they dangle once it is gone`,
        command: `az network private-endpoint dns-zone-group list ${optionsText(options)}`,
      },
    ];
  });

const sourceGroup: Finder = (_before, { source }) => [
  {
    what: `Resource group ${source.resourceGroup}: look what it still holds before anybody deletes it`,
    command: `az resource list --resource-group ${shellWord(source.resourceGroup)} --subscription ${shellWord(source.subscriptionId)} --output table`,
  },
];

/** One kind of leftover each, in the order in which a person removes them. */
const finders: readonly Finder[] = [
  orphanedAssignments,
  rightsOfNobody,
  deadAlertRules,
  privateEndpoints,
  sourceGroup,
];

function assignmentsIn(before: Inventory): readonly JsonObject[] {
  return [
    ...itemsOf(before.of('roleAssignments')),
    ...itemsOf(before.of('associatedRoleAssignments')),
  ];
}

function deletes(assignment: JsonObject): string {
  return `az role assignment delete --ids ${shellWord(idOf(assignment))}`;
}

function nameOf(id: string): string {
  return id.split('/').at(-1) ?? id;
}
