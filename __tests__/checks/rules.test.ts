import { describe, expect, it } from '@jest/globals';

import {
  readyWorkspace,
  withCompute,
  withProperties,
  WORKSPACE_ID,
} from '../../emulator/scenarios/index.js';
import type { Check } from '../../src/checks/check.js';
import { checks } from '../../src/checks/index.js';
import type { Finding } from '../../src/domain/plan/finding.js';
import { collectionNames, collectionTable } from '../../src/domain/azure/inventory.js';
import { judge } from './emulated-judgement.js';
import { situations } from './situations.js';

const of = (findings: readonly Finding[], { id }: Check): readonly Finding[] =>
  findings.filter(({ rule, certainty }) => rule === id && certainty === 'observed');
const SEVERITIES = ['information', 'warning', 'blocker'];

describe('the rules', () => {
  it('have ids of their own, and a situation each', () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(situations).sort()).toEqual([...ids].sort());
  });

  it('need every collection that is read, so that none can be unknown without a word', () => {
    const needed = new Set(checks.flatMap(({ needs }) => needs));
    const parents = new Set<string>(
      collectionNames.flatMap((name) => [...collectionTable[name].parents]),
    );
    // Names of roles are for people only: nothing is judged by them.
    const unneeded = collectionNames.filter((name) => !needed.has(name) && !parents.has(name));
    expect(unneeded).toEqual(['roleDefinitions']);
  });

  it('do not block the ready workspace', async () => {
    const { findings } = await judge({ state: readyWorkspace() });
    expect(findings.filter(({ severity }) => severity === 'blocker')).toEqual([]);
    expect(findings.filter(({ certainty }) => certainty === 'unknown')).toEqual([]);
  });

  // A compute that is being created or has failed counts as one that exists, says the guide.
  it.each(['Creating', 'Failed'])('count a compute in the state %s', async (provisioningState) => {
    const state = withProperties(
      withCompute(readyWorkspace(), 'cpu', 'AmlCompute'),
      `${WORKSPACE_ID}/computes/cpu`,
      { provisioningState },
    );
    const { findings } = await judge({ state });
    const found = findings.find(({ rule }) => rule === 'computes-exist');
    expect(found).toMatchObject({ severity: 'blocker', certainty: 'observed' });
  });
});

const rows = checks.map((check) => [check.id, check] as const);

describe.each(rows)('%s', (id, check) => {
  const situation = situations[id];
  if (situation === undefined) throw new Error(`no situation for ${id}`);

  it('fires', async () => {
    const { findings } = await judge(situation.fires);
    const [first] = of(findings, check).filter(({ subject }) => subject.includes(situation.about));
    expect(first).toMatchObject({ severity: situation.severity });
    expect(first?.evidence.length).toBeGreaterThan(0);
    expect(first?.why).not.toBe('');
    expect(first?.remedy).not.toBe('');
    expect(first?.source).not.toBe('');
    const worst = SEVERITIES.indexOf(check.severity);
    for (const finding of of(findings, check)) {
      expect(SEVERITIES.indexOf(finding.severity)).toBeLessThanOrEqual(worst);
    }
  });

  it('does not fire', async () => {
    const { findings } = await judge(situation.silent ?? { state: readyWorkspace() });
    expect(of(findings, check)).toEqual([]);
  });
});
