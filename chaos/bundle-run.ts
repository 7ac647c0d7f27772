import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { hosts, nodes, type Platform } from '../__tests__/scenarios/support/world.js';
import { runTask } from '../emulator/azure-pipelines/run-task.js';
import { runAction, type ActionRun } from '../emulator/github/run-action.js';
import { DEFAULT_SETTINGS } from '../emulator/settings.js';
import { camelCase } from '../src/domain/camel-case.js';
import type { RunDraw } from './scenario.js';
import { SPEED, type Stage } from './stage.js';

export { hosts };

/** Minutes of its own clock that a run may take, its closing minute left aside. */
const BUDGET_MINUTES = 15;
/** What it may take on the wall before it counts as hanging: several times its budget. */
const HANGS_AFTER_MS = ((BUDGET_MINUTES + 1) * 60_000 * 4) / SPEED;

export interface BundleRun {
  readonly host: Platform;
  readonly folder: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly machine: Pick<RunDraw, 'aheadMs' | 'jump' | 'writes'>;
  /** Told once, how to send it a signal. */
  readonly onStart: (signal: (name: NodeJS.Signals) => void) => void;
}

export interface BundleEnd {
  readonly run: ActionRun;
  readonly hung: boolean;
}

/** Runs the bundle of the host as one step on a machine as drawn. */
export async function runBundle(stage: Stage, given: BundleRun): Promise<BundleEnd> {
  let hung = false;
  let timer: NodeJS.Timeout | undefined;
  const onStart = (signal: (name: NodeJS.Signals) => void): void => {
    timer = setTimeout(() => {
      hung = true;
      signal('SIGKILL');
    }, HANGS_AFTER_MS);
    given.onStart(signal);
  };
  const inputs = { ...given.inputs, 'timeout-minutes': String(BUDGET_MINUTES) };
  const run = await starters[given.host](stage, { ...given, inputs, onStart });
  clearTimeout(timer);
  return { run, hung };
}

const starters: Readonly<Record<Platform, (stage: Stage, run: BundleRun) => Promise<ActionRun>>> = {
  github: ({ network, begin }, { inputs, folder, machine, onStart }) =>
    runAction({
      bundle: resolve('dist/index.js'),
      node: nodes['Node 24'],
      inputs,
      identity: DEFAULT_SETTINGS.workflow,
      environment: { ...network.environment, ...surroundings(begin, machine) },
      workspace: folder,
      onStart,
    }),
  'azure-pipelines': ({ network, begin }, { inputs, folder, machine, onStart }) => {
    const { 'tenant-id': tenantid = '', 'client-id': serviceprincipalid = '', ...others } = inputs;
    const { environment } = network;
    const known = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', 'NODE_EXTRA_CA_CERTS'];
    return runTask({
      task: resolve('azure-pipelines/task'),
      node: nodes['Node 24'],
      inputs: Object.fromEntries(
        Object.entries(others).map(([name, value]) => [camelCase(name), value]),
      ),
      connection: {
        scheme: 'WorkloadIdentityFederation',
        parameters: { tenantid, serviceprincipalid },
        data: { environment: 'AzureCloud' },
      },
      environment: {
        ...Object.fromEntries(known.map((name) => [name, environment[name] ?? ''])),
        ...network.pipelinesEnvironment,
        ...surroundings(begin, machine),
      },
      workspace: folder,
      onStart,
    });
  },
};

function surroundings(
  begin: number,
  { aheadMs, jump, writes }: BundleRun['machine'],
): Readonly<Record<string, string>> {
  const told = { begin, speed: SPEED, ahead: aheadMs, jump, writes };
  return {
    NODE_OPTIONS: `--import=${new URL('surroundings.js', import.meta.url).href}`,
    CHAOS_SURROUNDINGS: JSON.stringify(told),
    // What was compiled once need not be again: half of what a short run costs.
    NODE_COMPILE_CACHE: join(tmpdir(), 'chaos-compiled'),
  };
}
