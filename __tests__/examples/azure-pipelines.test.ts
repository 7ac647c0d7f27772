import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { parse } from 'yaml';

import {
  openPipelinesChecker,
  schemaIsHere,
  type Checker,
} from './azure-pipelines-language-service.js';
import { at, isRecord, misspelt, pipelines, type Example } from './examples.js';
import { lifted } from './pipeline-parts.js';
import { describeWhere } from '../describe-where.js';

const describeWithSchema = describeWhere(
  schemaIsHere,
  'no schema of pipelines at ../shared/data; no pipeline was held against it.',
);

const template = named('azure-pipelines/templates/promote-workspace.yml');
const example = named('examples/azure-pipelines/promote.yml');

const refusal = / *- \$\{\{ if .* \}\}:\n *- '(.*)': refused\n/g;
const refusals = [...template.text.matchAll(refusal)].map(([, sentence]) => sentence ?? '');

function withoutRefusals({ name, text }: Example): Example {
  return { name, text: text.replaceAll(refusal, '') };
}

function named(name: string): Example {
  const found = pipelines.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

describeWithSchema('the language service of Azure Pipelines', () => {
  let check: Checker;
  beforeAll(() => {
    check = openPipelinesChecker();
  });
  // It tells the console which schema it loads.
  beforeEach(() => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
  });

  it.each(pipelines.map(withoutRefusals))('finds nothing wrong in $name', async (pipeline) => {
    expect(await check(pipeline)).toEqual([]);
  });

  // Azure Pipelines refuses what it does not know, and shows it: that is how a template says what
  // is wrong with its parameters.
  it.each(refusals)('refuses what no pipeline may ask for: %s', async (refusal) => {
    expect(await check(template)).toContainEqual(
      expect.stringContaining(`Unexpected property ${refusal}`),
    );
  });

  it.each([
    ['sourceResourceGroup: ${{', 'sourceResorceGroup'],
    ['approvedPlanDigest: $(', 'aprovedPlanDigest'],
    ['restore: ${{', 'restor'],
    ['allowApproversToApproveTheirOwnRuns: f', 'allowApproversToApproveTheirRuns'],
    ['mode: move', 'githubToken'],
  ])('tells that an input of a task is not known: %s as %s', async (from, wrong) => {
    const to = from.replace(/^\w+/, wrong);
    expect(await check(misspelt(template, from, to))).toContainEqual(
      expect.stringContaining(`Unexpected property ${wrong}`),
    );
  });

  it('tells a task that does not exist', async () => {
    const wrong = misspelt(template, 'MoveAzureMLWorkspace@0', 'MoveAzureMlWorkspaces@0');
    expect(await check(wrong)).not.toEqual([]);
  });
});

interface Parameter {
  readonly name: string;
  readonly required: boolean;
}

function parametersOf(pipeline: Example): readonly Parameter[] {
  const whole: unknown = parse(pipeline.text);
  const list: readonly unknown[] =
    isRecord(whole) && Array.isArray(whole['parameters']) ? whole['parameters'] : [];
  return list
    .filter(isRecord)
    .map((one) => ({ name: String(one['name']), required: !('default' in one) }));
}

// The schema does not follow a template to its file, so this is held here.
function wrongParameters(pipeline: Example): readonly string[] {
  const included = lifted(at(parse(pipeline.text), 'stages')).filter((one) => 'template' in one);
  return included.flatMap(({ template: path, parameters }) => {
    const given = Object.keys(isRecord(parameters) ? parameters : {});
    const known = parametersOf(templateAt(String(path)));
    return [
      ...given.filter((name) => !known.some((one) => one.name === name)),
      ...known
        .filter(({ name, required }) => required && !given.includes(name))
        .map(({ name }) => name),
    ];
  });
}

function templateAt(path: string): Example {
  const [file = ''] = path.split('@');
  return named(file.includes('/') ? file : `azure-pipelines/templates/${file}`);
}

describe('the templates', () => {
  it.each(pipelines)(
    'are given the parameters that they have, and all they need: $name',
    (pipeline) => {
      expect(wrongParameters(pipeline)).toEqual([]);
    },
  );

  it.each([
    [example, 'workspaceName:', 'workspaceNmae:'],
    [named('examples/azure-pipelines/batch.yml'), 'workspacesFile:', 'workspaceFile:'],
    [named('azure-pipelines/templates/promote-many.yml'), 'wave: ${{', 'waev: ${{'],
  ])('are not given a misspelt parameter: $name', (pipeline, from, to) => {
    expect(wrongParameters(misspelt(pipeline, from, to))).toEqual(
      [to, from].map((name) => name.replace(/:.*/, '')),
    );
  });

  it.each(pipelines)('read only parameters that they have, and all: $name', (pipeline) => {
    const read = [...pipeline.text.matchAll(/parameters\.(\w+)/g)].map(([, name]) => name ?? '');
    const known = parametersOf(pipeline).map(({ name }) => name);
    expect([...new Set(read)].sort()).toEqual([...known].sort());
  });
});
