import type { PipelinePolicy } from '@azure/core-rest-pipeline';

import { openArmClient, type ArmClient, type ArmClientOptions } from '../client/arm-client.js';
import type { Cloud } from '../client/clouds.js';
import { ForbiddenRequestError } from '../policies/forbidden-request.js';

/**
 * Where the MLflow tracking server of a workspace answers, taken from the tracking URI of its body.
 */
export interface TrackingServer {
  /** Host in a domain of this cloud's Machine Learning, for example `westeurope.api.azureml.ms`. */
  readonly host: string;
  /** Path that the REST calls of MLflow are below, without a slash at its end. */
  readonly path: string;
}

/**
 * Where of a domain it answers: in the region, and for a workspace with private link under a name
 * of its own (recorded answers).
 */
const SUBDOMAIN = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.workspace\.)?[a-z0-9-]+$/;

/**
 * Reads a tracking URI, `azureml://{region}.api.azureml.ms/mlflow/v1.0{workspace id}`. Undefined
 * when it is anything else or on a host outside of the cloud's own domain: a token goes nowhere
 * else.
 */
export function parseTrackingUri(uri: string, cloud: Cloud): TrackingServer | undefined {
  const [, host = '', path = ''] =
    /^azureml:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/mlflow\/v1\.0\/subscriptions\/[^?#]+)$/i.exec(
      uri,
    ) ?? [];
  const own = `.${cloud.machineLearningDomain}`;
  const low = host.toLowerCase();
  if (!low.endsWith(own) || !SUBDOMAIN.test(low.slice(0, -own.length))) return undefined;
  return { host: low, path: path.replace(/\/$/, '') };
}

const QUESTIONS: readonly (readonly [method: string, path: RegExp])[] = [
  ['GET', /\/api\/2\.0\/mlflow\/experiments\/list$/],
  ['POST', /\/api\/2\.0\/mlflow\/runs\/search$/],
];

// The two calls of a search, and nothing that MLflow could be told to change.
function searchOnlyPolicy(): PipelinePolicy {
  return {
    name: 'searchOnlyPolicy',
    async sendRequest(request, next) {
      const { pathname } = new URL(request.url);
      if (QUESTIONS.some(([method, path]) => method === request.method && path.test(pathname))) {
        return next(request);
      }
      throw new ForbiddenRequestError('not allowed while searching', request.method, request.url);
    },
  };
}

/**
 * Opens a client of a tracking server, through the same pipeline as Resource Manager but pinned to
 * the server's host.
 */
export function openMlflowClient(
  options: Omit<ArmClientOptions, 'guard'>,
  { host }: TrackingServer,
): ArmClient {
  const cloud = { ...options.cloud, armHost: host, armEndpoint: `https://${host}` };
  return openArmClient({ ...options, cloud, guard: searchOnlyPolicy() });
}
