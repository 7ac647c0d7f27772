import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { readRequest } from '../../src/contract/read-request.js';
import { isRecord, ourAction, withActionNamed, workflows, type Example } from './examples.js';

interface Step {
  readonly name: string;
  readonly inputs: Readonly<Record<string, string>>;
}

// What an expression may give: by the last word of it, whatever it reads from.
const given = new Map([
  ['SOURCE_SUBSCRIPTION_ID', '11111111-1111-1111-1111-111111111111'],
  ['DESTINATION_SUBSCRIPTION_ID', '22222222-2222-2222-2222-222222222222'],
  ['AZURE_TENANT_ID', '33333333-3333-3333-3333-333333333333'],
  ['VALIDATE_CLIENT_ID', '44444444-4444-4444-4444-444444444444'],
  ['MOVE_CLIENT_ID', '55555555-5555-5555-5555-555555555555'],
  ['RESTORE_CLIENT_ID', '66666666-6666-6666-6666-666666666666'],
  ['WORKSPACE_SNAPSHOT_KEY', 'a key of thirty-two signs or more'],
  ['snapshot-key', 'a key of thirty-two signs or more'],
  ['plan-digest', `sha256:${'0'.repeat(64)}`],
  ['approved-plan-digest', `sha256:${'0'.repeat(64)}`],
  ['temp', '/tmp'],
  ['run_attempt', '1'],
  ['workspace', 'team-ml'],
  ['source-subscription-id', '11111111-1111-1111-1111-111111111111'],
  ['source-resource-group', 'ml-old'],
  ['workspace-name', 'team-ml'],
  ['destination-subscription-id', ''],
  ['destination-resource-group', 'ml-new'],
  ['environment', 'workspace-move'],
  ['tenant-id', '33333333-3333-3333-3333-333333333333'],
  ['validate-client-id', '44444444-4444-4444-4444-444444444444'],
  ['move-client-id', '55555555-5555-5555-5555-555555555555'],
  ['restore-client-id', ''],
  ['require-digest-in-approval', 'false'],
  ['plan-max-age-hours', '24'],
  ['azure-cloud', 'AzureCloud'],
  ['restore', 'all'],
  ['associated-resources', 'none'],
  ['prepare', ''],
  ['acknowledge', ''],
  ['approvers', ''],
]);

const moves = JSON.stringify([
  {
    'source-subscription-id': '11111111-1111-1111-1111-111111111111',
    'source-resource-group': 'ml-old',
    'workspace-name': 'team-ml',
    'destination-resource-group': 'ml-new',
  },
]);

function evaluated(text: string): string {
  return text.replaceAll(/\$\{\{ ([\w.|\s-]+) \}\}/g, (_, expression: string) => {
    const values = expression.split(' || ').map((operand) => {
      const value = given.get(operand.replace(/^.*\./, ''));
      if (value === undefined) throw new Error(`no test says what ${operand} gives`);
      return value;
    });
    return values.find((value) => value !== '') ?? '';
  });
}

// Every step that uses our action, however deep it lies.
function stepsIn(name: string, value: unknown): readonly Step[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => stepsIn(name, item));
  if (!isRecord(value)) return [];
  if (value['uses'] !== ourAction) {
    return Object.values(value).flatMap((item) => stepsIn(name, item));
  }
  const inputs = Object.entries(isRecord(value['with']) ? value['with'] : {});
  return [{ name, inputs: Object.fromEntries(inputs.map(([key, text]) => [key, String(text)])) }];
}

const steps = workflows
  .map(withActionNamed)
  .flatMap(({ name, text }: Example) => stepsIn(name, parse(text)));

describe('the steps of pipelines', () => {
  it('are there, of every mode that a pipeline has', () => {
    const seen = steps.map(({ inputs }) => inputs['mode'] ?? 'validate');
    expect([...new Set(seen)].sort()).toEqual(['discover', 'move', 'restore', 'validate']);
  });

  it.each(steps)('ask in $name for what this action does: $inputs.mode', ({ inputs }) => {
    // action.yml gives the token where a workflow does not.
    const all = new Map(Object.entries({ 'github-token': 'ghs_of_the_job', ...inputs }));
    const source = { get: (name: string) => evaluated(all.get(name) ?? ''), text: () => moves };
    expect(readRequest(source, (name) => name)).toHaveProperty('request');
  });

  it.each(steps.filter(({ inputs }) => ['move', 'restore'].includes(inputs['mode'] ?? '')))(
    'in $name give a $inputs.mode the digest that was approved, or the gate that knows it',
    ({ inputs }) => {
      const fromGate = inputs['gate'] === 'pull-request';
      expect(fromGate || 'approved-plan-digest' in inputs).toBe(true);
    },
  );
});
