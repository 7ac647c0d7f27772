import { describe, expect, it } from '@jest/globals';

import { failureReasons, outcomes } from '../../src/domain/run/outcome.js';
import type { RunReport } from '../../src/domain/run/run-report.js';
import { verdictOf } from '../../src/report/verdict.js';
import { sampleFinding, sampleReport, sampleResource } from './sample-report.js';

const three = [sampleFinding(), sampleFinding(), sampleFinding()];
const places = (...all: Parameters<typeof sampleResource>[1][]): RunReport['resources'] =>
  all.map((place, index) => sampleResource(`r${index}`, place));

const cases: readonly (readonly [known: Partial<RunReport>, sign: string, headline: string])[] = [
  [{ outcome: 'ready' }, '✔', 'Ready to move'],
  [
    {
      outcome: 'ready',
      preparation: [
        { step: 'delete-computes', id: '/c', loses: [], secrets: [], state: 'planned' },
      ],
    },
    '✔',
    'Ready to move, after 1 change in Azure',
  ],
  [
    {
      outcome: 'ready',
      failureReason: 'not-ready',
      failed: true,
      findings: [sampleFinding({ severity: 'warning' })],
    },
    '⚠',
    'Ready to move. Failed because of 1 warning',
  ],
  [
    { outcome: 'blocked', failureReason: 'not-ready', failed: true, findings: three },
    '✖',
    'Blocked: 3 things stop this move',
  ],
  [
    { outcome: 'blocked', failureReason: 'not-ready', findings: [sampleFinding()] },
    '✖',
    'Blocked: 1 thing stops this move',
  ],
  [
    {
      outcome: 'blocked',
      failureReason: 'plan-changed',
      differences: { move: [{ field: 'a', approved: '1', now: '2' }], surroundings: [] },
    },
    '✖',
    'Blocked: Azure has changed since the plan was made (1 difference)',
  ],
  [
    { outcome: 'moved', resources: places('moved', 'moved') },
    '✔',
    'Moved: 2 resources are at the destination',
  ],
  [
    {
      outcome: 'moved',
      failureReason: 'verification-failed',
      failed: true,
      resources: places('moved'),
      problems: [{ sentence: 'a', remedy: 'b' }],
    },
    '⚠',
    'Moved: 1 resource is at the destination. Verification failed: 1 thing at the destination not as expected',
  ],
  [
    {
      outcome: 'partially-moved',
      failureReason: 'move-partial',
      failed: true,
      resources: places('moved', 'stayed', 'stayed'),
    },
    '⚠',
    'Partly moved: 1 of 3 resources are at the destination',
  ],
  [
    { outcome: 'not-moved', resources: places('stayed', 'stayed') },
    'ℹ',
    'Not moved: all 2 resources are still at the source',
  ],
  [
    {
      outcome: 'not-moved',
      failureReason: 'move-failed',
      failed: true,
      resources: places('stayed'),
    },
    '⚠',
    'Not moved: the resource is still at the source. Azure ended the move with an error',
  ],
  [
    {
      outcome: 'unknown',
      failureReason: 'move-unknown',
      failed: true,
      resources: places('moved', 'unknown', undefined),
    },
    '?',
    'Nobody knows yet where 2 resources are',
  ],
  [
    {
      outcome: 'unknown',
      failureReason: 'timed-out',
      failed: true,
      resources: places('stayed', 'stayed'),
    },
    '?',
    'Nobody knows yet whether the move has ended. The time limit of this run passed before the end was known',
  ],
  [
    {
      failureReason: 'invalid-input',
      failed: true,
      problems: [
        { sentence: 'a', remedy: 'b' },
        { sentence: 'c', remedy: 'd' },
      ],
    },
    '✖',
    'Not started: 2 inputs must be corrected',
  ],
  [{ failed: true }, '✖', 'Ended without a verdict'],
];

describe('the verdict', () => {
  it.each(cases)('of %j', (known, sign, headline) => {
    expect(verdictOf(sampleReport(known))).toEqual({ sign, headline });
  });

  const pairs = [undefined, ...outcomes].flatMap((outcome) =>
    [undefined, ...failureReasons].map((failureReason) => [outcome, failureReason] as const),
  );

  it.each(pairs)('says something about outcome %s with reason %s', (outcome, failureReason) => {
    const { headline } = verdictOf(sampleReport({ outcome, failureReason }));
    expect(headline.length).toBeGreaterThan(6);
    expect(headline).not.toMatch(/undefined|[.:] *$/);
  });
});
