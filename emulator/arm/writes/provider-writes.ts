import { randomUUID } from 'node:crypto';
import type { JsonObject, WireAnswer } from '../../types.js';
import { bearerClaims } from '../../identity/bearer.js';
import { textClaim } from '../../identity/jwt.js';
import type { Azure, Call } from '../call.js';
import { providerError } from '../errors.js';
import { isSame, nameOf, subscriptionOf, typeOf } from '../ids.js';
import { objectAt, textAt, valueAt, withValue } from '../json.js';

const AML = /^microsoft\.machinelearningservices\/workspaces\//i;

// "Traffic" names deployments of the endpoint (Azure REST reference: Online Endpoints, percentage
// of traffic from endpoint to deployment). The code is an assumption.
function unknownDeployment(path: string, { store }: Azure, body: JsonObject): string | undefined {
  const named = [
    ...Object.keys(objectAt(body, 'properties', 'traffic')),
    ...Object.keys(objectAt(body, 'properties', 'mirrorTraffic')),
    textAt(body, 'properties', 'defaults', 'deploymentName'),
  ];
  return named.find((name) => name !== '' && !store.has(`${path}/deployments/${name}`));
}

/** Why Machine Learning refuses to write one of its resources; undefined when it does not. */
export function refuseProviderWrite(
  path: string,
  azure: Azure,
  body: JsonObject,
): WireAnswer | undefined {
  const type = typeOf(path).replace(AML, '').toLowerCase();
  if (['onlineendpoints', 'batchendpoints'].includes(type)) {
    const name = unknownDeployment(path, azure, body);
    return name === undefined
      ? undefined
      : providerError(400, 'UserError', `The deployment '${name}' does not exist.`);
  }
  const isInstance = isSame(textAt(body, 'properties', 'computeType'), 'ComputeInstance');
  if (type !== 'computes' || !isInstance || azure.store.has(path)) return undefined;
  // After a workspace move a former name is refused with an Etag conflict (Microsoft: known issues
  // of Azure Machine Learning). Status and code are an assumption.
  const isFormer = azure.behaviour.formerInstanceNames.some((name) => isSame(name, nameOf(path)));
  return isFormer
    ? providerError(412, 'EtagConflict', 'The resource was changed: the Etag does not match.')
    : undefined;
}

// A system-assigned identity is made with its resource (Microsoft Entra: managed identities, life
// cycle).
function withPrincipal(
  body: JsonObject,
  before: JsonObject | undefined,
  tenantId: string,
): JsonObject {
  if (!/systemassigned/i.test(textAt(body, 'identity', 'type'))) return body;
  const principalId = textAt(before, 'identity', 'principalId') || randomUUID();
  return { ...body, identity: { ...objectAt(body, 'identity'), principalId, tenantId } };
}

// Keys are "to set initially on an Endpoint" (Azure REST reference: Online Endpoints, keys): a
// later PUT does not change them.
function withFirstKeys(body: JsonObject, before: JsonObject | undefined): JsonObject {
  const keys = objectAt(before, 'properties')['keys'];
  return keys === undefined ? body : withValue(body, ['properties', 'keys'], keys);
}

// "createdBy" is read-only, and whoever creates an instance is its user unless another one is
// assigned (Azure REST reference: Compute, ComputeInstanceProperties).
function withCreator(
  body: JsonObject,
  before: JsonObject | undefined,
  { request }: Call,
): JsonObject {
  const claims = bearerClaims(request);
  const createdBy = before
    ? objectAt(before, 'properties', 'properties', 'createdBy')
    : {
        userName: textClaim(claims, 'appid'),
        userOrgId: textClaim(claims, 'tid'),
        userId: textClaim(claims, 'oid'),
      };
  return withValue(body, ['properties', 'properties', 'createdBy'], createdBy);
}

function keptCompute(body: JsonObject, before: JsonObject | undefined, call: Call): JsonObject {
  // "provisioned by user and brought from outside if true" (Azure REST reference: Compute,
  // isAttachedCompute).
  const type = textAt(body, 'properties', 'computeType');
  const isAttached = !['AmlCompute', 'ComputeInstance'].includes(type);
  const kept = withValue(body, ['properties', 'isAttachedCompute'], isAttached);
  return type === 'ComputeInstance' ? withCreator(kept, before, call) : kept;
}

// A resource tells who made it and when, and nobody writes that (recorded:
// aml-endpoint-put-delete.json, systemData); a compute says only the time, and in its properties
// (recorded: aml-compute-put-delete.json, createdOn).
function withBirth(
  body: JsonObject,
  before: JsonObject | undefined,
  { path, request }: Call,
  now: string,
): JsonObject {
  if (/\/computes$/i.test(typeOf(path))) {
    const createdOn = before === undefined ? now : valueAt(before, 'properties', 'createdOn');
    return withValue(body, ['properties', 'createdOn'], createdOn);
  }
  const claims = bearerClaims(request);
  const createdBy = textClaim(claims, 'appid') || textClaim(claims, 'oid');
  const made =
    before === undefined ? { createdAt: now, createdBy } : objectAt(before, 'systemData');
  return { ...body, systemData: { ...made, lastModifiedAt: now } };
}

/**
 * A body of Machine Learning as it is kept: what was put, and what the provider adds or does not
 * take.
 */
export function keptByProvider(
  call: Call,
  given: JsonObject,
  before: JsonObject | undefined,
  { behaviour, store, now }: Azure,
): JsonObject {
  const { path } = call;
  const type = typeOf(path);
  const body = AML.test(type)
    ? withBirth(given, before, call, new Date(now()).toISOString())
    : given;
  const tenantId = textAt(store.get(subscriptionOf(path)), 'tenantId');
  const kept = withPrincipal(body, before, tenantId);
  if (!AML.test(type)) return kept;
  const short = type.replace(AML, '').toLowerCase();
  if (['onlineendpoints', 'batchendpoints'].includes(short)) return withFirstKeys(kept, before);
  if (short === 'computes') return keptCompute(kept, before, call);
  if (short !== 'datastores') return kept;
  // "isDefault" is read-only (Azure REST reference: Datastores).
  const fixed = behaviour.datastorePutChangesPlace ? [] : ['subscriptionId', 'resourceGroup'];
  const names = before === undefined ? [] : fixed;
  const isDefault = objectAt(before, 'properties')['isDefault'] ?? false;
  return names.reduce(
    (now, name) =>
      withValue(now, ['properties', name], objectAt(before, 'properties')[name] ?? null),
    withValue(kept, ['properties', 'isDefault'], isDefault),
  );
}
