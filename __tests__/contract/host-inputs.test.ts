import { describe, expect, it } from '@jest/globals';

import { camelCase } from '../../src/domain/camel-case.js';
import { readRequest, type RequestReading } from '../../src/contract/read-request.js';

const complete: Readonly<Record<string, string>> = {
  'source-subscription-id': '11111111-1111-1111-1111-111111111111',
  'source-resource-group': 'ml-old',
  'workspace-name': 'team-ml',
  'destination-resource-group': 'ml-new',
};

function read(inputs: Readonly<Record<string, string>>): RequestReading {
  const get = (name: string): string => ({ ...complete, ...inputs })[name] ?? '';
  return readRequest({ get, host: 'azure-pipelines' }, camelCase);
}

describe('an input that only another host has', () => {
  it.each([
    ['pull-request', '7'],
    ['approvers', 'ada'],
    ['comment', 'always'],
  ])('%s is refused, by the name that users of this host know', (name, value) => {
    expect(read({ [name]: value })).toEqual({
      problems: [
        {
          input: camelCase(name),
          sentence: `The input ${camelCase(name)} is given, but it does not exist on Azure Pipelines.`,
          remedy: `Remove ${camelCase(name)}.`,
        },
      ],
    });
  });

  it('is refused without its value when that is a secret', () => {
    const reading = read({ 'github-token': 'ghs_secret' });
    expect(reading).toHaveProperty('problems');
    expect(JSON.stringify(reading)).not.toContain('ghs_secret');
  });

  it.each<[string, readonly string[]]>([
    ['pull-request', ['gate']],
    ['digest, environment, pull-request', ['gate']],
    ['environment', ['environment']],
    ['digest, environment', ['environment']],
  ])('is not needed by the gate "%s"', (gate, inputs) => {
    const reading = read({ mode: 'move', gate });
    expect('problems' in reading ? reading.problems.map(({ input }) => input) : []).toEqual(inputs);
  });

  it('is not needed beside the environment whose approval is read', () => {
    expect(read({ mode: 'move', gate: 'environment', environment: 'production' })).toHaveProperty(
      'request',
    );
  });

  it('is no matter where it is not given', () => {
    expect(read({ gate: 'digest' })).toHaveProperty('request');
  });
});
