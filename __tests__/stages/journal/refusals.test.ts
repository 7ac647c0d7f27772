import { describe, expect, it } from '@jest/globals';

import { isOfMaking } from '../../../src/stages/journal/earlier-restores.js';
import { readJournal } from '../../../src/stages/journal/read-journal.js';
import { mayHaveMoved } from '../../../src/stages/journal/unfinished-plan.js';

const planDigest = `sha256:${'a'.repeat(64)}`;
const at = '2026-11-23T10:00:00.000Z';
const line = (correlationId: string, event: string, more: object = {}): string =>
  `${JSON.stringify({ at, planDigest, correlationId, event, ...more })}\n`;

const cluster = { step: 'delete-computes', id: '/c' };
const removed = (run: string): string => line(run, 'prepare-begin', cluster);
const removalRefused = (run: string): string =>
  line(run, 'prepare-failed', { ...cluster, taken: false, answer: 'refused' });
const endpoint = { step: 'endpoints', id: '/e' };
const made = (run: string): string => line(run, 'restore-begin', endpoint);
const makingRefused = (run: string): string =>
  line(run, 'restore-failed', { ...endpoint, taken: false, answer: 'refused' });

describe('a refusal answers what its own run has announced', () => {
  it.each<[string, string, boolean, number]>([
    ['of the only run', removed('1') + removalRefused('1'), true, 0],
    ['of a later run', removed('1') + removed('2') + removalRefused('2'), false, 1],
    [
      'of a later run, and of the first as well',
      removed('1') + removed('2') + removalRefused('2') + removalRefused('1'),
      true,
      0,
    ],
    [
      'of a later run, once the first was done and put back',
      removed('1') +
        line('1', 'prepare-done', cluster) +
        line('2', 'restore-done', cluster) +
        removed('3') +
        removalRefused('3'),
      true,
      0,
    ],
    [
      'of a run that was taken back, and begins anew',
      removed('1') + removalRefused('1') + removed('1'),
      false,
      1,
    ],
    ['of another run than the one that is open', removed('1') + removalRefused('2'), false, 1],
  ])('a removal: %s', (_, text, isRefused, open) => {
    const history = readJournal(text, planDigest);
    expect(history.refused.size > 0).toBe(isRefused);
    expect(history.open.size).toBe(open);
  });

  const seen = line('1', 'restore-seen', { ...endpoint, birth: { 'systemData.createdAt': at } });

  it.each<[string, string, object | undefined]>([
    ['of the only run', made('1') + makingRefused('1'), undefined],
    ['of a later run', made('1') + made('2') + makingRefused('2'), { by: '1', isUnseen: true }],
    [
      'of a later run, where the first was seen to have made it',
      made('1') + seen + made('2') + makingRefused('2'),
      { by: '1', isUnseen: false, birth: { 'systemData.createdAt': at } },
    ],
    ['of both', made('1') + made('2') + makingRefused('2') + makingRefused('1'), undefined],
    ['of neither', made('1') + makingRefused('2'), { by: '1' }],
  ])('a making: %s', (_, text, making) => {
    const [left] = readJournal(text, planDigest).restored.begun.values();
    if (making === undefined) expect(left).toBeUndefined();
    else expect(left).toMatchObject(making);
  });

  it.each<[string, number, boolean]>([
    ['as late as the request, by a clock that was ahead', 90_000, true],
    ['minutes before it', 0, false],
  ])('and what is there is ours or not: born %s', (_, ahead, isOurs) => {
    const born = new Date(Date.parse(at) - 89_000).toISOString();
    const [making] = readJournal(
      line('1', 'restore-begin', { ...endpoint, ahead }),
      planDigest,
    ).restored.begun.values();
    const body = { systemData: { createdAt: born } };
    expect(isOfMaking(making, body, { run: '1', as: undefined })).toBe(isOurs);
  });

  it.each<[string, string, string]>([
    ['that it was unsent', line('1', 'move-unsent'), 'refused'],
    ['that another run sent nothing', line('2', 'move-unsent'), 'sending'],
  ])('a move: by a line %s', (_, text, state) => {
    const sending = line('1', 'move-sending');
    expect(readJournal(sending + text, planDigest).move).toMatchObject({ state });
  });
});

describe('a move that was seen to have moved nothing', () => {
  const stayed = line('2', 'move-ended', { what: 'stayed' });
  const accepted = line('1', 'move-accepted', { location: 'https://management.azure.com/x' });

  it.each<[string, string, boolean]>([
    ['after the answer to its request', accepted + stayed, false],
    ['and that was followed once more', `${accepted}${stayed}${ended('completed')}`, false],
    ['before Azure took it', stayed + accepted + ended('completed'), true],
    ['before Azure answered with an error', stayed + line('1', 'move-uncertain'), true],
    ['before Azure answered that it is done', stayed + ended('completed at once'), true],
    ['before and after that', stayed + accepted + stayed, false],
  ])('may have moved something: %s', (_, text, may) => {
    expect(mayHaveMoved(readJournal(line('1', 'move-sending') + text, planDigest))).toBe(may);
  });

  function ended(what: string): string {
    return line('1', 'move-ended', { what });
  }
});
