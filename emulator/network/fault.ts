import type { WireAnswer } from '../types.js';

/** Which requests a fault is for; what is left out matches everything. */
interface FaultMatch {
  readonly method?: string;
  readonly host?: string;
  /** Regular expression, case ignored, searched in path and query. */
  readonly path?: string;
}

/** Changes to a real answer. */
export interface AnswerPatch {
  readonly status?: number;
  /** Headers to set, or to drop where the value is null. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly sentAs?: 'cut off' | 'slowly';
  /** What becomes of its body. */
  readonly body?: BodyFault;
}

/**
 * A list that is none, items of another type, the items of a page twice, a next page that is this
 * one again, a next page on somebody else's host.
 */
export const bodyFaults = [
  'no list',
  'wrong types',
  'doubled',
  'endless link',
  'foreign link',
] as const;
export type BodyFault = (typeof bodyFaults)[number];

export type FaultAction =
  /** The service does not see the request; the client gets this. */
  | { readonly answer: WireAnswer }
  /** The service processes the request; the client gets this instead of its answer. */
  | { readonly answerAfter: WireAnswer }
  /** The connection is cut before or after the service processed the request. */
  | { readonly reset: 'before' | 'after' }
  /** The client is never answered; whether the service processes the request all the same. */
  | { readonly silent: 'before' | 'after' }
  /** The service gets the request this many milliseconds later. */
  | { readonly delayMs: number }
  /** The service's answer is changed on its way. */
  | { readonly patch: AnswerPatch };

/** One fault, as it stands in a fault file. */
export interface Fault {
  readonly match: FaultMatch;
  /** Matching requests left alone first; default 0. */
  readonly after?: number;
  /** Matching requests it applies to, -1 for ever; default 1. */
  readonly times?: number;
  readonly do: FaultAction;
}
