import { describe, expect, it } from '@jest/globals';

import type { ArmSettings } from '../../../emulator/arm/settings.js';
import type { Fault } from '../../../emulator/network/fault.js';
import {
  DESTINATION_GROUP,
  DESTINATION_GROUP_ID,
  readyWorkspace,
  SOURCE_GROUP_ID,
  withProperties,
  without,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import { moveInputs, statusInputs, validateInputs } from '../support/inputs.js';
import { startWorld } from '../support/world.js';

const fast = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1 };
const there = (path: string): Fault['match'] => ({
  method: 'GET',
  path: `${DESTINATION_GROUP}/providers/[^/]+/workspaces/mlw-churn/${path}`,
});

interface Row {
  readonly when: string;
  readonly fault?: Fault;
  readonly arm?: Partial<ArmSettings>;
  readonly reason: string;
  readonly told: RegExp;
}

const rows: readonly Row[] = [
  {
    when: 'a model is missing',
    fault: { match: there('models\\?'), do: { answer: { status: 200, body: { value: [] } } } },
    reason: 'verification-failed',
    told: /3 of 3 missing: models\/churn-xgboost/,
  },
  {
    when: 'a list may not be read there',
    fault: {
      match: there('environments\\?'),
      times: -1,
      do: {
        answer: { status: 403, body: { error: { code: 'AuthorizationFailed', message: '' } } },
      },
    },
    reason: 'verification-failed',
    told: /could not be read at the destination/,
  },
  {
    when: 'the storage account that it names is not there',
    fault: {
      match: { method: 'GET', path: '/storageAccounts/stchurntest\\?' },
      // Before the move it is read among the associated resources.
      after: 1,
      times: -1,
      do: { answer: { status: 404, body: { error: { code: 'ResourceNotFound', message: '' } } } },
    },
    reason: 'verification-failed',
    told: /stchurntest, where there is nothing/,
  },
  {
    when: 'its identity is another one',
    arm: { principalIdSurvives: false },
    reason: '',
    told: /another identity than before/,
  },
  {
    when: 'its own diagnosis finds an error',
    fault: {
      match: { method: 'POST', path: '/diagnose\\?' },
      do: {
        answer: {
          status: 200,
          body: {
            value: { keyVaultResults: [{ code: 'KvDown', level: 'Error', message: 'No.' }] },
          },
        },
      },
    },
    reason: '',
    told: /keyVaultResults[\s\S]*KvDown: No/,
  },
  {
    when: 'it may not be asked to diagnose itself, which is no failure',
    fault: {
      match: { method: 'POST', path: '/diagnose\\?' },
      do: {
        answer: { status: 403, body: { error: { code: 'AuthorizationFailed', message: 'No.' } } },
      },
    },
    reason: '',
    told: /could not be asked to diagnose itself/,
  },
  {
    when: 'jobs are missing',
    fault: { match: there('jobs\\?'), do: { answer: { status: 200, body: { value: [] } } } },
    reason: 'verification-failed',
    told: /12 of 12 missing/,
  },
];

describe('after a move, the report says that', () => {
  it.concurrent.each(rows)('$when', async ({ fault, arm, reason, told }) => {
    const world = await startWorld({ state: readyWorkspace(), arm: { ...fast, ...arm } });
    const validated = await world.run(validateInputs);
    if (fault !== undefined) world.emulator.addFault(fault);
    const run = await world.run(moveInputs(validated.outputs['plan-digest'] ?? ''));
    await world.close();
    expect(run.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': reason });
    expect(run.exitCode).toBe(reason === '' ? 0 : 1);
    expect(run.summary).toMatch(told);
  });

  it.concurrent('a stranger at the new id is not known to be the moved workspace', async () => {
    const state = readyWorkspace();
    const world = await startWorld({ state, arm: fast });
    await world.run(validateInputs);
    const id = WORKSPACE_ID.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID);
    const stranger = withProperties(state, WORKSPACE_ID, { workspaceId: 'another' })[WORKSPACE_ID];
    world.emulator.replaceState({
      ...without(state, WORKSPACE_ID),
      [id]: { ...(stranger as JsonObject), id },
    });
    const run = await world.run(statusInputs);
    await world.close();
    expect(run.outputs).toMatchObject({
      outcome: 'unknown',
      'failure-reason': 'verification-failed',
      'can-move': 'false',
      'workspace-id': '',
    });
  });
});
