import { describe, expect, it, jest } from '@jest/globals';

import { nextSteps } from '../../../src/stages/journal/next-step.js';
import { journalReader, readJournal } from '../../../src/stages/journal/read-journal.js';

const planDigest = `sha256:${'a'.repeat(64)}`;
const other = `sha256:${'b'.repeat(64)}`;
const time = '2026-11-23T10:00:00.000Z';
const at = Date.parse(time);
const location = 'https://management.azure.com/x';
const line = (event: string, more: object = {}): string =>
  `${JSON.stringify({ at: time, planDigest, event, ...more })}\n`;
const foreign = (event: string, more: object = {}): string =>
  line(event, { ...more, planDigest: other });
const sending = line('move-sending');
const accepted = line('move-accepted', { location });
const refused = line('move-refused', { what: 'not sent' });
const uncertain = line('move-uncertain', { what: '500' });
const ended = (what: string): string => line('move-ended', { what });

describe('what the journal says of the move of a plan', () => {
  it.each<[string, string | undefined, object, string]>([
    ['no journal', undefined, { state: 'never-sent' }, 'send'],
    ['lines that are no JSON', 'hello\n', { state: 'never-sent' }, 'send'],
    ['an event of another release', line('constructor'), { state: 'never-sent' }, 'send'],
    ['a move that was about to be sent', sending, { state: 'sending', at }, 'look'],
    [
      'the end of following between an announcement and its refusal',
      sending + ended('timed-out') + refused,
      { state: 'uncertain', at },
      'look',
    ],
    ['a half-written last line', `${sending}{"event":"move-acc`, { state: 'sending', at }, 'look'],
    ['a move that Azure took', sending + accepted, { state: 'accepted', at, location }, 'follow'],
    [
      'one that was not followed to its end',
      sending + accepted + ended('timed-out') + ended('uncertain'),
      { state: 'accepted', at, location },
      'follow',
    ],
    [
      'a move that has ended',
      sending + accepted + ended('completed'),
      { state: 'ended', how: 'completed', at },
      'look',
    ],
    [
      'a move that ended at once',
      sending + ended('completed at once'),
      { state: 'ended', how: 'completed', at },
      'look',
    ],
    [
      'a move that failed',
      sending + accepted + ended('failed'),
      { state: 'ended', how: 'failed', at },
      'look',
    ],
    [
      'one of which Azure left open whether it took it',
      sending + uncertain,
      { state: 'uncertain', at },
      'look',
    ],
    [
      'a refusal after one was followed whose answer is not in the journal',
      sending + ended('timed-out') + refused,
      { state: 'uncertain', at },
      'look',
    ],
    ['a refused move', sending + refused, { state: 'refused', at }, 'send'],
    [
      'a move that was sent after a refusal',
      sending + refused + sending,
      { state: 'sending', at },
      'look',
    ],
    [
      'a refusal of something that Azure took',
      sending + accepted + refused,
      { state: 'accepted', at, location },
      'follow',
    ],
    [
      'a move of another plan',
      foreign('move-sending') + foreign('move-accepted', { location }),
      { state: 'never-sent' },
      'send',
    ],
    [
      'lines of another plan between and after ours',
      sending +
        foreign('move-sending') +
        accepted +
        foreign('move-refused', { what: 'x' }) +
        foreign('move-sending') +
        foreign('move-ended', { what: 'failed' }),
      { state: 'accepted', at, location },
      'follow',
    ],
    [
      'torn lines between ours',
      `${sending}{"at":"${time}","planDigest":"${planDigest}","event":"move-refu\n${accepted}`,
      { state: 'accepted', at, location },
      'follow',
    ],
  ])('%s', (_, text, move, next) => {
    const history = readJournal(text, planDigest);
    expect(history.move).toEqual(move);
    expect(nextSteps[history.move.state].move).toBe(next);
  });
});

describe('what the journal says beside the move', () => {
  const step = { step: 'computes', id: '/A' };
  const begun = { step: 'delete-computes' };
  const making = { at, isUnseen: true };

  it('is what was begun, marked and put back of this plan', () => {
    const text =
      line('prepare-begin', { step: 'delete-computes', id: '/A' }) +
      line('prepare-failed', { ...begun, id: '/A', answer: 'refused', said: 'No: no.' }) +
      line('prepare-failed', { step: 'delete-computes', id: '/E', answer: 'unsure' }) +
      line('prepare-failed', { ...begun, id: '/J', answer: 'unsure', stands: true }) +
      line('prepare-found', { step: 'delete-computes', id: '/F' }) +
      line('mark-begin', { correlationId: 'run-1' }) +
      foreign('mark-begin', { correlationId: 'run-2' }) +
      line('move-unsent', { correlationId: 'run-1' }) +
      foreign('move-unsent', { correlationId: 'run-2' }) +
      foreign('prepare-begin', step) +
      ['/A', '/B', '/C', '/D', '/G'].map((id) => line('restore-begin', { ...step, id })).join('') +
      line('restore-done', step) +
      line('restore-found', { ...step, id: '/H' }) +
      line('restore-failed', { ...step, id: '/B', taken: true }) +
      line('restore-failed', { ...step, id: '/C', taken: false, answer: 'refused' }) +
      line('restore-failed', { ...step, id: '/D', taken: false, answer: 'taken' }) +
      foreign('move-sending');
    expect(readJournal(text, planDigest)).toEqual({
      ...readJournal('', planDigest),
      move: { state: 'never-sent' },
      marked: new Set(['run-1']),
      unsent: new Set(['run-1']),
      attempts: new Set(),
      prepared: new Set(['delete-computes /a']),
      standing: new Set(),
      found: new Set(['delete-computes /f']),
      refused: new Map([
        ['delete-computes /a', 'No: no.'],
        ['delete-computes /j', undefined],
      ]),
      isKnown: true,
      isClear: true,
      restored: {
        begun: new Map([
          ['computes /a', { ...making, isUnseen: false }],
          ['computes /b', { ...making, isUnseen: false }],
          ['computes /d', { ...making, isUnseen: false }],
          ['computes /g', making],
        ]),
        done: new Set(['computes /a']),
        right: new Set(['computes /h']),
        inVain: new Set(['computes /b']),
        isComplete: false,
      },
    });
  });

  const sealing = line('seal-begin', { was: '', sealed: 'one' });
  it.each<[string, string, readonly string[] | undefined]>([
    ['not said', foreign('seal-done', { sealed: 'one' }), undefined],
    ['either of two while the plan file is written', sealing, ['', 'one']],
    ['the one that was written', sealing + line('seal-done', { sealed: 'one' }), ['one']],
    [
      'the last one',
      line('seal-done', { sealed: 'one' }) + line('seal-done', { sealed: 'two' }),
      ['two'],
    ],
  ])('is what may be sealed, and nothing that was done: %s', (_, text, seals) => {
    const history = readJournal(text, planDigest);
    expect(history.seals).toEqual(seals && new Set(seals));
    expect(history.isKnown).toBe(false);
  });

  it('forgets a refusal once the step has begun anew, and knows nothing by lines of others', () => {
    const refused = line('prepare-failed', { ...step, answer: 'refused' });
    expect(readJournal(refused + line('prepare-begin', step), planDigest).refused.size).toBe(0);
    expect(readJournal(foreign('prepare-begin', step), planDigest).isKnown).toBe(false);
  });

  const doneOf = (events: string): readonly string[] => [
    ...readJournal(events, planDigest).restored.done,
  ];
  const done = (id: string): string => line('restore-done', { ...step, id });

  it('forgets with a move what was put back before it', () => {
    expect(doneOf(done('/A') + line('move-sending'))).toEqual([]);
  });

  it('forgets with a thing that is removed anew what lay in it or was given to it, and no more', () => {
    const all = ['/A', '/A/b', '/A#routing', '/right#/A', '/Ab', '/right'].map(done).join('');
    const begin = line('prepare-begin', { ...begun, id: '/a' });
    expect(doneOf(all + begin)).toEqual(['computes /ab', 'computes /right']);
  });

  it('takes for a doing of the preparation only what no restore has put back since', () => {
    const begin = line('prepare-begin', { ...begun, id: '/a' });
    const found = line('prepare-found', { ...begun, id: '/a' });
    const { prepared, standing, ...back } = readJournal(begin + found + done('/A'), planDigest);
    expect([prepared.size, standing.size, back.found.size]).toEqual([1, 0, 0]);
    expect(readJournal(begin + done('/A/b') + begin, planDigest).standing.size).toBe(1);
  });
});

describe('a journal that is read again while it grows', () => {
  const things = Array.from({ length: 40 }, (_, number) => ({ step: 'locks', id: `/${number}` }));
  const lines = [
    ...things.flatMap((one) => [line('prepare-begin', one), line('prepare-found', one)]),
    sending,
    foreign('restore-done', { step: 'locks', id: '/foreign' }),
    accepted,
    ...things.flatMap((one) => [line('restore-begin', one), line('restore-done', one)]),
  ];
  const ends = lines.map((_, index) => lines.slice(0, index + 1).join(''));

  it('says at each line, whole or torn, what the whole of it says', () => {
    const read = journalReader(planDigest);
    expect(read(undefined)).toEqual(readJournal(undefined, planDigest));
    for (const text of ends) {
      for (const form of [text.slice(0, -5), text.slice(0, -1), text]) {
        expect(read(form)).toEqual(readJournal(form, planDigest));
      }
    }
  });

  it('reads each whole line once', () => {
    const read = journalReader(planDigest);
    const parsed = jest.spyOn(JSON, 'parse');
    for (const text of ends) read(text);
    // Each time the empty text behind the last line break is tried as well.
    expect(parsed.mock.calls.filter(([text]) => text !== '')).toHaveLength(lines.length);
    parsed.mockRestore();
  });

  it('reads another journal in its place from its beginning', () => {
    const read = journalReader(planDigest);
    expect(read(sending + accepted).move.state).toBe('accepted');
    expect(read(sending).move.state).toBe('sending');
    expect(read(undefined).isKnown).toBe(false);
  });
});
