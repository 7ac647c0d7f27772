import type { BatchEntry } from '../domain/request/request.js';
import type { Request } from '../domain/request/request.js';
import type { Problem } from '../domain/run/run-report.js';
import { buildRequest, valueIn } from './build-request.js';
import type { HostName } from '../domain/request/host-name.js';
import { givenText, type Given, type InputProblem } from './input-problem.js';
import { problemsOf } from './input-problems.js';
import { inputTable } from './inputs.js';
import { withPastedIds } from './pasted-ids.js';
import { quotedInput } from './quoted-input.js';
import { readWorkspacesFile } from './workspaces-file.js';

/** Where inputs come from: a host. */
export interface InputSource {
  /** The raw text of an input by its kebab-case name; empty when absent. */
  get(name: string): string;
  /** Which host it is; GitHub when it does not say. */
  readonly host?: HostName;
  /** The text of a file that an input names; undefined when it cannot be read. */
  text?(path: string): string | undefined;
}

export type RequestReading = { readonly request: Request } | { readonly problems: InputProblem[] };

/**
 * Reads what the user asks for. Every invalid input is reported at once, named by `spell`
 * (kebab-case name to the host's spelling). A missing digest is not judged here: a move without one
 * is refused by the gate.
 */
export function readRequest(source: InputSource, spell: (name: string) => string): RequestReading {
  const written: Given = (input) => givenText(input, source.get(input.name));
  const { given, problems: pasted } = withPastedIds(written, spell);
  const mode = valueIn(inputTable.mode, given(inputTable.mode) || inputTable.mode.default);
  const list = mode === 'discover' ? readList(given(inputTable.workspacesFile), source) : [];
  const problems = [
    ...pasted,
    ...problemsOf(given, mode, spell, source.host ?? 'github'),
    ...('problems' in list ? namedProblems(list, spell(inputTable.workspacesFile.name)) : []),
  ];
  if (problems.length > 0 || mode === undefined) return { problems };
  return { request: buildRequest(mode, given, 'problems' in list ? [] : list) };
}

type List = readonly BatchEntry[] | { readonly problems: readonly Problem[] };

function readList(path: string, source: InputSource): List {
  if (path === '') return [];
  const text = source.text?.(path);
  if (text === undefined) {
    const sentence = `The list of moves ${quotedInput(path)} cannot be read.`;
    return { problems: [{ sentence, remedy: 'Give the path of a file that is there.' }] };
  }
  const reading = readWorkspacesFile(text);
  return 'entries' in reading ? reading.entries : reading;
}

function namedProblems(
  { problems }: { readonly problems: readonly Problem[] },
  input: string,
): readonly InputProblem[] {
  return problems.map((problem) => ({ input, ...problem }));
}
