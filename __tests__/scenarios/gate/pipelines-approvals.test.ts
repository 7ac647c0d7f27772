import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { carol, type DevopsState } from '../../../emulator/azure-pipelines/devops-state.js';
import {
  approval,
  check,
  fromNow,
  moveWith,
  validated,
  type Validated,
} from '../support/approved-run.js';
import { movesIn } from '../support/world.js';

const dave = { name: 'Dave', uniqueName: 'dave@contoso.com', kind: 'aad' };
const europe = { id: 13, name: 'production-europe', check };

// What Azure DevOps may answer about an approval, beside what it usually does.
describe('the approvals of a stage on Azure Pipelines', () => {
  let shared: Validated;
  beforeAll(async () => {
    shared = await validated();
  });
  afterAll(() => shared.world.close());

  it.each<[string, Partial<DevopsState>, string, RegExp]>([
    [
      'a step was rejected though its check run is approved',
      { approvals: [approval({ step: 'rejected' })] },
      'approval-missing',
      /0 of 1/,
    ],
    [
      'a step is still open though its check run is approved',
      { approvals: [approval({ step: 'pending' })] },
      'approval-missing',
      /0 of 1/,
    ],
    [
      'the approver has neither a descriptor nor an address',
      {
        approvals: [
          approval({ by: { name: 'Build', uniqueName: 'Build\\4711', kind: undefined } }),
        ],
      },
      'approval-missing',
      /a bot/,
    ],
    [
      'the approver is of a kind that nobody knows',
      { approvals: [approval({ by: { ...carol, kind: 'new' } })] },
      'approval-missing',
      /a bot/,
    ],
    [
      'a look-alike that is listed first was approved, and this environment asks nobody',
      {
        environments: [europe, { id: 12, name: 'production', check: undefined }],
        approvals: [approval({ environment: europe.name })],
      },
      'gate-misconfigured',
      /no required reviewers/,
    ],
    [
      'a look-alike that is listed first was approved, and this environment was not',
      {
        environments: [europe, { id: 12, name: 'production', check }],
        approvals: [approval({ environment: europe.name })],
      },
      'approval-missing',
      /0 of 1/,
    ],
    [
      'there is a look-alike only',
      { environments: [europe], approvals: [approval({ environment: europe.name })] },
      'gate-misconfigured',
      /no environment/,
    ],
  ])('do not open the gate when %s', async (_, state, reason, told) => {
    const run = await moveWith(shared, { state: () => state });
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': reason });
    expect(run.summary).toMatch(told);
    expect(movesIn(shared.world.newRequests())).toBe(0);
  });

  it('do not open the gate of a later attempt without the journal of the one before', async () => {
    const run = await moveWith(shared, {
      state: () => ({ earlierAttempts: [fromNow(-5), fromNow(1)] }),
      options: { environment: { SYSTEM_STAGEATTEMPT: '3' } },
    });
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'plan-invalid' });
    expect(run.summary).toContain('no journal says what attempt 2 did');
    expect(movesIn(shared.world.newRequests())).toBe(0);
  });

  it('open it where the plan was made when the attempts before were over', async () => {
    const own = await validated();
    const run = await moveWith(own, {
      state: () => ({ earlierAttempts: [fromNow(-5)] }),
      options: { environment: { SYSTEM_STAGEATTEMPT: '2' } },
    });
    await own.world.close();
    expect(run.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
  });

  it.each<[string, Partial<DevopsState>]>([
    [
      'one of two approved, the other need not any more',
      { approvals: [approval({ by: dave, step: 'pending' }), approval()] },
    ],
    [
      'the approver has an address and no descriptor',
      { approvals: [approval({ by: { ...carol, kind: undefined } })] },
    ],
    [
      'a look-alike that asks nobody is listed first',
      {
        environments: [
          { ...europe, check: undefined },
          { id: 12, name: 'production', check },
        ],
      },
    ],
  ])('open the gate when %s', async (_, state) => {
    const own = await validated();
    const run = await moveWith(own, { state: () => state });
    await own.world.close();
    expect(run.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
  });
});
