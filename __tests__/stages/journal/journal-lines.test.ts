import { describe, expect, it } from '@jest/globals';

import { journalLines } from '../../../src/stages/journal/journal-lines.js';

const lineOf = (planDigest: string, event: string): string =>
  `${JSON.stringify({ at: '2026-11-23T10:00:00.000Z', planDigest, event })}\n`;
const sending = lineOf('sha256:a', 'move-sending');
const accepted = lineOf('sha256:a', 'move-accepted');
const parseLine = (line: string): object => JSON.parse(line) as object;
const foreign = lineOf('sha256:b', 'of another release');

describe('a journal of which all, or not all, is understood', () => {
  it.each<[string, string, boolean]>([
    ['understood: nothing in it', '\n \n', true],
    ['understood: lines of every plan, a mark before them', `\uFEFF${sending}${foreign}`, true],
    ['understood: lines that end as on Windows', `${sending.trim()}\r\n${accepted}`, true],
    [
      'understood: a line in the middle that is cut off',
      `${sending.slice(0, 30)}\n${accepted}`,
      true,
    ],
    ['understood: a line that is cut off in a text with braces', '{"what":"}}}{\\"', true],
    ['not understood: words', 'hello\n', false],
    ['not understood: two lines in one', `${sending.trim()}${accepted}`, false],
    [
      'not understood: a line that goes on in the next',
      `${sending.trim().slice(0, 30)}\n"}${accepted}`,
      false,
    ],
    ['not understood: a list', `[${sending.trim()}]`, false],
    ['not understood: an object of something else', `${sending}{}\n`, false],
    ['not understood: holes', `${sending}\0\0\0\n`, false],
  ])('%s', (_, text, isClear) => {
    expect(journalLines(text).isClear).toBe(isClear);
  });

  it('is not where a whole line stands behind one that is cut off anywhere', () => {
    const whole = JSON.stringify({ birth: { a: 'b' }, ...parseLine(accepted) });
    for (let cut = 1; cut < whole.length; cut += 1) {
      expect([cut, journalLines(whole.slice(0, cut)).isClear]).toEqual([cut, true]);
      const joined = `${whole.slice(0, cut)}${sending}`;
      expect([cut, journalLines(joined).isClear]).toEqual([cut, false]);
    }
  });
});
