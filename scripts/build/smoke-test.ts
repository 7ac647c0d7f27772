import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runTool, type ToolRun } from './run-tool.js';
import type { SmokeHost } from './smoke-hosts.js';

interface SmokeRun {
  readonly what: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly failureReason: string;
}

// Runs that end before a network is needed. The later two load the chunk of their mode.
const smokeRuns: readonly SmokeRun[] = [
  { what: 'no inputs', inputs: {}, failureReason: 'invalid-input' },
  { what: 'a move without approval', inputs: { mode: 'move' }, failureReason: 'plan-missing' },
  { what: 'a status without a plan', inputs: { mode: 'status' }, failureReason: 'plan-missing' },
];

/**
 * Runs a bundle as its host would, copied away from the repository into an empty folder, so that
 * nothing it needs can come from node_modules. Gives one line for each thing that is not as it
 * should be.
 * @param bundle absolute path of the folder that holds all that the bundle needs.
 * @param entry what is started, relative to that folder.
 * @param node the Node to run it on.
 * @param host what it is run as.
 */
export async function smokeTest(
  bundle: string,
  node: string,
  host: SmokeHost,
  entry = 'index.js',
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'smoke-'));
  try {
    await cp(bundle, join(folder, 'bundle'), { recursive: true });
    const faults: string[] = [];
    for (const [index, run] of smokeRuns.entries()) {
      const job = join(folder, `job-${index}`);
      await mkdir(join(job, 'workspace'), { recursive: true });
      const fault = await smoke(run, host, job, (cwd, env) =>
        runTool(node, [join(folder, 'bundle', entry), ...argumentsOf(run, host)], {
          cwd,
          env,
        }),
      );
      faults.push(...fault.map((line) => `${run.what}: ${line}`));
    }
    return faults;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// Without any argument a program only says how it is used.
function argumentsOf({ inputs }: SmokeRun, host: SmokeHost): readonly string[] {
  if (host.inputVariable !== undefined) return [];
  const given = Object.entries({ mode: 'validate', ...inputs });
  return given.flatMap(([name, value]) => [`--${name}`, value]);
}

async function smoke(
  run: SmokeRun,
  host: SmokeHost,
  job: string,
  start: (workspace: string, env: Readonly<Record<string, string>>) => Promise<ToolRun>,
): Promise<readonly string[]> {
  const inputs = Object.entries(run.inputs).flatMap(([name, value]): [string, string][] =>
    host.inputVariable === undefined ? [] : [[host.inputVariable(name), value]],
  );
  const own = { HOME: job, PATH: '', ...(await host.prepare(job)) };
  const env = { ...own, ...Object.fromEntries(inputs) };
  const { exitCode, printed } = await start(join(job, 'workspace'), env);
  const { failureReason, summary } = await host.read(job, printed);
  return [
    ...(exitCode === host.exitCode
      ? []
      : [`exit code ${String(exitCode)} in place of ${host.exitCode}`]),
    ...(failureReason === run.failureReason
      ? []
      : [
          `failure-reason "${failureReason ?? '(none)'}" in place of "${run.failureReason}"\n${printed}`,
        ]),
    ...(summary === '' ? ['no step summary'] : []),
  ];
}
