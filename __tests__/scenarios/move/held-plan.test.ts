import { describe, expect, it } from '@jest/globals';

import {
  fullWorkspace,
  ONLINE_ENDPOINT_ID,
  readyWorkspace,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject, Service } from '../../../emulator/types.js';
import { FakeClock } from '../../azure/fake-wire.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import { moveInputs, validateInputs, wayBack } from '../support/inputs.js';
import { refused } from '../support/moved-as.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { arm, fullInputs, key, restoreInputs, validatedWithKey } from '../support/restorable.js';

const PLAN = 'workspace-move-plan.json';
const JOURNAL = 'workspace-move-journal.jsonl';
const restore = { ...restoreInputs, 'snapshot-key': '' };
const kept = { outcome: 'blocked', failureReason: 'plan-invalid' };
const isMove = (change: string): boolean => change.endsWith('/moveResources');

/** A move during which somebody does something once, at the first read of endpoints when it `may`. */
async function moveWhile(
  act: (product: InProcess) => Promise<unknown>,
  may: (journal: string) => boolean,
  more: Readonly<Record<string, string>> = {},
) {
  let isArmed = false;
  const front =
    (azure: Service): Service =>
    async (request) => {
      const journal = product.disk.get(JOURNAL) ?? '';
      if (isArmed && may(journal) && request.url.pathname.endsWith('/onlineEndpoints')) {
        isArmed = false;
        acted = await act(product);
      }
      return azure(request);
    };
  let acted: unknown;
  const product: InProcess = inProcess(preparable(), arm, new Map(), { front });
  const { planDigest = '' } = await product.run(prepareInputs);
  const plan = product.disk.get(PLAN) ?? '';
  product.newChanges();
  isArmed = true;
  const run = await product.run({ ...moveInputs(planDigest), ...more });
  expect(isArmed).toBe(false);
  return { product, run, plan, acted };
}

describe('the plan file of a move that is under way', () => {
  it('is not written over by a validation once its gate is open, and is the way back', async () => {
    const validate = (product: InProcess) => product.run(prepareInputs);
    const begun = await moveWhile(validate, (journal) => journal.includes('"move-begin"'));
    expect(begun.acted).toMatchObject(kept);
    expect(JSON.stringify(begun.acted)).toContain('has a run that carries it out');
    expect(begun.run).toMatchObject({ outcome: 'moved' });
    expect(begun.product.disk.get(PLAN)).toBe(begun.plan);
  });

  it('is asked for right before the first step: replaced by then, nothing is taken away', async () => {
    const validate = (product: InProcess) => product.run(prepareInputs);
    const { product, run, acted } = await moveWhile(validate, () => true);
    expect(acted).toMatchObject({ outcome: 'ready' });
    expect(run).toMatchObject({ failureReason: 'plan-invalid' });
    expect(product.newChanges()).toEqual([]);
  });

  it('is not written over another one that came in its place when secrets are sealed', async () => {
    const other = '{"digest":"of another"}';
    const replace = (product: InProcess) => Promise.resolve(product.disk.set(PLAN, other));
    const { product, run } = await moveWhile(replace, () => true, key);
    expect(run).toMatchObject({ failureReason: 'plan-invalid' });
    expect(product.disk.get(PLAN)).toBe(other);
    expect(product.newChanges()).toEqual([]);
  });

  it('is held no longer once the run has ended without having taken anything away', async () => {
    const product = inProcess(readyWorkspace(), arm);
    const { planDigest = '' } = await product.run(validateInputs);
    product.trouble = (change) => (isMove(change) ? { answer: refused(409, 'No') } : undefined);
    expect(await product.run(moveInputs(planDigest))).toMatchObject({ outcome: 'not-moved' });
    expect(await product.run(validateInputs)).toMatchObject({ outcome: 'ready' });
  });

  it('and of one that was killed is held until its time is over', async () => {
    const clock = new FakeClock();
    const product = inProcess(readyWorkspace(), arm, new Map(), { clock });
    const { planDigest = '' } = await product.run(validateInputs);
    const lines = await product.run(moveInputs(planDigest)).then(() => product.disk.get(JOURNAL));
    const begin = `${(lines ?? '').split('\n').find((line) => line.includes('"move-begin"')) ?? ''}\n`;
    const again = inProcess(readyWorkspace(), arm, product.disk, { clock });
    again.disk.set(JOURNAL, begin);
    expect(await again.run(validateInputs)).toMatchObject(kept);
    await clock.sleep(7 * 3_600_000);
    expect(await again.run(validateInputs)).toMatchObject({ outcome: 'ready' });
  });
});

describe('the plan file of a move that has moved', () => {
  it('stays until a restore has found everything back, also from the way back', async () => {
    const product = inProcess(readyWorkspace(), arm);
    const { planDigest = '' } = await product.run(validateInputs);
    expect(await product.run(moveInputs(planDigest))).toMatchObject({ outcome: 'moved' });
    const plan = product.disk.get(PLAN);
    const back = await product.run(wayBack);
    expect(back).toMatchObject(kept);
    expect(back.problems[0]?.sentence).toContain(
      'no restore has found everything back that the move dropped',
    );
    expect(product.disk.get(PLAN)).toBe(plan);
    const beside = { ...wayBack, 'plan-file': 'way-back.json' };
    expect((await product.run(beside)).planDigest).toBeDefined();
  });
});

describe('what cannot be told to be no plan', () => {
  it.each<[string, (text: string) => string]>([
    ['cut off', (text) => text.slice(0, 200)],
    [
      'with its digest in capitals',
      (text) => text.replace(/sha256:\w+/, (all) => all.toUpperCase()),
    ],
  ])(
    'is not written over while the journal knows of a plan that is not over: %s',
    async (_, spoilt) => {
      const product = inProcess(preparable(), arm);
      const { planDigest = '' } = await product.run(prepareInputs);
      product.trouble = (change) => (isMove(change) ? { answer: refused(409, 'No') } : undefined);
      await product.run(moveInputs(planDigest));
      const text = spoilt(product.disk.get(PLAN) ?? '');
      product.disk.set(PLAN, text);
      expect(await product.run(prepareInputs)).toMatchObject(kept);
      expect(product.disk.get(PLAN)).toBe(text);
    },
  );

  it('nor is another plan made of a workspace that one beside it has taken something from', async () => {
    const product = inProcess(preparable(), arm);
    const { planDigest = '' } = await validatedWithKey(product, prepareInputs);
    product.trouble = (change) => (isMove(change) ? { answer: refused(409, 'No') } : undefined);
    await product.run({ ...moveInputs(planDigest), ...key });
    product.trouble = () => undefined;
    const beside = { ...prepareInputs, 'plan-file': 'second.json' };
    const run = await product.run(beside);
    expect(run).toMatchObject(kept);
    expect(run.problems[0]?.sentence).toContain('Another plan of this workspace');
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(Object.keys(product.state())).toContain(ONLINE_ENDPOINT_ID);
    expect(await product.run(beside)).toMatchObject({ outcome: 'ready' });
  });
});

describe('a plan that was sent and has moved nothing', () => {
  const rights = (state: JsonObject): JsonObject =>
    Object.fromEntries(
      Object.entries(state).filter(([id]) => !/roleAssignments|\/connections\//i.test(id)),
    );

  it.each<[string, object, (change: string) => boolean]>([
    [
      'Azure failed it',
      {
        moveError: {
          body: { error: { code: 'ResourceMoveFailed', message: 'No.' } },
          moved: 'none',
        },
      },
      () => false,
    ],
    ['nobody knew what Azure had answered', {}, isMove],
  ])('puts nothing back once people have moved it otherwise: %s', async (_, settings, stops) => {
    const clock = new FakeClock();
    const first = inProcess(fullWorkspace(), { ...arm, ...settings }, new Map(), { clock });
    const { planDigest = '' } = await first.run(fullInputs);
    first.trouble = (change) =>
      stops(change) ? { answer: { status: 502, body: '<html>' } } : undefined;
    expect((await first.run(moveInputs(planDigest))).outcome).not.toBe('moved');
    await first.run(restore);
    expect(first.disk.get(JOURNAL)).toContain('"stayed"');
    const people = inProcess(rights(first.state()), arm, new Map(), { clock });
    const theirs = await people.run(fullInputs);
    const moved = await people.run({ ...moveInputs(theirs.planDigest ?? ''), restore: 'all' });
    expect(['moved', 'restored', 'restore-incomplete']).toContain(moved.outcome);
    for (const inputs of [{ ...moveInputs(planDigest), restore: 'all' }, restore]) {
      const later = inProcess(people.state(), arm, first.disk, { clock });
      const run = await later.run(inputs);
      expect(later.newChanges()).toEqual([]);
      expect(JSON.stringify(run.problems)).toContain('no journal beside the plan file says');
    }
    await clock.sleep(200 * 3_600_000);
    const old = inProcess(people.state(), arm, first.disk, { clock });
    expect(await old.run(moveInputs(planDigest))).toMatchObject({ failureReason: 'plan-expired' });
  });

  it('nor does one after another plan has moved it since, by the same journal', async () => {
    const product = inProcess(readyWorkspace(), arm);
    const { planDigest = '' } = await product.run(validateInputs);
    await product.run(moveInputs(planDigest));
    for (const inputs of [
      { ...wayBack, 'plan-file': 'back.json' },
      { ...validateInputs, 'plan-file': 'again.json' },
    ]) {
      const next = await product.run(inputs);
      const move = { ...moveInputs(next.planDigest ?? ''), 'plan-file': inputs['plan-file'] };
      expect(await product.run(move)).toMatchObject({ outcome: 'moved' });
    }
    product.edit(rights);
    product.newChanges();
    const run = await product.run({ ...moveInputs(planDigest), restore: 'all' });
    expect(JSON.stringify(run.problems)).toContain('no journal beside the plan file says');
    expect(product.newChanges()).toEqual([]);
  });
});
