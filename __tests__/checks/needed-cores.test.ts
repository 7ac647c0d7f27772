import { describe, expect, it } from '@jest/globals';

import { neededCores } from '../../src/checks/places/needed-cores.js';

const sizes = [
  { name: 'Standard_DS3_v2', family: 'standardDSv2Family', vCPUs: 4 },
  { name: 'Standard_D4', family: 'standardDFamily', vCPUs: 8 },
];
const cluster = (name: string, vmSize: string, maxNodeCount: number, vmPriority = 'Dedicated') => ({
  name,
  properties: {
    computeType: 'AmlCompute',
    properties: { vmSize, vmPriority, scaleSettings: { maxNodeCount } },
  },
});

describe('the cores that are needed', () => {
  it('are those of clusters at their largest, of instances, and of deployments with their reserve', () => {
    const instance = {
      name: 'ci',
      properties: { computeType: 'ComputeInstance', properties: { vmSize: 'STANDARD_DS3_V2' } },
    };
    const deployment = {
      name: 'blue',
      sku: { capacity: 3 },
      properties: { endpointComputeType: 'Managed', instanceType: 'Standard_D4' },
    };
    expect(
      neededCores([cluster('cpu', 'STANDARD_DS3_V2', 5), instance], [deployment], sizes),
    ).toEqual([
      { family: 'standardDSv2Family', cores: 24, users: ['cpu', 'ci'], isKnown: true },
      { family: 'standardDFamily', cores: 29, users: ['blue'], isKnown: true },
    ]);
  });

  it('of low priority are one pool', () => {
    const low = [
      cluster('a', 'Standard_D4', 1, 'LowPriority'),
      cluster('b', 'Standard_DS3_v2', 2, 'LowPriority'),
    ];
    expect(neededCores(low, [], sizes)).toMatchObject([{ cores: 16, users: ['a', 'b'] }]);
  });

  it('of a size that the region does not offer are not known', () => {
    expect(neededCores([cluster('gpu', 'Standard_NC6', 1)], [], sizes)).toMatchObject([
      { family: 'Standard_NC6', isKnown: false },
    ]);
  });

  it('are none for attached computes, whose machines are the customer’s own', () => {
    const attached = { name: 'aks', properties: { computeType: 'Kubernetes', properties: {} } };
    expect(
      neededCores(
        [attached],
        [{ properties: { endpointComputeType: 'Kubernetes', instanceType: 'small' } }],
        sizes,
      ),
    ).toEqual([]);
  });
});
