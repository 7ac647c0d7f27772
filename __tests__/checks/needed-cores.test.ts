import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { evidenceOf } from '../../src/checks/check.js';
import { neededCores } from '../../src/checks/places/needed-cores.js';
import { quotaShort } from '../../src/checks/places/quota-short.js';
import { isJsonObject, listAt, textAt, type JsonObject } from '../../src/domain/json.js';
import { parseJson } from '../../src/domain/parse-json.js';
import { scope } from '../stages/plan/plan-builder.js';

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
    const needed = neededCores(
      [cluster('cpu', 'STANDARD_DS3_V2', 5), instance],
      [deployment],
      sizes,
    );
    expect(needed).toEqual([
      {
        pool: 'dedicated',
        family: 'standardDSv2Family',
        cores: 24,
        users: ['cpu', 'ci'],
        isKnown: true,
      },
      {
        pool: 'dedicated',
        family: undefined,
        cores: 53,
        users: ['cpu', 'ci', 'blue'],
        isKnown: true,
      },
      { pool: 'dedicated', family: 'standardDFamily', cores: 29, users: ['blue'], isKnown: true },
    ]);
  });

  it('of low priority are a pool of their own', () => {
    const both = [
      cluster('a', 'Standard_D4', 1, 'LowPriority'),
      cluster('b', 'Standard_D4', 2, 'Dedicated'),
    ];
    expect(neededCores(both, [], sizes)).toMatchObject([
      { pool: 'low-priority', family: 'standardDFamily', cores: 8 },
      { pool: 'low-priority', family: undefined, cores: 8 },
      { pool: 'dedicated', family: 'standardDFamily', cores: 16 },
      { pool: 'dedicated', family: undefined, cores: 16 },
    ]);
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

const RECORDED = '../shared/data/recordings/aml-usages-vmsizes-excerpt.json';
const present = existsSync(RECORDED);
if (!present) process.stdout.write('skipped: no recorded quotas beside the repository\n');

// Recorded: of the dedicated cores of the region none is free, of DSv2 two, of NCASv3_T4 a hundred;
// of low-priority cores a hundred, by family without a limit.
(present ? describe : describe.skip)('the recorded quotas of a region', () => {
  const recorded = present ? parseJson(readFileSync(RECORDED, 'utf8')) : undefined;
  const listed = (name: string): readonly JsonObject[] =>
    listAt(recorded, name).filter(isJsonObject);
  const withoutTotal = (usages: readonly JsonObject[]): readonly JsonObject[] =>
    usages.filter((usage) => textAt(usage, 'name', 'value') !== 'TotalDedicatedCores');

  const lacks = (
    computes: readonly JsonObject[],
    change = (usages: readonly JsonObject[]) => usages,
  ): readonly string[] =>
    quotaShort
      .judge({
        scope,
        purpose: 'validate',
        known: () => true,
        items: (name) => {
          if (name === 'computes') return computes;
          if (name === 'destinationUsages') return change(listed('usages'));
          return name === 'vmSizes' ? listed('vmSizes') : [];
        },
      })
      .flatMap(({ seen }) =>
        evidenceOf(seen)
          .slice(-1)
          .map(({ field, value }) => `${field}: ${value}`),
      );

  it.each<[what: string, nodes: number, lacking: readonly string[]]>([
    ['holds a low-priority cluster of a hundred cores', 50, []],
    [
      'is short for one of two cores more',
      51,
      ['Total Cluster Low Priority Regional vCPUs free: 100'],
    ],
  ])('%s', (_, nodes, lacking) => {
    expect(lacks([cluster('low', 'STANDARD_DS2_v2', nodes, 'LowPriority')])).toEqual(lacking);
  });

  it('is judged by the total of the region as well', () => {
    expect(lacks([cluster('gpu', 'Standard_NC4as_T4_v3', 1)])).toEqual([
      'Total Cluster Dedicated Regional vCPUs free: 0',
    ]);
  });

  it('knows a family with spaces in its name, and one that is nearly used up', () => {
    expect(lacks([cluster('gpu', 'Standard_NC4as_T4_v3', 25)], withoutTotal)).toEqual([]);
    expect(lacks([cluster('gpu', 'Standard_NC4as_T4_v3', 26)], withoutTotal)).toEqual([
      'Standard  NCASv3_T4  Family Cluster Dedicated vCPUs free: 100',
    ]);
    expect(lacks([cluster('cpu', 'Standard_DS2_v2', 2)], withoutTotal)).toEqual([
      'Standard DSv2 Family Cluster Dedicated vCPUs free: 2',
    ]);
  });
});
