import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { camelCase } from '../../../src/domain/camel-case.js';
import { inputsForHost, inputTable } from '../../../src/contract/inputs.js';
import { outputs } from '../../../src/contract/outputs.js';
import { renderTaskJson } from '../../../scripts/generate/render-task-json.js';
import {
  isJsonObject,
  listAt,
  objectAt,
  textAt,
  type JsonValue,
} from '../../../src/domain/json.js';

const manifest: unknown = JSON.parse(renderTaskJson());
if (!isJsonObject(manifest)) throw new Error('task.json is no object');
const inputs = listAt(manifest, 'inputs');

function named(name: string): JsonValue {
  return inputs.find((input) => textAt(input, 'name') === name) ?? null;
}

describe('task.json', () => {
  it('names the service connection and the inputs of this host as the contract spells them', () => {
    const names = inputs.map((input) => textAt(input, 'name'));
    const own = inputsForHost('azure-pipelines').map(({ name }) => camelCase(name));
    expect(names).toEqual(['azureSubscription', ...own]);
    expect(names.filter((name) => name !== 'azureSubscription')).toEqual(
      Object.keys(inputTable).filter((key) => own.includes(key)),
    );
    expect(names).not.toContain('githubToken');
    expect(named('azureSubscription')).toMatchObject({ type: 'connectedService:AzureRM' });
  });

  it('lists every output, and lets the task set nothing else', () => {
    const names = outputs.map(({ name }) => camelCase(name));
    expect(listAt(manifest, 'outputVariables').map((output) => textAt(output, 'name'))).toEqual(
      names,
    );
    expect(objectAt(manifest, 'restrictions')).toMatchObject({
      settableVariables: { allowed: names },
    });
  });

  it('runs the same file on both Nodes, on an agent that knows them', () => {
    const handler = { target: 'dist/index.js' };
    expect(manifest).toMatchObject({
      execution: { Node20_1: handler, Node24: handler },
      minimumAgentVersion: '4.248.0',
    });
    expect(Object.keys(objectAt(manifest, 'execution'))).toHaveLength(2);
  });

  it('has the version of the package', () => {
    const packed: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    const version = isJsonObject(packed) ? textAt(packed, 'version') : undefined;
    const [Major, Minor, Patch] = (version ?? '').split('.').map(Number);
    expect(objectAt(manifest, 'version')).toEqual({ Major, Minor, Patch });
  });

  it('puts every input into a group that exists', () => {
    const groups = listAt(manifest, 'groups').map((group) => textAt(group, 'name'));
    expect(groups).toEqual([
      'whatToDo',
      'whatMoves',
      'signIn',
      'plan',
      'gate',
      'beforeAndAfterTheMove',
      'judgementAndReport',
    ]);
    for (const input of inputs) expect(groups).toContain(textAt(input, 'groupName'));
  });

  it('gives each input the form, the default and the modes of the contract', () => {
    expect(named('mode')).toMatchObject({
      type: 'pickList',
      required: true,
      defaultValue: 'validate',
      options: { validate: 'validate', move: 'move' },
    });
    expect(named('failOn')).toMatchObject({ type: 'pickList', visibleRule: 'mode = validate' });
    expect(named('restore')).toMatchObject({
      type: 'multiLine',
      visibleRule: 'mode = move || mode = promote || mode = restore',
    });
    expect(named('approvedPlanDigest')).toMatchObject({ type: 'string' });
    // The reader must see whether the user said these.
    for (const name of ['associatedResources', 'prepare', 'acknowledge', 'azureCloud']) {
      expect(named(name)).not.toHaveProperty('defaultValue');
    }
  });

  it('speaks of this host: no name of the contract as GitHub spells it, nothing of GitHub', () => {
    const text = renderTaskJson();
    for (const { name } of [...inputsForHost('github'), ...outputs]) {
      if (name.includes('-') && name !== 'pull-request') expect(text).not.toContain(`\`${name}\``);
    }
    expect(text).not.toMatch(/github(?!usercontent)|workflow/i);
  });

  it('is short where Azure DevOps cuts: the title at 40 characters', () => {
    expect((textAt(manifest, 'friendlyName') ?? '').length).toBeLessThanOrEqual(40);
  });
});
