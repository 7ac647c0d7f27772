import { codesOf } from '../domain/azure/errors/arm-error.js';
import { isBusyCode } from '../domain/azure/errors/error-catalogue.js';
import type { MoveOrder } from '../domain/azure/move-order.js';
import { parseResourceId } from '../domain/azure/resource-id.js';
import type { MoveScope } from '../domain/request/request.js';
import type { AzureReader, Clock } from '../ports/ports.js';
import { apiVersionOf, apiVersions } from './client/api-versions.js';
import type { Collection } from '../domain/azure/inventory.js';
import { textAt, type JsonObject } from '../domain/json.js';
import { openArmClient, type ArmClient, type ArmClientOptions } from './client/arm-client.js';
import { notThereCodes } from './collections/collection-spec.js';
import type { Cloud } from './client/clouds.js';
import { workspaceId } from './collections/content-collections.js';
import { diagnose } from './reading/diagnose.js';
import { listWorkspaces } from './reading/list-workspaces.js';
import {
  openMlflowClient,
  parseTrackingUri,
  type TrackingServer,
} from './reading/mlflow-client.js';
import { pollOperation } from './operations/poll-operation.js';
import { readCollection } from './reading/read-collection.js';
import { readOnlyPolicy } from './policies/read-only-policy.js';
import { readSingle, type SingleRead } from './reading/read-single.js';
import { searchLiveRuns } from './reading/search-live-runs.js';
import { throttlePolicy, type Buckets } from './policies/throttle-policy.js';
import type { TokenKeeper } from './sign-in/token-keeper.js';
import { unclear } from './reading/unknown-reason.js';
import { readOperation } from './operations/read-operation.js';
import { startValidation, validateMove } from './operations/validate-move.js';

/** What both sides of Azure are opened with. */
export interface SideOptions extends Pick<
  ArmClientOptions,
  | 'cloud'
  | 'correlationId'
  | 'toolVersion'
  | 'connections'
  | 'httpClient'
  | 'retryDelayMs'
  | 'serverTime'
> {
  /** The limits of the run, which all sides share. */
  readonly buckets: Buckets;
  readonly credential: TokenKeeper;
  readonly clock: Clock;
}

const READ_RETRIES = 3;

/** A provider of a subscription and a resource group, which are no resources of a group. */
const OF_RESOURCES = /^\/subscriptions\/[^/]+\/(?:providers|resourceGroups)\/[^/]+$/i;

/** A role where it is to be assigned. */
const ROLE_DEFINITION = /\/providers\/Microsoft\.Authorization\/roleDefinitions\/[^/]+$/i;

/** Opens the reading side: every request of it passes the read-only policy. */
export function openReader(options: SideOptions): AzureReader {
  const { clock, buckets, credential, correlationId } = options;
  const open = (retries: number, waitsOut: boolean): ArmClient =>
    openArmClient({
      ...options,
      guard: readOnlyPolicy(),
      throttle: throttlePolicy({ clock, buckets, waitsOut }),
      retries,
    });
  const client = open(READ_RETRIES, true);
  const mlflow = (server: TrackingServer): ArmClient =>
    openMlflowClient(
      {
        ...options,
        throttle: throttlePolicy({ clock, buckets, waitsOut: true }),
        retries: READ_RETRIES,
      },
      server,
    );
  const follower = {
    client: open(0, false),
    clock,
    renewToken: () => {
      credential.forget();
    },
  };
  return {
    correlationId,
    signedInAs: () => credential.signedInAs(),
    clockAheadMs: () => options.serverTime.aheadMs(),
    readCollection: (name, scope, parents, onProgress) =>
      name === 'activeJobs' && scope.jobScan === 'active-search'
        ? searchJobs(options.cloud, mlflow, scope, parents)
        : readCollection(client, name, scope, parents, onProgress),
    listWorkspaces: (place) => listWorkspaces(client, place),
    async lookUp(resourceId) {
      const read = await readById(client, resourceId);
      return read.state === 'unknown'
        ? { state: 'unknown', why: read.reason.why, reason: read.reason }
        : { state: read.state };
    },
    async readResource(resourceId) {
      const read = await readById(client, resourceId);
      return read.state === 'unknown' ? { state: 'unknown', why: read.reason.why } : read;
    },
    diagnose: (id, deadline) => diagnose(client, clock, id, deadline),
    validateMove: (order, follow) => validateMove(client, follower, order, follow),
    isBusy: (order) => isBusy(client, clock, order),
    followMove: (location, retryAfterMs, follow) =>
      pollOperation(follower, { location, retryAfterMs }, follow),
    readOperation: (address) => readOperation(client, address),
  };
}

async function searchJobs(
  cloud: Cloud,
  open: (server: TrackingServer) => ArmClient,
  scope: MoveScope,
  [workspace]: readonly JsonObject[],
): Promise<Collection> {
  const uri = textAt(workspace, 'properties', 'mlFlowTrackingUri') ?? '';
  const server = parseTrackingUri(uri, cloud);
  if (server !== undefined) return searchLiveRuns(open(server), server, workspaceId(scope));
  const why = 'the workspace names no MLflow tracking server of this cloud';
  return { state: 'unknown', reason: unclear(why) };
}

async function readById(client: ArmClient, path: string): Promise<SingleRead> {
  if (ROLE_DEFINITION.test(path)) {
    const read = { path, apiVersion: apiVersions.roleAssignments };
    return readSingle(client, read, ['RoleDefinitionDoesNotExist']);
  }
  const type = parseResourceId(path)?.type;
  if (type === undefined && !OF_RESOURCES.test(path)) {
    return { state: 'unknown', reason: unclear(`${path} is not the id of a resource`) };
  }
  const apiVersion = OF_RESOURCES.test(path) ? apiVersions.resources : apiVersionOf(type ?? '');
  if (apiVersion === undefined) {
    return { state: 'unknown', reason: unclear(`this product cannot read the type ${type}`) };
  }
  return readSingle(client, { path, apiVersion }, notThereCodes);
}

async function isBusy(
  client: ArmClient,
  clock: Clock,
  order: MoveOrder,
): Promise<'busy' | 'free' | 'unknown'> {
  const first = await startValidation(client, clock, order);
  if (first.kind === 'accepted' || first.kind === 'completed') return 'free';
  const codes = 'error' in first && first.error !== undefined ? codesOf(first.error) : [];
  return codes.some(isBusyCode) ? 'busy' : 'unknown';
}
