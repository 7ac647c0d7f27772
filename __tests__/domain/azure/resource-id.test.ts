import { describe, expect, it } from '@jest/globals';

import {
  isAtOrBelow,
  movedId,
  parseResourceId,
  sameGroup,
  sameId,
} from '../../../src/domain/azure/resource-id.js';

const workspace =
  '/subscriptions/S1/resourceGroups/rg-a/providers/Microsoft.MachineLearningServices/workspaces/ws';

describe('resource ids', () => {
  it('takes a nested id apart', () => {
    expect(parseResourceId(`${workspace}/onlineEndpoints/e1/deployments/blue`)).toEqual({
      subscriptionId: 'S1',
      resourceGroup: 'rg-a',
      type: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments',
      name: 'ws/e1/blue',
    });
  });

  it.each([
    ['a group id', '/subscriptions/S1/resourceGroups/rg-a'],
    ['a type', 'Microsoft.DataFactory/factories'],
    ['an odd number of segments', `${workspace}/computes`],
    ['a subscription-level provider', '/subscriptions/S1/providers/Microsoft.Storage'],
  ])('does not take %s for a resource id', (_, id) => {
    expect(parseResourceId(id)).toBeUndefined();
  });

  it('moves an id by subscription and group only, whatever the case of the segments', () => {
    const destination = { subscriptionId: 'S2', resourceGroup: 'rg-b' };
    expect(movedId(workspace.replace('resourceGroups', 'resourcegroups'), destination)).toBe(
      '/subscriptions/S2/resourceGroups/rg-b/providers/Microsoft.MachineLearningServices/workspaces/ws',
    );
    expect(movedId('/subscriptions/S1', destination)).toBeUndefined();
  });

  it.each([
    ['the sign for Kelvin and k', 'rg-\u212A', 'rg-k'],
    ['the sign for Angstrom and its letter', 'rg-\u212B', 'rg-\u00E5'],
    ['a capital with a dot and i', 'rg-\u0130', 'rg-i'],
    ['a long s and s', 'rg-\u017F', 'rg-S'],
  ])('tells names apart that only look alike: %s', (_, one, other) => {
    expect(sameId(one, other)).toBe(false);
    expect(isAtOrBelow(`/${one}/a`, `/${other}`)).toBe(false);
    expect(sameId(`${one}-A`, `${one}-a`)).toBe(true);
  });

  it('compares without case and never by prefix of a name', () => {
    expect(isAtOrBelow(`${workspace.toUpperCase()}/computes/c`, workspace)).toBe(true);
    expect(isAtOrBelow(`${workspace}-2`, workspace)).toBe(false);
    expect(
      sameGroup(
        { subscriptionId: 'S1', resourceGroup: 'RG' },
        { subscriptionId: 's1', resourceGroup: 'rg' },
      ),
    ).toBe(true);
  });
});
