import { describe, expect, it } from '@jest/globals';

import type { ArmSettings } from '../../emulator/arm/arm-service.js';
import { SOME_USAGES, SOME_VM_SIZES } from '../../emulator/arm/some-capacity.js';
import { crowdedWorkspace } from '../../emulator/scenarios/index.js';
import { checks } from '../../src/checks/index.js';
import {
  collectionNames,
  collectionTable,
  type CollectionName,
} from '../../src/domain/azure/inventory.js';
import { associatedKinds } from '../../src/domain/request/request.js';
import { judge } from './emulated-judgement.js';
import { requestsOf } from './requests.js';

const right = { actions: ['*'], notActions: [], dataActions: [], notDataActions: [] };
// Everything there is, two of each, one on a page: so every list has a second page.
const crowd = {
  state: crowdedWorkspace(),
  scope: { associated: associatedKinds },
};
const onePerPage: ArmSettings = {
  pageSize: 1,
  permissions: [right, right],
  usages: SOME_USAGES,
  vmSizes: SOME_VM_SIZES,
};

/**
 * The rules that speak for a collection that is unknown: those that can block by it, else the first
 * that needs it.
 */
function speakersFor(name: CollectionName): readonly string[] {
  const needing = checks.filter(({ needs }) => needs.includes(name));
  const blocking = needing.filter(({ severity }) => severity === 'blocker');
  return (blocking.length > 0 ? blocking : needing.slice(0, 1)).map(({ id }) => id);
}

async function unknownFindings(name: CollectionName, arm: ArmSettings) {
  const { inventory, findings } = await judge({ ...crowd, arm });
  expect(inventory.of(name).state).toBe('unknown');
  const { title } = collectionTable[name];
  return findings.filter(({ subject, certainty }) => subject === title && certainty === 'unknown');
}

async function expectUnknown(name: CollectionName, arm: ArmSettings): Promise<void> {
  const found = await unknownFindings(name, arm);
  expect(found.map(({ rule }) => rule).sort()).toEqual([...speakersFor(name)].sort());
  for (const { severity, remedy } of found) {
    expect(severity).toBe('blocker');
    expect(remedy).toContain('acknowledge: ');
  }
}

describe('a collection that is refused is unknown, and every rule that could block by it says so', () => {
  it.each(collectionNames)('%s, by 403', async (name) => {
    const { pathRegex } = requestsOf[name];
    await expectUnknown(name, {
      refuse: [{ pathRegex, status: 403, code: 'AuthorizationFailed' }],
    });
  });

  const lists = collectionNames.filter((name) => requestsOf[name].form === 'list');
  it.each(lists)('%s, by a refusal of its second page', async (name) => {
    const { pathRegex } = requestsOf[name];
    // The api-version of a later page can be another one.
    const anyVersion = pathRegex.replace(/api-version=.*$/, 'api-version=');
    const refuse = [{ pathRegex: anyVersion, status: 403, code: 'AuthorizationFailed', page: 2 }];
    await expectUnknown(name, { ...onePerPage, refuse });
  });

  const old = ['webServices', 'labelingJobs', 'linkedServices', 'datasets'] as const;
  it.each(old)('%s, by an api-version that is served no more', async (name) => {
    await expectUnknown(name, { oldestMachineLearningVersion: '2025-01-01' });
  });

  // What a rule only consults is another rule's business, and the rule does not take it for empty.
  const consulting = checks.flatMap(({ id, consults }) =>
    (consults ?? [])
      // Names of roles are for people only: nothing is judged by them.
      .filter((name) => name !== 'roleDefinitions')
      .map((name) => [id, name] as const),
  );
  it.each(consulting)('%s leaves it to another rule when %s is refused', async (id, name) => {
    const { pathRegex } = requestsOf[name];
    const refuse = [{ pathRegex, status: 403, code: 'AuthorizationFailed' }];
    const found = await unknownFindings(name, { refuse });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ severity }) => severity === 'blocker')).toBe(true);
    expect(found.map(({ rule }) => rule)).not.toContain(id);
  });

  it('and nothing else is: the other collections are read', async () => {
    const { pathRegex } = requestsOf.computes;
    const { inventory } = await judge({
      ...crowd,
      arm: { refuse: [{ pathRegex, status: 403, code: 'AuthorizationFailed' }] },
    });
    const unknown = collectionNames.filter((name) => inventory.of(name).state === 'unknown');
    expect(unknown).toEqual(['computes']);
  });
});
