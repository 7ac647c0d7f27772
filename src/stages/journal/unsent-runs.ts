import { textAt } from '../../domain/json.js';
import { parseJson } from '../../domain/parse-json.js';

/** Lines of a run after which nothing that it sent can be on its way: it sends a move once. */
const NOTHING_ON_ITS_WAY: ReadonlySet<string> = new Set(['move-unsent', 'move-refused']);

/**
 * Correlation ids of the runs that say themselves that they moved nothing. That no line speaks of a
 * request proves nothing: a journal may be cut off, or be an earlier copy.
 *
 * @param text the journal, undefined when there is none.
 */
export function unsentRuns(text: string | undefined, planDigest: string): ReadonlySet<string> {
  const lines = (text ?? '').split('\n').map(parseJson);
  const ofPlan = lines.filter((line) => textAt(line, 'planDigest') === planDigest);
  return new Set(
    ofPlan
      .filter((line) => NOTHING_ON_ITS_WAY.has(textAt(line, 'event') ?? ''))
      .flatMap((line) => textAt(line, 'correlationId') ?? []),
  );
}
