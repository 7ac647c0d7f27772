import type { JsonObject } from '../json.js';

/**
 * Secrets by the lower-cased id of what they belong to: what Azure's key listing answered, or for a
 * deployment its `environmentVariables`. They live in memory and sealed in the plan file, and
 * nowhere else.
 */
export type Secrets = Readonly<Record<string, JsonObject>>;

/** Secrets that this run has read itself. */
export interface ReadSecret {
  /** Of what has them, as Azure spells it. */
  readonly id: string;
  readonly secret: JsonObject;
  /** Azure lists them when it is asked for them; else it shows them with what has them. */
  readonly isListed: boolean;
}

/** A secret that was to be sealed and could not be. */
export interface MissingSecret {
  /** Lower-cased id of what it belongs to; the title of a list that could not be read. */
  readonly id: string;
  readonly why: string;
  /**
   * What it belongs to is no longer there, or on its way out: there is nothing left to keep it
   * from.
   */
  readonly gone: boolean;
}
