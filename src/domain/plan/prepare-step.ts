import { listAt, textAt, type JsonObject, type JsonValue } from '../json.js';

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

export function removes({ step }: PrepareStep): boolean {
  return removing.has(step);
}

/** A step as it stands in a plan. */
export function stepAsJson({ step, id, loses, secrets, creates }: PrepareStep): JsonObject {
  return { step, id, loses, secrets, ...(creates === undefined ? {} : { creates }) };
}

/** Reads a step of a plan; undefined when it is none that this release knows. */
export function parseStep(value: JsonValue): PrepareStep | undefined {
  const step = prepareNames.find((name) => name === textAt(value, 'step'));
  const id = textAt(value, 'id');
  if (step === undefined || id === undefined) return undefined;
  const [loses, secrets] = [listAt(value, 'loses'), listAt(value, 'secrets')];
  const [name, location] = [textAt(value, 'creates', 'name'), textAt(value, 'creates', 'location')];
  return {
    step,
    id,
    loses: loses.map(String),
    secrets: secrets.map(String),
    ...(name === undefined || location === undefined ? {} : { creates: { name, location } }),
  };
}
