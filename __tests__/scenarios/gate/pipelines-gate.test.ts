import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ada } from '../../../emulator/azure-pipelines/devops-state.js';
import { shortDigest } from '../../../src/domain/plan/plan-digest.js';
import {
  approval,
  check,
  fromNow,
  moveWith,
  validated,
  withCheck,
  type Move,
  type Validated,
} from '../support/approved-run.js';
import { validateInputs } from '../support/inputs.js';
import { movesIn, nodes } from '../support/world.js';

describe('a move behind an environment of Azure Pipelines', () => {
  it.each(Object.entries(nodes))(
    'is carried out when somebody else approved: %s',
    async (_, node) => {
      const own = await validated();
      const run = await moveWith(own, { options: { node } });
      expect(run.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
      // Asked before anything else, when all has been read, and right before the request.
      const asked = own.world.emulator
        .requests()
        .filter(({ request }) => request.url.pathname.endsWith('/pipelines/approvals'));
      expect(asked).toHaveLength(3);
      expect(run.told.join('\n')).not.toContain('Warning');
      await own.world.close();
    },
  );

  it.each<[string, Move]>([
    [
      'the runs of checks have other ids than their approvals',
      { state: () => ({ checkRunsHaveIdsOfApprovals: false }) },
    ],
    [
      'an approval must name the digest, and does',
      {
        state: (digest) => ({
          approvals: [approval({ comment: `Read it: ${shortDigest(digest)}` })],
        }),
        inputs: { 'require-digest-in-approval': 'true' },
      },
    ],
    [
      'another pipeline began the run',
      { options: { environment: { BUILD_REASON: 'ResourceTrigger' } } },
    ],
  ])('is carried out when %s', async (_, move) => {
    const own = await validated();
    expect((await moveWith(own, move)).outputs).toMatchObject({ outcome: 'moved' });
    await own.world.close();
  });
});

describe('a move behind an environment of Azure Pipelines that is not approved', () => {
  // Nothing of these changes anything, so one validation is enough for all.
  let shared: Validated;
  beforeAll(async () => {
    shared = await validated();
  });
  afterAll(() => shared.world.close());

  it.each<[string, Move, string, RegExp]>([
    ['nobody approved', { state: () => ({ approvals: [] }) }, 'approval-missing', /0 of 1/],
    [
      'the one who queued the run approved it',
      {
        state: () => ({ approvals: [approval({ by: { ...ada, uniqueName: 'ADA@contoso.com' } })] }),
      },
      'approval-missing',
      /started this run/,
    ],
    [
      'the one who queued the run approved it, known by another address',
      {
        state: () => ({ approvals: [approval({ by: { ...ada, uniqueName: 'ada@old.example' } })] }),
      },
      'approval-missing',
      /started this run/,
    ],
    [
      'a service principal approved it',
      {
        state: () => ({
          approvals: [
            approval({ by: { name: 'bot', uniqueName: 'bot@contoso.com', kind: 'aadsp' } }),
          ],
        }),
      },
      'approval-missing',
      /a bot/,
    ],
    [
      'it was approved before the plan was made',
      { state: () => ({ approvals: [approval({ at: fromNow(-5) })] }) },
      'approval-missing',
      /before the plan was made/,
    ],
    [
      'an administrator bypassed the check',
      { state: () => ({ approvals: [approval({ check: 'bypassed' })] }) },
      'approval-missing',
      /0 of 1/,
    ],
    [
      'another environment was approved',
      { state: () => ({ approvals: [approval({ environment: 'production-europe' })] }) },
      'approval-missing',
      /0 of 1/,
    ],
    [
      'fewer approved than are demanded',
      { inputs: { 'required-approvals': '2' } },
      'approval-missing',
      /1 of 2/,
    ],
    [
      'the approval does not name the digest',
      { inputs: { 'require-digest-in-approval': 'true' } },
      'approval-missing',
      /did not name/,
    ],
    [
      'there is no such environment',
      { state: () => ({ environments: [] }) },
      'gate-misconfigured',
      /no environment/,
    ],
    [
      'nobody need approve',
      { state: () => withCheck(undefined) },
      'gate-misconfigured',
      /no required reviewers/,
    ],
    [
      'the check is switched off',
      { state: () => withCheck({ ...check, isDisabled: true }) },
      'gate-misconfigured',
      /no required reviewers/,
    ],
    [
      'people may approve their own runs',
      { state: () => withCheck({ ...check, requesterCannotBeApprover: false }) },
      'gate-misconfigured',
      /approve their own/,
    ],
    [
      'the job may not see the run',
      { state: () => ({ mayViewBuilds: false }) },
      'gate-misconfigured',
      /View builds/,
    ],
    [
      'the job may not see the environment',
      { state: () => ({ mayReadEnvironments: false }) },
      'gate-misconfigured',
      /no environment/,
    ],
    [
      'it cannot be told which approval is whose',
      {
        state: () => ({
          approvals: [approval(), approval({ environment: 'production-europe' })],
          checkRunsHaveIdsOfApprovals: false,
        }),
      },
      'gate-misconfigured',
      /does not tell which approval/,
    ],
    [
      'a fork started it',
      {
        options: {
          environment: { SYSTEM_PULLREQUEST_ISFORK: 'True', BUILD_REASON: 'PullRequest' },
        },
      },
      'gate-misconfigured',
      /fork/,
    ],
    [
      'another pipeline started it, and nobody need approve',
      {
        inputs: { gate: 'digest', environment: '' },
        options: { environment: { BUILD_REASON: 'ResourceTrigger' } },
      },
      'gate-misconfigured',
      /begun by another pipeline/,
    ],
    [
      'another pipeline started it, for a pull request',
      {
        options: {
          environment: { BUILD_REASON: 'ResourceTrigger', BUILD_SOURCEBRANCH: 'refs/pull/7/merge' },
        },
      },
      'gate-misconfigured',
      /fork/,
    ],
    [
      'Azure DevOps answers with a page to sign in',
      { answers: () => Promise.resolve({ status: 203, body: '<html>Sign in</html>' }) },
      'gate-misconfigured',
      /could not be seen/,
    ],
    [
      'Azure DevOps is down',
      { answers: () => Promise.resolve({ status: 503, body: 'later' }) },
      'timed-out',
      /could not be seen/,
    ],
  ])('is closed before Azure is asked anything when %s', async (_, move, reason, told) => {
    const run = await moveWith(shared, move);
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': reason });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toMatch(told);
    expect(shared.world.newRequests()).toEqual([]);
  });

  it('is closed for a plan that was made before this run was queued', async () => {
    const run = await moveWith(shared, { state: () => ({ queuedAt: fromNow(10) }) });
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'plan-invalid' });
    expect(run.summary).toContain('made in it');
    expect(movesIn(shared.world.newRequests())).toBe(0);
  });

  it('gives its token to nobody that Azure DevOps points to', async () => {
    const elsewhere = 'https://api.github.com/steal';
    const run = await moveWith(shared, {
      answers: () => Promise.resolve({ status: 302, headers: { location: elsewhere } }),
    });
    expect(run.outputs).toMatchObject({
      outcome: 'blocked',
      'failure-reason': 'gate-misconfigured',
    });
    expect(shared.world.emulator.hostsAsked()).not.toContain('api.github.com');
  });

  it('is not offered with the reviews of a pull request', async () => {
    const run = await shared.world.run({ ...validateInputs, gate: 'pull-request' });
    expect(run.outputs).toMatchObject({ 'failure-reason': 'invalid-input' });
    expect(run.summary).toContain('does not exist on Azure Pipelines');
  });
});
