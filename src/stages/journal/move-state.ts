import { textAt, type JsonValue } from '../../domain/json.js';

/** How far the one request of a plan has come, as far as its journal says. */
export type MoveState =
  | { readonly state: 'never-sent' }
  /**
   * Announced, and no answer is written down. `at`: milliseconds since the epoch. `by`: the
   * correlation id of the run.
   */
  | { readonly state: 'sending'; readonly at: number; readonly by: string | undefined }
  /** Azure took it, and said where to look. */
  | { readonly state: 'accepted'; readonly at: number; readonly location: string }
  /** Azure's clear word, or this product's, that nothing was taken. */
  | { readonly state: 'refused'; readonly at: number }
  /** Azure's answer left open whether it took the request. */
  | { readonly state: 'uncertain'; readonly at: number }
  | { readonly state: 'ended'; readonly at: number; readonly how: 'completed' | 'failed' };

const UNSENT: ReadonlySet<MoveState['state']> = new Set(['never-sent', 'refused']);

/**
 * It was sent, so that no refusal can say any more that nothing is on its way; where it is, or how it
 * ended, stays known.
 */
export function sentAnyhow(now: MoveState, at: number): MoveState {
  return now.state === 'accepted' || now.state === 'ended' ? now : { state: 'uncertain', at };
}

/** Announced again while an answer is open, no refusal can say any more that nothing is on its way. */
export function announced(now: MoveState, line: JsonValue | undefined): MoveState {
  const at = timeOf(undefined, line);
  if (now.state === 'sending') return { state: 'uncertain', at };
  return UNSENT.has(now.state) ? { state: 'sending', at, by: runOf(line) } : now;
}

/** The correlation id of the run that wrote a line. */
export function runOf(line: JsonValue | undefined): string | undefined {
  return textAt(line, 'correlationId');
}

/** When the request was sent: of a line that answers it, what the line before it says. */
export function timeOf(now: MoveState | undefined, line: JsonValue | undefined): number {
  if (now !== undefined && now.state !== 'never-sent') return now.at;
  return timeIn(line, 'at');
}

/** A time of a line, in milliseconds since the epoch; 0 where there is none. */
export function timeIn(line: JsonValue | undefined, name: string): number {
  const at = Date.parse(textAt(line, name) ?? '');
  return Number.isNaN(at) ? 0 : at;
}
