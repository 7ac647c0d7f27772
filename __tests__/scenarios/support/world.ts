import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { AgentConnection } from '../../../emulator/azure-pipelines/agent-environment.js';
import { runTask } from '../../../emulator/azure-pipelines/run-task.js';
import { runAction, type ActionRun } from '../../../emulator/github/run-action.js';
import { DEFAULT_SETTINGS } from '../../../emulator/settings.js';
import {
  startEmulator,
  type Emulator,
  type EmulatorOptions,
} from '../../../emulator/start-emulator.js';
import type { WorkflowIdentity } from '../../../emulator/github/oidc.js';
import type { JsonObject, LoggedExchange } from '../../../emulator/types.js';
import { keepSent } from '../../conformance/suite/wire-log.js';
import { camelCase } from '../../../src/domain/camel-case.js';

const ARM_HOST = 'management.azure.com';
const READING_MODES: readonly string[] = ['validate', 'status', 'discover'];

/** The Node versions that must run the bundle; both come with the development dependencies. */
export const nodes = {
  'Node 20': resolve('node_modules/node-20/bin/node'),
  'Node 24': resolve('node_modules/node-24/bin/node'),
} as const;

/** The hosts that the suite can run on. A command line has a suite of its own. */
export const hosts = ['github', 'azure-pipelines'] as const;
export type Platform = (typeof hosts)[number];

export interface World {
  readonly host: Platform;
  /** The name of an input as the users of this host spell it. */
  spell(name: string): string;
  readonly emulator: Emulator;
  /** The empty directory that the steps of this world share. */
  readonly workspace: string;
  /** Runs the committed bundle of the host as one step; inputs by their names in the contract. */
  run(inputs: Readonly<Record<string, string>>, options?: RunOptions): Promise<ActionRun>;
  /** Requests to Resource Manager since the last call, in order. */
  newRequests(): readonly LoggedExchange[];
  readFile(name: string): Promise<string>;
  close(): Promise<void>;
}

export interface RunOptions {
  readonly node?: string;
  /** Replaces or, with undefined, removes variables of the emulator's environment. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** What differs in the run: who started it, by which event. GitHub only. */
  readonly identity?: Partial<WorkflowIdentity>;
  readonly event?: JsonObject;
  /**
   * The service connection of the run, in place of a federated one with the ids of the inputs.
   * Azure Pipelines only.
   */
  readonly connection?: AgentConnection;
  /** Told once, how to send the step a signal. */
  readonly onStart?: (signal: (name: NodeJS.Signals) => void) => void;
}

const bundles: Readonly<Record<Platform, string>> = {
  github: 'dist/index.js',
  'azure-pipelines': 'azure-pipelines/task/dist/index.js',
};

/**
 * Starts an Azure of one's own and an empty directory to run the bundle in.
 *
 * @param host where the steps run; GitHub unless the environment variable SCENARIO_HOST says
 * otherwise. What they run on is for SCENARIO_NODE to say, `20` or `24`.
 */
export async function startWorld(
  options: EmulatorOptions,
  host: Platform = hostOfSuite(),
): Promise<World> {
  const bundle = bundles[host];
  if (!existsSync(resolve(bundle))) throw new Error(`${bundle} is missing: npm run build`);
  // The bundle's clock is real: where a pause is named, nobody waits the 15 seconds of one that is
  // not. Azure names none for operations of Machine Learning (recorded).
  const arm = { operationsNamePause: true, ...options.arm };
  const emulator = await startEmulator({ ...options, arm });
  const workspace = await mkdtemp(join(tmpdir(), 'world-'));
  let seen = 0;
  return {
    emulator,
    workspace,
    host,
    spell: host === 'github' ? (name) => name : camelCase,
    run: async (inputs, runOptions = {}) => {
      const before = emulator.requests().length;
      const run = await runners[host](emulator, workspace, inputs, runOptions);
      emulator.requests().slice(before).forEach(keepSent);
      // Whatever a scenario is about: reading modes change nothing in Azure, in none of them.
      const listsSecrets = (inputs['snapshot-key'] ?? '') !== '';
      const changes = changesIn(emulator.requests().slice(before), { listsSecrets });
      if (READING_MODES.includes(inputs['mode'] ?? 'validate') && changes.length > 0) {
        throw new Error(`A run that only reads sent ${changes.join(', ')}`);
      }
      return run;
    },
    newRequests: () => {
      const all = emulator.requests();
      const fresh = all.slice(seen);
      seen = all.length;
      return fresh.filter(({ request }) => request.host === ARM_HOST);
    },
    readFile: (name) => readFile(join(workspace, name), 'utf8'),
    close: async () => {
      await emulator.stop();
      await rm(workspace, { recursive: true, force: true });
    },
  };
}

type Runner = (
  emulator: Emulator,
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  options: RunOptions,
) => Promise<ActionRun>;

const runners: Readonly<Record<Platform, Runner>> = {
  github: (emulator, workspace, inputs, { node, environment, identity, event, onStart }) =>
    runAction({
      bundle: resolve(bundles.github),
      node: node ?? nodeOfSuite(),
      inputs,
      identity: { ...DEFAULT_SETTINGS.workflow, ...identity },
      ...(event === undefined ? {} : { event }),
      ...(onStart === undefined ? {} : { onStart }),
      environment: defined({ ...emulator.environment, ...environment }),
      workspace,
    }),
  'azure-pipelines': (emulator, workspace, inputs, options) => {
    const { node = nodeOfSuite(), environment, onStart, connection } = options;
    // Who signs in is the connection's to say here, not the inputs'.
    const { 'tenant-id': tenantid = '', 'client-id': serviceprincipalid = '', ...others } = inputs;
    const federated: AgentConnection = {
      scheme: 'WorkloadIdentityFederation',
      parameters: { tenantid, serviceprincipalid },
      data: { environment: 'AzureCloud' },
    };
    const given = connection ?? (`${tenantid}${serviceprincipalid}` === '' ? undefined : federated);
    return runTask({
      task: resolve('azure-pipelines/task'),
      handler: node === nodes['Node 20'] ? 'Node20_1' : 'Node24',
      node,
      inputs: Object.fromEntries(
        Object.entries(others).map(([name, value]) => [camelCase(name), value]),
      ),
      ...(given === undefined ? {} : { connection: given }),
      ...(onStart === undefined ? {} : { onStart }),
      environment: defined({
        ...emulator.environment,
        ...notOfGithub,
        ...emulator.pipelinesEnvironment,
        ...environment,
      }),
      workspace,
    });
  },
};

const notOfGithub = {
  ACTIONS_ID_TOKEN_REQUEST_URL: undefined,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined,
  GITHUB_API_URL: undefined,
};

// A name that is none would run the wrong suite and look green.
function hostOfSuite(): Platform {
  const named = process.env['SCENARIO_HOST'] ?? 'github';
  const found = hosts.find((host) => host === named);
  if (found === undefined) throw new Error(`SCENARIO_HOST is "${named}": no host`);
  return found;
}

function nodeOfSuite(): string {
  const named = `Node ${process.env['SCENARIO_NODE'] ?? '24'}`;
  if (named === 'Node 20' || named === 'Node 24') return nodes[named];
  throw new Error(`SCENARIO_NODE is none of 20 and 24: ${named}`);
}

// POSTs that ask something and change nothing.
const QUESTIONS =
  /\/(validateMoveResources|checkPolicyRestrictions|diagnose|Microsoft\.ResourceGraph\/resources)$/i;

// What only a run with a snapshot-key may ask.
const LISTINGS = /\/workspaces\/[^/]+\/[^/]+\/[^/]+\/(listKeys|listSecrets)$/i;

/** `METHOD path` of the listings of secrets, in order. */
export function listingsIn(requests: readonly LoggedExchange[]): readonly string[] {
  return requests
    .filter(({ request }) => request.host === ARM_HOST && LISTINGS.test(request.url.pathname))
    .map(({ request }) => `${request.method} ${request.url.pathname}`);
}

/**
 * `METHOD path` of the requests that could change Azure: everything but reading and asking for a
 * validation. Listing secrets changes nothing either, but counts as a change where nobody asked for
 * it.
 */
export function changesIn(
  requests: readonly LoggedExchange[],
  { listsSecrets = false }: { readonly listsSecrets?: boolean } = {},
): readonly string[] {
  return requests
    .filter(({ request }) => request.host === ARM_HOST)
    .filter(({ request }) => !['GET', 'HEAD'].includes(request.method))
    .filter(({ request }) => !QUESTIONS.test(request.url.pathname))
    .filter(({ request }) => !(listsSecrets && LISTINGS.test(request.url.pathname)))
    .map(({ request }) => `${request.method} ${request.url.pathname}`);
}

/** How many move requests reached Azure. */
export function movesIn(requests: readonly LoggedExchange[]): number {
  return requests.filter(
    ({ request }) => request.method === 'POST' && /\/moveResources$/i.test(request.url.pathname),
  ).length;
}

function defined(variables: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
