import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import type { InputEntry } from '../../../src/contract/input-entry.js';
import { inputList, manifestDefault } from '../../../src/contract/inputs.js';
import { outputs } from '../../../src/contract/outputs.js';
import { actionDescription, renderActionYml } from '../../../scripts/generate/render-action-yml.js';

const manifest: unknown = parse(renderActionYml());

// A description goes on with the modes that need the input, and with a default that is not in the
// manifest.
function continuation({ name, requiredIn }: InputEntry<unknown>): string {
  if (requiredIn !== undefined) return ' Required by `validate`.';
  const unwritten: Readonly<Record<string, string>> = {
    'destination-subscription-id': " Default: the source's.",
    'associated-resources': ' Default: none.',
    'job-scan': ' Default: full.',
    prepare: ' Default: none.',
    'compute-instance-suffix': ' Default: -moved.',
    'tenant-id': ' Default: `AZURE_TENANT_ID` of the environment.',
    'client-id': ' Default: `AZURE_CLIENT_ID` of the environment.',
    audience: ' Default: that of the cloud, such as `api://AzureADTokenExchange`.',
    'plan-max-age-hours': ' Default: 24.',
    gate: ' Default: digest.',
    'required-approvals': ' Default: 1.',
    'require-digest-in-approval': ' Default: false.',
  };
  return unwritten[name] ?? '';
}

function written(input: InputEntry<unknown>): string {
  return input.githubDefault ?? manifestDefault(input);
}

describe('action.yml', () => {
  it('parses back to the tables: inputs with their defaults, and all outputs', () => {
    const inputs = inputList.map((input): [string, unknown] => [
      input.name,
      {
        description: input.description + continuation(input),
        required: false,
        ...(written(input) === '' ? {} : { default: written(input) }),
      },
    ]);
    const described = outputs.map(({ name, description, setWhen }): [string, unknown] => [
      name,
      { description: `${description} Set when: ${setWhen}.` },
    ]);
    expect(manifest).toEqual({
      name: 'Move Azure ML Workspace',
      description: actionDescription,
      author: 'the Move Azure ML Workspace authors',
      branding: { icon: 'truck', color: 'blue' },
      inputs: Object.fromEntries(inputs),
      outputs: Object.fromEntries(described),
      runs: { using: 'node24', main: 'dist/index.js' },
    });
  });

  it('keeps the order of the contract', () => {
    const names = [...renderActionYml().matchAll(/^ {2}([a-z-]+):$/gm)].map(([, name]) => name);
    expect(names).toEqual([...inputList, ...outputs].map(({ name }) => name));
  });

  it('is short enough for the marketplace', () => {
    expect(actionDescription.length).toBeLessThanOrEqual(125);
  });

  it('has descriptions of one line, free of expressions', () => {
    for (const { description } of [...inputList, ...outputs]) {
      expect(description).toMatch(/^[^\p{Cc}]+\.$/u);
      expect(description).not.toContain('${{');
    }
  });
});
