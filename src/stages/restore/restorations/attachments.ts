import { idOf } from '../../../domain/azure/body-identity.js';
import { canonicalText } from '../../../domain/canonical-json.js';
import { itemsOf, type CollectionName, type Inventory } from '../../../domain/azure/inventory.js';
import { listAt, textAt, type JsonObject } from '../../../domain/json.js';
import { workspaceOf, type Plan } from '../../../domain/plan/plan.js';
import {
  isAtOrBelow,
  resourceGroupId,
  sameId,
  withoutCase,
} from '../../../domain/azure/resource-id.js';
import { optionsText, partOf } from './commands.js';
import {
  type Restoration,
  type RestoreContext,
  toWrite,
  whyNotInto,
  writtenWithoutEffect,
} from './restoration.js';
import type { Observation } from '../../reconcile/observation.js';
import { writable } from './writable.js';

/** Diagnostic settings of what moved: extension resources, which a move is not said to carry. */
export const diagnosticSettings: Restoration = {
  step: 'diagnostic-settings',
  kind: 'diagnostic-setting',
  action: 'Create the diagnostic setting again.',
  nameOf,
  items: (before, plan) => atMoved('diagnosticSettings', before, plan),
  look: (item, context, attempt) => lookByName('diagnosticSettings', item, context, attempt),
  command: diagnosticCommand,
};

/** Where a diagnostic setting sends to, by its property and as the Azure CLI calls it. */
const DESTINATIONS: readonly (readonly [property: string, option: string])[] = [
  ['workspaceId', 'workspace'],
  ['storageAccountId', 'storage-account'],
  ['eventHubAuthorizationRuleId', 'event-hub-rule'],
  ['eventHubName', 'event-hub'],
  ['marketplacePartnerId', 'marketplace-partner-id'],
];

function diagnosticCommand(item: JsonObject, { place }: RestoreContext): string {
  const body = place.rewritten(item);
  const targets = DESTINATIONS.flatMap(([property, option]) => {
    const value = textAt(body, 'properties', property) ?? '';
    return value === '' ? [] : [[option, value] as const];
  });
  const kinds = ['logs', 'metrics'].flatMap((kind) => {
    const some = listAt(body, 'properties', kind);
    return some.length === 0 ? [] : [[kind, JSON.stringify(some)] as const];
  });
  const options = {
    name: partOf(item, 1),
    resource: scopeOf(place.to(idOf(item))),
    ...Object.fromEntries([...targets, ...kinds]),
  };
  return `az monitor diagnostic-settings create ${optionsText(options)}`;
}

/** Locks of what moved. Last of all, because a lock would stop what comes after it. */
export const resourceLocks: Restoration = {
  step: 'locks',
  kind: 'lock',
  waitsFor: (_item, open) => open.length > 0,
  action: 'Create the lock again.',
  nameOf,
  items: (before, plan) => atMoved('sourceLocks', before, plan),
  look: (item, context, attempt) => lookByName('sourceLocks', item, context, attempt),
  command: lockCommand,
};

/**
 * Locks of the group that was left, at the group that was moved to: only where this step is named.
 */
export const groupLocks: Restoration = {
  nameOf,
  step: 'locks',
  kind: 'lock',
  waitsFor: (_item, open) => open.length > 0,
  onlyIfNamed: true,
  action: 'Lock the destination group as the source group is.',
  items: (before, { content }) =>
    itemsOf(before.of('sourceLocks')).filter((item) =>
      sameId(scopeOf(idOf(item)), resourceGroupId(content.source)),
    ),
  look: (item, context, attempt) => {
    const { source, destination } = context.plan.content;
    if (sameId(context.workspaceId, workspaceOf(context.plan)?.id ?? '')) {
      return Promise.resolve({ kind: 'matches' });
    }
    const id = idOf(item).slice(resourceGroupId(source).length);
    return lookByName(
      'sourceLocks',
      item,
      context,
      attempt,
      `${resourceGroupId(destination)}${id}`,
    );
  },
  command: (item, { plan }) => {
    const level = textAt(item, 'properties', 'level') ?? '';
    const group = plan.content.destination.resourceGroup;
    const options = { name: partOf(item, 1), 'lock-type': level, 'resource-group': group };
    return `az lock create ${optionsText(options)}`;
  },
};

function atMoved(
  collection: CollectionName,
  before: Inventory,
  { content }: Pick<Plan, 'content'>,
): readonly JsonObject[] {
  return itemsOf(before.of(collection)).filter((item) =>
    content.resources.some(({ id }) => isAtOrBelow(scopeOf(idOf(item)), id)),
  );
}

async function lookByName(
  collection: CollectionName,
  item: JsonObject,
  context: RestoreContext,
  attempt: number,
  id = context.place.to(idOf(item)),
): Promise<Observation> {
  const now = await context.there(collection);
  if (now.state === 'unknown') return { kind: 'unknown', why: now.reason.why };
  const there = itemsOf(now).find((one) => sameId(idOf(one), id));
  const [was, is] = [item, there].map((one) => textAt(one, 'properties', 'level') ?? '');
  if (there !== undefined && !sameId(was ?? '', is ?? '')) {
    return { kind: 'blocked', why: `a lock of this name with the level ${is ?? ''} is there` };
  }
  const base = writable(there ?? item);
  const body = context.place.rewritten(base);
  // One that survived may still send to what moved by its old id.
  if (there !== undefined && canonicalText(body) === canonicalText(base))
    return { kind: 'matches' };
  const step = collection === 'sourceLocks' ? 'locks' : 'diagnostic-settings';
  const holder = scopeOf(id);
  if (there === undefined && /\/onlineEndpoints\/[^/]+$/i.test(holder)) {
    const whyNot = await whyNotInto(holder, 'what it hangs on is not there', context);
    if (whyNot !== undefined) return whyNot;
  }
  const vain = there === undefined ? undefined : writtenWithoutEffect(step, item, context, attempt);
  return vain ?? toWrite(id, body);
}

/** What an extension resource hangs on: its id up to the last provider. */
function scopeOf(id: string): string {
  return id.slice(0, Math.max(0, withoutCase(id).lastIndexOf('/providers/')));
}

function nameOf(item: JsonObject): string {
  const id = idOf(item);
  return `${id.split('/').at(-1) ?? ''} of ${scopeOf(id).split('/').at(-1) ?? ''}`;
}

function lockCommand(item: JsonObject, { place }: RestoreContext): string {
  const options = {
    name: partOf(item, 1),
    'lock-type': textAt(item, 'properties', 'level') ?? '',
    resource: scopeOf(place.to(idOf(item))),
  };
  return `az lock create ${optionsText(options)}`;
}
