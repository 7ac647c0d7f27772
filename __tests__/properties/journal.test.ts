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
// Whether all of it is understood is another question than what the lines of a plan say.
const saidBy = (text: string): object => ({ ...readJournal(text, OURS), isClear: true });
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
        expect(saidBy(textOf(all))).toEqual(saidBy(textOf(oursIn(all))));
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
        expect(saidBy(text.slice(0, cut))).toEqual(saidBy(textOf(oursIn(whole))));
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

/** What editors, shells and tools make of a file of lines without a word. */
const rewritten: readonly (readonly [string, (lines: readonly string[]) => Buffer | string])[] = [
  ['UTF-16', (lines) => Buffer.from(textIn(lines), 'utf16le')],
  ['UTF-16 with its mark', (lines) => Buffer.from(`\uFEFF${textIn(lines)}`, 'utf16le')],
  ['UTF-16, the other way round', (lines) => Buffer.from(textIn(lines), 'utf16le').swap16()],
  ['base64', (lines) => Buffer.from(textIn(lines)).toString('base64')],
  ['lines that end with a carriage return', (lines) => lines.join('\r')],
  ['lines that end with nothing', (lines) => lines.join('')],
  ['lines that end with a space', (lines) => lines.join(' ')],
  ['one list', (lines) => `[${lines.join(',')}]`],
  ['one list, indented', (lines) => JSON.stringify(lines.map(parseJson), undefined, 2)],
  ['each indented', (lines) => lines.map((line) => indented(line)).join('\n')],
  ['a list a line', (lines) => lines.map((line) => `[${line}]`).join('\n')],
  ['text in quotes', (lines) => lines.map((line) => JSON.stringify(line)).join('\n')],
  ['a number before each', (lines) => lines.map((line, at) => `${at + 1}: ${line}`).join('\n')],
];
const textIn = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
const indented = (line: string): string => JSON.stringify(parseJson(line), undefined, 2);

describe('a journal that says that the plan was sent', () => {
  const sent = JSON.stringify({ event: 'move-sending', planDigest: OURS, correlationId: 'run-1' });
  const lines = fc
    .tuple(fc.array(lineOf(OURS), { maxLength: 4 }), fc.array(lineOf(OURS), { maxLength: 4 }))
    .map(([before, after]) => [...before, sent, ...after]);

  it.each(rewritten)('is not understood any more as %s, and nothing is sent', (_, rewrite) => {
    fc.assert(
      fc.property(lines, (all) => {
        const text = Buffer.from(rewrite(all)).toString('utf8');
        const { isClear } = readJournal(text, OURS);
        if (isUnsent(all) || nextOf(text) !== 'send') return;
        expect(isClear).toBe(false);
      }),
      { numRuns: CASES / 10 },
    );
  });

  it.each(rewritten.slice(0, 4))('is closed to any reader as %s', (_, rewrite) => {
    const text = Buffer.from(rewrite([sent])).toString('utf8');
    expect(readJournal(text, OURS).isClear).toBe(false);
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
