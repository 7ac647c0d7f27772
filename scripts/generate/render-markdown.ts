import { failureReasons, outcomes } from '../../src/domain/run/outcome.js';
import { outcomeMeanings, reasonTable } from './failure-reasons.js';
import { inputGroups, type InputEntry } from '../../src/contract/input-entry.js';
import { inputList } from '../../src/contract/inputs.js';
import { outputs } from '../../src/contract/outputs.js';
import { fullDescription } from './render-action-yml.js';

/** The inputs of this release, a Markdown table for each task. */
export function renderInputs(): string {
  return inputGroups
    .map((group) => ({ group, inputs: inputList.filter((input) => input.group === group) }))
    .filter(({ inputs }) => inputs.length > 0)
    .map(({ group, inputs }) => `**${group}**\n\n${inputRows(inputs)}`)
    .join('\n\n');
}

/** The outputs, a Markdown table with "set when". */
export function renderOutputs(): string {
  const rows = outputs.map(({ name, description, setWhen }) => [
    `\`${name}\``,
    description,
    setWhen,
  ]);
  return table(['Output', 'Value', 'Set when'], rows);
}

/** The closed set of outcomes. */
export function renderOutcomes(): string {
  const rows = outcomes.map((outcome) => [`\`${outcome}\``, outcomeMeanings[outcome]]);
  return table(['Outcome', 'Meaning'], rows);
}

/** The closed set of failure reasons, with what to do. */
export function renderFailureReasons(): string {
  const rows = failureReasons.map((reason) => {
    const { meaning, remedy } = reasonTable[reason];
    return [`\`${reason}\``, meaning, remedy];
  });
  return table(['Failure reason', 'Meaning', 'What to do'], rows);
}

/**
 * A Markdown table; cells are one line, and their pipes are escaped (GitHub Flavored Markdown,
 * tables).
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function inputRows(inputs: readonly InputEntry<unknown>[]): string {
  const rows = inputs.map((input) => [
    `\`${input.name}\``,
    input.defaultInWords ?? (input.default === '' ? '' : `\`${input.default}\``),
    fullDescription(input),
  ]);
  return table(['Input', 'Default', 'Meaning'], rows);
}
