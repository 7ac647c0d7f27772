import * as fc from 'fast-check';

import { ProductError } from '../../../src/domain/run/errors.js';
import type { AzureMover, SendAnswer } from '../../../src/ports/changing.js';
import type { Files } from '../../../src/ports/files.js';
import { openJournal, type Journal } from '../../../src/stages/journal/journal.js';
import { nextSteps } from '../../../src/stages/journal/next-step.js';
import { readJournal } from '../../../src/stages/journal/read-journal.js';
import { move } from '../../../src/stages/move/move.js';
import { FakeClock, order } from '../../azure/fake-wire.js';
import { OURS, THEIRS } from './journal-lines.js';

/** One run of one of two plans: what Azure makes of its request, and where the run dies. */
interface Attempt {
  readonly plan: string;
  readonly azure: SendAnswer['kind'] | 'not sent';
  readonly followed: 'completed' | 'failed' | 'timed-out' | 'uncertain';
  /** It dies at its n-th act: a line in the journal, or the request. */
  readonly dies: number;
  /** So much of the line is left; at the request, Azure has it from a half on. */
  readonly share: number;
}

/** Runs one after the other, on one journal. */
export const attempts: fc.Arbitrary<readonly Attempt[]> = fc.array(
  fc.record({
    plan: fc.constantFrom(OURS, OURS, THEIRS),
    azure: fc.constantFrom('accepted', 'completed', 'refused', 'uncertain', 'not sent'),
    followed: fc.constantFrom('completed', 'failed', 'timed-out', 'uncertain'),
    dies: fc.integer({ min: 1, max: 6 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 2, maxLength: 8 },
);

/** A death is a wait for ever; the run that stands beside it is told. */
class Life {
  readonly end: Promise<'dead'>;
  #acts = 0;
  #die: () => void = () => undefined;
  readonly #diesAt: number;

  constructor(diesAt: number) {
    this.#diesAt = diesAt;
    this.end = new Promise((resolve) => {
      this.#die = () => {
        resolve('dead');
      };
    });
  }

  /** @param dying what is still done of it when it dies in it. */
  async act(dying: () => void): Promise<void> {
    this.#acts += 1;
    if (this.#acts < this.#diesAt) return;
    dying();
    this.#die();
    await new Promise<never>(() => undefined);
  }
}

const quiet = (): void => undefined;
const log = { info: quiet, progress: quiet, warning: quiet, group: quiet, debug: quiet };
const error = { code: 'No', message: 'No.', target: undefined, details: [] };
const armError = { ...error, status: 409, trackingIds: [], correlationIds: [] };

/** How often Azure got the move of each plan, and did not refuse it. */
export async function carryOn(all: readonly Attempt[]): Promise<ReadonlyMap<string, number>> {
  const disk = { text: '' };
  const taken = new Map<string, number>();
  for (const [index, attempt] of all.entries()) {
    if (nextSteps[readJournal(disk.text, attempt.plan).move.state].move !== 'send') continue;
    const life = new Life(attempt.dies);
    const clock = new FakeClock();
    const ids = { correlationId: `run-${index}`, planDigest: attempt.plan };
    const journal = openJournal(filesOn(disk, attempt, life), clock, 'journal', ids);
    const take = (): void => {
      taken.set(attempt.plan, (taken.get(attempt.plan) ?? 0) + 1);
    };
    await Promise.race([life.end, sendOnce(attempt, journal, moverOf(attempt, life, take), clock)]);
  }
  return taken;
}

// As the mode does it: announced first, and taken back when nothing was sent.
async function sendOnce(
  { followed }: Attempt,
  journal: Journal,
  mover: AzureMover,
  clock: FakeClock,
): Promise<void> {
  await journal.write({ event: 'move-sending', from: '/a', to: '/b' });
  const kind = followed;
  const reader = {
    followMove: () =>
      Promise.resolve(
        kind === 'failed'
          ? { kind, error: armError }
          : kind === 'uncertain'
            ? { kind, why: 'x', error: undefined }
            : { kind },
      ),
  };
  const maySendAgain = (): Promise<boolean> => Promise.resolve(true);
  const throttled = (): Promise<void> => Promise.resolve();
  const tools = { mover, reader, clock, log, journal, throttled, maySendAgain, onAccepted: quiet };
  try {
    await move(order, 1, tools);
  } catch (thrown) {
    if (!(thrown instanceof ProductError)) throw thrown;
    await journal.write({ event: 'move-refused', what: 'not sent' });
  }
}

function filesOn(disk: { text: string }, { share }: Attempt, life: Life): Files {
  const add = (text: string): void => {
    const begin = disk.text === '' || disk.text.endsWith('\n') ? '' : '\n';
    disk.text += `${begin}${text}`;
  };
  return {
    read: () => Promise.resolve(disk.text),
    write: () => Promise.reject(new Error('a journal is never written anew')),
    append: async (_, line) => {
      const whole = `${line}\n`;
      await life.act(() => {
        add(whole.slice(0, Math.floor(share * whole.length)));
      });
      add(whole);
    },
  };
}

function moverOf({ azure, share }: Attempt, life: Life, take: () => void): AzureMover {
  const answers: Readonly<Record<SendAnswer['kind'], SendAnswer>> = {
    accepted: { kind: 'accepted', location: 'https://x/1', retryAfterMs: undefined },
    completed: { kind: 'completed' },
    refused: { kind: 'refused', error: armError },
    uncertain: { kind: 'uncertain', why: 'reset', error: undefined },
  };
  return {
    sendMove: async () => {
      const isTaken = azure !== 'refused' && azure !== 'not sent';
      await life.act(() => {
        if (isTaken && share >= 0.5) take();
      });
      if (isTaken) take();
      if (azure !== 'not sent') return answers[azure];
      throw new ProductError('timed-out', { sentence: 'x', remedy: 'x' });
    },
  };
}
