import { describe, expect, it } from '@jest/globals';

import type {
  EnvironmentApproval,
  EnvironmentEvidence,
  EnvironmentProtection,
  Known,
  RunEvidence,
  RunStart,
} from '../../../src/domain/gate/evidence.js';
import type { ApprovalEvidence } from '../../../src/domain/gate/approval-evidence.js';
import type { GatePolicy } from '../../../src/domain/gate/gate-policy.js';
import { planDigest, shortDigest } from '../../../src/domain/plan/plan-digest.js';
import { judgeApprovals } from '../../../src/stages/gate/approval-rules.js';
import { digestOnly, planOf } from '../plan/plan-builder.js';

const plan = planOf();
const digest = planDigest(plan);

const run: RunEvidence = {
  repository: 'Contoso/ML',
  event: 'workflow_dispatch',
  isFromFork: false,
  isFirstAttempt: true,
};
const starters = { by: ['ada', 'bob'], queuedAt: undefined };
const start: Known<RunStart> = { known: true, value: starters };
const protectedWell: EnvironmentProtection = {
  requiredReviewers: 1,
  preventsSelfReview: true,
  adminsMayBypass: false,
};
const approvedBy = (
  approver: string,
  changes: Partial<EnvironmentApproval> = {},
): EnvironmentApproval => ({
  environments: ['Production'],
  state: 'approved',
  approver,
  aliases: [],
  isBot: false,
  at: undefined,
  text: '',
  ...changes,
});
const environment = (
  approvals: readonly EnvironmentApproval[],
  protection: EnvironmentProtection | undefined = protectedWell,
): EnvironmentEvidence => ({
  name: 'production',
  protection: { known: true, value: protection },
  approvals: { known: true, value: approvals },
});
const nothingElse = { pullRequest: undefined, people: [], used: undefined } as const;
const policy: GatePolicy = {
  ...digestOnly,
  parts: ['digest', 'environment'],
  environment: 'production',
};

function reasons(evidence: Partial<ApprovalEvidence>, changes: Partial<GatePolicy> = {}) {
  return judgeApprovals({
    policy: { ...policy, ...changes },
    evidence: {
      run,
      start,
      environment: environment([approvedBy('carol')]),
      ...nothingElse,
      ...evidence,
    },
    plan,
    digest,
  });
}

describe('the approval of an environment', () => {
  it('opens the gate when somebody else gave it', () => {
    expect(reasons({})).toEqual([]);
  });

  it.each<[string, readonly EnvironmentApproval[], Partial<GatePolicy>, string]>([
    ['there is none', [], {}, '0 of 1'],
    ['the actor gave it', [approvedBy('ADA')], {}, 'started this run'],
    ['the one who ran it again gave it', [approvedBy('bob')], {}, 'started this run'],
    [
      'the actor gave it under another name',
      [approvedBy('a', { aliases: ['Ada'] })],
      {},
      'started',
    ],
    ['a bot gave it', [approvedBy('robot', { isBot: true })], {}, 'a bot'],
    [
      'it was given before the plan was made',
      [approvedBy('carol', { at: '2026-10-31T23:59:59Z' })],
      {},
      'before the plan was made',
    ],
    [
      'nobody knows when it was given',
      [approvedBy('carol', { at: '' })],
      {},
      'before the plan was made',
    ],
    [
      'it is for another environment',
      [approvedBy('carol', { environments: ['test'] })],
      {},
      '0 of 1',
    ],
    ['it is a rejection', [approvedBy('carol', { state: 'rejected' })], {}, '0 of 1'],
    [
      'a stranger gave it',
      [approvedBy('carol')],
      { approvers: ['dora'] },
      'not among the approvers',
    ],
    [
      'it does not name the digest',
      [approvedBy('carol')],
      { requireDigestInApproval: true },
      'did not name',
    ],
    [
      'one person gave it twice',
      [approvedBy('carol'), approvedBy('CAROL')],
      { requiredApprovals: 2 },
      '1 of 2',
    ],
  ])('is missing when %s', (_, approvals, changes, told) => {
    const found = reasons({ environment: environment(approvals) }, changes);
    expect(found.map(({ reason }) => reason)).toEqual(['approval-missing']);
    expect(found[0]?.sentence).toContain(told);
  });

  it.each<[string, readonly EnvironmentApproval[], Partial<GatePolicy>]>([
    ['one of the approvers gave it', [approvedBy('Carol')], { approvers: ['dora', 'carol'] }],
    [
      'it names the digest',
      [approvedBy('carol', { text: `OK for ${shortDigest(digest)}.` })],
      { requireDigestInApproval: true },
    ],
    ['two people gave it', [approvedBy('carol'), approvedBy('dora')], { requiredApprovals: 2 }],
    ['somebody else did besides the actor', [approvedBy('ada'), approvedBy('carol')], {}],
  ])('counts when %s', (_, approvals, changes) => {
    expect(reasons({ environment: environment(approvals) }, changes)).toEqual([]);
  });
});

describe('an environment', () => {
  it.each<[string, EnvironmentProtection, string]>([
    ['no reviewers', { ...protectedWell, requiredReviewers: 0 }, 'no required reviewers'],
    ['self-review', { ...protectedWell, preventsSelfReview: false }, 'approve their own runs'],
    ['a way around it', { ...protectedWell, adminsMayBypass: true }, 'Administrators may bypass'],
    ['perhaps a way around it', { ...protectedWell, adminsMayBypass: undefined }, 'is not said'],
  ])('with %s protects nothing', (_, protection, told) => {
    const found = reasons({ environment: environment([approvedBy('carol')], protection) });
    expect(found.map(({ reason }) => reason)).toEqual(['gate-misconfigured']);
    expect(found[0]?.sentence).toContain(told);
  });

  it('that is not there protects nothing', () => {
    const none: EnvironmentEvidence = {
      ...environment([approvedBy('carol')]),
      protection: { known: true, value: undefined },
    };
    expect(reasons({ environment: none })).toMatchObject([{ reason: 'gate-misconfigured' }]);
  });

  it('that cannot be seen closes the gate, and the missing right is named', () => {
    const hidden = {
      known: false,
      why: '403',
      permission: 'actions: read',
      remedy: 'Give it actions: read.',
    } as const;
    const found = reasons({
      environment: { name: 'production', protection: hidden, approvals: hidden },
    });
    expect(found.map(({ reason }) => reason)).toEqual(['gate-misconfigured', 'gate-misconfigured']);
    for (const { remedy } of found) expect(remedy).toContain('actions: read');
  });

  it('says every reason at once', () => {
    const open = { requiredReviewers: 0, preventsSelfReview: false, adminsMayBypass: true };
    const found = reasons({ environment: environment([], open) });
    expect(found).toHaveLength(4);
  });
});

describe('a run', () => {
  it('of a pull request from a fork moves nothing', () => {
    const found = reasons({ run: { ...run, event: 'pull_request', isFromFork: true } });
    expect(found).toMatchObject([{ reason: 'gate-misconfigured' }]);
    expect(found[0]?.sentence).toContain('fork');
  });

  it.each([
    ...['pull_request_target', 'pull_request_review', 'issue_comment', 'issues', 'discussion'],
    ...['fork', 'watch', 'workflow_run', 'check_run', 'constructor', ''],
  ])('of %s moves nothing', (event) => {
    const found = reasons({ run: { ...run, event } });
    expect(found).toMatchObject([{ reason: 'gate-misconfigured' }]);
  });

  it.each(['push', 'schedule', 'merge_group', 'release', 'deployment', 'Manual', 'PullRequest'])(
    'of %s may move',
    (event) => {
      expect(reasons({ run: { ...run, event } })).toEqual([]);
    },
  );

  it.each(['ResourceTrigger', 'BuildCompletion'])('of %s moves only what was approved', (event) => {
    expect(reasons({ run: { ...run, event } })).toEqual([]);
    expect(reasons({ run: { ...run, event } }, { parts: ['digest'] })).toHaveLength(1);
  });

  it('in another repository than the plan moves nothing', () => {
    expect(reasons({ run: { ...run, repository: 'contoso/other' } })).toMatchObject([
      { reason: 'plan-invalid' },
    ]);
  });

  it('that nobody knows anything about cannot show an environment', () => {
    expect(reasons({ run: undefined, environment: undefined })).toMatchObject([
      { reason: 'gate-misconfigured' },
    ]);
  });

  it('whose starter cannot be seen opens nothing', () => {
    const hidden = {
      known: false,
      why: '401',
      permission: 'View builds',
      remedy: 'Give it.',
    } as const;
    expect(reasons({ start: hidden })).toEqual([
      {
        reason: 'gate-misconfigured',
        sentence: 'The gate could not be seen: who started this run (401).',
        remedy: 'Give it.',
      },
    ]);
  });

  it('needs no more than the digest where the gate demands no more', () => {
    const evidence = { run, start, environment: undefined, ...nothingElse };
    expect(judgeApprovals({ policy: digestOnly, evidence, plan, digest })).toEqual([]);
  });
});
