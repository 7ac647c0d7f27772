import { describe, expect, it } from '@jest/globals';

import { readyWorkspace, STORAGE_ID } from '../../../emulator/scenarios/index.js';
import type { Service, WireRequest } from '../../../emulator/types.js';
import { blockersOf } from '../../../src/domain/plan/finding.js';
import { inProcess, type InProcess, type Trouble } from '../support/in-process.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { preparable, prepareInputs } from '../support/preparable.js';

const JOURNAL = 'workspace-move-journal.jsonl';
const arm = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1 };
const isMove = (change: string): boolean => change.endsWith('/moveResources');
const failing = {
  ...arm,
  moveError: { body: { error: { code: 'MoveCannotProceed', message: 'No.' } }, moved: 'none' },
} as const;

async function approved(product: InProcess, more: Readonly<Record<string, string>> = {}) {
  const { planDigest, outcome } = await product.run({ ...validateInputs, ...more });
  expect(outcome).toBe('ready');
  product.newChanges();
  return moveInputs(planDigest ?? '');
}

/** Kills a run at its move request, before or after Azure has it. */
async function killedAtMove(
  product: InProcess,
  inputs: Readonly<Record<string, string>>,
  how: Trouble,
): Promise<void> {
  product.trouble = (change) => (isMove(change) ? how : undefined);
  await product.runUntilKilled(inputs);
  product.trouble = () => undefined;
}

const movesOf = (product: InProcess): number => product.newChanges().filter(isMove).length;
const lineOf = (planDigest: string, event: string): string =>
  `${JSON.stringify({ at: '2026-01-01T00:00:00.000Z', planDigest, event, what: 'x' })}\n`;

describe('a plan is sent once', () => {
  it.each<[string, Trouble, typeof arm]>([
    ['Azure never got it', 'killed before', arm],
    ['Azure took it and failed it', 'killed after', failing],
  ])('when the run is killed right behind the request and %s', async (_, how, settings) => {
    const product = inProcess(readyWorkspace(), settings);
    const inputs = await approved(product);
    await killedAtMove(product, inputs, how);
    const run = await product.run(inputs);
    expect(run).toMatchObject({ outcome: 'unknown', failureReason: 'move-unknown' });
    expect(run.problems[0]?.sentence).toContain('A plan is sent once');
    expect(movesOf(product)).toBe(1);
  });

  it('when a proxy answered 403 in place of Azure, which took it and failed it', async () => {
    const blocking =
      (azure: Service): Service =>
      async (request) => {
        const answer = await azure(request);
        const body = '<html>Blocked</html>';
        return isMove(request.url.pathname) ? { status: 403, body } : answer;
      };
    const product = inProcess(readyWorkspace(), failing, new Map(), { front: blocking });
    const inputs = await approved(product);
    const first = await product.run(inputs);
    expect(first).toMatchObject({ outcome: 'unknown', failureReason: 'move-unknown' });
    expect(first.problems[0]?.sentence).toContain('answered 403 in its place');
    expect(await product.run(inputs)).toMatchObject({ failureReason: 'move-unknown' });
    expect(movesOf(product)).toBe(1);
  });

  it('when Azure said that it failed', async () => {
    const product = inProcess(readyWorkspace(), failing);
    const inputs = await approved(product);
    expect(await product.run(inputs)).toMatchObject({ failureReason: 'move-failed' });
    expect(await product.run(inputs)).toMatchObject({ failureReason: 'move-failed' });
    expect(movesOf(product)).toBe(1);
  });

  it('when something that moves with it cannot be read, and somebody accepted that', async () => {
    const hidden =
      (service: Service): Service =>
      (request) =>
        request.url.pathname.toLowerCase() === STORAGE_ID.toLowerCase()
          ? Promise.resolve({ status: 403, body: { error: { code: 'AuthorizationFailed' } } })
          : service(request);
    const product = inProcess(readyWorkspace(), failing, new Map(), { front: hidden });
    const more = { 'associated-resources': 'storage' };
    const { findings } = await product.run({ ...validateInputs, ...more });
    const acknowledge = [...new Set(blockersOf(findings).map(({ rule }) => rule))].join(',');
    const inputs = await approved(product, { ...more, acknowledge });
    expect(product.disk.get('workspace-move-plan.json')).toContain('"fingerprint": ""');
    await killedAtMove(product, inputs, 'killed after');
    expect(await product.run(inputs)).toMatchObject({ outcome: 'unknown' });
    expect(movesOf(product)).toBe(1);
  });

  it.each<[string, (journal: string) => string]>([
    [
      'lines of another plan came after it',
      (journal) =>
        journal + lineOf('sha256:other', 'move-sending') + lineOf('sha256:other', 'move-refused'),
    ],
    ['a torn line follows it', (journal) => `${journal}{"at":"2026-01-01T00:00:00.000Z","ev`],
  ])('when %s in the journal', async (_, change) => {
    const product = inProcess(readyWorkspace(), failing);
    const inputs = await approved(product);
    await killedAtMove(product, inputs, 'killed after');
    product.disk.set(JOURNAL, change(product.disk.get(JOURNAL) ?? ''));
    expect(await product.run(inputs)).toMatchObject({ outcome: 'unknown' });
    expect(movesOf(product)).toBe(1);
  });

  it.each<[string, (journal: string) => string]>([
    ['was written anew in UTF-16', (text) => Buffer.from(text, 'utf16le').toString('utf8')],
    [
      'lost the ends of its lines',
      (text) => `${lineOf('sha256:other', 'mark-begin')}${text}`.replaceAll('\n', ''),
    ],
    ['was made into a list', (text) => `[${text.trim().replaceAll('\n', ',')}]`],
  ])('when the journal %s', async (_, rewrite) => {
    const product = inProcess(readyWorkspace(), failing);
    const inputs = await approved(product);
    await killedAtMove(product, inputs, 'killed after');
    product.disk.set(JOURNAL, rewrite(product.disk.get(JOURNAL) ?? ''));
    const run = await product.run(inputs);
    expect(run).toMatchObject({ failureReason: 'plan-invalid' });
    expect(run.problems[0]?.sentence).toContain('is not understood');
    expect(movesOf(product)).toBe(1);
  });

  it('when a run before it died in the middle of a line', async () => {
    const product = inProcess(readyWorkspace(), failing);
    const inputs = await approved(product);
    product.disk.set(JOURNAL, '{"at":"2026-01-01T00:00:00.000Z","pla');
    await killedAtMove(product, inputs, 'killed after');
    expect(await product.run(inputs)).toMatchObject({ outcome: 'unknown' });
    expect(movesOf(product)).toBe(1);
  });
});

describe('two runs of one plan with one journal, while the first is still preparing', () => {
  const isStep = ({ method }: WireRequest): boolean => method === 'DELETE';

  /** Runs twice; the first waits at its first deletion until `go`. */
  async function twice(go: (second: Promise<unknown>) => Promise<unknown>): Promise<InProcess> {
    let begin: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => (begin = resolve));
    let mayGo: Promise<unknown> | undefined;
    let release: (second: Promise<unknown>) => void = () => undefined;
    const front =
      (service: Service): Service =>
      async (wire) => {
        if (isStep(wire) && mayGo === undefined) {
          mayGo = new Promise((resolve) => (release = resolve));
          begin();
          await mayGo;
        }
        return service(wire);
      };
    const product = inProcess(preparable(), arm, new Map(), { front });
    const { planDigest = '' } = await product.run(prepareInputs);
    const first = product.run(moveInputs(planDigest));
    await reached;
    const second = product.run(moveInputs(planDigest));
    release(go(second));
    await Promise.all([first, second]);
    return product;
  }

  it('is sent once when the second overtakes the first', async () => {
    const product = await twice((second) => second);
    expect(movesOf(product)).toBe(1);
  });

  it('is sent once when both go on side by side', async () => {
    const product = await twice(() => Promise.resolve());
    expect(movesOf(product)).toBe(1);
  });
});

describe('a plan of which Azure took nothing', () => {
  it('can be sent again after a refusal', async () => {
    const product = inProcess(readyWorkspace(), arm);
    const inputs = await approved(product);
    const answer = { status: 400, body: { error: { code: 'No', message: 'No.' } } };
    product.trouble = (change) => (isMove(change) ? { answer } : undefined);
    expect(await product.run(inputs)).toMatchObject({ outcome: 'not-moved' });
    product.trouble = () => undefined;
    expect(await product.run(inputs)).toMatchObject({ outcome: 'moved' });
  });
});
