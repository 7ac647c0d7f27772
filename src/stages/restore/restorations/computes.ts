import { idOf } from '../../../domain/azure/body-identity.js';
import type { ArmError } from '../../../domain/azure/errors/arm-error.js';
import { itemsOf } from '../../../domain/azure/inventory.js';
import {
  isJsonObject,
  objectAt,
  textAt,
  valueAt,
  type JsonObject,
  type JsonValue,
} from '../../../domain/json.js';
import { otherInstanceId } from '../../../domain/azure/other-instance-name.js';
import { isLeftOut } from '../../../domain/plan/secret-fields.js';
import { parseResourceId, sameId } from '../../../domain/azure/resource-id.js';
import {
  notOpen,
  readNow,
  type Restoration,
  type RestoreContext,
  type Observation,
} from './restoration.js';
import { mlCommand, partOf } from './commands.js';
import { observationOfState } from './state-observation.js';
import { isBlank, leftOut, withProperties, writable } from './writable.js';

const READ_ONLY = ['isAttachedCompute', 'createdOn', 'modifiedOn'];
/**
 * What the service says of a running compute (Azure REST reference: Compute - Create Or Update).
 */
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

interface Recreatable {
  /** It needs what only a key listing gives. */
  readonly secret?: true;
  /** It says in settings of its own where the workspace is (Azure REST reference: SynapseSpark). */
  readonly place?: true;
}

/** Types that are made again from what Azure shows of them. */
const recreatable: Readonly<Record<string, Recreatable>> = {
  AmlCompute: {},
  ComputeInstance: {},
  Kubernetes: {},
  SynapseSpark: { place: true },
  DataFactory: {},
  DataLakeAnalytics: {},
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
  command,
};

function command(item: JsonObject, world: RestoreContext): string {
  if (isAttached(item)) return mlCommand('compute attach', { file: 'compute.yml' }, world);
  const size = textAt(item, 'properties', 'properties', 'vmSize');
  const user = isInstance(item) ? assignedUser(item) : undefined;
  return mlCommand(
    'compute create',
    {
      name: partOf(item, 1),
      type: textAt(item, 'properties', 'computeType') ?? '',
      ...(size === undefined ? {} : { size }),
      ...(user === undefined
        ? {}
        : {
            'user-object-id': textAt(user, 'objectId') ?? '',
            'user-tenant-id': textAt(user, 'tenantId') ?? '',
          }),
    },
    world,
  );
}

async function look(item: JsonObject, world: RestoreContext): Promise<Observation> {
  const id = world.place.to(idOf(item));
  const now = await readNow(world, id);
  if (now !== undefined) return 'sight' in now ? now.sight : sightOf(now.body, item);
  const otherId = isInstance(item) ? freeOtherId(id, world) : undefined;
  if (otherId !== undefined) {
    const other = await readNow(world, otherId);
    if (other !== undefined) {
      if ('sight' in other) return other.sight;
      const sight = sightOf(other.body, item);
      const as = otherId.split('/').at(-1) ?? otherId;
      return sight.kind === 'right' ? { kind: 'right', as } : sight;
    }
  }
  const secrets = world.secrets[idOf(item).toLowerCase()];
  const stuck = whyStuck(item, secrets, world);
  if (stuck !== undefined) return stuck;
  const body = bodyOf(item, secrets, world);
  const changes = [{ method: 'PUT', id, body }] as const;
  const toGive = whatToGive(item, secrets);
  if (!isInstance(item)) return { kind: 'apart', changes, toGive };
  const without = ['what was on its own disk'];
  if (otherId === undefined) return { kind: 'apart', changes, without, toGive };
  const orElse = { when: isConflict, changes: [{ method: 'PUT', id: otherId, body }] as const };
  return { kind: 'apart', changes, orElse, without, toGive };
}

// A name that another compute of the plan has is never written over.
function freeOtherId(id: string, { before, place, plan }: RestoreContext): string | undefined {
  const otherId = otherInstanceId(id, plan.content.instanceSuffix);
  const isTaken = itemsOf(before.of('computes')).some((one) =>
    sameId(place.to(idOf(one)), otherId),
  );
  return isTaken ? undefined : otherId;
}

function sightOf(now: JsonObject, before: JsonObject): Observation {
  const type = textAt(now, 'properties', 'computeType') ?? '';
  if (!sameId(type, textAt(before, 'properties', 'computeType') ?? '')) {
    return { kind: 'manual', why: `a compute of the type ${type} has this name` };
  }
  const [was, is] = [before, now].map((one) => textAt(assignedUser(one), 'objectId'));
  return isInstance(before) && was !== undefined && is !== undefined && !sameId(was, is)
    ? { kind: 'manual', why: 'a compute instance of somebody else has this name' }
    : observationOfState(now);
}

function whyStuck(
  item: JsonObject,
  secrets: JsonObject | undefined,
  world: RestoreContext,
): Observation | undefined {
  const type = textAt(item, 'properties', 'computeType') ?? '';
  const known = recreatable[type];
  if (known === undefined) {
    return { kind: 'manual', why: `computes of the type ${type} are not made again by a program` };
  }
  if (known.secret === true && secrets === undefined) return notOpen('credentials', item, world);
  return isInstance(item) && assignedUser(item) === undefined
    ? { kind: 'manual', why: 'the plan does not say whose compute instance it was' }
    : undefined;
}

// Azure never shows these, so nothing can keep them (Azure REST reference: UserAccountCredentials).
function whatToGive(item: JsonObject, secrets: JsonObject | undefined): readonly string[] {
  const account = valueAt(item, 'properties', 'properties', 'userAccountCredentials');
  const name = textAt(account, 'adminUserName');
  const lost = name !== undefined && isNobody(account ?? null);
  const sealed = Object.keys(secrets ?? {});
  return [
    ...(lost ? [`its user account ${name}`] : []),
    ...leftOut(item)
      .filter((field) => !field.split('.').some((part) => sealed.includes(part)))
      .filter((field) => !(lost && field.includes('userAccountCredentials')))
      .map((field) => `the value of ${field}`),
  ];
}

function bodyOf(
  item: JsonObject,
  secrets: JsonObject | undefined,
  world: RestoreContext,
): JsonObject {
  const inside = Object.entries(objectAt(item, 'properties', 'properties')).filter(
    ([name, value]) =>
      !READ_ONLY_INSIDE.has(name) && !(name === 'userAccountCredentials' && isNobody(value)),
  );
  const user = isInstance(item) ? assignedUser(item) : undefined;
  const kept = {
    ...Object.fromEntries(inside),
    ...placeIn(item, world),
    ...(user === undefined ? {} : { personalComputeInstanceSettings: { assignedUser: user } }),
  };
  const body = world.place.rewritten(
    writable(withProperties(item, { properties: kept }), READ_ONLY),
  );
  const given = Object.entries(secrets ?? {}).filter(([name]) => name !== 'computeType');
  if (given.length === 0) return body;
  const properties = {
    ...objectAt(body, 'properties', 'properties'),
    ...Object.fromEntries(given),
  };
  return withProperties(body, { properties });
}

function placeIn(item: JsonObject, { workspaceId, plan }: RestoreContext): JsonObject {
  const type = textAt(item, 'properties', 'computeType') ?? '';
  const inside = objectAt(item, 'properties', 'properties');
  const now = parseResourceId(workspaceId);
  const isOurs =
    sameId(textAt(inside, 'subscriptionId') ?? '', plan.content.source.subscriptionId) &&
    sameId(textAt(inside, 'resourceGroup') ?? '', plan.content.source.resourceGroup);
  if (recreatable[type]?.place !== true || !isOurs || now === undefined) return {};
  return { subscriptionId: now.subscriptionId, resourceGroup: now.resourceGroup };
}

// An account without password and key is none; Azure never shows the password (Azure REST
// reference: UserAccountCredentials).
function isNobody(account: JsonValue): boolean {
  return ['adminUserPassword', 'adminUserSshPublicKey'].every((name) => {
    const value = valueAt(account, name);
    return value === undefined || value === null || isLeftOut(value);
  });
}

// Without it the instance would belong to whoever restores (Azure REST reference:
// personalComputeInstanceSettings).
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

// The known issue speaks of an Etag conflict and gives no code.
function isConflict({ status, code }: ArmError): boolean {
  return status === 412 || (status === 409 && /etag|name|^conflict$/i.test(code ?? ''));
}
