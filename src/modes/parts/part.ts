import type { Ended } from './run.js';

/** What a part of a mode comes to: the run has ended in it, or goes on with a value. */
export type Part<Value> = Ended | { readonly value: Value };

/** Whether the run has ended in a part. */
export function hasEnded<Value>(part: Part<Value>): part is Ended {
  return typeof part === 'symbol';
}

/** A part after which the run goes on. */
export function goOn<Value>(value: Value): Part<Value> {
  return { value };
}
