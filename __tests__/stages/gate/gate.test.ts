import { describe, expect, it } from '@jest/globals';

import { planDigest } from '../../../src/domain/plan/plan-digest.js';
import type { Plan } from '../../../src/domain/plan/plan.js';
import { judgeGate, type GateQuestion } from '../../../src/stages/gate/gate.js';
import { digestOnly, later, planOf, read, signed } from '../plan/plan-builder.js';

const plan = planOf();
const question = {
  file: signed(plan),
  approvedDigest: planDigest(plan),
  now: plan,
  clock: Date.parse('2026-11-01T11:00:00.000Z'),
  maxAgeHours: 24,
  policy: digestOnly,
  evidence: {
    run: undefined,
    start: { known: false, why: 'nobody asked', permission: '', remedy: '' } as const,
    environment: undefined,
    pullRequest: undefined,
    people: [],
    used: undefined,
  },
};
const withCompute = later(plan, { computes: read({ id: '/c/1', name: 'cpu' }) });

function reasonsFor(changes: Partial<GateQuestion>): readonly string[] {
  const verdict = judgeGate({ ...question, ...changes });
  return verdict.open ? [] : verdict.reasons.map(({ reason }) => reason);
}

describe('the gate', () => {
  it('opens for the approved plan, unchanged and in time', () => {
    expect(judgeGate(question)).toEqual({ open: true });
  });

  it('takes the digest in any case', () => {
    expect(reasonsFor({ approvedDigest: question.approvedDigest.toUpperCase() })).toEqual([]);
  });

  const otherPlan: Plan = {
    ...plan,
    origin: { ...plan.origin, createdAt: '2026-11-01T10:30:00Z' },
  };
  it.each<[string, Partial<GateQuestion>, readonly string[]]>([
    [
      'another digest was approved',
      { approvedDigest: `sha256:${'0'.repeat(64)}` },
      ['plan-invalid'],
    ],
    [
      'no digest is known, whatever the host shows',
      { approvedDigest: undefined },
      ['plan-missing'],
    ],
    ['the plan is too old', { clock: Date.parse('2026-11-02T10:00:01Z') }, ['plan-expired']],
    [
      'the plan is from the future',
      { clock: Date.parse('2026-11-01T09:00:00Z') },
      ['plan-expired'],
    ],
    ['a compute appeared', { now: withCompute }, ['plan-changed']],
    [
      'a date in the file was changed to make it young again',
      { file: signed(otherPlan) },
      ['plan-invalid', 'plan-changed'],
    ],
    [
      'everything at once',
      { approvedDigest: 'sha256:0', now: withCompute, clock: Date.parse('2027-01-01T00:00:00Z') },
      ['plan-invalid', 'plan-expired', 'plan-changed'],
    ],
  ])('closes when %s', (_, changes, reasons) => {
    expect(reasonsFor(changes)).toEqual(reasons);
  });

  it('names the field that differs', () => {
    const verdict = judgeGate({ ...question, now: withCompute });
    const drift = verdict.open ? undefined : verdict.differences;
    expect(drift?.surroundings.map(({ field }) => field)).toEqual([
      'content.collections.computes.state',
      'content.collections.computes.items[/c/1]',
    ]);
    expect(drift?.move).toEqual([]);
  });

  it('parts what would change the move from what has merely changed', () => {
    const changed = { ...withCompute, content: { ...withCompute.content, jobScan: 'other' } };
    const verdict = judgeGate({ ...question, now: changed });
    const drift = verdict.open ? undefined : verdict.differences;
    expect(drift?.move.map(({ field }) => field)).toEqual(['content.jobScan']);
    expect(drift?.surroundings).toHaveLength(2);
  });

  it('does not believe the digest written in the file', () => {
    const swapped = { digest: question.approvedDigest, plan: withCompute, sealed: undefined };
    expect(reasonsFor({ file: swapped, now: withCompute })).toEqual(['plan-invalid']);
  });

  it('does not take an unreadable list for the empty one that was approved', () => {
    const approved = planOf({ computes: read() });
    const now = later(approved, {
      computes: { state: 'unknown', reason: { why: 'refused', code: undefined, status: 403 } },
    });
    const verdict = reasonsFor({
      file: signed(approved),
      approvedDigest: planDigest(approved),
      now,
    });
    expect(verdict).toEqual(['plan-changed']);
  });
});
