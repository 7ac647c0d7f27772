import { describe, expect, it } from '@jest/globals';

import { parseArmError } from '../../../src/domain/azure/errors/arm-error-parser.js';
import {
  placeOf,
  type ResourcePlace,
  type Presence,
} from '../../../src/domain/azure/resource-location.js';
import { concludeMove } from '../../../src/stages/move/conclude-move.js';
import type { MoveReport } from '../../../src/stages/move/move.js';
import type { Watched } from '../../../src/stages/move/watch.js';

describe('the place of a resource', () => {
  const present: Presence = { state: 'present' };
  const absent: Presence = { state: 'absent' };
  const unknown: Presence = { state: 'unknown', why: '403' };
  it.each<[Presence, Presence, ResourcePlace]>([
    [absent, present, 'moved'],
    [present, absent, 'stayed'],
    [present, present, 'both'],
    [absent, absent, 'neither'],
    [unknown, present, 'unknown'],
    [absent, unknown, 'unknown'],
  ])('is concluded from both ids', (source, destination, place) => {
    expect(placeOf(source, destination)).toBe(place);
  });
});

describe('the outcome of a move', () => {
  const at = (...places: readonly ResourcePlace[]): Watched['seen'] =>
    places.map((place, index) => ({
      id: `/${index}`,
      destinationId: `/d${index}`,
      place,
      why: undefined,
    }));

  it.each<
    [
      MoveReport['azureStatus'],
      readonly ResourcePlace[],
      Watched['groups'],
      string,
      string | undefined,
    ]
  >([
    ['completed', ['moved', 'moved'], 'not-asked', 'moved', undefined],
    ['failed', ['moved', 'moved'], 'not-asked', 'moved', undefined],
    ['uncertain', ['moved'], 'not-asked', 'moved', undefined],
    ['timed-out', ['moved'], 'not-asked', 'moved', undefined],
    ['failed', ['stayed', 'stayed'], 'not-asked', 'not-moved', 'move-failed'],
    ['refused', ['stayed'], 'not-asked', 'not-moved', 'move-failed'],
    ['failed', ['moved', 'stayed'], 'not-asked', 'partially-moved', 'move-partial'],
    ['failed', ['both'], 'not-asked', 'partially-moved', 'move-partial'],
    ['failed', ['neither'], 'not-asked', 'partially-moved', 'move-partial'],
    ['completed', ['both'], 'not-asked', 'partially-moved', 'move-partial'],
    ['refused', ['both'], 'not-asked', 'unknown', 'move-unknown'],
    ['refused', ['neither'], 'not-asked', 'unknown', 'move-unknown'],
    ['refused', ['moved', 'stayed'], 'free', 'partially-moved', 'move-partial'],
    ['refused', ['stayed'], 'free', 'not-moved', 'move-failed'],
    ['refused', ['stayed'], 'busy', 'unknown', 'move-unknown'],
    ['refused', ['stayed'], 'unknown', 'not-moved', 'move-failed'],
    ['failed', ['stayed'], 'unknown', 'not-moved', 'move-failed'],
    ['failed', ['stayed'], 'busy', 'unknown', 'move-unknown'],
    ['failed', ['moved', 'neither'], 'unknown', 'partially-moved', 'move-partial'],
    ['uncertain', ['moved', 'neither'], 'free', 'partially-moved', 'move-partial'],
    ['uncertain', ['moved', 'both'], 'free', 'partially-moved', 'move-partial'],
    ['uncertain', ['both'], 'free', 'unknown', 'move-unknown'],
    ['uncertain', ['moved', 'stayed'], 'free', 'partially-moved', 'move-partial'],
    ['uncertain', ['moved', 'stayed'], 'unknown', 'unknown', 'move-unknown'],
    ['completed', ['stayed'], 'not-asked', 'unknown', 'move-unknown'],
    ['completed', ['moved', 'unknown'], 'not-asked', 'unknown', 'move-unknown'],
    ['uncertain', ['stayed'], 'free', 'unknown', 'move-unknown'],
    ['uncertain', ['stayed'], 'unknown', 'unknown', 'move-unknown'],
    ['uncertain', ['stayed'], 'busy', 'unknown', 'move-unknown'],
    ['timed-out', ['stayed', 'moved'], 'not-asked', 'unknown', 'timed-out'],
    ['refused', [], 'not-asked', 'unknown', 'move-unknown'],
  ])(
    'Azure said %s, places %j, groups %s: %s',
    (azureStatus, places, groups, outcome, failureReason) => {
      expect(
        concludeMove({ azureStatus, error: undefined }, { seen: at(...places), groups }),
      ).toEqual({
        outcome,
        failureReason,
      });
    },
  );

  it('is that Azure throttled it, when a 429 is its last word', () => {
    const error = { ...parseArmError(429, '{"error":{"code":"TooManyRequests"}}') };
    const watched = { seen: at('stayed'), groups: 'not-asked' } as const;
    expect(concludeMove({ azureStatus: 'refused', error }, watched)).toEqual({
      outcome: 'not-moved',
      failureReason: 'throttled',
    });
  });
});
