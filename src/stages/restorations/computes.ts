import type { ArmError } from '../../domain/arm-error.js';
import { itemsOf } from '../../domain/inventory.js';
import {
  isJsonObject,
  objectAt,
  textAt,
  valueAt,
  type JsonObject,
  type JsonValue,
} from '../../domain/json.js';
import { otherInstanceId } from '../../domain/other-instance-name.js';
import { LEFT_OUT } from '../../domain/secret-fields.js';
import { sameId } from '../../domain/resource-id.js';
import {
  notOpen,
  readNow,
  type Restoration,
  type RestoreWorld,
  type Sight,
} from './restoration.js';
import { mlCommand, partOf } from './commands.js';
import { isBlank, leftOut, stateOf, withProperties, writable } from './writable.js';

const READ_ONLY = ['isAttachedCompute', 'createdOn', 'modifiedOn'];
/** What the service says of a running compute (Azure REST reference: Compute - Create Or Update). */
const READ_ONLY_INSIDE: ReadonlySet<string> = new Set([
  'allocationState',
  'allocationStateTransitionTime',
  'applications',
  'connectivityEndpoints',
  'containers',
  'createdBy',
  'currentNodeCount',
  'dataDisks',
  'dataMounts',
  'errors',
  'lastOperation',
  'nodeStateCounts',
  'osImageMetadata',
  'state',
  'targetNodeCount',
  'versions',
]);

/** Types that are made again from what Azure shows of them; those with `secret` need what only a key listing gives. */
const recreatable: Readonly<Record<string, { readonly secret: boolean }>> = {
  AmlCompute: { secret: false },
  ComputeInstance: { secret: false },
  Kubernetes: { secret: false },
  SynapseSpark: { secret: false },
  DataFactory: { secret: false },
  DataLakeAnalytics: { secret: false },
  VirtualMachine: { secret: true },
  Databricks: { secret: true },
};

/** Computes, which a move does not carry (Microsoft: Move Azure Machine Learning workspaces). */
export const computes: Restoration = {
  step: 'computes',
  kind: 'compute',
  action: 'Create the compute again.',
  items: (before) => itemsOf(before.of('computes')),
  look,
  command: (item, world) => {
    const type = textAt(item, 'properties', 'computeType') ?? '';
    const size = textAt(item, 'properties', 'properties', 'vmSize');
    const options = { name: partOf(item, 1), type, ...(size === undefined ? {} : { size }) };
    return isAttached(item)
      ? mlCommand('compute attach', { file: 'compute.yml' }, world)
      : mlCommand('compute create', options, world);
  },
};

async function look(item: JsonObject, world: RestoreWorld): Promise<Sight> {
  const id = world.place.to(textAt(item, 'id') ?? '');
  const now = await readNow(world, id);
  if (now !== undefined) return 'sight' in now ? now.sight : sightOf(now.body, item);
  const renamed = otherInstanceId(id, world.plan.content.instanceSuffix);
  if (isInstance(item)) {
    const other = await readNow(world, renamed);
    if (other !== undefined) {
      if ('sight' in other) return other.sight;
      const sight = sightOf(other.body, item);
      const as = renamed.split('/').at(-1) ?? renamed;
      return sight.kind === 'right' ? { kind: 'right', as } : sight;
    }
  }
  const type = textAt(item, 'properties', 'computeType') ?? '';
  const secrets = world.secrets[(textAt(item, 'id') ?? '').toLowerCase()];
  const why = whyManual(item, type, secrets);
  if (why !== undefined) return { kind: 'manual', why };
  const body = bodyOf(item, secrets, world);
  const changes = [{ method: 'PUT', id, body }] as const;
  const without = leftOut(item).map((field) => `the value of ${field}`);
  if (!isInstance(item)) return { kind: 'apart', changes, without };
  const orElse = { when: isConflict, changes: [{ method: 'PUT', id: renamed, body }] as const };
  return { kind: 'apart', changes, orElse, without: ['what was on its own disk', ...without] };
}

function sightOf(now: JsonObject, before: JsonObject): Sight {
  const type = textAt(now, 'properties', 'computeType') ?? '';
  if (!sameId(type, textAt(before, 'properties', 'computeType') ?? '')) {
    return { kind: 'manual', why: `a compute of the type ${type} has this name` };
  }
  const state = stateOf(now);
  if (state === 'failed') return { kind: 'manual', why: 'it is there and in the state Failed' };
  return { kind: state === 'done' ? 'right' : 'going' };
}

function whyManual(
  item: JsonObject,
  type: string,
  secrets: JsonObject | undefined,
): string | undefined {
  const known = recreatable[type];
  if (known === undefined) return `computes of the type ${type} are not made again by a program`;
  if (known.secret && secrets === undefined) return notOpen('credentials');
  return isInstance(item) && assignedUser(item) === undefined
    ? 'the plan does not say whose compute instance it was'
    : undefined;
}

function bodyOf(
  item: JsonObject,
  secrets: JsonObject | undefined,
  { place }: RestoreWorld,
): JsonObject {
  const inside = Object.entries(objectAt(item, 'properties', 'properties')).filter(
    ([name, value]) =>
      !READ_ONLY_INSIDE.has(name) && !(name === 'userAccountCredentials' && isNobody(value)),
  );
  const user = isInstance(item) ? assignedUser(item) : undefined;
  const kept = {
    ...Object.fromEntries(inside),
    ...(user === undefined ? {} : { personalComputeInstanceSettings: { assignedUser: user } }),
  };
  const body = place.rewritten(writable(withProperties(item, { properties: kept }), READ_ONLY));
  const given = Object.entries(secrets ?? {}).filter(([name]) => name !== 'computeType');
  if (given.length === 0) return body;
  const properties = {
    ...objectAt(body, 'properties', 'properties'),
    ...Object.fromEntries(given),
  };
  return withProperties(body, { properties });
}

// An account without password and key is none; Azure never shows the password (Azure REST reference: UserAccountCredentials).
function isNobody(account: JsonValue): boolean {
  return ['adminUserPassword', 'adminUserSshPublicKey'].every((name) => {
    const value = valueAt(account, name);
    return value === undefined || value === null || value === LEFT_OUT;
  });
}

// Without it the instance would belong to whoever restores (Azure REST reference: personalComputeInstanceSettings).
function assignedUser(item: JsonObject): JsonObject | undefined {
  const inside = objectAt(item, 'properties', 'properties');
  const user = valueAt(inside, 'personalComputeInstanceSettings', 'assignedUser');
  if (isJsonObject(user) && !isBlank(user, 'objectId')) return user;
  const objectId = textAt(inside, 'createdBy', 'userId');
  const tenantId = textAt(inside, 'createdBy', 'userOrgId');
  return objectId === undefined || tenantId === undefined ? undefined : { objectId, tenantId };
}

function isAttached(item: JsonObject): boolean {
  return valueAt(item, 'properties', 'isAttachedCompute') === true;
}

function isInstance(item: JsonObject): boolean {
  return sameId(textAt(item, 'properties', 'computeType') ?? '', 'ComputeInstance');
}

function isConflict({ status, code }: ArmError): boolean {
  return status === 412 || (status === 409 && /etag|name/i.test(code ?? ''));
}
