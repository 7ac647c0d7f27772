import { camelCase } from '../domain/camel-case.js';
import type { RunReport } from '../domain/run/run-report.js';
import { fence } from './escape.js';

/** An input by its name in the contract, and its value as YAML. */
export type StepInput = readonly [name: string, yaml: string];

/**
 * The inputs of another step as a reader copies them: spelled as the host of this run spells them,
 * GitHub unless noted.
 */
export function stepInputs(
  { host }: Pick<RunReport, 'host'>,
  inputs: readonly StepInput[],
): string {
  const isPipelines = host === 'azure-pipelines';
  const spelled = inputs.map(
    ([name, yaml]) => `  ${isPipelines ? camelCase(name) : name}: ${yaml}`,
  );
  return fence('yaml', [isPipelines ? 'inputs:' : 'with:', ...spelled]);
}
