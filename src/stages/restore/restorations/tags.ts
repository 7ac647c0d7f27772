import { isLeftOut } from '../../../domain/plan/secret-fields.js';
import { idOf } from '../../../domain/azure/body-identity.js';
import { itemsOf } from '../../../domain/azure/inventory.js';
import { objectAt, type JsonObject } from '../../../domain/json.js';
import { resourceGroupId, sameId } from '../../../domain/azure/resource-id.js';
import { isBlank } from './writable.js';
import {
  writtenWithoutEffect,
  readNow,
  type Restoration,
  type RestoreContext,
  type Observation,
} from './restoration.js';
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
  look: (item, world, attempt) => look(item, world.place.to(idOf(item)), world, attempt),
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
  look: (item, world, attempt) =>
    sameId(world.workspaceId, world.plan.content.resources[0]?.id ?? '')
      ? Promise.resolve({ kind: 'right' })
      : lookAtGroup(item, world, attempt),
  command: (item, { plan }) => tagCommand(item, resourceGroupId(plan.content.destination)),
};

function tagCommand(item: JsonObject, id: string): string {
  return `az tag update --operation Merge ${optionsText({ 'resource-id': id })} --tags ${tagWords(item)}`;
}

async function lookAtGroup(
  item: JsonObject,
  world: RestoreContext,
  attempt: number,
): Promise<Observation> {
  const group = await world.there('sourceGroup');
  if (group.state === 'unknown') return { kind: 'unknown', why: group.reason.why };
  const [body] = itemsOf(group);
  return compared(
    item,
    resourceGroupId(world.plan.content.destination),
    body ?? {},
    world,
    attempt,
  );
}

async function look(
  item: JsonObject,
  id: string,
  world: RestoreContext,
  attempt: number,
): Promise<Observation> {
  const now = await readNow(world, id);
  if (now === undefined) return { kind: 'manual', why: 'it is not there' };
  return 'sight' in now ? now.sight : compared(item, id, now.body, world, attempt);
}

function compared(
  item: JsonObject,
  id: string,
  now: JsonObject,
  world: RestoreContext,
  attempt: number,
): Observation {
  const has = objectAt(now, 'tags');
  // Names of tags compare without case (Microsoft: Use tags to organize your Azure resources).
  const names = new Set(Object.keys(has).map((name) => name.toLowerCase()));
  const gone = Object.entries(objectAt(item, 'tags')).filter(
    ([name]) => !names.has(name.toLowerCase()),
  );
  if (gone.length === 0) return { kind: 'right' };
  const missing = gone.filter(([, value]) => !isLeftOut(value));
  if (missing.length === 0) {
    return { kind: 'manual', why: 'the plan left the values out: they hold secrets' };
  }
  const tags: JsonObject = { ...has, ...Object.fromEntries(missing) };
  const vain = writtenWithoutEffect('tags', item, world, attempt);
  return vain ?? { kind: 'apart', changes: [{ method: 'PATCH', id, body: { tags } }] };
}
