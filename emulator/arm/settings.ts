import type { JsonObject } from '../types.js';

/** A refusal of everything that matches, for example of one list or of one page of it. */
export interface Refusal {
  /** Regular expression on path and query, compared without case. */
  readonly pathRegex: string;
  readonly status: number;
  readonly code: string;
}

/** How Resource Manager behaves where documents leave it open or a test wants it otherwise. */
export interface ArmBehaviour {
  /** Items of a page; Azure's own page sizes are not documented. */
  readonly pageSize: number;
  /** Azure sends 15 (recorded); tests cannot wait that long. */
  readonly retryAfterSeconds: number;
  /** A validation or move lasts as many Retry-Afters. */
  readonly validationPolls: number;
  readonly movePolls: number;
  readonly refuse: readonly Refusal[];
  /** Body that ends every validation with 409. */
  readonly validationError: JsonObject | undefined;
  /** Body that ends every move with 409, and what has moved all the same: partial moves are documented. */
  readonly moveError:
    { readonly body: JsonObject; readonly moved: 'all' | 'none' | 'first' } | undefined;
  /** Whether the workspace's system identity keeps its principal over a move: documented nowhere. */
  readonly principalIdSurvives: boolean;
  /** Whether the workspace's own references follow associated resources that moved with it: implied, never stated. */
  readonly referencesFollow: boolean;
  /** Whether schedules travel: documented nowhere. */
  readonly schedulesSurvive: boolean;
}

export type ArmSettings = Partial<ArmBehaviour>;

export const ARM_BEHAVIOUR: ArmBehaviour = {
  pageSize: 20,
  retryAfterSeconds: 1,
  validationPolls: 1,
  movePolls: 2,
  refuse: [],
  validationError: undefined,
  moveError: undefined,
  principalIdSurvives: true,
  referencesFollow: true,
  schedulesSurvive: true,
};
