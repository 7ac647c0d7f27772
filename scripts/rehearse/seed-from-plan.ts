import { registrations } from '../../emulator/scenarios/registrations.js';
import { subscription } from '../../emulator/scenarios/surroundings.js';
import type { JsonObject } from '../../emulator/types.js';
import { idOf } from '../../src/domain/azure/body-identity.js';
import { workspaceResourceId } from '../../src/domain/azure/resource-id.js';
import { isJsonObject, listAt, textAt, type JsonValue } from '../../src/domain/json.js';
import type { Plan } from '../../src/domain/plan/plan.js';

/** More ended jobs than these show nothing new. */
const MOST_JOBS = 50;

/**
 * An Azure as the snapshot of a plan knows it: the bodies that it keeps as Azure sent them, names
 * with the least body, subscriptions and registrations as the scenarios have them. What the snapshot
 * does not keep is not there, so nothing else can be rehearsed.
 */
export function seedFromPlan({ content, snapshot }: Plan): JsonObject {
  const { source, destination, workspaceName } = content;
  const workspaceId = workspaceResourceId(source, workspaceName);
  // Of a role the snapshot keeps its name, and not where it may be assigned: each is one of Azure's.
  const kept = Object.entries(snapshot)
    .filter(([collection]) => collection !== 'roleDefinitions')
    .flatMap(([collection, list]) =>
      listAt(list, 'items').flatMap((item) => entryOf(item, collection, workspaceId)),
    );
  const subscriptions = [...new Set([source.subscriptionId, destination.subscriptionId])];
  return Object.fromEntries([
    ...subscriptions.flatMap((id, index) => [
      subscription(id, `rehearsal-${index}`),
      ...registrations(`/subscriptions/${id}`),
    ]),
    ...kept,
    ...jobs(snapshot, workspaceId),
  ]);
}

type Entry = readonly [id: string, body: JsonValue];

function entryOf(item: JsonValue, collection: string, workspaceId: string): readonly Entry[] {
  if (typeof item === 'string') return [named(`${workspaceId}/${item}`)];
  if (!isJsonObject(item)) return [];
  const id = idOf(item);
  if (id !== '') return [[id, item]];
  // Some lists of Machine Learning leave the id out.
  const name = textAt(item, 'name');
  if (name === undefined) return [];
  const whole = `${workspaceId}/${collection}/${name}`;
  return [[whole, { ...named(whole)[1], ...item }]];
}

function named(id: string): readonly [string, JsonObject] {
  const [, kinds = ''] = /\/providers\/(.*)$/i.exec(id) ?? [];
  const segments = kinds.split('/');
  const types = segments.filter((_, index) => index === 0 || index % 2 === 1);
  const name = segments.at(-1) ?? '';
  return [id, { id, name, type: types.join('/'), properties: { description: '' } }];
}

function jobs(snapshot: JsonObject, workspaceId: string): readonly Entry[] {
  const { activeJobs } = snapshot;
  const total = isJsonObject(activeJobs) ? Number(activeJobs['total'] ?? 0) : 0;
  return Array.from({ length: Math.min(total, MOST_JOBS) }, (_, index): Entry => {
    const [id, body] = named(`${workspaceId}/jobs/rehearsed-${index}`);
    return [id, { ...body, properties: { jobType: 'Command', status: 'Completed' } }];
  });
}
