import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { at, parsed, pipelines, recordsAt, textOf } from './examples.js';
import { allSteps, inputsOf, isProduct, jobsOf, stagesOf, type Part } from './pipeline-parts.js';

// None of this needs the schema of pipelines, which is not everywhere.
const manifest: unknown = JSON.parse(textOf('azure-pipelines/task/task.json'));
const knownInputs = recordsAt(manifest, 'inputs').map(({ name }) => String(name));
const knownOutputs = recordsAt(manifest, 'outputVariables').map(({ name }) => String(name));

/** What of a pipeline is not in the manifest of the task. */
function strangeInputs(pipeline: unknown): readonly string[] {
  return allSteps(pipeline)
    .filter(isProduct)
    .flatMap((step) => Object.keys(inputsOf(step)))
    .filter((name) => !knownInputs.includes(name));
}

/**
 * `step.variable` of every output that a pipeline reads; what a template puts into a name is a 0.
 */
function readOutputs(text: string): readonly string[] {
  const filled = text.replaceAll(/\$\{\{ [^}]*\}\}/g, '0');
  const patterns = [
    /outputs\['([^']*)'\]/g,
    /\$\(([a-z]\w*\.\w+)\)/g,
    /variables\['([a-z]\w*\.\w+)'\]/g,
  ];
  const paths = patterns.flatMap((pattern) =>
    [...filled.matchAll(pattern)].map(([, path]) => path ?? ''),
  );
  return paths.map((path) => path.split('.').slice(-2).join('.'));
}

function isWritten(output: string, steps: readonly Part[]): boolean {
  const [name = '', variable = ''] = output.split('.');
  return steps
    .filter((step) => step['name'] === name)
    .some((step) =>
      (isProduct(step) ? knownOutputs : writtenBy(step)).some((one) => fits(one, variable)),
    );
}

function writtenBy(step: Part): readonly string[] {
  const commands = String(step['bash']).matchAll(
    /task\.setvariable variable=([^;]*);isOutput=true\]/g,
  );
  return [...commands].map(([, variable]) => variable ?? '');
}

// A script may end a name with a number of its own.
function fits(written: string, read: string): boolean {
  return new RegExp(`^${written.replaceAll(/\$\w+/g, '\\w+')}$`).test(read);
}

// The stages of a wave read what the stages around them found.
const many = allSteps(parsed('promote-many.yml'));

describe.each(pipelines)('$name', ({ name, text }) => {
  const pipeline: unknown = parse(text);
  const steps = allSteps(pipeline);
  const around = name.endsWith('/promote-wave.yml') ? many : [];

  it('gives the task no input that it does not have', () => {
    expect(strangeInputs(pipeline)).toEqual([]);
  });

  it('reads no output that nobody writes', () => {
    expect(readOutputs(text).filter((output) => !isWritten(output, [...steps, ...around]))).toEqual(
      [],
    );
  });

  // A macro in a script is text of others that becomes a program: scripts get values from their
  // environment. What looks like a call of a program of one word would be one, too; there is none.
  it('puts no variable and no parameter into a script', () => {
    const scripts = steps.map(({ bash }) => (typeof bash === 'string' ? bash : ''));
    expect(scripts.filter((script) => /\$\([\w.-]+\)|\$\[|\$\{\{/.test(script))).toEqual([]);
    expect(steps.filter((step) => 'script' in step || 'pwsh' in step)).toEqual([]);
  });

  it('lets every stage with an environment wait for others, not end them', () => {
    const deploying = stagesOf(pipeline).filter((stage) =>
      jobsOf(stage).some((job) => 'deployment' in job),
    );
    expect(deploying.filter((stage) => stage['lockBehavior'] !== 'sequential')).toEqual([]);
  });

  it('compares every plan file that it downloads before the task reads it', () => {
    for (const job of stagesOf(pipeline).flatMap(jobsOf)) {
      const order = allSteps({ stages: [{ stage: '', jobs: [job] }] }).map(roleOf);
      const [compared, product] = [order.indexOf('compare'), order.indexOf('product')];
      const isReader = order.includes('product') && order.includes('download');
      expect(
        isReader ? compared === order.indexOf('download') + 1 && compared < product : true,
      ).toBe(true);
    }
  });
});

function roleOf(step: Part): string {
  if (isProduct(step)) return 'product';
  if (String(step['bash']).includes('sha256sum --check --strict')) return 'compare';
  return String(step['task']).startsWith('DownloadPipelineArtifact@') ? 'download' : '';
}

describe('the page of the extension', () => {
  const page = pipelines.filter(({ name }) => name.startsWith('azure-pipelines/overview.md'));
  const text = page.map((one) => one.text).join('');

  it('has one pipeline, with a validation and a move', () => {
    expect(page).toHaveLength(1);
    const modes = allSteps(parse(text))
      .filter(isProduct)
      .map((step) => at(step, 'inputs', 'mode'));
    expect(modes).toEqual(['validate', 'move']);
  });

  it('tells a misspelt input and a misspelt output', () => {
    const wrong: unknown = parse(text.replace('workspaceName:', 'workspaceNmae:'));
    expect(strangeInputs(wrong)).toEqual(['workspaceNmae']);
    expect(readOutputs(text)).toEqual(['plan.planDigest']);
    expect(isWritten('plan.planDigset', allSteps(wrong))).toBe(false);
  });
});
