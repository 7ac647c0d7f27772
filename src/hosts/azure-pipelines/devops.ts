import * as tl from 'azure-pipelines-task-lib';
import { BuildApi } from 'azure-devops-node-api/BuildApi.js';
import { BearerCredentialHandler } from 'azure-devops-node-api/handlers/bearertoken.js';
import type { IRequestOptions } from 'azure-devops-node-api/interfaces/common/VsoBaseInterfaces.js';
import { TaskAgentApi } from 'azure-devops-node-api/TaskAgentApi.js';

import type { Known } from '../../domain/gate/evidence.js';
import { devopsCauses, hostRemedy } from '../../domain/causes/host-causes.js';
import type { JsonValue } from '../../domain/json.js';
import type { Clock } from '../../ports/ports.js';
import { patiently } from '../patience.js';
import { bypassExpressions } from '../proxy-environment.js';
import { failureOf, NotReadable } from './failure.js';
import { withoutDebugLog } from './without-debug-log.js';

/** The organization that this job runs in, asked with the token of the job. */
export interface Devops {
  /** Id of the project. */
  readonly project: string;
  readonly buildId: number;
  /** Id of this job in the timeline of its run. */
  readonly jobId: string;
  readonly builds: BuildApi;
  readonly agents: TaskAgentApi;
  /**
   * Reads what the client has no method for: approvals and checks.
   *
   * @param path below `{organization}/{project}/_apis/`.
   */
  read(path: string, apiVersion: string): Promise<JsonValue>;
}

/** The connection that every task is given: the organization's address and the token of the job. */
const JOB_CONNECTION = 'SYSTEMVSSCONNECTION';

/**
 * Opens Azure DevOps as the job itself, System.AccessToken. Raises a plain Error when the agent
 * says too little for it, or an address that a token is not sent to.
 */
function openDevops(): Devops {
  const { url, token } = withoutDebugLog(() => ({
    url: tl.getEndpointUrl(JOB_CONNECTION, true) ?? '',
    token: tl.getEndpointAuthorizationParameter(JOB_CONNECTION, 'AccessToken', true) ?? '',
  }));
  if (!url.startsWith('https://')) throw new Error('the agent names no https address of it');
  if (token === '') throw new Error('the job has no access token');
  const project = required('SYSTEM_TEAMPROJECTID');
  const cert = withoutDebugLog(() => tl.getHttpCertConfiguration());
  // The token goes to the organization and to nowhere that it points to.
  const options = {
    allowRedirects: false,
    // Asked again by our own clock.
    allowRetries: false,
    socketTimeout: 60_000,
    ...proxied(),
    // Certificates that the agent was set up with, for a server of one's own.
    ...(cert?.certFile === undefined ? {} : { cert }),
  };
  const handlers = [new BearerCredentialHandler(token, false)];
  const builds = new BuildApi(url, handlers, options, 'move-azure-ml-workspace');
  return {
    project,
    buildId: Number(required('BUILD_BUILDID')),
    jobId: required('SYSTEM_JOBID'),
    builds,
    agents: new TaskAgentApi(url, handlers, options, 'move-azure-ml-workspace'),
    read: async (path, apiVersion) => {
      const address = new URL(`${encodeURIComponent(project)}/_apis/${path}`, withSlash(url));
      const { result } = await builds.rest.get<JsonValue>(address.href, {
        acceptHeader: `application/json;api-version=${apiVersion}`,
      });
      return readable(result);
    },
  };
}

/**
 * The proxy, whose name and password the client does not find in its address, and what goes past
 * it, of which the client has a meaning of its own.
 */
function proxied(): Pick<IRequestOptions, 'proxy'> {
  const { HTTPS_PROXY: proxyUrl = '' } = process.env;
  if (proxyUrl === '') return {};
  const { username, password } = new URL(proxyUrl);
  const signIn = {
    proxyUsername: decodeURIComponent(username),
    proxyPassword: decodeURIComponent(password),
  };
  const proxyBypassHosts = [...bypassExpressions(process.env)];
  return { proxy: { proxyUrl, proxyBypassHosts, ...(username === '' ? {} : signIn) } };
}

/**
 * Asks Azure DevOps. Never rejects: what is refused is unknown, and says which right of the job's
 * identity would show it (Azure DevOps docs: job authorization scope, build service identities).
 */
export async function asKnown<Value>(
  permission: string,
  clock: Clock,
  read: (devops: Devops) => Promise<Value>,
): Promise<Known<Value>> {
  try {
    const devops = openDevops();
    const ask = (): Promise<Value> => read(devops);
    const value = await patiently(clock, 'an answer of Azure DevOps', ask, (error) => ({
      failure: failureOf(error, clock.now()),
      mayRepeat: true,
    }));
    return { known: true, value };
  } catch (error) {
    const { why, cause } = failureOf(error, clock.now());
    const remedy = hostRemedy(devopsCauses, why, permission);
    const passes = cause === undefined ? {} : { cause };
    return { known: false, why: `Azure DevOps: ${why}`, permission, remedy, ...passes };
  }
}

/**
 * What the client of Azure DevOps gave. What is not there, and what is no JSON, such as a page to
 * sign in at, is null to it, whatever its types say.
 */
export function readable<Value>(result: Value): NonNullable<Value> {
  if (result === null || result === undefined) throw new NotReadable();
  return result;
}

// Not through the task library, which would print each of them into the debug log.
function required(name: string): string {
  const value = process.env[name] ?? '';
  if (value === '') throw new Error(`the agent does not say ${name}`);
  return value;
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
