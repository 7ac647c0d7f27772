import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { objectAt } from '../../../emulator/arm/json.js';
import {
  DESTINATION_GROUP_ID,
  entry,
  onlineEndpoint,
  readyWorkspace,
  SOURCE_GROUP_ID,
  withBody,
  withCompute,
  withEntry,
  withJob,
  withLock,
  withRoleAssignment,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { movesIn, startWorld, type World } from '../support/world.js';

let world: World;
let digest: string;
const arm = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1 };

beforeAll(async () => {
  world = await startWorld({ state: readyWorkspace(), arm });
  const run = await world.run(validateInputs);
  expect(run.outputs).toMatchObject({ outcome: 'ready' });
  digest = run.outputs['plan-digest'] ?? '';
});
afterAll(() => world.close());

const ready = readyWorkspace();
const DATASTORE_ID = Object.keys(ready).find((id) => id.includes('/datastores/')) ?? '';

/** All bodies as if somebody had touched them a moment ago. */
function touched(state: JsonObject): JsonObject {
  const modified = { lastModifiedAt: new Date().toISOString(), lastModifiedBy: 'a service' };
  return Object.keys(state).reduce((all, id) => {
    const systemData = { ...objectAt(all, id, 'systemData'), ...modified };
    return withBody(all, id, { systemData });
  }, state);
}

// Long ids may break where the page allows it.
const unbroken = (page: string): string =>
  page.replaceAll('<wbr>', '').replaceAll('&#91;', '[').replaceAll('&#93;', ']');

describe('between validation and move', () => {
  // The last row moves the workspace, so the rows that close the gate come first.
  it.each<[string, () => JsonObject, string]>([
    ['a compute', () => withCompute(ready, 'late-cluster', 'AmlCompute'), 'late-cluster'],
    ['a role assignment', () => withRoleAssignment(ready), '9f8e7d6c-0000-4444-8888-0000000000ff'],
    ['an endpoint', () => onlineEndpoint().reduce(withEntry, ready), 'churn-scoring'],
    ['a lock at the source', () => withLock(ready, SOURCE_GROUP_ID, 'CanNotDelete'), 'keep-'],
    ['a lock at the destination', () => withLock(ready, DESTINATION_GROUP_ID, 'ReadOnly'), 'keep-'],
    [
      'a changed destination',
      () => withBody(ready, DESTINATION_GROUP_ID, { tags: { environment: 'other' } }),
      '.tags.environment</code>',
    ],
    [
      'a namesake at the destination',
      () =>
        withEntry(
          ready,
          entry(
            WORKSPACE_ID.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID),
            'Microsoft.MachineLearningServices/workspaces',
            { location: 'westeurope', properties: {} },
          ),
        ),
      'content.collections.destinationNamesake',
    ],
    [
      'another description of a datastore',
      () => withBody(ready, DATASTORE_ID, { properties: { description: 'changed' } }),
      '.properties.description</code>',
    ],
  ])('%s closes the gate, and the field is named', async (_, changed, named) => {
    world.emulator.replaceState(changed());
    world.newRequests();
    const run = await world.run(moveInputs(digest));
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'plan-changed' });
    const drift = unbroken(run.summary).split('### What ').slice(1).join('\n');
    expect(drift).toContain(named);
    expect(movesIn(world.newRequests())).toBe(0);
  });

  it('what would change the move is told apart from what has merely changed', async () => {
    world.emulator.replaceState(withCompute(ready, 'late-cluster', 'AmlCompute'));
    const { summary } = await world.run(moveInputs(digest));
    const [, move = '', around = ''] = unbroken(summary).split(
      /^(?:### What would|<summary>\d+ changes? since the plan that would not)/m,
    );
    expect(move).toContain('the blocker computes-exist about computes/late-cluster');
    expect(move).not.toContain('among the computes');
    expect(around).toContain('computes/late-cluster among the computes');
    expect(around).toContain('content.collections.computes');
  });

  it('a finished job, lists in another order and new timestamps do not close the gate', async () => {
    const later = touched(withJob(ready, 'train_churn_099', 'Completed'));
    world.emulator.replaceState(Object.fromEntries(Object.entries(later).reverse()));
    world.newRequests();
    const run = await world.run(moveInputs(digest));
    expect(run.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
    expect(movesIn(world.newRequests())).toBe(1);
  });
});
