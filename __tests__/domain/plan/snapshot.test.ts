import { describe, expect, it } from '@jest/globals';

import { inventoryOf } from '../../../src/domain/azure/inventory.js';
import type { JsonObject } from '../../../src/domain/json.js';
import { inventoryOfSnapshot, snapshotOf } from '../../../src/domain/plan/snapshot.js';
import { read } from '../../stages/plan/plan-builder.js';

const WORKSPACE =
  '/subscriptions/S/resourceGroups/RG/providers/Microsoft.MachineLearningServices/workspaces/WS';
const deployment: JsonObject = {
  id: `${WORKSPACE}/onlineEndpoints/Score/deployments/blue`,
  properties: {
    zeta: [3, { b: 1, a: null }, 1],
    environmentVariables: { API_KEY: 'secret-1', MODE: 'fast' },
    nested: [{ accountKey: 'secret-2', other: 'kept' }],
  },
  systemData: { createdAt: 'then' },
};

const snapshot = snapshotOf(
  inventoryOf([
    ['onlineDeployments', read(deployment)],
    ['computes', read()],
    [
      'models',
      read(
        { id: `${WORKSPACE}/models/Churn`, x: 1, properties: { latestVersion: '4' } },
        { id: `${WORKSPACE}/models/old`, properties: { latestVersion: null } },
        { id: `${WORKSPACE}/models/older` },
      ),
    ],
    ['activeJobs', { state: 'read', items: [{ id: '/j' }], total: 12 }],
    ['sourceProviders' as 'destinationProviders', read({ id: '/p' })],
  ]),
);

describe('the snapshot', () => {
  it('keeps bodies as they are, but for the values of secrets', () => {
    const text = JSON.stringify(snapshot['onlineDeployments']);
    expect(text).not.toContain('secret-');
    expect(snapshot['onlineDeployments']).toEqual({
      items: [
        {
          ...deployment,
          properties: {
            zeta: [3, { b: 1, a: null }, 1],
            environmentVariables: { API_KEY: '(left out)', MODE: '(left out)' },
            nested: [{ accountKey: '(left out)', other: 'kept' }],
          },
        },
      ],
    });
  });

  it('keeps of what moves along only the names, and latest versions where they are told', () => {
    const items = ['models/Churn', 'models/Churn/versions/4', 'models/old', 'models/older'];
    expect(snapshot['models']).toEqual({ items });
  });

  it('keeps of jobs only how many were listed', () => {
    expect(snapshot['activeJobs']).toEqual({ total: 12 });
  });

  it('tells an empty list from one that could not be read', () => {
    expect(snapshot['computes']).toEqual({ items: [] });
    expect(snapshot['schedules']).toEqual({ state: 'unknown' });
  });

  it('is an inventory again: read, empty and unknown are what they were', () => {
    const again = inventoryOfSnapshot(snapshot);
    expect(again.of('onlineDeployments')).toMatchObject({ state: 'read', total: 1 });
    expect(again.of('computes')).toEqual({ state: 'empty', total: 0 });
    expect(again.of('schedules').state).toBe('unknown');
    expect(again.of('models').state).toBe('unknown');
  });

  it('keeps nothing of what changes by itself', () => {
    expect(snapshot).not.toHaveProperty('siblingWorkspaces');
    expect(snapshot).not.toHaveProperty('destinationProviders');
  });
});
