import { describe, expect, it } from '@jest/globals';

import { readRequest } from '../../src/contract/read-request.js';

const SOURCE = '11111111-1111-1111-1111-111111111111';
const OTHER = '22222222-2222-2222-2222-222222222222';
const ID = `/subscriptions/${SOURCE}/resourceGroups/ml-old/providers/Microsoft.MachineLearningServices/workspaces/team-ml`;

function read(inputs: Readonly<Record<string, string>>): unknown {
  const given: Readonly<Record<string, string>> = {
    'destination-resource-group': 'ml-new',
    ...inputs,
  };
  return readRequest({ get: (name) => given[name] ?? '' }, (name) => name);
}

const scope = {
  source: { subscriptionId: SOURCE, resourceGroup: 'ml-old' },
  destination: { subscriptionId: SOURCE, resourceGroup: 'ml-new' },
  workspaceName: 'team-ml',
};

describe('a pasted id', () => {
  it.each([
    ['a resource id', ID],
    ['one that Azure spelled in small letters', ID.replace('resourceGroups', 'resourcegroups')],
    ['an address of the portal', `https://portal.azure.com/#@contoso.com/resource${ID}/overview`],
    [
      'an address of the studio',
      `https://ml.azure.com/home?wsid=${encodeURIComponent(ID.replace('/providers/Microsoft.MachineLearningServices', ''))}&tid=${OTHER}`,
    ],
  ])('stands for the three inputs that it names: %s', (_, pasted) => {
    expect(read({ 'workspace-name': pasted })).toMatchObject({ request: { scope } });
  });

  it('of a group stands for group and subscription, on both sides', () => {
    expect(
      read({
        'workspace-name': 'team-ml',
        'source-resource-group': `/subscriptions/${SOURCE}/resourceGroups/ml-old`,
        'destination-resource-group': `/subscriptions/${OTHER}/resourceGroups/ml-new`,
      }),
    ).toMatchObject({
      request: {
        scope: { ...scope, destination: { subscriptionId: OTHER, resourceGroup: 'ml-new' } },
      },
    });
  });

  it('of a subscription stands for it', () => {
    expect(
      read({
        'source-subscription-id': `/subscriptions/${SOURCE}`,
        'source-resource-group': 'ml-old',
        'workspace-name': 'team-ml',
      }),
    ).toMatchObject({ request: { scope } });
  });

  it('agrees with what is given beside it, without regard to case', () => {
    const beside = { 'source-resource-group': 'ML-OLD', 'source-subscription-id': SOURCE };
    expect(read({ 'workspace-name': ID, ...beside })).toMatchObject({ request: { scope } });
  });

  it('that says otherwise than what is given beside it is refused, with the value to use', () => {
    expect(read({ 'workspace-name': ID, 'source-resource-group': 'ml-other' })).toEqual({
      problems: [
        {
          input: 'workspace-name',
          sentence:
            'The input workspace-name is an id with "ml-old" in it, but source-resource-group is "ml-other".',
          remedy: 'Give workspace-name as "team-ml", or leave source-resource-group out.',
        },
      ],
    });
  });

  it.each([
    ['another kind of resource', ID.replace('MachineLearningServices/workspaces', 'X/things')],
    ['an address without an id', 'https://ml.azure.com/home'],
    ['a broken escape', 'https://ml.azure.com/%E0%A4%A'],
  ])('that is none of a workspace is no name: %s', (_, pasted) => {
    const reading = read({
      'workspace-name': pasted,
      'source-subscription-id': SOURCE,
      'source-resource-group': 'ml-old',
    });
    expect(reading).toMatchObject({ problems: [{ input: 'workspace-name' }] });
  });

  it('never takes the destination for the source', () => {
    const reading = read({ 'destination-resource-group': ID });
    expect(reading).toMatchObject({
      problems: [
        { input: 'source-subscription-id' },
        { input: 'source-resource-group' },
        { input: 'workspace-name' },
      ],
    });
  });
});
