import type { Problem } from '../domain/run/run-report.js';
import type { InputEntry } from './input-entry.js';
import type { Reading } from './input-kinds.js';

/** One thing wrong with what the user gave. */
export interface InputProblem extends Problem {
  /** Name of the input as the user spells it. */
  readonly input: string;
}

/**
 * The text that the user gave for an input; empty when absent. Spaces around it are left out, but
 * not around a list, where a line of nothing is a member of nothing. A text of nothing but spaces
 * is given, and a value of no input.
 */
export type Given = (input: InputEntry<unknown>) => string;

/** What `Given` makes of the text as it stands where the user wrote it. */
export function givenText({ kind }: InputEntry<unknown>, raw: string): string {
  const text = raw.trim();
  return text === '' || kind.type === 'list' ? raw : text;
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
// Define variables); the others come from a quote or an indent too many, from a shell that did not
// read the text, or from a replacement of tokens that did not run.
const UNRESOLVED = /^(?:\$(?:\(.*\)|\{.*\}|\[.*\]|env:.*|[a-z_]\w*)|%\w+%|#\{.*\}#?|\{\{.*\}\})$/is;

// Anywhere in a secret, which is random or nothing: a name of five letters does not come by chance.
const IN_SECRET =
  /\$(?:\([\w.:-]{3,}\)|\{[^}]{3,}\}|\[[^\]]{3,}\]|env:|[A-Z_][A-Z\d_]{4,})|%[A-Za-z_]\w{4,}%|(?:#\{|\{\{)[^{}]{3,}\}/;

/**
 * How a text that is not empty is understood as an input. A variable or an expression that nobody
 * filled in is a value of none, however well it would fit, and neither is a text of spaces.
 */
export function readingOf<Value>(
  { kind, secret }: InputEntry<Value>,
  text: string,
): Reading<Value> {
  if (text.trim() === '') {
    return { faults: [{ seen: text, expected: kind.expected, meant: undefined }] };
  }
  const isUnresolved = UNRESOLVED.test(text.trim()) || (secret === true && IN_SECRET.test(text));
  if (!isUnresolved) return kind.parse(text);
  const expected = 'a value, not a variable or an expression that nobody filled in';
  return { faults: [{ seen: text, expected, meant: undefined }] };
}

/** The value of an input as `text` gives it; undefined when the text is empty or not valid. */
export function valueIn<Value>(input: InputEntry<Value>, text: string): Value | undefined {
  if (text === '') return undefined;
  const reading = readingOf(input, text);
  return 'value' in reading ? reading.value : undefined;
}
