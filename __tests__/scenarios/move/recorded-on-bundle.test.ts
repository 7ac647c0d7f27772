import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { listAt, objectAt, textAt } from '../../../emulator/arm/json.js';
import type { ActionRun } from '../../../emulator/github/run-action.js';
import { PRIVATE_MLFLOW_HOST } from '../../../emulator/network/public-hosts.js';
import {
  activation,
  assignment,
  COLLEAGUE_ID,
  KEY_VAULT_ID,
  ONLINE_ENDPOINT_ID,
  SCENARIO_TENANT_ID,
  STORAGE_ID,
  withCompute,
  withEntry,
  withProperties,
  WORKSPACE_ID,
  WORKSPACE_PRINCIPAL_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import { moveInputs, signIn } from '../support/inputs.js';
import { inComputes, inside, there, withInside } from '../support/moved-as.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { startWorld, type World } from '../support/world.js';

// What Azure answers by its recordings, all of it in one workspace, as the bundle meets it: each
// line has its own test in process, in as-recorded.test.ts and beside it.

const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const UNTIL = '2099-12-01T15:00:00.000Z';
const policy = (objectId: string): JsonObject => ({
  tenantId: SCENARIO_TENANT_ID,
  objectId,
  permissions: { secrets: ['get', 'list', 'set'] },
});

const usage = (type: string, value: string, currentValue: number, limit: number): JsonObject => ({
  unit: 'Count',
  currentValue,
  limit,
  name: { value, localizedValue: value },
  type: `Microsoft.MachineLearningServices/${type}/usages`,
});

/** Too few dedicated cores are free for the clusters, and enough low-priority ones of one name. */
const usages = [
  usage('totalDedicatedCores', 'TotalDedicatedCores', 100, 120),
  usage('totalLowPriorityCores', 'TotalLowPriorityCores', 0, 200),
  usage('vmFamily/dedicatedCores', 'standardDSv2Family', 100, 120),
  usage('vmFamily/lowPriorityCores', 'standardDSv2Family', 0, 100),
];

const deployment = (name: string): string => `${ONLINE_ENDPOINT_ID}/deployments/${name}`;

function awkward(): JsonObject {
  const right = assignment(
    WORKSPACE_ID,
    '9f8e7d6c-0000-4444-8888-000000000041',
    OWNER,
    COLLEAGUE_ID,
    'User',
  );
  const ofIdentity = assignment(
    STORAGE_ID,
    '9f8e7d6c-0000-4444-8888-000000000042',
    READER,
    WORKSPACE_PRINCIPAL_ID,
    'ServicePrincipal',
  );
  const held = [right, activation(right, UNTIL), ofIdentity].reduce(
    withEntry,
    withCompute(preparable(), 'cheap', 'AmlCompute'),
  );
  const cheap = ['cheap', 'cpu-cluster'].reduce(
    (state, name) => withInside(state, name, { vmPriority: 'LowPriority' }),
    held,
  );
  const keyless = withProperties(cheap, ONLINE_ENDPOINT_ID, { authMode: 'AADToken', keys: null });
  const written = ['blue', 'green'].reduce(
    (state, name) =>
      withProperties(state, deployment(name), {
        environmentVariables: {
          AZUREML_MODEL_DIR: '/var/azureml-app/models',
          AZUREML_ENTRY_SCRIPT: 'score.py',
          AML_APP_ROOT: '/var/azureml-app',
        },
      }),
    keyless,
  );
  const guarded = withProperties(written, KEY_VAULT_ID, {
    enableRbacAuthorization: false,
    accessPolicies: [WORKSPACE_PRINCIPAL_ID, COLLEAGUE_ID].map(policy),
  });
  return withProperties(guarded, WORKSPACE_ID, {
    containerRegistry: '',
    mlFlowTrackingUri: `azureml://${PRIVATE_MLFLOW_HOST}/mlflow/v1.0${WORKSPACE_ID}`,
  });
}

let world: World;
let validated: ActionRun;
let moved: ActionRun;
let restored: ActionRun;
let changes: readonly string[];
let after: JsonObject;

beforeAll(async () => {
  const arm = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1, operationPolls: 1 };
  const lost = { principalIdSurvives: false, schedulesSurvive: false };
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
    expect(validated.summary).not.toContain('quota-short');
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

  it('puts back a schedule, and deployments without a key and without what the service writes', () => {
    const schedule = objectAt(after, there(`${WORKSPACE_ID}/schedules/nightly`), 'properties');
    expect(schedule).toMatchObject({ isEnabled: true });
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
