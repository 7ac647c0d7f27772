import * as tl from 'azure-pipelines-task-lib';
import { BuildApi } from 'azure-devops-node-api/BuildApi.js';
import { BearerCredentialHandler } from 'azure-devops-node-api/handlers/bearertoken.js';
import { TaskAgentApi } from 'azure-devops-node-api/TaskAgentApi.js';

import { redact } from '../../domain/run/errors.js';
import type { Known } from '../../domain/gate/evidence.js';
import type { JsonValue } from '../../domain/json.js';
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
export function openDevops(): Devops {
  const { url, token } = withoutDebugLog(() => ({
    url: tl.getEndpointUrl(JOB_CONNECTION, true) ?? '',
    token: tl.getEndpointAuthorizationParameter(JOB_CONNECTION, 'AccessToken', true) ?? '',
  }));
  if (!url.startsWith('https://')) throw new Error('the agent names no https address of it');
  if (token === '') throw new Error('the job has no access token');
  const project = required('SYSTEM_TEAMPROJECTID');
  // The token goes to the organization and to nowhere that it points to.
  const options = {
    allowRedirects: false,
    allowRetries: true,
    maxRetries: 3,
    socketTimeout: 60_000,
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
      // What is not there, and what is no JSON, such as a page to sign in at, is null to the
      // client.
      if (result === null) throw new Error('Azure DevOps gave no answer that can be read');
      return result;
    },
  };
}

/**
 * Asks Azure DevOps. Never rejects: what is refused is unknown, and says which right of the job's
 * identity would show it (Azure DevOps docs: job authorization scope, build service identities).
 */
export async function asKnown<Value>(
  permission: string,
  read: () => Promise<Value>,
): Promise<Known<Value>> {
  try {
    return { known: true, value: await read() };
  } catch (error) {
    const why = redact(error instanceof Error ? error.message : String(error));
    const remedy = `Give the build service identity of the project the right ${permission}.`;
    return { known: false, why: `Azure DevOps: ${why}`, permission, remedy };
  }
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
