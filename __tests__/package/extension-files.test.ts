import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { complaintsOf } from '../../scripts/package/package-extension.js';
import { camelCase } from '../../src/domain/camel-case.js';
import { inputsForHost } from '../../src/contract/inputs.js';
import { outputs } from '../../src/contract/outputs.js';
import { CONNECTION_INPUT } from '../../src/contract/task-settings.js';
import { TASK_NAME } from '../../scripts/generate/task-settings.js';
import { TOOL_VERSION } from '../../src/domain/run/tool-version.js';

describe('the icons', () => {
  it.each([
    ['images/extension-icon.png', 128],
    ['task/icon.png', 32],
  ])('%s is a PNG of the size that Azure DevOps asks for', (path, size) => {
    const icon = readFileSync(`azure-pipelines/${path}`);
    expect(icon.toString('latin1', 1, 4)).toBe('PNG');
    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([size, size]);
  });
});

describe('what tfx says', () => {
  it.each([
    ['warning: task.json has no handler', 1],
    ['\n warning: one\n=== Completed ===\nwarning: two', 2],
    ['error: no manifest', 1],
    ['=== Completed operation: create extension ===\n - VSIX: /a/warning.vsix', 0],
  ])('%j has %i complaints', (printed, count) => {
    expect(complaintsOf(printed)).toHaveLength(count);
  });
});

describe('the overview', () => {
  const overview = readFileSync('azure-pipelines/overview.md', 'utf8');
  const examples = [...overview.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]): unknown =>
    parse(text ?? ''),
  );
  const steps = examples.flatMap(stepsIn);

  it('shows the task in its major version', () => {
    const [major] = TOOL_VERSION.split('.');
    expect(steps.map(({ task }) => task)).toEqual([
      `${TASK_NAME}@${major ?? ''}`,
      `${TASK_NAME}@${major ?? ''}`,
    ]);
  });

  it('names only inputs and outputs that exist', () => {
    const known = [
      CONNECTION_INPUT,
      ...inputsForHost('azure-pipelines').map(({ name }) => camelCase(name)),
    ];
    expect(steps.flatMap(({ inputs }) => inputs).filter((name) => !known.includes(name))).toEqual(
      [],
    );
    const read = [...overview.matchAll(/outputs\['plan\.(\w+)'\]/g)].map(([, name]) => name ?? '');
    expect(read).toEqual(['planDigest']);
    expect(outputs.map(({ name }) => camelCase(name))).toEqual(expect.arrayContaining(read));
  });
});

interface TaskUse {
  readonly task: string;
  readonly inputs: readonly string[];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function stepsIn(value: unknown): readonly TaskUse[] {
  if (!isRecord(value)) return [];
  const { task, inputs } = value;
  if (typeof task === 'string') {
    return [{ task, inputs: isRecord(inputs) ? Object.keys(inputs) : [] }];
  }
  return Object.values(value).flatMap(stepsIn);
}
