import { describe, expect, it } from '@jest/globals';

import type { GatePolicy } from '../../../src/domain/gate/gate-policy.js';
import { shortDigest } from '../../../src/domain/plan/plan-digest.js';
import type {
  PullRequestEvidence,
  Standing,
} from '../../../src/domain/gate/pull-request-evidence.js';
import {
  another,
  at,
  by,
  digest,
  hidden,
  judge,
  known,
  published,
  pull,
  review,
  run,
  writers,
} from './pull-request-evidence.js';

describe('the reviews of a pull request', () => {
  it.each<[string, Partial<PullRequestEvidence>, Partial<GatePolicy>]>([
    ['somebody else with write permission approved', {}, {}],
    [
      'they only commented afterwards',
      by(review('carol'), review('carol', { state: 'COMMENTED' })),
      {},
    ],
    [
      'they asked for changes, then approved',
      by(review('carol', { state: 'CHANGES_REQUESTED' }), review('Carol')),
      {},
    ],
    ['two approved', by(review('carol'), review('dora')), { requiredApprovals: 2 }],
    [
      'one more than asked approved where an author is unknown',
      {
        ...by(review('carol'), review('dora')),
        contributors: known({ logins: ['ada'], unknown: 1 }),
      },
      {},
    ],
    [
      'the review names the digest',
      by(review('carol', { text: `Go ${shortDigest(digest)}` })),
      { requireDigestInApproval: true },
    ],
    [
      'somebody who may not write asks for changes',
      by(review('carol'), review('passer-by', { state: 'CHANGES_REQUESTED' })),
      {},
    ],
  ])('open the gate when %s', (_, changes, policyChanges) => {
    const passerBy: Standing = { login: 'passer-by', mayWrite: known(false), teams: known([]) };
    expect(judge(changes, policyChanges, { people: [...writers, passerBy] })).toEqual([]);
  });

  it.each<[string, Partial<PullRequestEvidence>, Partial<GatePolicy>, string]>([
    ['nobody approved', by(), {}, '0 of 1'],
    ['the author approved', by(review('ADA')), {}, 'opened the pull request'],
    ['a committer or co-author approved', by(review('cody')), {}, 'wrote a commit'],
    ['the last pusher approved', by(review('pusher')), {}, 'pushed to it'],
    ['the actor of the run approved', by(review('merger')), {}, 'started this run'],
    ['a bot approved', by(review('robot[bot]', { isBot: true })), {}, 'a bot'],
    [
      'it was given before the last push',
      by(review('carol', { commit: 'older' })),
      {},
      'another commit',
    ],
    [
      'it was given before the plan',
      by(review('carol', { submittedAt: at(5) })),
      {},
      'before the plan',
    ],
    [
      'it was given before a newer plan',
      { published: known([published, { ...published, at: at(40) }]) },
      {},
      'before the plan',
    ],
    [
      'nobody knows when it was given',
      by(review('carol', { submittedAt: '' })),
      {},
      'before the plan',
    ],
    ['it was dismissed', by(review('carol', { state: 'DISMISSED' })), {}, '0 of 1'],
    ['the reviewer may not write', by(review('stranger')), {}, 'not looked up'],
    [
      'the reviewer is not among the approvers',
      {},
      { approvers: ['dora'] },
      'not among the approvers',
    ],
    ['it does not name the digest', {}, { requireDigestInApproval: true }, 'did not name'],
    [
      'one person approved twice',
      by(review('carol'), review('CAROL')),
      { requiredApprovals: 2 },
      '1 of 2',
    ],
    [
      'an author is unknown',
      { contributors: known({ logins: ['ada'], unknown: 1 }) },
      {},
      '1 of 2',
    ],
    [
      'the reviewer asked for changes later',
      by(review('carol'), review('carol', { state: 'CHANGES_REQUESTED' })),
      {},
      'asks for changes',
    ],
    [
      'another one asks for changes',
      by(review('carol'), review('dora', { state: 'CHANGES_REQUESTED' })),
      {},
      'asks for changes',
    ],
    [
      'another one asks for changes of whom nothing is known',
      by(review('carol'), review('x', { state: 'CHANGES_REQUESTED' })),
      {},
      'asks for changes',
    ],
    [
      'it was closed without a merge',
      { pull: known({ ...pull, state: 'closed' }) },
      {},
      'closed without',
    ],
    ['nothing was published', { published: known([]) }, {}, 'No validation published'],
    [
      'another app published the digest',
      { published: known([{ ...published, app: 'mallory' }]) },
      {},
      'mallory',
    ],
  ])('close it when %s', (_, changes, policyChanges, told) => {
    const found = judge(changes, policyChanges);
    expect(found.map(({ reason }) => reason)).toContain('approval-missing');
    expect(found.map(({ sentence }) => sentence).join('\n')).toContain(told);
  });

  it('counts a member of a team without write permission, and nobody whose membership is hidden', () => {
    const members = { approvers: ['contoso/platform'] };
    const carol = { login: 'carol', mayWrite: known(false) };
    const member = { ...carol, teams: known(['contoso/platform']) };
    expect(judge({}, members, { people: [member] })).toEqual([]);
    const stranger = { ...carol, teams: known([]) };
    expect(judge({}, members, { people: [stranger] })).toMatchObject([
      { reason: 'approval-missing' },
    ]);
    const unseen = { ...carol, teams: { ...hidden, permission: 'members: read' } };
    expect(judge({}, members, { people: [unseen] })[0]?.sentence).toContain('members: read');
  });

  it('counts nobody who may not write, or of whom it cannot be seen', () => {
    const carol = { login: 'carol', teams: known([]) };
    for (const mayWrite of [known(false), hidden]) {
      expect(judge({}, {}, { people: [{ ...carol, mayWrite }] })).toHaveLength(1);
    }
  });
});

describe('the plan of a pull request', () => {
  it.each<[string, Partial<PullRequestEvidence>, string]>([
    ['another pull request', { number: 8 }, 'pull request 8'],
    ['another head', { pull: known({ ...pull, headCommit: 'newer' }) }, 'newer'],
    ['another base', { pull: known({ ...pull, baseBranch: 'release' }) }, 'release'],
    [
      'another digest than the newest published',
      { published: known([published, { ...published, digest: another }]) },
      'published last',
    ],
  ])('is not the approved one when it is of %s', (_, changes, told) => {
    const found = judge(changes);
    expect(found[0]?.reason).toBe('plan-invalid');
    expect(found[0]?.sentence).toContain(told);
  });

  it('is the newest that a workflow published, whatever another app published since', () => {
    const forged = { digest: another, app: 'mallory', at: at(20) };
    expect(judge({ published: known([published, forged]) })).toEqual([]);
  });
});

describe('what is behind the gate of a pull request', () => {
  it.each<[string, Partial<PullRequestEvidence>]>([
    ['pull', { pull: hidden }],
    ['reviews', { reviews: hidden }],
    ['contributors', { contributors: hidden }],
    ['pushers', { pushers: hidden }],
    ['published', { published: hidden }],
  ])('closes it when it cannot be seen: %s', (_, changes) => {
    const found = judge(changes);
    expect(found[0]).toMatchObject({ reason: 'gate-misconfigured' });
    expect(found[0]?.remedy).toContain('pull-requests: read');
  });

  it('closes it when nothing says which pull request it is, or there is none', () => {
    for (const pullRequest of [undefined, known(undefined), hidden]) {
      expect(judge({}, {}, { pullRequest })).toMatchObject([{ reason: 'gate-misconfigured' }]);
    }
    expect(judge({ pull: known(undefined) })[0]).toMatchObject({ reason: 'gate-misconfigured' });
  });

  it('closes it when it comes from a fork', () => {
    expect(judge({ pull: known({ ...pull, isFromFork: true }) })).toMatchObject([
      { reason: 'gate-misconfigured' },
    ]);
  });

  it('lets pull_request_target start a move only with this gate', () => {
    const others = { run: { ...run, event: 'pull_request_target' } };
    expect(judge({}, {}, others)).toEqual([]);
    expect(judge({}, { parts: ['digest'] }, { ...others, pullRequest: undefined })).toHaveLength(1);
  });
});
