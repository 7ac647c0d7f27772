import { camelCase } from '../domain/camel-case.js';
import { parseJson } from '../domain/parse-json.js';
import type { RunReport } from '../domain/run/run-report.js';
import { shellWord } from '../domain/shell-quote.js';
import { fence } from './escape.js';

/** An input by its name in the contract, and its value as YAML. */
export type StepInput = readonly [name: string, yaml: string];

/**
 * The inputs of another step as a reader copies them: spelled as the host of this run spells them,
 * GitHub unless noted; on a command line the command itself.
 */
export function stepInputs(
  { host }: Pick<RunReport, 'host'>,
  inputs: readonly StepInput[],
): string {
  if (host === 'terminal') return fence('sh', [commandOf(inputs)]);
  const isPipelines = host === 'azure-pipelines';
  const spelled = inputs.map(
    ([name, yaml]) => `  ${isPipelines ? camelCase(name) : name}: ${yaml}`,
  );
  return fence('yaml', [isPipelines ? 'inputs:' : 'with:', ...spelled]);
}

// A double-quoted scalar is a JSON string here.
function commandOf(inputs: readonly StepInput[]): string {
  const words = inputs.flatMap(([name, yaml]) => {
    const scalar = parseJson(yaml);
    const value = shellWord(typeof scalar === 'string' ? scalar : yaml);
    return name === 'mode' ? [value] : [`--${name}`, value];
  });
  // Without a mode it is something to add to a command.
  const isWhole = inputs.some(([name]) => name === 'mode');
  return [...(isWhole ? ['move-azure-ml-workspace'] : []), ...words].join(' ');
}
