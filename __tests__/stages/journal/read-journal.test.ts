import { describe, expect, it } from '@jest/globals';

import { readEarlierMove } from '../../../src/stages/journal/read-journal.js';

const digest = `sha256:${'a'.repeat(64)}`;
const at = '2026-11-23T10:00:00.000Z';
const sending = { at, event: 'move-sending', planDigest: digest };
const accepted = { at, event: 'move-accepted', location: 'https://management.azure.com/x' };
const ended = (what: string) => ({ at, event: 'move-ended', what });
const lines = (...events: readonly object[]): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join('');
const sent = { sentAt: Date.parse(at), location: undefined, uncertain: false };

describe('what the journal says of an earlier move', () => {
  it.each([
    ['no journal', undefined, undefined],
    ['a move that was about to be sent', lines(sending), sent],
    ['a half-written last line', `${lines(sending)}{"event":"move-acc`, sent],
    [
      'a move that Azure took',
      lines(sending, accepted),
      { ...sent, location: 'https://management.azure.com/x' },
    ],
    [
      'a move that was not followed to its end',
      lines(sending, accepted, ended('timed-out')),
      { ...sent, location: 'https://management.azure.com/x' },
    ],
    ['a move that has ended', lines(sending, accepted, ended('completed')), undefined],
    ['a move that failed', lines(sending, accepted, ended('failed')), undefined],
    [
      'a move of which Azure left open whether it took it',
      lines(sending, { at, event: 'move-uncertain', what: '500' }),
      { ...sent, uncertain: true },
    ],
    ['a refused move', lines(sending, { at, event: 'move-refused', what: 'x' }), undefined],
    ['a move of another plan', lines({ ...sending, planDigest: 'sha256:b' }, accepted), undefined],
    [
      'a move of another plan after ours',
      lines(sending, accepted, { ...sending, planDigest: 'sha256:b' }),
      undefined,
    ],
    ['lines that are no JSON', 'hello\n', undefined],
  ])('%s', (_, text, expected) => {
    expect(readEarlierMove(text, digest)).toEqual(expected);
  });
});
