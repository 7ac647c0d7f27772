import { AsyncLocalStorage } from 'node:async_hooks';
import http from 'node:http';
import https from 'node:https';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { jest } from '@jest/globals';

import { agentEnvironment } from '../../../emulator/azure-pipelines/agent-environment.js';
import { createDevopsApi } from '../../../emulator/azure-pipelines/devops-api.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import type { Approvals, Clock } from '../../../src/ports/ports.js';
import { FakeClock } from '../../azure/fake-wire.js';
import { approval, approvedRun } from './approved-run.js';
import { endedWith, MINUTES, type Table } from './each-request.js';
import { inProcess } from './in-process.js';
import { moveInputs, validateInputs } from './inputs.js';
import { ScaledClock } from './scaled-clock.js';
import { loopback, troubles, type TroubleName } from './troubles.js';

const settings = { validationPolls: 1, movePolls: 1 };
// In process all inputs are those of GitHub, which has a token of its own.
const gate = {
  gate: 'digest, environment',
  environment: 'production',
  'github-token': 'made-up',
};
const evidence = {
  repository: 'contoso/ml',
  event: 'Manual',
  isFromFork: false,
  isFirstAttempt: true,
};

// Without JSON it may be a page to sign in at: a token that is not accepted.
const reasons: Readonly<Partial<Record<TroubleName, string>>> = {
  '429': 'throttled',
  html: 'gate-misconfigured',
  empty: 'gate-misconfigured',
};

/** The job of an agent: its variables, which the task library reads as it is loaded, and a folder. */
export const job = {
  temp: mkdtempSync(join(tmpdir(), 'agent-')),
  accessToken: 'made-up',
};
Object.assign(
  process.env,
  agentEnvironment({ ...job, inputs: {}, connection: undefined, workspace: job.temp }),
);

/** A stage that was approved in the minutes after its plan was made. */
function approvedByTheClock(clock: Clock) {
  const at = (minutes: number): string => new Date(clock.now() + minutes * 60_000).toISOString();
  return approvedRun({ queuedAt: at(-10), approvals: [approval({ at: at(2) })] });
}

/** The runs that ask Azure DevOps' API. Its client goes to loopback, each run's to its own port. */
export async function runsOnDevops(): Promise<Readonly<Record<string, Table>>> {
  const { pipelinesApprovals } = await import('../../../src/hosts/azure-pipelines/approvals.js');
  const port = new AsyncLocalStorage<number>();
  jest
    .spyOn(https, 'request')
    .mockImplementation(((
      options: http.RequestOptions,
      answered: (response: http.IncomingMessage) => void,
    ) =>
      http.request(
        { ...options, protocol: 'http:', host: '127.0.0.1', port: port.getStore(), agent: false },
        answered,
      )) as typeof https.request);
  const before = inProcess(readyWorkspace(), settings);
  const { planDigest = '' } = await before.run(validateInputs);
  const inputs = { ...moveInputs(planDigest), ...gate, 'timeout-minutes': String(MINUTES) };
  const behind = async (
    clock: FakeClock,
    approvals: Approvals,
  ): Promise<ReturnType<typeof endedWith>> => {
    const since = clock.now();
    const product = inProcess(readyWorkspace(), settings, before.disk, { clock, approvals });
    const report = await product.run(inputs);
    return endedWith(report, (clock.now() - since) / 60_000, product.newChanges());
  };
  return {
    'a move on Azure Pipelines': {
      reason: (kind) => reasons[kind] ?? 'timed-out',
      run: async (trouble, isSilent) => {
        const state = approvedByTheClock(new FakeClock());
        const api = createDevopsApi(() => state);
        const server = await loopback((request) => {
          const kind = trouble(`${request.method} ${request.url.pathname}`);
          return kind === undefined ? api(request) : Promise.resolve(troubles[kind]);
        });
        const clock = new ScaledClock(isSilent);
        return port
          .run(server.port, () => behind(clock, pipelinesApprovals(evidence, clock)))
          .finally(server.close);
      },
    },
  };
}
