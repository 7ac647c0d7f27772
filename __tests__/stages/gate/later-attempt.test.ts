import { describe, expect, it } from '@jest/globals';

import type { EnvironmentApproval } from '../../../src/domain/gate/evidence.js';
import { shortDigest } from '../../../src/domain/plan/plan-digest.js';
import { judgeApprovals } from '../../../src/stages/gate/approval-rules.js';
import { digest, known, plan, policy, run } from './pull-request-evidence.js';

const name = 'production';
const protection = { requiredReviewers: 1, preventsSelfReview: true, adminsMayBypass: false };
const carol: EnvironmentApproval = {
  environments: [name],
  state: 'approved',
  approver: 'carol',
  aliases: [],
  isBot: false,
  at: undefined,
  text: '',
};

function reasons(changes: Partial<EnvironmentApproval>, isFirstAttempt: boolean) {
  return judgeApprovals({
    policy: { ...policy, parts: ['environment'], environment: name },
    evidence: {
      run: { ...run, isFirstAttempt },
      start: known({ by: ['ada'], queuedAt: undefined }),
      environment: {
        name,
        protection: known(protection),
        approvals: known([{ ...carol, ...changes }]),
      },
      pullRequest: undefined,
      people: [],
      used: undefined,
    },
    plan,
    digest,
  });
}

describe('in a later attempt of a run, an approval of its environment', () => {
  it.each<[string, Partial<EnvironmentApproval>]>([
    ['says nothing of the plan', {}],
    ['names another plan', { text: 'sha256:0123456789ab' }],
    [
      'was given before the plan was made',
      { at: '2026-10-31T23:59:59Z', text: shortDigest(digest) },
    ],
  ])('does not count when it %s', (_, changes) => {
    const found = reasons(changes, false);
    expect(found).toMatchObject([{ reason: 'approval-missing' }]);
    expect(found[0]?.remedy).toContain(shortDigest(digest));
  });

  it.each<[string, Partial<EnvironmentApproval>]>([
    ['names this plan', { text: `OK for ${shortDigest(digest)}.` }],
    ['was given after the plan was made, as the host proves', { at: '2026-11-01T10:00:01Z' }],
  ])('counts when it %s', (_, changes) => {
    expect(reasons(changes, false)).toEqual([]);
  });

  it('need not name the plan in the first one', () => {
    expect(reasons({}, true)).toEqual([]);
  });
});
