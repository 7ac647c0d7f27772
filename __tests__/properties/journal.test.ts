import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { textAt } from '../../src/domain/json.js';
import { parseJson } from '../../src/domain/parse-json.js';
import { nextSteps } from '../../src/stages/journal/next-step.js';
import { readJournal } from '../../src/stages/journal/read-journal.js';
import { lineOf, OURS, pieces, type Piece } from './support/journal-lines.js';
import { attempts, carryOn } from './support/journal-runs.js';

const CASES = 2000;

const textOf = (all: readonly Piece[]): string => all.map(({ text }) => `${text}\n`).join('');
const oursIn = (all: readonly Piece[]): readonly Piece[] => all.filter(({ isOurs }) => isOurs);
const nextOf = (text: string) => nextSteps[readJournal(text, OURS).move.state].move;

/**
 * Whether the whole lines of the plan say, taken one by one, that nothing of it can be on its way:
 * no answer but a refusal, and one for each announcement. Written without the reader's states.
 */
function isUnsent(lines: readonly string[]): boolean {
  const waiting = new Map<string, number>();
  for (const line of lines) {
    const { event, run } = said(line);
    if (['move-accepted', 'move-uncertain', 'move-ended'].includes(event)) return false;
    if (event === 'move-sending') waiting.set(run, (waiting.get(run) ?? 0) + 1);
    if (event === 'move-refused') waiting.set(run, Math.max(0, (waiting.get(run) ?? 0) - 1));
  }
  return [...waiting.values()].every((count) => count === 0);
}

function said(line: string): { readonly event: string; readonly run: string } {
  const json = parseJson(line);
  return { event: textAt(json, 'event') ?? '', run: textAt(json, 'correlationId') ?? '' };
}

describe('any journal', () => {
  it('says of a plan what its own whole lines say alone', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        expect(readJournal(textOf(all), OURS)).toEqual(readJournal(textOf(oursIn(all)), OURS));
      }),
      { numRuns: CASES },
    );
  });

  it('cut off anywhere, says what was whole before the cut', () => {
    fc.assert(
      fc.property(pieces, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const text = textOf(all);
        const cut = Math.floor(share * text.length);
        const whole: Piece[] = [];
        let end = 0;
        for (const piece of all) {
          end += piece.text.length;
          if (end <= cut) whole.push(piece);
          end += 1;
        }
        expect(readJournal(text.slice(0, cut), OURS)).toEqual(
          readJournal(textOf(oursIn(whole)), OURS),
        );
      }),
      { numRuns: CASES },
    );
  });

  it('allows a send only when none of its lines says that it was sent without a refusal', () => {
    fc.assert(
      fc.property(fc.array(lineOf(OURS), { maxLength: 10 }), (lines) => {
        const next = nextOf(lines.join('\n'));
        if (!isUnsent(lines)) expect(next).not.toBe('send');
      }),
      { numRuns: CASES },
    );
  });
});

describe('runs that carry on from one journal, each of which may die anywhere', () => {
  it('send a plan once, unless Azure refused it', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, async (all) => {
        const taken = await carryOn(all);
        expect([...taken.values()].filter((count) => count > 1)).toEqual([]);
      }),
      { numRuns: CASES },
    );
  });
});
