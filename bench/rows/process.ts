import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { nodes, startWorld } from '../../__tests__/scenarios/support/world.js';
import type { ArmSettings } from '../../emulator/arm/settings.js';
import type { JsonObject } from '../../emulator/types.js';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));

/**
 * Processor seconds of a whole process as the shell accounts for it, whatever it ends with. It has
 * what a runner gives an action and no input, so an action ends at that.
 */
export function cpuOfProcess(program: string, args: readonly string[]): number {
  const script = 'TIMEFORMAT="%U %S"; time "$@" > /dev/null 2> /dev/null || true';
  const files = { GITHUB_OUTPUT: 'out', GITHUB_STEP_SUMMARY: 'sum', GITHUB_STATE: 'state' };
  for (const name of Object.values(files)) writeFileSync(join(folder, name), '');
  const told = execFileSync(
    'bash',
    ['--norc', '-c', `{ ${script}; } 2>&1`, 'bash', program, ...args],
    {
      cwd: folder,
      env: {
        PATH: process.env['PATH'] ?? '',
        ...Object.fromEntries(
          Object.entries(files).map(([name, file]) => [name, join(folder, file)]),
        ),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    },
  );
  return told
    .trim()
    .split(' ')
    .reduce((sum, part) => sum + Number(part), 0);
}

/** Code as the address of a module that `--import` takes. */
export function moduleOf(code: string): string {
  return `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
}

/** Loaded into the process under test: leaves what it took in a file when it ends. */
export const TAKES = moduleOf(`import { writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const { maxRSS } = process.resourceUsage();
    writeFileSync(process.env.TAKEN_FILE, JSON.stringify([(user + system) / 1e6, maxRSS / 1024]));
  });`);

/** Processor seconds and the peak of memory in MiB that `TAKES` has left in a file. */
export function takenIn(file: string): { readonly cpu: number; readonly peak: number } {
  const text = readFileSync(file, 'utf8').replaceAll(/[[\]]/g, '');
  const [cpu = 0, peak = 0] = text.split(',').map(Number);
  return { cpu, peak };
}

export interface Taken {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  readonly requests: number;
}

/** One run of the committed bundle on Node 24, through the emulator's proxy. */
export async function runBundle(
  inputs: Readonly<Record<string, string>>,
  state: JsonObject,
  { latencyMs, ...arm }: ArmSettings & { readonly latencyMs: number },
): Promise<Taken> {
  const world = await startWorld(
    { state, settings: { latencyMs }, arm: { retryAfterSeconds: 1, ...arm } },
    'github',
  );
  try {
    const file = join(world.workspace, 'taken');
    const begun = performance.now();
    const run = await world.run(inputs, {
      node: nodes['Node 24'],
      environment: { NODE_OPTIONS: `--import=${TAKES}`, TAKEN_FILE: file },
    });
    const wall = (performance.now() - begun) / 1_000;
    if (!['ready', 'not-ready', 'blocked'].includes(run.outputs['outcome'] ?? '')) {
      throw new Error(`The run ended as ${run.outputs['failure-reason'] ?? 'nothing'}.`);
    }
    return { wall, ...takenIn(file), requests: world.newRequests().length };
  } finally {
    await world.close();
  }
}
