import { idOf } from '../../../domain/azure/body-identity.js';
import { itemsOf, type CollectionName } from '../../../domain/azure/inventory.js';
import { objectAt, textAt, type JsonObject } from '../../../domain/json.js';
import { sameId, withoutCase } from '../../../domain/azure/resource-id.js';
import {
  namesake,
  namesakeAt,
  notOpen,
  readNow,
  toWrite,
  type Now,
  type Restoration,
  type RestoreContext,
} from './restoration.js';
import type { Observation } from '../../reconcile/observation.js';
import { variablesOf } from '../../secrets/secret-sources.js';
import { mlCommand, partOf } from './commands.js';
import { observationOfState } from '../../reconcile/state-observation.js';
import { isBlank, leftOut, withProperties, writable } from './writable.js';

const shared = { step: 'endpoints', kind: 'endpoint' } as const;
const READ_ONLY = ['scoringUri', 'swaggerUri'];

/** How the requests come to the deployments of an endpoint: set once these are there. */
interface Routing {
  readonly endpoints: CollectionName;
  readonly fields: readonly string[];
  /** What the Azure CLI calls it. */
  readonly cli: 'online' | 'batch';
}
const online: Routing = {
  endpoints: 'onlineEndpoints',
  fields: ['traffic', 'mirrorTraffic'],
  cli: 'online',
};
const batch: Routing = { endpoints: 'batchEndpoints', fields: ['defaults'], cli: 'batch' };

/** Endpoints without their deployments, with the keys they had where these are known. */
const endpointsOf = ({ endpoints, fields, cli }: Routing): Restoration => ({
  ...shared,
  action: 'Create the endpoint and its deployments again.',
  items: (before) => itemsOf(before.of(endpoints)),
  command: (item, context) =>
    mlCommand(`${cli}-endpoint create`, { name: partOf(item, 1), file: 'endpoint.yml' }, context),
  look: async (item, context) => {
    const id = context.place.to(idOf(item));
    const now = await readNow(context, id);
    if (now !== undefined) return observeNow(item, now, context);
    const hasKeys = sameId(textAt(item, 'properties', 'authMode') ?? '', 'Key');
    const low = withoutCase(idOf(item));
    const keys = context.secrets[low];
    // Keys can be given only when it is made: who has sealed them wants them, and made without them
    // they are lost.
    if (hasKeys && keys === undefined && context.sealed.includes(low)) {
      return notOpen('keys', item, context);
    }
    const body = context.place.rewritten(
      withoutService(writable(item, [...READ_ONLY, ...fields, 'keys'])),
    );
    const whole = hasKeys && keys !== undefined ? withProperties(body, { keys }) : body;
    const toGive = hasKeys && keys === undefined ? ['its keys, which are new ones'] : [];
    return { ...toWrite(id, whole), toGive };
  },
});

function observeNow(item: JsonObject, now: Now, context: RestoreContext): Observation {
  if ('seen' in now) return now.seen;
  return namesake(shared.step, item, now.body, context) ?? observationOfState(now.body);
}

/** The endpoint that something is put into, or why nothing is. */
async function readEndpoint(
  context: RestoreContext,
  id: string,
): Promise<Observation | { readonly body: JsonObject }> {
  const now = await readNow(context, id);
  if (now === undefined)
    return { kind: 'blocked', until: 'other-step', why: 'its endpoint is not there' };
  return 'seen' in now ? now.seen : (namesakeAt(id, now.body, context) ?? now);
}

/** Deployments, once their endpoint is there and may pull its images. */
const deploymentsOf = (deployments: CollectionName, cli: Routing['cli']): Restoration => ({
  ...shared,
  action: 'Create the deployment again.',
  items: (before) => itemsOf(before.of(deployments)),
  command: (item, context) => {
    const options = {
      name: partOf(item, 1),
      'endpoint-name': partOf(item, 3),
      file: 'deployment.yml',
    };
    return mlCommand(`${cli}-deployment create`, options, context);
  },
  nameOf: (item) =>
    idOf(item).split('/').slice(-3).join('/').replace('/deployments/', ' deployment '),
  look: async (item, context) => {
    const id = context.place.to(idOf(item));
    const endpoint = await readEndpoint(context, id.slice(0, id.lastIndexOf('/deployments/')));
    if (!('body' in endpoint)) return endpoint;
    const now = await readNow(context, id);
    if (now !== undefined) return observeNow(item, now, context);
    const variables = environmentVariables(item, context);
    if (variables === undefined) {
      return notOpen('environment variables', item, context);
    }
    const body = context.place.rewritten(withoutService(writable(item, ['environmentVariables'])));
    const whole = isBlank(variables)
      ? body
      : withProperties(body, { environmentVariables: context.place.rewritten(variables) });
    return toWrite(id, whole);
  },
});

/** Which deployment answers, once all of them are there. */
const routingOf = ({ endpoints, fields, cli }: Routing): Restoration => ({
  ...shared,
  part: 'routing',
  action: 'Set which deployments of the endpoint answer.',
  items: (before) =>
    itemsOf(before.of(endpoints)).filter((item) =>
      fields.some((field) => !routesNothing(item, field)),
    ),
  nameOf: (item) => `${textAt(item, 'name') ?? ''}, which deployments answer`,
  command: (item, context) =>
    mlCommand(`${cli}-endpoint update`, { name: partOf(item, 1), file: 'endpoint.yml' }, context),
  look: (item, context) => lookAtRouting(item, fields, context),
});

async function lookAtRouting(
  item: JsonObject,
  fields: readonly string[],
  context: RestoreContext,
): Promise<Observation> {
  const id = context.place.to(idOf(item));
  const now = await readEndpoint(context, id);
  if (!('body' in now)) return now;
  const state = observationOfState(now.body);
  if (state.kind !== 'matches') return state;
  // Traffic that somebody has set since is theirs, and all of it: what answers and what is mirrored
  // belong together.
  if (fields.some((field) => !routesNothing(now.body, field))) return { kind: 'matches' };
  const wanted = fields.filter((field) => !routesNothing(item, field));
  const missing = await missingDeployment(item, id, wanted, context);
  if (missing !== undefined) return missing;
  const routing = Object.fromEntries(wanted.map((field) => [field, routesOf(item, field)]));
  const body = withProperties(writable(now.body, [...READ_ONLY, 'keys']), routing);
  return toWrite(id, body);
}

// A deployment that is not there cannot be named (Azure REST reference: Online Endpoints).
async function missingDeployment(
  item: JsonObject,
  id: string,
  fields: readonly string[],
  context: RestoreContext,
): Promise<Observation | undefined> {
  const names = fields.flatMap((field) => {
    const routes = objectAt(item, 'properties', field);
    if (field === 'defaults') return [textAt(routes, 'deploymentName') ?? ''];
    return Object.keys(routes).filter((name) => routes[name] !== 0);
  });
  for (const name of new Set(names)) {
    const deployment = `${id}/deployments/${name}`;
    const now = await readNow(context, deployment);
    if (now === undefined)
      return { kind: 'blocked', until: 'other-step', why: `its deployment ${name} is not there` };
    const others = 'seen' in now ? now.seen : namesakeAt(deployment, now.body, context);
    if (others !== undefined) return others;
  }
  return undefined;
}

// What sends nothing need not be named, and its deployment need not be there.
function routesOf(item: JsonObject, field: string): JsonObject {
  const routes = Object.entries(objectAt(item, 'properties', field));
  return Object.fromEntries(routes.filter(([, value]) => value !== 0));
}

// New endpoints send nothing anywhere: no entry, or none above zero.
function routesNothing(body: JsonObject, field: string): boolean {
  const values = Object.values(objectAt(body, 'properties', field));
  return values.every((value) => value === 0 || value === null || value === '');
}

// Entries that the service writes into the property dictionary itself, ids and addresses of the old
// one among them; users' own names have no such prefix (Azure Machine Learning CLI, output of `az
// ml online-deployment show`).
function withoutService(body: JsonObject): JsonObject {
  const own = objectAt(body, 'properties', 'properties');
  const kept = Object.entries(own).filter(
    ([name]) => !/^(azureml\.|AzureAsyncOperationUri$)/i.test(name),
  );
  return isBlank(own) ? body : withProperties(body, { properties: Object.fromEntries(kept) });
}

// Undefined when there were some and their values are known nowhere.
function environmentVariables(
  item: JsonObject,
  { secrets }: RestoreContext,
): JsonObject | undefined {
  const variables = variablesOf(item);
  if (leftOut(variables).length === 0) return variables;
  const kept = secrets[withoutCase(idOf(item))];
  return kept === undefined ? undefined : variablesOf({ properties: kept });
}

export const onlineEndpoints = endpointsOf(online);
export const onlineDeployments = deploymentsOf('onlineDeployments', 'online');
export const onlineTraffic = routingOf(online);
export const batchEndpoints = endpointsOf(batch);
export const batchDeployments = deploymentsOf('batchDeployments', 'batch');
export const batchDefaults = routingOf(batch);

/**
 * Serverless endpoints have new keys and a new address however they are made, and their offer must
 * be accepted first.
 */
export const serverlessEndpoints: Restoration = {
  ...shared,
  action: 'Create the serverless endpoint again; its keys and its address will be new.',
  items: (before) => itemsOf(before.of('serverlessEndpoints')),
  command: (item, context) =>
    mlCommand(
      'serverless-endpoint create',
      { name: partOf(item, 1), file: 'endpoint.yml' },
      context,
    ),
  look: async (item, context) => {
    const now = await readNow(context, context.place.to(idOf(item)));
    if (now !== undefined) return observeNow(item, now, context);
    return { kind: 'blocked', why: 'its marketplace subscription must be accepted by a person' };
  },
};
