import { inputsForHost, manifestDefault } from '../../src/contract/inputs.js';
import type { InputEntry } from '../../src/contract/input-entry.js';
import { outputs, type OutputEntry } from '../../src/contract/outputs.js';

/** At most 125 characters: what GitHub's marketplace shows (GitHub docs, metadata syntax). */
export const actionDescription =
  'Moves an Azure Machine Learning workspace to another resource group or subscription: validated, approved, verified.';

/**
 * The text of `action.yml`. Nothing is `required` there: which inputs a run needs depends on its
 * mode.
 */
export function renderActionYml(): string {
  return [
    '# Generated from src/contract by `npm run generate`. Edit the tables there, not this file.',
    `name: ${quoted('Move Azure ML Workspace')}`,
    `description: ${quoted(actionDescription)}`,
    `author: ${quoted('the Move Azure ML Workspace authors')}`,
    'branding:',
    '  icon: truck',
    '  color: blue',
    'inputs:',
    ...inputsForHost('github').flatMap(inputLines),
    'outputs:',
    ...outputs.flatMap(outputLines),
    'runs:',
    '  using: node24',
    '  main: dist/index.js',
    '',
  ].join('\n');
}

/**
 * What a manifest and a table say about an input: its sentence, and for some modes that they need
 * it.
 */
export function fullDescription(input: InputEntry<unknown>): string {
  const needed = input.requiredIn?.map((mode) => `\`${mode}\``).join(', ');
  return needed === undefined ? input.description : `${input.description} Required by ${needed}.`;
}

/** A default that is not in the manifest is at least in the sentence. */
function describedDefault(input: InputEntry<unknown>): string {
  const unwritten = input.defaultInWords ?? (manifestDefault(input) === '' ? input.default : '');
  return unwritten === '' ? '' : ` Default: ${unwritten}.`;
}

function inputLines(input: InputEntry<unknown>): readonly string[] {
  const preset = input.githubDefault ?? manifestDefault(input);
  return [
    `  ${input.name}:`,
    `    description: ${quoted(fullDescription(input) + describedDefault(input))}`,
    '    required: false',
    ...(preset === '' ? [] : [`    default: ${quoted(preset)}`]),
  ];
}

function outputLines(output: OutputEntry): readonly string[] {
  const full = `${output.description} Set when: ${output.setWhen}.`;
  return [`  ${output.name}:`, `    description: ${quoted(full)}`];
}

// In single quotes YAML knows no escape but the doubled quote (YAML 1.2, 7.3.2), and every text
// here is of one line.
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
