import type { Problem } from '../domain/run/run-report.js';
import type { InputEntry } from './input-entry.js';
import type { Reading } from './input-kinds.js';

/** One thing wrong with what the user gave. */
export interface InputProblem extends Problem {
  /** Name of the input as the user spells it. */
  readonly input: string;
}

/**
 * The text that the user gave for an input; empty when absent. Spaces around it are left out, and a
 * text of nothing else is absent, unless it is a list: then somebody gave one that holds nothing.
 */
export type Given = (input: InputEntry<unknown>) => string;

/** What `Given` makes of the text as it stands where the user wrote it. */
export function givenText({ kind }: InputEntry<unknown>, raw: string): string {
  const text = raw.trim();
  return text === '' && kind.type === 'list' ? raw : text;
}

/** An input that is not there and must be; `because` goes on after "is missing;". */
export function missing(
  input: InputEntry<unknown>,
  because: string,
  spell: (name: string) => string,
): InputProblem {
  const spelled = spell(input.name);
  return {
    input: spelled,
    sentence: `The input ${spelled} is missing; ${because}.`,
    remedy: `Give ${spelled}: ${input.kind.expected}.`,
  };
}

// Azure Pipelines hands a task `$(NAME)` as it stands when there is no such variable (Microsoft:
// Define variables); the others come from a quote or an indent too many.
const UNRESOLVED = /^\$(?:\(.*\)|\{.*\}|\[.*\]|env:.*)$/is;

/**
 * How a text that is not empty is understood as an input. A variable or an expression that nobody
 * filled in is a value of none, however well it would fit.
 */
export function readingOf<Value>({ kind }: InputEntry<Value>, text: string): Reading<Value> {
  if (!UNRESOLVED.test(text.trim())) return kind.parse(text);
  const expected = 'a value, not a variable or an expression that nobody filled in';
  return { faults: [{ seen: text, expected, meant: undefined }] };
}

/** The value of an input as `text` gives it; undefined when the text is empty or not valid. */
export function valueIn<Value>(input: InputEntry<Value>, text: string): Value | undefined {
  if (text === '') return undefined;
  const reading = readingOf(input, text);
  return 'value' in reading ? reading.value : undefined;
}
