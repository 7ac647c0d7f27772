import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

import { validateInputs } from '../../__tests__/scenarios/support/inputs.js';
import { nodes, startWorld } from '../../__tests__/scenarios/support/world.js';
import { readyWorkspace } from '../../emulator/scenarios/index.js';
import type { JsonObject } from '../../emulator/types.js';
import type { Row } from '../row.js';
import { standardWorkspace } from '../standard-workspace.js';

const RUNS = 21;
const folder = mkdtempSync(join(tmpdir(), 'bench-'));

/** Processor seconds of a whole process, by the shell's own account of it. */
function cpuOfProcess(node: string, args: readonly string[]): number {
  const script = 'TIMEFORMAT="%U %S"; time "$@" > /dev/null 2> /dev/null || true';
  const files = { GITHUB_OUTPUT: join(folder, 'out'), GITHUB_STEP_SUMMARY: join(folder, 'sum') };
  const told = execFileSync('bash', ['-c', `{ ${script}; } 2>&1`, 'bash', node, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...files },
    encoding: 'utf8',
  });
  return told
    .trim()
    .split(' ')
    .reduce((sum, part) => sum + Number(part), 0);
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

function startUp(name: string, node: string): Row {
  const entry = resolve('dist/index.js');
  const pairs = Array.from({ length: RUNS }, () => {
    const empty = cpuOfProcess(node, ['-e', '0']);
    return [cpuOfProcess(node, [entry]), empty] as const;
  });
  const [own, empty] = [median(pairs.map(([one]) => one)), median(pairs.map(([, one]) => one))];
  const how = `median of ${RUNS}, CPU seconds, against an empty node`;
  const what = `start-up to an input error, ${name}`;
  return { what, how, figure: own / empty, unit: 'x', floor: 1, bar: 1.6 };
}

function sizes(): readonly Row[] {
  const bytes = readdirSync('dist', { withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => gzipSync(readFileSync(join('dist', name))).length);
  const kilo = bytes.reduce((sum, one) => sum + one, 0) / 1_000;
  const archive = execFileSync(
    'git',
    ['archive', '--format=tar.gz', '--worktree-attributes', 'HEAD'],
    {
      maxBuffer: 1e9,
    },
  );
  return [
    {
      what: 'dist, gzip',
      how: 'file by file',
      figure: kilo,
      unit: 'kB',
      floor: undefined,
      bar: 600,
    },
    {
      what: 'what a runner downloads',
      how: 'git archive HEAD',
      figure: archive.length / 1_000,
      unit: 'kB',
      floor: undefined,
      bar: 900,
    },
  ];
}

// Loaded into the process under test: leaves what it took in a file when it ends.
const HOOK = `data:text/javascript;base64,${Buffer.from(
  `import { writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const { maxRSS } = process.resourceUsage();
    writeFileSync(process.env.TAKEN_FILE, JSON.stringify([(user + system) / 1e6, maxRSS / 1024]));
  });`,
).toString('base64')}`;

interface Taken {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  readonly requests: number;
}

/** A validation by the bundle, through the emulator's proxy. */
async function validate(
  state: JsonObject,
  latencyMs: number,
  validationPolls: number,
): Promise<Taken> {
  const pageSizes = { jobs: 1_000 };
  const world = await startWorld(
    { state, settings: { latencyMs }, arm: { retryAfterSeconds: 1, validationPolls, pageSizes } },
    'github',
  );
  try {
    const file = join(world.workspace, 'taken');
    const begun = performance.now();
    await world.run(validateInputs, {
      node: nodes['Node 24'],
      environment: { NODE_OPTIONS: `--import=${HOOK}`, TAKEN_FILE: file },
    });
    const wall = (performance.now() - begun) / 1_000;
    const [cpu = 0, peak = 0] = readFileSync(file, 'utf8')
      .replaceAll(/[[\]]/g, '')
      .split(',')
      .map(Number);
    return { wall, cpu, peak, requests: world.newRequests().length };
  } finally {
    await world.close();
  }
}

async function standard(): Promise<readonly Row[]> {
  const taken = await validate(standardWorkspace(true), 50, 3);
  const what = 'validate the standard workspace';
  const how = '50 ms latency, ARM 3 s, through a proxy, Node 24';
  // Sign-in, workspace, question and last poll one after another, and ARM's own three seconds.
  const floor = 3.4;
  return [
    { what, how, figure: taken.wall, unit: 's', floor, bar: 1.3 * floor },
    { what, how, figure: taken.requests, unit: 'requests', floor: undefined, bar: 310 },
    { what, how, figure: taken.cpu, unit: 'CPU s', floor: undefined, bar: 2.5 },
    { what, how, figure: taken.peak, unit: 'MiB', floor: undefined, bar: 192 },
  ];
}

async function jobs(): Promise<Row> {
  const few = await validate(readyWorkspace({ jobs: 10 }), 0, 1);
  const many = await validate(readyWorkspace({ jobs: 100_000 }), 0, 1);
  const what = '100,000 jobs through a proxy, peak over 10 jobs';
  const how = '1,000 jobs a page';
  return { what, how, figure: many.peak - few.peak, unit: 'MiB', floor: 0, bar: 20 };
}

/** What the committed bundle takes as a process of its own. */
export async function bundleRows(): Promise<readonly Row[]> {
  writeFileSync(join(folder, 'out'), '');
  if (!existsSync('dist/index.js')) throw new Error('dist is missing: npm run build');
  return [
    ...Object.entries(nodes).map(([name, node]) => startUp(name, node)),
    ...sizes(),
    ...(await standard()),
    await jobs(),
  ];
}
