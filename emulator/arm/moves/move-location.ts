import { createHash } from 'node:crypto';
import type { MoveKind } from './move-board.js';

/** Longest group part seen in a recording; a longer one is cut there and marked with a hash. */
const LONGEST_GROUP = 47;

// Upper case, everything but letters and digits as `:` and two hex digits. Recorded for `_`; taken
// to hold for the rest.
function escaped(name: string): string {
  const encode = (character: string): string =>
    [...Buffer.from(character)]
      .map((byte) => `:${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('');
  const whole = name.toUpperCase().replaceAll(/[^A-Z0-9]/gu, encode);
  if (whole.length <= LONGEST_GROUP) return whole;
  const mark = createHash('sha256').update(whole).digest('hex').slice(0, 16).toUpperCase();
  return `${whole.slice(0, LONGEST_GROUP)}|${mark}`;
}

/**
 * The opaque id in the Location of a move or validation: base64 JSON that names source group,
 * region and kind, and nothing of the run, so an old Location can answer for a later job of the
 * same group (decoded from recordings).
 *
 * @param group name of the source group. @param region of that group, `westeurope`.
 */
export function operationId(group: string, region: string, kind: MoveKind): string {
  const id = {
    jobId: `RESOURCEBATCHMOVEJOB-${escaped(group)}-${region.toUpperCase()}-${kind}`,
    jobLocation: region,
  };
  return Buffer.from(JSON.stringify(id)).toString('base64url');
}
