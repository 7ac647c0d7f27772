import { textAt, type JsonValue } from '../../domain/json.js';
import type { Way } from './journal.js';
import { runOf } from './move-state.js';

/** Where a workspace goes by the run that wrote a line; undefined when the line does not say it. */
export function wayIn(line: JsonValue | undefined): Way | undefined {
  const [from, to] = [textAt(line, 'from'), textAt(line, 'to')];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/**
 * What moves of other plans were sent, by the correlation id of the run, once one more line of
 * another plan is known.
 */
export function sentByOthers(
  others: ReadonlyMap<string, Way>,
  line: JsonValue,
): ReadonlyMap<string, Way> {
  const [event, run] = [textAt(line, 'event'), runOf(line) ?? ''];
  const way = event === 'move-sending' ? wayIn(line) : undefined;
  if (way !== undefined) return new Map([...others, [run, way]]);
  const isUnsent = event === 'move-refused' || event === 'move-unsent';
  return isUnsent ? new Map([...others].filter(([other]) => other !== run)) : others;
}
