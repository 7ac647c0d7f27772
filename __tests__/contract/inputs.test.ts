import { describe, expect, it } from '@jest/globals';

import { camelCase } from '../../src/domain/camel-case.js';
import {
  inputList,
  inputsForHost,
  inputTable,
  manifestDefault,
} from '../../src/contract/inputs.js';
import { filesBeside } from '../../src/modes/parts/file-names.js';

// The public contract, written down a second time: a name that changes here breaks somebody's
// workflow.
const INPUTS = [
  'mode',
  'source-subscription-id',
  'source-resource-group',
  'workspace-name',
  'destination-subscription-id',
  'destination-resource-group',
  'associated-resources',
  'tenant-id',
  'client-id',
  'auth',
  'azure-cloud',
  'audience',
  'plan-file',
  'approved-plan-digest',
  'plan-max-age-hours',
  'gate',
  'environment',
  'pull-request',
  'required-approvals',
  'approvers',
  'require-digest-in-approval',
  'github-token',
  'prepare',
  'restore',
  // Not in the first contract: asked for with the restoring of computes.
  'compute-instance-suffix',
  'snapshot-key',
  'acknowledge',
  'workspaces-file',
  'job-scan',
  'fail-on',
  'comment',
  'timeout-minutes',
];

describe('the table of inputs', () => {
  it('names the inputs of the contract', () => {
    expect(inputList.map(({ name }) => name)).toEqual(INPUTS);
  });

  it('keys every input by its name in camelCase', () => {
    expect(Object.keys(inputTable)).toEqual(inputList.map(({ name }) => camelCase(name)));
  });

  it('gives Azure Pipelines everything but what only GitHub has', () => {
    const onGithub = inputsForHost('github').map(({ name }) => name);
    const onPipelines = inputsForHost('azure-pipelines').map(({ name }) => name);
    expect(onGithub).toEqual(inputList.map(({ name }) => name));
    expect(onGithub.filter((name) => !onPipelines.includes(name))).toEqual([
      'audience',
      'pull-request',
      'approvers',
      'github-token',
      'comment',
    ]);
  });

  it.each(inputList.filter((input) => input.default !== ''))(
    'accepts the default of $name',
    (input) => {
      expect(input.kind.parse(input.default)).toHaveProperty('value');
    },
  );

  it('requires for validate what moves and where to, and nothing for move and status', () => {
    const required = inputList.filter(({ requiredIn }) => requiredIn !== undefined);
    expect(required.map(({ name, requiredIn }) => [name, requiredIn])).toEqual([
      ['source-subscription-id', ['validate']],
      ['source-resource-group', ['validate']],
      ['workspace-name', ['validate']],
      ['destination-resource-group', ['validate']],
    ]);
  });

  it('writes no default into a manifest for what must agree with the plan file', () => {
    const comparing = inputList.filter((input) => input.agreesWithPlan === true);
    expect(comparing.map(({ name }) => name)).toContain('associated-resources');
    expect(comparing.map(manifestDefault).join('')).toBe('');
  });

  it('nor for a safeguard, which would then be given to modes that do not look at it', () => {
    const safeguards = inputList.filter((input) => input.isSafeguard === true);
    expect(safeguards.map(({ name }) => name)).toEqual([
      'approved-plan-digest',
      'plan-max-age-hours',
      'gate',
      'environment',
      'pull-request',
      'required-approvals',
      'approvers',
      'require-digest-in-approval',
    ]);
    expect(safeguards.map(manifestDefault).join('')).toBe('');
  });

  it('keeps secrets secret', () => {
    const secret = inputList.filter((input) => input.secret === true);
    expect(secret.map(({ name }) => name)).toEqual(['github-token', 'snapshot-key']);
  });
});

describe('a path of the user', () => {
  const { planFile, workspacesFile } = inputTable;
  const isTaken = (path: string): boolean => 'value' in planFile.kind.parse(path);

  it.each([
    ...Object.values(filesBeside('out/plan.json')).flatMap((one) =>
      typeof one === 'string' ? [one] : [one(2), one(117)],
    ),
    'WORKSPACE-MOVE-ID-MAP.JSON',
    'a\\workspace-move-journal.jsonl',
    './workspace-moves.json ',
  ])('is none of the files that a run writes: %s', (path) => {
    expect(isTaken(path)).toBe(false);
    expect(workspacesFile.kind).toBe(planFile.kind);
  });

  it.each(['workspace-move-plan.json', 'out/plan of today.json', 'workspace-moves/moves.json'])(
    'may be another: %s',
    (path) => {
      expect(isTaken(path)).toBe(true);
    },
  );
});
