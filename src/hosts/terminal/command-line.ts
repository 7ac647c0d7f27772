import { parseArgs } from 'node:util';

import { inputsForHost } from '../../contract/inputs.js';
import { closestMember } from '../../domain/closest-member.js';
import { modes } from '../../domain/request/request.js';
import { TOOL_VERSION } from '../../domain/run/tool-version.js';
import { visibleText } from '../../report/visible-text.js';
import { COMMAND, helpText } from './help.js';

/** What a command line asks for: a run with inputs by their names in the contract, or only words. */
export type Command =
  | { readonly inputs: ReadonlyMap<string, string> }
  | { readonly said: string; readonly exitCode: 0 | 2 };

/** The inputs that are options. A secret is none: everybody on the machine sees a command line. */
const options = inputsForHost('terminal').filter(({ secret }) => secret !== true);

/**
 * Reads the arguments after the name of the program: a mode, and the inputs of the contract as
 * options. One that is given twice is a list. Whether values make sense is for the contract to say.
 */
export function readCommand(args: readonly string[]): Command {
  if (args.length === 0 || args.includes('--help') || args.includes('-h')) {
    return { said: helpText(), exitCode: 0 };
  }
  if (args.includes('--version')) return { said: TOOL_VERSION, exitCode: 0 };
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      options.map(({ name }) => [name, { type: 'string', multiple: true } as const]),
    ),
  });
  const inputs = new Map<string, string>();
  const give = (name: string, value: string): void => {
    const before = inputs.get(name);
    inputs.set(name, before === undefined ? value : `${before}\n${value}`);
  };
  for (const token of tokens) {
    if (token.kind === 'positional') give('mode', token.value);
    if (token.kind !== 'option') continue;
    if (!options.some(({ name }) => name === token.name)) return unknown(token.rawName);
    const { value, inlineValue, rawName } = token;
    // Given and empty is no way of not giving it: a variable that is unset would open what it closes.
    const isMissing = value === undefined || value.trim() === '';
    if (isMissing || (!inlineValue && value.startsWith('--'))) {
      return wrong(`The option ${rawName} has no value.`);
    }
    give(token.name, value);
  }
  return { inputs };
}

function unknown(rawName: string): Command {
  const shown = visibleText(rawName);
  const secret = inputsForHost('terminal').find(({ name }) => `--${name}` === rawName);
  if (secret !== undefined) {
    return wrong(
      `${shown} is no option, because everybody on this machine sees a command line. Set the environment variable ${secretVariable(secret.name)}.`,
    );
  }
  const known = options.map(({ name }) => `--${name}`);
  const meant = closestMember(rawName, known);
  return wrong(
    `There is no option ${shown}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
  );
}

function wrong(sentence: string): Command {
  const hint = `Modes: ${modes.join(', ')}. All options: ${COMMAND} --help`;
  return { said: `${sentence}\n${hint}`, exitCode: 2 };
}

/** The environment variable that gives a secret input: `SNAPSHOT_KEY`. */
export function secretVariable(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}
