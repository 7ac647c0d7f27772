import type { BatchEntry } from '../domain/request/request.js';
import type { Request } from '../domain/request/request.js';
import type { Problem } from '../domain/run/run-report.js';
import { buildRequest } from './build-request.js';
import type { InputProblem } from './input-problem.js';
import { inputTable } from './inputs.js';
import { quotedInput } from './quoted-input.js';
import { readWorkspacesFile } from './workspaces-file.js';
import { judgeInputs, type InputSource } from './wrong-inputs.js';

export type RequestReading =
  { readonly request: Request } | { readonly problems: readonly InputProblem[] };

/**
 * Reads what the user asks for. Every invalid input is reported at once, named by `spell`
 * (kebab-case name to the host's spelling). A missing digest is not judged here: a move without one
 * is refused by the gate.
 */
export function readRequest(source: InputSource, spell: (name: string) => string): RequestReading {
  const { given, mode, problems: found, list: path } = judgeInputs(source, spell);
  const list = readList(path, source);
  const problems = [
    ...found,
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
