import { describe, expect, it } from '@jest/globals';

import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import type { Known } from '../../../src/domain/gate/evidence.js';
import type { Approvals, Clock } from '../../../src/ports/ports.js';
import { FakeClock } from '../../azure/fake-wire.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { knowsNothing } from '../support/knows-nothing.js';

const JOURNAL = 'workspace-move-journal.jsonl';
const arm = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1 };
const failing = {
  ...arm,
  moveError: { body: { error: { code: 'MoveCannotProceed', message: 'No.' } }, moved: 'none' },
} as const;
const isMove = (change: string): boolean => change.endsWith('/moveResources');
const movesOf = (product: InProcess): number => product.newChanges().filter(isMove).length;
const unseen = { known: false, why: 'refused', permission: '', remedy: 'View builds.' } as const;

/** A run that is run again, on a host that keeps no marks. */
function runAgain(over: (clock: Clock) => Known<string> = () => unseen) {
  const clock = new FakeClock();
  const now = { run: '4711', number: 1 };
  const approvals: Approvals = {
    ...knowsNothing,
    run: () => ({
      repository: 'contoso/ml',
      event: 'Manual',
      isFromFork: false,
      isFirstAttempt: now.number === 1,
      attempt: { ...now },
    }),
    earlierOver: () => Promise.resolve(over(clock)),
  };
  const product = inProcess(readyWorkspace(), failing, new Map(), { clock, approvals });
  return { product, now, clock };
}

async function approved(product: InProcess): Promise<Readonly<Record<string, string>>> {
  const { planDigest = '' } = await product.run(validateInputs);
  product.newChanges();
  return moveInputs(planDigest);
}

/** Azure takes the move and fails it, and nobody hears so. */
async function killedBehindTheMove(
  product: InProcess,
  inputs: Readonly<Record<string, string>>,
): Promise<void> {
  product.trouble = (change) => (isMove(change) ? 'killed after' : undefined);
  await product.runUntilKilled(inputs);
  product.trouble = () => undefined;
}

describe('a later attempt of a run, where no marks are kept', () => {
  it.each<[string, (clock: Clock) => Known<string>]>([
    ['nobody says when the one before was over', () => unseen],
    [
      'the one before was over after the plan was made',
      (clock) => ({ known: true, value: new Date(clock.now()).toISOString() }),
    ],
  ])('sends nothing without the journal of the one before: %s', async (_, over) => {
    const { product, now } = runAgain(over);
    const inputs = await approved(product);
    await killedBehindTheMove(product, inputs);
    expect(movesOf(product)).toBe(1);
    product.disk.delete(JOURNAL);
    now.number = 2;
    const run = await product.run(inputs);
    expect(run).toMatchObject({ outcome: 'blocked', failureReason: 'plan-invalid' });
    expect(run.problems[0]?.sentence).toContain('This is attempt 2 of the run');
    expect(movesOf(product)).toBe(0);
  });

  it('sends nothing with the papers of the attempt before the one that was lost', async () => {
    const { product, now, clock } = runAgain();
    const inputs = await approved(product);
    const first = await product.run({ ...inputs, 'plan-max-age-hours': '1' });
    expect(first).toMatchObject({ failureReason: 'move-failed' });
    expect(movesOf(product)).toBe(1);
    // As the first attempt would have left it, had it sent nothing.
    const [begun = ''] = (product.disk.get(JOURNAL) ?? '').split('\n');
    expect(begun).toContain('"event":"attempt-begin","run":"4711","number":1');
    product.disk.set(JOURNAL, `${begun}\n`);
    await clock.sleep(60_000);
    now.number = 3;
    expect(await product.run(inputs)).toMatchObject({ failureReason: 'plan-invalid' });
    expect(movesOf(product)).toBe(0);
    now.number = 2;
    expect(await product.run(inputs)).toMatchObject({ failureReason: 'move-failed' });
    expect(movesOf(product)).toBe(1);
  });

  it('knows nothing by the papers of another run', async () => {
    const { product, now } = runAgain();
    const inputs = await approved(product);
    await product.run({ ...inputs, 'timeout-minutes': '1' });
    product.disk.set(JOURNAL, (product.disk.get(JOURNAL) ?? '').split('\n')[0] ?? '');
    product.newChanges();
    Object.assign(now, { run: '4712', number: 2 });
    expect(await product.run(inputs)).toMatchObject({ failureReason: 'plan-invalid' });
    expect(movesOf(product)).toBe(0);
  });

  it('sends a plan that was made when those before it were over', async () => {
    const { product, now } = runAgain(() => ({ known: true, value: '2020-01-01T00:00:00Z' }));
    now.number = 2;
    const inputs = await approved(product);
    await product.run(inputs);
    expect(movesOf(product)).toBe(1);
  });

  it('sends a plan that it makes itself', async () => {
    const { product, now } = runAgain();
    now.number = 2;
    await product.run({ ...validateInputs, mode: 'promote', gate: 'none' });
    expect(movesOf(product)).toBe(1);
  });
});
