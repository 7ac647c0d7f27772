import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runTool } from './run-tool.js';

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
 * Runs a bundle as a runner would, copied away from the repository into an empty folder, so that nothing it needs can
 * come from node_modules. Gives one line for each thing that is not as it should be.
 * @param bundle absolute path of the folder that holds index.js.
 * @param node the Node to run it on.
 */
export async function smokeTest(bundle: string, node: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'smoke-'));
  try {
    await cp(bundle, join(folder, 'bundle'), { recursive: true });
    const faults: string[] = [];
    for (const [index, run] of smokeRuns.entries()) {
      const job = join(folder, `job-${index}`);
      await mkdir(join(job, 'workspace'), { recursive: true });
      const fault = await smoke(run, join(folder, 'bundle', 'index.js'), job, node);
      faults.push(...fault.map((line) => `${run.what}: ${line}`));
    }
    return faults;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function smoke(
  run: SmokeRun,
  entry: string,
  job: string,
  node: string,
): Promise<readonly string[]> {
  const [output, summary] = [join(job, 'output'), join(job, 'summary')];
  await Promise.all([writeFile(output, ''), writeFile(summary, '')]);
  const inputs = Object.entries(run.inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const env = {
    HOME: job,
    PATH: '',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...Object.fromEntries<string>(inputs.map(([name = '', value = '']) => [name, value])),
  };
  const { exitCode, printed } = await runTool(node, [entry], { cwd: join(job, 'workspace'), env });
  const reason = outputNamed('failure-reason', await readFile(output, 'utf8'));
  return [
    ...(exitCode === 1 ? [] : [`exit code ${String(exitCode)} in place of 1`]),
    ...(reason === run.failureReason
      ? []
      : [`failure-reason "${reason ?? '(none)'}" in place of "${run.failureReason}"\n${printed}`]),
    ...((await readFile(summary, 'utf8')) === '' ? ['no step summary'] : []),
  ];
}

/** The value of an output in a runner's output file (`name<<delimiter`, value, delimiter); undefined when it is not there. */
export function outputNamed(name: string, file: string): string | undefined {
  const lines = file.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${name}<<`));
  if (start < 0) return undefined;
  const end = lines.indexOf(lines[start]?.slice(name.length + 2) ?? '', start + 1);
  return lines.slice(start + 1, end < 0 ? undefined : end).join('\n');
}
