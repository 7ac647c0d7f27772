import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { listAt, objectAt, textAt } from '../../../emulator/arm/json.js';
import type { ActionRun } from '../../../emulator/github/run-action.js';
import { PRIVATE_MLFLOW_HOST } from '../../../emulator/network/public-hosts.js';
import {
  COLLEAGUE_ID,
  KEY_VAULT_ID,
  STORAGE_ID,
  WORKSPACE_ID,
  WORKSPACE_PRINCIPAL_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import {
  awkward,
  deployment,
  GPU_FAMILY,
  LAKE_ID,
  OWNER,
  policy,
  usages,
} from '../support/as-azure-has-it.js';
import { moveInputs, signIn } from '../support/inputs.js';
import { inComputes, inside, there, withInside } from '../support/moved-as.js';
import { prepareInputs } from '../support/preparable.js';
import { startWorld, type World } from '../support/world.js';

// What Azure answers by its recordings, all of it in one workspace, as the bundle meets it: each
// line has its own test in process, in as-recorded.test.ts and beside it.

let world: World;
let validated: ActionRun;
let moved: ActionRun;
let restored: ActionRun;
let changes: readonly string[];
let after: JsonObject;

beforeAll(async () => {
  const arm = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1, operationPolls: 1 };
  const lost = {
    ...{ principalIdSurvives: false, schedulesSurvive: false },
    nonDefaultDatastoresSurvive: false,
  };
  const words = { code: 'UserError', message: 'AlreadyExists' };
  world = await startWorld({
    state: awkward(),
    arm: { ...arm, ...lost, usages, missingComputeSaidBy: 'service' },
    faults: [
      {
        match: { method: 'PUT', path: `^${there(inComputes('ci-ada'))}\\?` },
        times: -1,
        do: { answer: { status: 409, body: { error: words } } },
      },
      // The directory does not know a new identity yet.
      {
        match: { method: 'PUT', path: `^${there(STORAGE_ID)}/.*/roleAssignments/` },
        do: {
          answer: { status: 400, body: { error: { code: 'PrincipalNotFound', message: '' } } },
        },
      },
    ],
  });
  validated = await world.run({
    ...prepareInputs,
    'associated-resources': 'all',
    acknowledge: `${prepareInputs.acknowledge}, quota-short`,
    'job-scan': 'active-search',
  });
  // An idle shutdown between the approval and the move.
  const stopped = { state: 'Running', lastOperation: { operationName: 'Start' } };
  world.emulator.replaceState(withInside(world.emulator.state(), 'ci-ada', stopped));
  moved = await world.run(moveInputs(validated.outputs['plan-digest'] ?? ''));
  const before = world.newRequests().length;
  expect(before).toBeGreaterThan(0);
  restored = await world.run({
    ...signIn,
    mode: 'restore',
    restore: 'all',
    'approved-plan-digest': validated.outputs['plan-digest'] ?? '',
  });
  changes = world
    .newRequests()
    .filter(({ request }) => request.method !== 'GET')
    .map(({ request }) => `${request.method} ${request.url.pathname} ${request.rawBody}`);
  after = world.emulator.state();
});
afterAll(() => world.close());

const asked = (path: RegExp): readonly number[] =>
  world.emulator
    .requests()
    .filter(({ request }) => path.test(request.url.pathname))
    .map(({ answer }) => answer?.status ?? 0);

describe('the bundle on an Azure that answers as recorded', () => {
  it('validates: an id that is empty is none, low-priority cores are no dedicated ones', () => {
    expect({ told: validated.summary, ...validated.outputs }).toMatchObject({ outcome: 'ready' });
  });

  it('judges quotas by the family as it is written, by the pool, and by the total of the region', () => {
    const told = validated.summary.split('\n').filter((line) => line.includes('quota-short'));
    expect(told).toHaveLength(1);
    const [line = ''] = told.map((one) => one.replaceAll('\\', ''));
    expect(line).toContain(`again: ${GPU_FAMILY}, dedicated.`);
    expect(line).toContain(`${GPU_FAMILY} free \`0\``);
  });

  it('looks for live jobs at the own host of a workspace with private link', () => {
    expect(world.emulator.hostsAsked()).toContain(PRIVATE_MLFLOW_HOST);
  });

  it('takes a namespace that was never registered for one that holds nothing', () => {
    expect(asked(/\/providers\/Microsoft\.Databricks\/workspaces$/i)).toContain(409);
    expect(validated.summary).not.toContain('Microsoft.Databricks/workspaces/read');
  });

  it('moves: schedules have no id, what is not there is said by the service, state is no content', () => {
    expect({ told: moved.summary, ...moved.outputs }).toMatchObject({ outcome: 'moved' });
    expect(asked(/\/batchEndpoints\/[^/]+$/i)).toContain(404);
  });

  it('finds what a move lost where the service itself says that it is not there', () => {
    const schedule = objectAt(after, there(`${WORKSPACE_ID}/schedules/nightly`), 'properties');
    expect(schedule).toMatchObject({ isEnabled: true });
    const lake = objectAt(after, there(LAKE_ID), 'properties');
    expect(lake).toMatchObject({ filesystem: 'lake' });
    for (const version of ['1', '2']) {
      expect(after).toHaveProperty([there(`${WORKSPACE_ID}/data/customers/versions/${version}`)]);
    }
    expect(`${moved.summary}${restored.summary}`).not.toMatch(/--name (''|""|undefined)/);
  });

  it('waits for long operations by the headers that each kind has', () => {
    const steering = (method: string, path: RegExp): unknown =>
      world.emulator
        .requests()
        .filter(({ request }) => request.method === method && path.test(request.url.pathname))
        .map(({ answer }) => [
          answer?.status,
          ...['azure-asyncoperation', 'location'].map((name) => name in (answer?.headers ?? {})),
        ]);
    const computes = /\/computes\/(team-aks|gpu)$/;
    expect(steering('DELETE', computes)).toEqual([1, 2].map(() => [202, true, false]));
    expect(steering('PUT', computes)).toEqual([1, 2].map(() => [201, true, false]));
    const schedules = /\/schedules\/nightly$/;
    expect(steering('PUT', schedules)).toContainEqual([201, true, true]);
    expect(steering('DELETE', /\/batchEndpoints\/[^/]+$/)).toEqual([[202, true, true]]);
  });

  it('puts back deployments without a key and without what the service writes', () => {
    expect(restored.summary.replaceAll('\\', '')).not.toContain('AZUREML_MODEL_DIR');
    for (const name of ['blue', 'green']) {
      const properties = objectAt(after, there(deployment(name)), 'properties');
      expect(properties).toMatchObject({ instanceType: 'Standard_DS3_v2' });
      expect(properties['environmentVariables'] ?? {}).toEqual({});
    }
  });

  it('gives an instance the suffix where its name is taken, said with words alone', () => {
    expect(inside(after, there(inComputes('ci-ada-moved')))).toMatchObject({
      computeInstanceAuthorizationType: 'personal',
    });
  });

  it('never makes permanent what ends by itself, and tells of it', () => {
    expect(changes.filter((change) => change.includes(OWNER))).toEqual([]);
    expect(restored.summary).toContain('is not made permanent');
    expect(restored.summary).toContain('az role assignment list --assignee');
    expect(restored.summary).not.toContain('az role assignment create');
  });

  it('asks again for a right whose new identity is not known yet, with its kind', () => {
    const rights = changes.filter((change) => change.includes(`PUT ${there(STORAGE_ID)}/`));
    // Two rights, and one of them twice.
    expect(rights).toHaveLength(3);
    expect(rights.every((change) => change.includes('"principalType":"'))).toBe(true);
    const holders = Object.entries(after)
      .filter(([id]) => id.startsWith(`${there(STORAGE_ID)}/providers/Microsoft.Authorization/`))
      .map(([, body]) => textAt(body, 'properties', 'principalId'));
    expect(holders).toContain(textAt(after[there(WORKSPACE_ID)], 'identity', 'principalId'));
  });

  it('gives the new identity the access policies of the old one, beside it', () => {
    const own = textAt(after[there(WORKSPACE_ID)], 'identity', 'principalId');
    expect(own).not.toBe(WORKSPACE_PRINCIPAL_ID);
    expect(listAt(after[there(KEY_VAULT_ID)], 'properties', 'accessPolicies')).toEqual(
      [WORKSPACE_PRINCIPAL_ID, COLLEAGUE_ID, own].map(policy),
    );
  });
});
