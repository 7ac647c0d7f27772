import { describe, expect, it } from '@jest/globals';

import type { ApprovalEvidence } from '../../../src/domain/gate/approval-evidence.js';
import type { EarlierAttempts } from '../../../src/domain/gate/evidence.js';
import { replayReasons } from '../../../src/stages/gate/replay-rules.js';
import { at, hidden, known, plan, policy, run } from './pull-request-evidence.js';

describe('a plan', () => {
  it('is carried out once', () => {
    const evidence = {
      run,
      start: known({ by: ['merger'], queuedAt: undefined }),
      environment: undefined,
      pullRequest: undefined,
      people: [],
    };
    const judged = (used: ApprovalEvidence['used'], parts = policy.parts) =>
      replayReasons({ ...evidence, used }, { ...policy, parts }, plan).map(({ reason }) => reason);
    expect(judged(known(undefined))).toEqual([]);
    expect(judged(known({ at: at(1), run: 'https://github.com/run' }))).toEqual(['plan-invalid']);
    expect(judged(hidden)).toEqual(['gate-misconfigured']);
    expect(judged(undefined, ['digest'])).toEqual([]);
    expect(judged(hidden, ['digest'])).toEqual([]);
    expect(judged(known({ at: at(1), run: '' }), ['digest'])).toEqual(['plan-invalid']);
    const homeless = { ...plan, origin: { ...plan.origin, headCommit: null } };
    expect(replayReasons({ ...evidence, used: undefined }, policy, homeless)).toHaveLength(1);
  });

  it('is not carried out by a later attempt that knows nothing of the one before', () => {
    const start = known({ by: ['merger'], queuedAt: undefined });
    const parts = { environment: undefined, pullRequest: undefined, people: [] };
    const judged = (earlier: EarlierAttempts) =>
      replayReasons(
        { run, start, ...parts, used: undefined, earlier },
        { ...policy, parts: ['digest'] },
        plan,
      );
    const made = Date.parse(plan.origin.createdAt);
    const over = (after: number) => known(new Date(made + after).toISOString());
    expect(judged({ number: 2, over: over(-1) })).toEqual([]);
    expect(judged({ number: 2, over: over(0) })).toMatchObject([{ reason: 'plan-invalid' }]);
    expect(judged({ number: 2, over: known('') })).toHaveLength(1);
    const [reason] = judged({ number: undefined, over: hidden });
    expect(reason?.sentence).toContain('a later attempt of the run');
    expect(reason?.remedy).toBe(hidden.remedy);
  });

  it('is carried out in the run that made it, where no mark is kept', () => {
    const reasons = (queuedAt: string) =>
      replayReasons(
        {
          run,
          start: known({ by: ['merger'], queuedAt }),
          environment: undefined,
          pullRequest: undefined,
          people: [],
          used: undefined,
        },
        policy,
        plan,
      ).map(({ reason }) => reason);
    const made = Date.parse(plan.origin.createdAt);
    const minutes = (some: number): string => new Date(made + some * 60_000).toISOString();
    expect(reasons(minutes(-10))).toEqual([]);
    expect(reasons(minutes(4))).toEqual([]);
    expect(reasons(minutes(6))).toEqual(['plan-invalid']);
    expect(reasons('')).toEqual(['plan-invalid']);
  });
});
