import { describe, expect, it } from '@jest/globals';

import { isGranted } from '../../../src/domain/azure/permission.js';

const ACTION = 'Microsoft.Resources/subscriptions/resourceGroups/moveResources/action';

describe('a right', () => {
  it.each([
    ['*'],
    ['*/action'],
    ['Microsoft.Resources/*'],
    ['microsoft.resources/subscriptions/resourcegroups/moveresources/ACTION'],
    ['Microsoft.Resources/subscriptions/resourceGroups/*/action'],
  ])('is granted by %s', (pattern) => {
    expect(isGranted([{ actions: [pattern], notActions: [] }], ACTION)).toBe(true);
  });

  it.each([
    ['*/read'],
    ['Microsoft.Resources/subscriptions/resourceGroups/write'],
    ['xMicrosoft*'],
    ['Microsoft.Resources'],
  ])('is not granted by %s', (pattern) => {
    expect(isGranted([{ actions: [pattern] }], ACTION)).toBe(false);
  });

  it('is taken back by the notActions of the same role, not of another', () => {
    const all = { actions: ['*'], notActions: ['*/moveResources/action'] };
    expect(isGranted([all], ACTION)).toBe(false);
    expect(isGranted([all, { actions: [ACTION], notActions: [] }], ACTION)).toBe(true);
  });

  it('takes a dot for a dot', () => {
    expect(isGranted([{ actions: ['MicrosoftXResources/*'] }], ACTION)).toBe(false);
    expect(isGranted([{ actions: ['Microsoft.Resources/*'] }], 'MicrosoftXResources/a')).toBe(
      false,
    );
  });
});
