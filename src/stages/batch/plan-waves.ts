import { wavesOf } from '../../domain/request/batch.js';
import type { ReportedMove } from '../../domain/run/run-report.js';
import type { FoundMove } from './find-moves.js';

/**
 * The moves with their waves, counted from 1, in the order of the waves. What was not found is in
 * no wave, and nothing is where nobody said where to; those come last.
 */
export function planWaves(found: readonly FoundMove[]): readonly ReportedMove[] {
  const ways = found.flatMap((move) => {
    const { source, destination } = move.entry;
    return move.state === 'found' && destination !== undefined
      ? [{ move, source, destination }]
      : [];
  });
  const planned = wavesOf(ways).flatMap((wave, index) =>
    wave.map(({ move }) => ({ ...move, wave: index + 1 })),
  );
  const placed = new Set(ways.map(({ move }) => move));
  const rest = found.filter((move) => !placed.has(move));
  return [...planned, ...rest.map((move) => ({ ...move, wave: undefined }))];
}
