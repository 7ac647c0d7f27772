import type { JsonObject } from '../json.js';

/**
 * What a run may do before the move (contract, input `prepare`), in the order in which it is done.
 */
export const prepareNames = [
  'create-resource-group',
  'register-providers',
  'pause-schedules',
  'delete-endpoints',
  'delete-computes',
  'detach-computes',
] as const;
export type PrepareName = (typeof prepareNames)[number];

/** One thing that the approved plan lets a run do before the move. */
export interface PrepareStep {
  readonly step: PrepareName;
  /**
   * What it is done to; lower-cased in a plan, as Azure spells it where a request is made of it.
   */
  readonly id: string;
  /**
   * What of it nothing can keep and so is gone afterwards, in words; empty when there is no such
   * thing.
   */
  readonly loses: readonly string[];
  /** What of it is kept only where secrets are sealed into the plan file, in words. */
  readonly secrets: readonly string[];
  /** What is made anew: its name as it is to be spelled, and its region. */
  readonly creates?: { readonly name: string; readonly location: string };
}

/** Steps that take something away, which only a snapshot can put back. */
const removing: ReadonlySet<PrepareName> = new Set([
  'delete-endpoints',
  'delete-computes',
  'detach-computes',
]);

export function removes({ step }: Pick<PrepareStep, 'step'>): boolean {
  return removing.has(step);
}

/** Whether a step takes away or pauses what people use, so that somebody must put it back. */
export function takesAway(step: Pick<PrepareStep, 'step'>): boolean {
  return removes(step) || step.step === 'pause-schedules';
}

/** A step as it stands in a plan. */
export function stepAsJson({ step, id, loses, secrets, creates }: PrepareStep): JsonObject {
  return { step, id, loses, secrets, ...(creates === undefined ? {} : { creates }) };
}
