import { textAt, valueAt, type JsonValue } from '../../domain/json.js';
import { parseJson } from '../../domain/parse-json.js';

/** What a journal says of the last move of a plan that was sent and whose end is not in it. */
export interface EarlierMove {
  /** When it was sent, milliseconds since the epoch. */
  readonly sentAt: number;
  /** Where Azure said to look; undefined when its answer is not in the journal. */
  readonly location: string | undefined;
  /** Azure's answer left open whether it took the request. */
  readonly uncertain: boolean;
}

/**
 * Reads what an earlier run wrote down of the move of a plan. Lines that are not understood are
 * passed over: the last one may be half written, since the run that wrote it may have died.
 *
 * @param text the journal, undefined when there is none.
 * @returns undefined when no move of this plan was sent, or the last one has ended, well or not.
 */
export function readEarlierMove(
  text: string | undefined,
  planDigest: string,
): EarlierMove | undefined {
  const lines = (text ?? '').split('\n').map(parseJson);
  return lines.reduce<EarlierMove | undefined>(
    (earlier, line) => afterLine(earlier, line, planDigest),
    undefined,
  );
}

function afterLine(
  earlier: EarlierMove | undefined,
  line: JsonValue | undefined,
  planDigest: string,
): EarlierMove | undefined {
  switch (textAt(line, 'event') ?? '') {
    case 'move-sending': {
      if (textAt(line, 'planDigest') !== planDigest) return undefined;
      const sentAt = Date.parse(textAt(line, 'at') ?? '');
      return { sentAt: Number.isNaN(sentAt) ? 0 : sentAt, location: undefined, uncertain: false };
    }
    case 'move-accepted':
      return earlier && { ...earlier, location: textAt(line, 'location') };
    case 'move-uncertain':
      return earlier && { ...earlier, uncertain: true };
    case 'move-refused':
      return undefined;
    case 'move-ended':
      return endsWithoutEnd.has(textAt(line, 'what') ?? '') ? earlier : undefined;
    default:
      return earlier;
  }
}

/** Ends of following a move that are none of the move. */
const endsWithoutEnd: ReadonlySet<string> = new Set(['uncertain', 'timed-out']);

/**
 * What earlier runs did for the move of a plan, since it was last carried out; `step id` each, ids
 * lower-cased.
 */
export interface EarlierRestores {
  readonly done: ReadonlySet<string>;
  /** What Azure took and what did not become right by it. */
  readonly inVain: ReadonlySet<string>;
}

/**
 * Reads what earlier runs wrote down of putting things back. A move or a preparation begins anew:
 * what was put back before it says nothing. Lines of other plans are passed over.
 *
 * @param text the journal, undefined when there is none.
 */
export function readEarlierRestores(text: string | undefined, planDigest: string): EarlierRestores {
  const done = new Set<string>();
  const inVain = new Set<string>();
  for (const line of (text ?? '').split('\n').map(parseJson)) {
    if (textAt(line, 'planDigest') !== planDigest) continue;
    const event = textAt(line, 'event') ?? '';
    if (BEGINS_ANEW.has(event)) {
      done.clear();
      inVain.clear();
    }
    const key = restoreKey(textAt(line, 'step') ?? '', textAt(line, 'id') ?? '');
    if (event === 'restore-done') done.add(key);
    if (event === 'restore-failed' && valueAt(line, 'taken') === true) inVain.add(key);
  }
  return { done, inVain };
}

const BEGINS_ANEW: ReadonlySet<string> = new Set(['move-sending', 'prepare-begin']);

/** How a thing is named in what earlier runs did. */
export function restoreKey(step: string, id: string): string {
  return `${step} ${id.toLowerCase()}`;
}
