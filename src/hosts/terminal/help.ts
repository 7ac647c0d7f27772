import { inputGroups, type InputEntry } from '../../contract/input-entry.js';
import { inputsForHost } from '../../contract/inputs.js';
import { modes } from '../../domain/request/request.js';

/** The name of the program (package.json, `bin`). */
export const COMMAND = 'move-azure-ml-workspace';

const WIDTH = 96;
const INDENT = '      ';

/** What `--help` prints: every option, from the table of the contract. */
export function helpText(): string {
  const inputs = inputsForHost('terminal').filter(({ name }) => name !== 'mode');
  const groups = inputGroups.flatMap((group) => {
    const own = inputs.filter((input) => input.group === group);
    return own.length === 0 ? [] : ['', group, ...own.flatMap(entryLines)];
  });
  return [
    `${COMMAND} MODE [--option VALUE ...]`,
    '',
    'Moves an Azure Machine Learning workspace to another resource group or subscription, as whoever',
    'is signed in with az login. validate and status only read. Whatever changes Azure asks for the',
    'digest of the plan and, at a terminal, for the name of the workspace.',
    '',
    `  ${COMMAND} validate --workspace-name ID-OR-PORTAL-ADDRESS \\`,
    '    --destination-resource-group ml-new',
    `  ${COMMAND} move --approved-plan-digest sha256:...`,
    `  ${COMMAND} restore --restore all --approved-plan-digest sha256:...`,
    '',
    `Modes: ${modes.join(', ')}.`,
    'Lists are separated by commas; --option=VALUE gives a value that begins with a hyphen.',
    ...groups,
  ].join('\n');
}

function entryLines(input: InputEntry<unknown>): readonly string[] {
  const { name, terminalDescription, description, requiredIn, secret } = input;
  const preset = input.defaultInWords ?? input.terminalDefault ?? input.default;
  const said = [
    terminalDescription ?? description,
    ...(requiredIn === undefined ? [] : [`Required by ${requiredIn.join(', ')}.`]),
    ...(preset === '' ? [] : [`Default: ${preset}.`]),
  ].join(' ');
  const variable = `environment variable ${name.toUpperCase().replaceAll('-', '_')}`;
  return [secret === true ? `  ${variable}` : `  --${name}`, ...wrapped(said.replaceAll('`', ''))];
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > WIDTH) lines.push(`${INDENT}${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
