import type { Request } from '../domain/request.js';
import { buildRequest, valueIn } from './build-request.js';
import type { HostName } from './input-entry.js';
import { problemsOf, type Given, type InputProblem } from './input-problems.js';
import { inputTable } from './inputs.js';

export type { InputProblem } from './input-problems.js';

/** Where inputs come from: a host. */
export interface InputSource {
  /** The raw text of an input by its kebab-case name; empty when absent. */
  get(name: string): string;
  /** Which host it is; GitHub when it does not say. */
  readonly host?: HostName;
}

export type RequestReading = { readonly request: Request } | { readonly problems: InputProblem[] };

/**
 * Reads what the user asks for. Every invalid input is reported at once, named by `spell` (kebab-case name to the host's
 * spelling). A missing digest is not judged here: a move without one is refused by the gate.
 */
export function readRequest(source: InputSource, spell: (name: string) => string): RequestReading {
  const given: Given = (input) => source.get(input.name).trim();
  const mode = valueIn(inputTable.mode, given(inputTable.mode) || inputTable.mode.default);
  const problems = problemsOf(given, mode, spell, source.host ?? 'github');
  if (problems.length > 0 || mode === undefined) return { problems };
  return { request: buildRequest(mode, given) };
}
