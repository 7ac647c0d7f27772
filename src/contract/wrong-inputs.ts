import type { HostName } from '../domain/request/host-name.js';
import type { Mode } from '../domain/request/request.js';
import { givenText, valueIn, type Given, type InputProblem } from './input-problem.js';
import { problemsOf } from './input-problems.js';
import { inputTable } from './inputs.js';
import { withPastedIds } from './pasted-ids.js';

/** Where inputs come from: a host. */
export interface InputSource {
  /** The raw text of an input by its kebab-case name; empty when absent. */
  get(name: string): string;
  /** Which host it is; GitHub when it does not say. */
  readonly host?: HostName;
  /** The text of a file that an input names; undefined when it cannot be read. */
  text?(path: string): string | undefined;
}

interface Judged {
  readonly given: Given;
  /** Undefined when what was given is none. */
  readonly mode: Mode | undefined;
  /** Everything that is wrong, but for what is wrong within the list of moves. */
  readonly problems: readonly InputProblem[];
  /** The path of the list of moves, where one is asked for; empty where none is. */
  readonly list: string;
}

/**
 * Judges the inputs without making a request of them: all that a run needs which ends at them.
 *
 * @param spell kebab-case name to the host's spelling.
 */
export function judgeInputs(source: InputSource, spell: (name: string) => string): Judged {
  const written: Given = (input) => givenText(input, source.get(input.name));
  const { given, problems: pasted } = withPastedIds(written, spell);
  const mode = valueIn(inputTable.mode, given(inputTable.mode) || inputTable.mode.default);
  const problems = [...pasted, ...problemsOf(given, mode, spell, source.host ?? 'github')];
  return {
    given,
    mode,
    problems,
    list: mode === 'discover' ? given(inputTable.workspacesFile) : '',
  };
}
