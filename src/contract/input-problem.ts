import type { Problem } from '../domain/run/run-report.js';
import type { InputEntry } from './input-entry.js';

/** One thing wrong with what the user gave. */
export interface InputProblem extends Problem {
  /** Name of the input as the user spells it. */
  readonly input: string;
}

/** The trimmed text that the user gave for an input; empty when absent. */
export type Given = (input: InputEntry<unknown>) => string;
