import { describe, expect, it } from '@jest/globals';

import {
  entry,
  readyWorkspace,
  withEntry,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import type { Approvals } from '../../../src/ports/approvals.js';
import { inProcess, type Surroundings } from '../support/in-process.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { arm } from '../support/restorable.js';

const isMove = (change: string): boolean => change.endsWith('/moveResources');
const throttled = {
  answer: {
    status: 429,
    headers: { 'Retry-After': '60' },
    body: { error: { code: 'TooManyRequests', message: 'Later.' } },
  },
};

const job = (state: JsonObject): JsonObject =>
  withEntry(
    state,
    entry(`${WORKSPACE_ID}/jobs/late`, 'Microsoft.MachineLearningServices/workspaces/jobs', {
      properties: { jobType: 'Command', status: 'Running' },
    }),
  );

/** Carol lets the run into the environment, as long as the host is asked no more than so often. */
function approvedFor(
  questions: number,
  onAsked: (count: number) => void = () => undefined,
): Approvals {
  let asked = 0;
  const notAsked = (): Promise<never> => Promise.reject(new Error('not asked'));
  const protection = { requiredReviewers: 1, preventsSelfReview: true, adminsMayBypass: false };
  const approval = { state: 'approved', approver: 'carol', aliases: [], isBot: false, text: '' };
  return {
    run: () => ({ repository: 'a/b', event: 'push', isFromFork: false, isFirstAttempt: true }),
    start: () =>
      Promise.resolve({ known: true, value: { by: ['ada'], queuedAt: '2025-12-31T23:59:00Z' } }),
    earlierOver: notAsked,
    environment: (name) => {
      asked += 1;
      onAsked(asked);
      const given = { ...approval, environments: [name], at: undefined };
      return Promise.resolve({
        name,
        protection: { known: true, value: protection },
        approvals: { known: true, value: asked > questions ? [] : [given] },
      });
    },
    pullRequest: notAsked,
    standing: notAsked,
  };
}

/** A move of a plan without a preparation; the first request is throttled where `meanwhile` is given. */
async function moved(
  meanwhile: ((state: JsonObject) => JsonObject) | undefined,
  { approvals }: Surroundings = {},
) {
  const product = inProcess(readyWorkspace(), arm, new Map(), {
    ...(approvals === undefined ? {} : { approvals }),
  });
  const { planDigest = '' } = await product.run(validateInputs);
  product.newChanges();
  let count = 0;
  product.trouble = (change) => {
    if (!isMove(change) || meanwhile === undefined) return undefined;
    count += 1;
    if (count > 1) return undefined;
    product.edit(meanwhile);
    return throttled;
  };
  const gate = { gate: 'digest, environment', environment: 'production', 'github-token': 'given' };
  const run = await product.run({
    ...moveInputs(planDigest),
    ...(approvals === undefined ? {} : gate),
  });
  const journal = product.disk.get('workspace-move-journal.jsonl') ?? '';
  const told = [...journal.matchAll(/"event":"move-(\w+)"/g)].map(([, event]) => event);
  return { run, sent: product.newChanges().filter(isMove).length, told };
}

const same = (state: JsonObject): JsonObject => state;

describe('a request that Azure throttled', () => {
  it('is sent again when everything is still as it was judged', async () => {
    const { run, sent, told } = await moved(same);
    expect(run).toMatchObject({ outcome: 'moved' });
    expect(sent).toBe(2);
    // What is waited for is not sent, as far as the journal says, until it is announced anew.
    expect(told.slice(1, 5)).toEqual(['sending', 'refused', 'sending', 'accepted']);
  });

  it('is not sent again once a job has been started', async () => {
    const { run, sent } = await moved(job);
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'throttled' });
    expect(sent).toBe(1);
  });

  it('is not sent again once its approval was taken back', async () => {
    const { run, sent } = await moved(same, { approvals: approvedFor(3) });
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'throttled' });
    expect(sent).toBe(1);
  });
});

describe('a move without a preparation', () => {
  it('is sent with an approval that holds to the end', async () => {
    const { run, sent } = await moved(undefined, { approvals: approvedFor(3) });
    expect(run).toMatchObject({ outcome: 'moved' });
    expect(sent).toBe(1);
  });

  it('is not sent when a job begins while the host is asked for the last time', async () => {
    const late = inProcess(readyWorkspace(), arm, new Map(), {
      approvals: approvedFor(3, (count) => {
        if (count === 3) late.edit(job);
      }),
    });
    const { planDigest = '' } = await late.run(validateInputs);
    const gate = {
      gate: 'digest, environment',
      environment: 'production',
      'github-token': 'given',
    };
    const run = await late.run({ ...moveInputs(planDigest), ...gate });
    expect(run).toMatchObject({ failureReason: 'plan-changed' });
    expect(late.newChanges().filter(isMove)).toEqual([]);
  });

  it('is not sent when a job begins while Azure validates, which takes minutes', async () => {
    const polls: number[] = [];
    let jobsRead = 0;
    const slow = inProcess(readyWorkspace(), { ...arm, validationPolls: 3 }, new Map(), {
      front: (service) => async (request) => {
        const answer = await service(request);
        jobsRead += request.url.pathname.endsWith('/jobs') ? 1 : 0;
        if (!/\/operationresults\//i.test(request.url.pathname)) return answer;
        // The last of the move's own: whatever is read beside it has been read by then.
        if (polls.push(answer.status) === 6) {
          for (let turn = 0; turn < 300 && jobsRead < 2; turn += 1) {
            await new Promise((resolve) => setImmediate(resolve));
          }
          slow.edit(job);
        }
        return answer;
      },
    });
    const { planDigest = '' } = await slow.run(validateInputs);
    expect(polls).toHaveLength(3);
    const run = await slow.run(moveInputs(planDigest));
    expect(run).toMatchObject({ failureReason: 'plan-changed' });
    expect(slow.newChanges().filter(isMove)).toEqual([]);
  });

  it('is not sent when its approval is taken back during a last look that takes minutes', async () => {
    let asked = 0;
    const late = inProcess(readyWorkspace(), arm, new Map(), {
      approvals: approvedFor(3, (count) => (asked = count)),
      front: (service) => (request) => {
        const isSlow = asked === 3 && request.url.pathname.endsWith('/schedules');
        if (!isSlow) return service(request);
        asked = 0;
        return Promise.resolve({ ...throttled.answer, headers: { 'Retry-After': '280' } });
      },
    });
    const { planDigest = '' } = await late.run(validateInputs);
    const gate = {
      gate: 'digest, environment',
      environment: 'production',
      'github-token': 'given',
    };
    const run = await late.run({ ...moveInputs(planDigest), ...gate });
    expect(run).toMatchObject({ outcome: 'blocked', failureReason: 'approval-missing' });
    expect(late.newChanges().filter(isMove)).toEqual([]);
  });

  it('is not sent when its approval is taken back after the gate has opened', async () => {
    const { run, sent } = await moved(undefined, { approvals: approvedFor(2) });
    expect(run).toMatchObject({ outcome: 'blocked', failureReason: 'approval-missing' });
    expect(sent).toBe(0);
  });
});
