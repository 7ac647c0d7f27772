import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { validateInputs } from '../../__tests__/scenarios/support/inputs.js';
import { nodes } from '../../__tests__/scenarios/support/world.js';
import { createArmService } from '../../emulator/arm/arm-service.js';
import { runAction } from '../../emulator/github/run-action.js';
import { unavailableGithubApi } from '../../emulator/github/unavailable-api.js';
import { readyWorkspace, WORKSPACE_ID } from '../../emulator/scenarios/index.js';
import { DEFAULT_SETTINGS } from '../../emulator/settings.js';
import { startNetwork, type Network } from '../../emulator/start-network.js';
import type { Service } from '../../emulator/types.js';
import type { Measurement, Row } from '../row.js';
import { moduleOf, TAKES, takenIn } from './process.js';

const PER_PAGE = 1_000;
const MANY = 1_000_000;

// Names are found on loopback, without a proxy: what a runner with an open network does.
const DIRECT = (port: number): string =>
  moduleOf(`import tls from 'node:tls';
  const connect = tls.connect;
  tls.connect = (options, ...rest) =>
    connect({ ...options, host: '127.0.0.1', port: ${port} }, ...rest);`);

interface ManyJobs {
  readonly service: Service;
  /** The text of one of them, once they were asked for. */
  readonly job: () => string;
}

/** Azure with so many jobs, made page by page, because nothing could hold them all. */
function azureWith(count: number): ManyJobs {
  const { service } = createArmService({
    state: readyWorkspace({ jobs: 1 }),
    settings: { retryAfterSeconds: 1, validationPolls: 1 },
  });
  let job = '';
  const page = (from: number): string =>
    Array.from({ length: Math.min(PER_PAGE, count - from) }, (_, at) =>
      job.replaceAll('train_churn_001', `train_churn_${from + at}`),
    ).join(',');
  const jobsToo: Service = async (request) => {
    const isList = request.url.pathname.toLowerCase() === `${WORKSPACE_ID}/jobs`.toLowerCase();
    const answer = await service(request);
    if (!isList) return answer;
    if (job === '') job = JSON.stringify(answer.body).replace(/^\{"value":\[|\]\}$/g, '');
    const from = Number(request.url.searchParams.get('$skip') ?? '0');
    const next = new URL(request.url);
    next.searchParams.set('$skip', String(from + PER_PAGE));
    const more = from + PER_PAGE < count ? `,"nextLink":${JSON.stringify(next.href)}` : '';
    const headers = { ...answer.headers, 'content-type': 'application/json; charset=utf-8' };
    return { ...answer, headers, body: `{"value":[${page(from)}]${more}}` };
  };
  return { service: jobsToo, job: () => job };
}

async function peakOf(
  count: number,
  way: 'direct' | 'proxy',
): Promise<{ readonly peak: number; readonly job: string }> {
  const azure = azureWith(count);
  const network: Network = await startNetwork({
    arm: azure.service,
    mlflow: () => Promise.resolve({ status: 404 }),
    githubApi: unavailableGithubApi,
    devopsApi: () => Promise.resolve({ status: 404 }),
    settings: DEFAULT_SETTINGS,
    faults: [],
    port: 0,
    forgets: true,
    now: () => Date.now(),
  });
  const workspace = mkdtempSync(join(tmpdir(), 'bench-jobs-'));
  try {
    const file = join(workspace, 'taken');
    const { HTTPS_PROXY: upper = '', https_proxy: lower = '', ...open } = network.environment;
    const proxy = way === 'proxy' ? { HTTPS_PROXY: upper, https_proxy: lower } : {};
    const hooks = way === 'proxy' ? [TAKES] : [TAKES, DIRECT(network.tlsPort)];
    const run = await runAction({
      bundle: resolve('dist/index.js'),
      node: nodes['Node 24'],
      inputs: validateInputs,
      identity: DEFAULT_SETTINGS.workflow,
      environment: {
        ...open,
        ...proxy,
        NODE_OPTIONS: hooks.map((hook) => `--import=${hook}`).join(' '),
        TAKEN_FILE: file,
      },
      workspace,
    });
    if (run.outputs['outcome'] !== 'ready') throw new Error(run.told.join('\n'));
    return { peak: takenIn(file).peak, job: azure.job() };
  } finally {
    await network.stop();
    rmSync(workspace, { recursive: true, force: true });
  }
}

// Reads pages of jobs piece by piece, as they come from a socket, and forgets them.
const ONLY_READS = `
  const [count, job] = process.argv.slice(1);
  const jobs = Array.from({ length: Math.min(${PER_PAGE}, Number(count)) }, () => job);
  const page = Buffer.from('[' + jobs.join(',') + ']');
  for (let read = 0; read < Number(count); read += ${PER_PAGE}) {
    const pieces = [];
    for (let at = 0; at < page.length; at += 16_384) {
      pieces.push(Buffer.from(page.subarray(at, at + 16_384)));
    }
    JSON.parse(Buffer.concat(pieces).toString());
    await new Promise((resolve) => setImmediate(resolve));
  }
  console.log(process.resourceUsage().maxRSS / 1024);`;

/** Peak of memory of a program in MiB that only reads so many jobs, of this text each. */
function peakOfReading(count: number, job: string): number {
  const args = ['--input-type=module', '-e', ONLY_READS, String(count), job];
  return Number(execFileSync(nodes['Node 24'], args, { encoding: 'utf8' }));
}

async function rowOf(way: 'direct' | 'proxy'): Promise<Row> {
  const few = await peakOf(10, way);
  const many = await peakOf(MANY, way);
  const what = `1,000,000 jobs, ${way === 'direct' ? 'direct' : 'through a proxy'}`;
  const how = `peak over that of 10 jobs, which is ${Math.round(few.peak)} MiB`;
  const floor = peakOfReading(MANY, many.job) - peakOfReading(10, many.job);
  const because = 'a program that only reads and forgets them: V8 lets its young generation grow';
  return { what, how, figure: many.peak - few.peak, unit: 'MiB', floor, because, bar: 20 };
}

/** Whether memory stays flat while a million jobs go by. */
export const manyJobs: Measurement = {
  name: 'many-jobs',
  measure: async () => [await rowOf('direct'), await rowOf('proxy')],
};
