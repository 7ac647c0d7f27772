import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { listAt } from '../../../emulator/arm/json.js';
import { parseJson } from '../../../emulator/parse-json.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { hosts, startWorld, type Platform, type World } from '../support/world.js';

const PRELOAD = new URL('../support/watched-environment.js', import.meta.url).href;
const WATCHED = 'asked-for.json';
const arm = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1, operationPolls: 1 };

/** Servers that a run on a host asks, where nothing but Azure's public cloud is named. */
const SERVERS: Readonly<Record<Platform, readonly string[]>> = {
  github: [
    'run-actions-1-azure-eastus.actions.githubusercontent.com',
    'login.microsoftonline.com',
    'management.azure.com',
  ],
  'azure-pipelines': ['dev.azure.com', 'login.microsoftonline.com', 'management.azure.com'],
};

/** What both hosts ask of the environment. `*`: all names, for those that begin with a prefix. */
const SHARED =
  // How to get out of a network, and whom to trust.
  '* ALL_PROXY HTTP_PROXY HTTPS_PROXY NO_PROXY all_proxy http_proxy https_proxy no_proxy ' +
  'NODE_TLS_REJECT_UNAUTHORIZED ' +
  // What names an address that may have a port of its own, or is never asked through a proxy.
  'GITHUB_API_URL ACTIONS_ID_TOKEN_REQUEST_URL SYSTEM_COLLECTIONURI SYSTEM_OIDCREQUESTURI ' +
  'IDENTITY_ENDPOINT IMDS_ENDPOINT MSI_ENDPOINT AZURE_POD_IDENTITY_AUTHORITY_HOST ' +
  // What the libraries of Azure look at for themselves.
  'AZURE_IDENTITY_DISABLE_MULTITENANTAUTH AZURE_LOG_LEVEL AZURE_REGIONAL_AUTHORITY_NAME ' +
  'MSAL_FORCE_REGION REGION_NAME TYPESPEC_RUNTIME_LOG_LEVEL ProgramData ProgramFiles ' +
  // What Node and libraries of the hosts look at for those who debug them.
  'DEBUG FORCE_COLOR NO_COLOR NODE_DEBUG NODE_V8_COVERAGE WATCH_REPORT_DEPENDENCIES';

const VARIABLES: Readonly<Record<Platform, string>> = {
  github:
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN ACTIONS_ORCHESTRATION_ID ' +
    'GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTOR GITHUB_EVENT_NAME ' +
    'GITHUB_EVENT_PATH GITHUB_GRAPHQL_URL GITHUB_JOB GITHUB_OUTPUT GITHUB_REF ' +
    'GITHUB_REPOSITORY GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_SERVER_URL ' +
    'GITHUB_SHA GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW ' +
    // undici, for those who test it.
    'JEST_WORKER_ID UNDICI_NO_FG',
  'azure-pipelines':
    'AGENT_CAINFO AGENT_CLIENTCERT AGENT_PROXYURL AGENT_SKIPCERTVALIDATION ' +
    'AGENT_TEMPDIRECTORY BUILD_BUILDID BUILD_REASON BUILD_REPOSITORY_NAME ' +
    'BUILD_SOURCEBRANCH BUILD_SOURCEVERSION SYSTEM_DEBUG ' +
    'SYSTEM_JOBATTEMPT SYSTEM_PULLREQUEST_ISFORK ' +
    'SYSTEM_PULLREQUEST_PULLREQUESTID SYSTEM_PULLREQUEST_PULLREQUESTNUMBER ' +
    'SYSTEM_PULLREQUEST_SOURCECOMMITID SYSTEM_PULLREQUEST_TARGETBRANCH SYSTEM_STAGEATTEMPT ' +
    'SYSTEM_TEAMPROJECT ' +
    // The task library's own.
    'COMMAND_CORRELATION_ID DISTRIBUTEDTASK_TASKS_NODE_SKIPDEBUGLOGSWHENDEBUGMODEOFF Q_DEBUG ' +
    'VSTS_PUBLIC_VARIABLES VSTS_SECRET_VARIABLES',
};

/** Inputs, and what the agent says of its connections, have names that follow from others. */
const NAMED_AFTER: Readonly<Record<Platform, RegExp>> = {
  github: /^INPUT_[A-Z-]+$/,
  'azure-pipelines':
    /^(?:INPUT_[A-Z]+|ENDPOINT_(?:AUTH|AUTH_SCHEME|AUTH_PARAMETER|DATA|URL)_[0-9A-Za-z_-]+)$/,
};

/** The variables that a run asked for. */
async function askedFor(
  world: World,
  inputs: Readonly<Record<string, string>>,
): Promise<{ readonly names: readonly string[]; readonly digest: string }> {
  const file = join(world.workspace, WATCHED);
  const environment = { NODE_OPTIONS: `--import=${PRELOAD}`, WATCHED_ENVIRONMENT: file };
  const { outputs, exitCode } = await world.run(inputs, { environment });
  expect(exitCode).toBe(0);
  const names = listAt({ all: parseJson(await readFile(file, 'utf8')) }, 'all').map(String);
  return { names, digest: outputs['plan-digest'] ?? '' };
}

describe('a validation and a move', () => {
  it.each(hosts)('on %s ask no server and read no variable that is not listed', async (host) => {
    const world = await startWorld({ state: readyWorkspace({ jobs: 1 }), arm }, host);
    try {
      const first = await askedFor(world, validateInputs);
      const second = await askedFor(world, moveInputs(first.digest));
      const known = new Set([...SHARED.split(' '), ...VARIABLES[host].split(' ')]);
      const asked = [...new Set([...first.names, ...second.names])];
      expect(asked.filter((name) => !known.has(name) && !NAMED_AFTER[host].test(name))).toEqual([]);
      expect(asked.length).toBeGreaterThan(40);
      expect(world.emulator.hostsAsked()).toEqual(SERVERS[host]);
    } finally {
      await world.close();
    }
  });
});
