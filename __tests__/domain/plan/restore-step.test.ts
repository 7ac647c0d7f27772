import { describe, expect, it } from '@jest/globals';

import { relocation } from '../../../src/domain/azure/relocation.js';
import { otherInstanceId } from '../../../src/domain/azure/other-instance-name.js';
import type { Change } from '../../../src/domain/plan/change.js';
import { allowsChange, targetsOf } from '../../../src/domain/plan/restore-step.js';

const source = { subscriptionId: 's', resourceGroup: 'old' };
const destination = { subscriptionId: 't', resourceGroup: 'new' };
const at = (group: string, subscription: string): string =>
  `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.MachineLearningServices/workspaces/w`;
const [before, now] = [at('old', 's'), at('new', 't')];
const plan = { source, destination, instanceSuffix: '-moved' };
const rows = [
  { step: 'computes', id: `${before}/computes/ci` },
  { step: 'datastores', id: `${before}/datastores/lake` },
  { step: 'datastores', id: before },
  { step: 'private-endpoints', id: `${before}/privateEndpointConnections/pe.1` },
  { step: 'role-assignments', id: `${before}/providers/Microsoft.Authorization/roleAssignments/a` },
  {
    step: 'locks',
    id: '/subscriptions/s/resourceGroups/old/providers/Microsoft.Authorization/locks/l',
  },
] as const;
const targets = targetsOf(rows, relocation([before], destination), plan);
const allows = (method: Change['method'], id: string): boolean =>
  allowsChange(targets, { method, id });

describe('what a restore may send', () => {
  it.each<[Change['method'], string]>([
    ['PUT', `${now}/computes/ci`],
    ['PUT', `${now}/computes/ci-moved`],
    ['PUT', `${now}/datastores/lake`],
    ['DELETE', `${now}/datastores/lake`],
    ['PUT', `${now}/privateEndpointConnections/pe.2`],
    ['PUT', `${now}/providers/Microsoft.Authorization/roleAssignments/b`],
    ['POST', `${now}/resyncKeys`],
    ['PUT', '/subscriptions/t/resourceGroups/new/providers/Microsoft.Authorization/locks/l'],
  ])('is %s %s', (method, id) => {
    expect(allows(method, id)).toBe(true);
    expect(allows(method, id.toUpperCase())).toBe(true);
  });

  it.each<[Change['method'], string]>([
    ['PUT', `${now}/computes/other`],
    ['PUT', `${now}/computes/ci-moved-moved`],
    ['DELETE', `${now}/computes/ci`],
    ['DELETE', `${now}/computes/ci-moved`],
    ['PUT', `${before}/computes/ci`],
    ['DELETE', `${now}/datastores/workspaceblobstore`],
    ['PUT', `${now}/datastores/workspaceblobstore`],
    ['DELETE', now],
    ['POST', `${now}/listKeys`],
    ['POST', `${now}/computes/ci/start`],
    ['DELETE', `${now}/privateEndpointConnections/pe.2`],
    ['DELETE', `${now}/providers/Microsoft.Authorization/roleAssignments/a`],
    ['PUT', `${now}/onlineEndpoints/e/providers/Microsoft.Authorization/roleAssignments/b`],
    ['PUT', '/subscriptions/t/resourceGroups/new/providers/Microsoft.Authorization/locks/m'],
  ])('is not %s %s', (method, id) => {
    expect(allows(method, id)).toBe(false);
  });
});

describe('the other name of a compute instance', () => {
  it.each([
    ['ci', 'ci-moved'],
    ['eighteen-characters', 'eighteen-cha'],
  ])('of %s begins with %s and is never too long', (name, begins) => {
    const other = otherInstanceId(`/computes/${name}`, '-moved').split('/').at(-1) ?? '';
    expect(other.startsWith(begins)).toBe(true);
    expect(other.endsWith('-moved')).toBe(true);
    expect(other.length).toBeLessThanOrEqual(24);
  });

  it('is another one for another name, however long both are', () => {
    const names = ['a-very-long-instance-one', 'a-very-long-instance-two'];
    const others = names.map((name) => otherInstanceId(`/computes/${name}`, '-moved'));
    expect(new Set(others).size).toBe(2);
  });
});
