import { idOf } from '../../../domain/azure/body-identity.js';
import type { ArmError, ArmErrorNode } from '../../../domain/azure/errors/arm-error.js';
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
import { writtenSettings } from '../../../domain/plan/service-fields.js';
import { parseResourceId, sameId, withoutCase } from '../../../domain/azure/resource-id.js';
import {
  namesake,
  notOpen,
  readNow,
  type Restoration,
  type RestoreContext,
  toWrite,
} from './restoration.js';
import type { Observation } from '../../reconcile/observation.js';
import { mlCommand, partOf } from './commands.js';
import { observationOfState } from '../../reconcile/state-observation.js';
import { isBlank, withProperties, writable } from './writable.js';
import { ownEntry } from '../../../domain/own-entry.js';

const READ_ONLY = ['isAttachedCompute', 'createdOn', 'modifiedOn'];
interface Recreatable {
  /** It needs what only a key listing gives. */
  readonly secret?: true;
  /** It says in settings of its own where the workspace is (Azure REST reference: SynapseSpark). */
  readonly place?: true;
  /**
   * It is the workspace's own: what it stands on is made with it, and named by the service
   * (recorded: a cluster's `resourceId`).
   */
  readonly own?: true;
}

/** Types that are made again from what Azure shows of them. */
const recreatable: Readonly<Record<string, Recreatable>> = {
  AmlCompute: { own: true },
  ComputeInstance: { own: true },
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

function command(item: JsonObject, context: RestoreContext): string {
  if (isAttached(item)) return mlCommand('compute attach', { file: 'compute.yml' }, context);
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
    context,
  );
}

async function look(item: JsonObject, context: RestoreContext): Promise<Observation> {
  const id = context.place.to(idOf(item));
  const now = await readNow(context, id);
  if (now !== undefined) return 'seen' in now ? now.seen : observe(now.body, item, context);
  const otherId = isInstance(item) ? freeOtherId(id, context) : undefined;
  if (otherId !== undefined) {
    const other = await readNow(context, otherId);
    if (other !== undefined) {
      if ('seen' in other) return other.seen;
      const observed = observe(other.body, item, context);
      const as = otherId.split('/').at(-1) ?? otherId;
      return observed.kind === 'matches' ? { kind: 'matches', as } : observed;
    }
  }
  const secrets = context.secrets[withoutCase(idOf(item))];
  const stuck = whyStuck(item, secrets, context);
  if (stuck !== undefined) return stuck;
  const body = bodyOf(item, secrets, context);
  const differs = { ...toWrite(id, body), toGive: lostAccount(item) };
  if (!isInstance(item)) return differs;
  const without = ['what was on its own disk'];
  if (otherId === undefined) return { ...differs, without };
  const { change } = toWrite(otherId, body);
  return { ...differs, orElse: { when: isConflict, change }, without };
}

// A name that another compute of the plan has is never written over.
function freeOtherId(id: string, { before, place, plan }: RestoreContext): string | undefined {
  const otherId = otherInstanceId(id, plan.content.instanceSuffix);
  const isTaken = itemsOf(before.of('computes')).some((one) =>
    sameId(place.to(idOf(one)), otherId),
  );
  return isTaken ? undefined : otherId;
}

function observe(now: JsonObject, before: JsonObject, context: RestoreContext): Observation {
  const type = textAt(now, 'properties', 'computeType') ?? '';
  if (!sameId(type, textAt(before, 'properties', 'computeType') ?? '')) {
    return { kind: 'blocked', why: `a compute of the type ${type} has this name` };
  }
  const [was, is] = [before, now].map((one) => textAt(assignedUser(one), 'objectId'));
  return isInstance(before) && was !== undefined && is !== undefined && !sameId(was, is)
    ? { kind: 'blocked', why: 'a compute instance of somebody else has this name' }
    : (namesake('computes', before, now, context) ?? observationOfState(now));
}

function whyStuck(
  item: JsonObject,
  secrets: JsonObject | undefined,
  context: RestoreContext,
): Observation | undefined {
  const type = textAt(item, 'properties', 'computeType') ?? '';
  const known = ownEntry(recreatable, type);
  if (known === undefined) {
    return { kind: 'blocked', why: `computes of the type ${type} are not made again by a program` };
  }
  if (known.secret === true && secrets === undefined) return notOpen('credentials', item, context);
  return isInstance(item) && assignedUser(item) === undefined
    ? { kind: 'blocked', why: 'the plan does not say whose compute instance it was' }
    : undefined;
}

// Azure never shows these, so nothing can keep them (Azure REST reference: UserAccountCredentials).
function lostAccount(item: JsonObject): readonly string[] {
  const account = valueAt(item, 'properties', 'properties', 'userAccountCredentials');
  const name = textAt(account, 'adminUserName');
  return name !== undefined && isNobody(account ?? null) ? [`its user account ${name}`] : [];
}

function bodyOf(
  item: JsonObject,
  secrets: JsonObject | undefined,
  context: RestoreContext,
): JsonObject {
  const inside = Object.entries(writtenSettings(objectAt(item, 'properties', 'properties'))).filter(
    ([name, value]) => !(name === 'userAccountCredentials' && isNobody(value)),
  );
  const user = isInstance(item) ? assignedUser(item) : undefined;
  const kept = {
    ...Object.fromEntries(inside),
    ...placeIn(item, context),
    ...(user === undefined ? {} : { personalComputeInstanceSettings: { assignedUser: user } }),
  };
  const isOwn =
    ownEntry(recreatable, textAt(item, 'properties', 'computeType') ?? '')?.own === true;
  const body = context.place.rewritten(
    writable(
      withProperties(item, { properties: kept }),
      isOwn ? [...READ_ONLY, 'resourceId'] : READ_ONLY,
    ),
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
  if (ownEntry(recreatable, type)?.place !== true || !isOurs || now === undefined) return {};
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

// The known issue speaks of an Etag conflict and gives no code; a name that is taken comes as 409 or
// 400 with words only.
function isConflict(error: ArmError): boolean {
  const { status, code } = error;
  if (status === 412 || (status === 409 && /etag|name|^conflict$/i.test(code ?? ''))) return true;
  return (status === 409 || status === 400) && isSaidTaken(error);
}

function isSaidTaken({ code = '', message, details }: ArmErrorNode): boolean {
  return /already ?exists/i.test(`${code} ${message}`) || details.some(isSaidTaken);
}
