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
import { outputsOf } from '../../../src/contract/outputs.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { FaultsInFront } from '../support/faults-in-front.js';
import { inProcess } from '../support/in-process.js';
import { moveInputs, statusInputs, validateInputs } from '../support/inputs.js';

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
      // Before the move it is read among the associated resources, once more right before.
      after: 2,
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
  it.each(rows)('$when', async ({ fault, arm, reason, told }) => {
    const inFront = new FaultsInFront();
    const product = inProcess(readyWorkspace(), { ...fast, ...arm }, new Map(), inFront);
    const { planDigest = '' } = await product.run(validateInputs);
    if (fault !== undefined) inFront.add(fault);
    const run = await product.run(moveInputs(planDigest));
    expect(run).toMatchObject({ outcome: 'moved', failed: reason !== '' });
    expect(outputsOf(run)['failure-reason']).toBe(reason);
    const page = renderMarkdown(run).replaceAll('<wbr>', '').replaceAll('&#58;', ':');
    expect(page).toMatch(told);
  });

  it('a stranger at the new id is not known to be the moved workspace', async () => {
    const state = readyWorkspace();
    const product = inProcess(state, fast);
    await product.run(validateInputs);
    const id = WORKSPACE_ID.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID);
    const stranger = withProperties(state, WORKSPACE_ID, { workspaceId: 'another' })[WORKSPACE_ID];
    product.edit(() => ({
      ...without(state, WORKSPACE_ID),
      [id]: { ...(stranger as JsonObject), id },
    }));
    const run = await product.run(statusInputs);
    expect(outputsOf(run)).toMatchObject({
      outcome: 'unknown',
      'failure-reason': 'verification-failed',
      'can-move': 'false',
      'workspace-id': '',
    });
  });
});
