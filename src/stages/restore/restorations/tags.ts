import { isLeftOut } from '../../../domain/plan/secret-fields.js';
import { idOf } from '../../../domain/azure/body-identity.js';
import { itemsOf } from '../../../domain/azure/inventory.js';
import { objectAt, type JsonObject } from '../../../domain/json.js';
import { resourceGroupId, sameId } from '../../../domain/azure/resource-id.js';
import { workspaceOf } from '../../../domain/plan/plan.js';
import { isBlank } from './writable.js';
import {
  writtenWithoutEffect,
  readNow,
  type Restoration,
  type RestoreContext,
} from './restoration.js';
import type { Observation } from '../../reconcile/observation.js';
import { optionsText, tagWords } from './commands.js';

const shared = { step: 'tags', kind: 'tag' } as const;

/** Tags of what moved. A tag that has another value now is somebody's, and stays. */
export const resourceTags: Restoration = {
  ...shared,
  action: 'Give the resource its tags again.',
  items: (before, { content }) =>
    [...itemsOf(before.of('workspace')), ...itemsOf(before.of('associatedResources'))].filter(
      (item) =>
        !isBlank(item, 'tags') && content.resources.some(({ id }) => sameId(id, idOf(item))),
    ),
  look: (item, context, attempt) => look(item, context.place.to(idOf(item)), context, attempt),
  command: (item, { place }) => tagCommand(item, place.to(idOf(item))),
};

/**
 * Tags of the group that was left, at the group that was moved to: only where this step is named.
 */
export const groupTags: Restoration = {
  ...shared,
  onlyIfNamed: true,
  action: 'Give the destination group the tags of the source group.',
  items: (before) => itemsOf(before.of('sourceGroup')).filter((item) => !isBlank(item, 'tags')),
  look: (item, context, attempt) =>
    sameId(context.workspaceId, workspaceOf(context.plan)?.id ?? '')
      ? Promise.resolve({ kind: 'matches' })
      : lookAtGroup(item, context, attempt),
  command: (item, { plan }) => tagCommand(item, resourceGroupId(plan.content.destination)),
};

function tagCommand(item: JsonObject, id: string): string {
  return `az tag update --operation Merge ${optionsText({ 'resource-id': id })} --tags ${tagWords(item)}`;
}

async function lookAtGroup(
  item: JsonObject,
  context: RestoreContext,
  attempt: number,
): Promise<Observation> {
  const group = await context.there('sourceGroup');
  if (group.state === 'unknown') return { kind: 'unknown', why: group.reason.why };
  const [body] = itemsOf(group);
  return compared(
    item,
    resourceGroupId(context.plan.content.destination),
    body ?? {},
    context,
    attempt,
  );
}

async function look(
  item: JsonObject,
  id: string,
  context: RestoreContext,
  attempt: number,
): Promise<Observation> {
  const now = await readNow(context, id);
  if (now === undefined) return { kind: 'blocked', why: 'it is not there' };
  return 'seen' in now ? now.seen : compared(item, id, now.body, context, attempt);
}

function compared(
  item: JsonObject,
  id: string,
  now: JsonObject,
  context: RestoreContext,
  attempt: number,
): Observation {
  const has = objectAt(now, 'tags');
  // Names of tags compare without case (Microsoft: Use tags to organize your Azure resources).
  const names = new Set(Object.keys(has).map((name) => name.toLowerCase()));
  const gone = Object.entries(objectAt(item, 'tags')).filter(
    ([name]) => !names.has(name.toLowerCase()),
  );
  if (gone.length === 0) return { kind: 'matches' };
  const missing = gone.filter(([, value]) => !isLeftOut(value));
  if (missing.length === 0) {
    return { kind: 'blocked', why: 'the plan left the values out: they hold secrets' };
  }
  const tags: JsonObject = { ...has, ...Object.fromEntries(missing) };
  const vain = writtenWithoutEffect('tags', item, context, attempt);
  return vain ?? { kind: 'differs', change: { method: 'PATCH', id, body: { tags } } };
}
