import { expect, it } from '@jest/globals';

import { parsed, recordsAt } from './examples.js';
import { describeWithTools, runScript } from './run-script.js';

const gate = parsed('examples/github/pull-request-gate.yml');
const script = recordsAt(gate, 'jobs', 'read', 'steps').find(({ id }) => id === 'move');

describeWithTools('the script of pull-request-gate.yml that reads the move', () => {
  const move = {
    'source-subscription-id': '0a1b2c3d-1111-4444-8888-000000000001',
    'source-resource-group': 'rg-ml-test',
    'workspace-name': 'mlw-churn',
    'destination-resource-group': 'rg-ml-prod',
  };
  const read = (given: object): ReturnType<typeof runScript<[number | null, string]>> =>
    runScript(script?.['run'], {}, { 'promote/move.json': JSON.stringify(given) }, (run) => [
      run.exitCode,
      run.output,
    ]);

  it('hands on what is there, and as empty what was left out', () => {
    const [exitCode, output] = read({ ...move, 'associated-resources': 'storage\r\nkey-vault' });
    expect(exitCode).toBe(0);
    expect(output).toContain('workspace-name=mlw-churn\n');
    expect(output).toContain('associated-resources=storagekey-vault\n');
    expect(output).toContain('destination-subscription-id=\n');
  });

  it.each<[string, object]>([
    ['a list', { ...move, 'associated-resources': ['storage'] }],
    ['a number', { ...move, 'associated-resources': 1 }],
    ['nothing', { ...move, 'associated-resources': '' }],
    ['blanks', { ...move, 'associated-resources': ' ' }],
    ['null', { ...move, 'destination-subscription-id': null }],
    ['a misspelt field', { ...move, 'asociated-resources': 'storage' }],
    ['no object', [move]],
  ])('takes %s for no field that was left out', (_what, given) => {
    const [exitCode, output] = read(given);
    expect(exitCode).toBe(1);
    expect(output).toBe('');
  });
});
