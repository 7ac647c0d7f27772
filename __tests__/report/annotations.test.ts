import { describe, expect, it } from '@jest/globals';

import { annotationsOf } from '../../src/report/annotations.js';
import { sampleArmError, sampleFinding, sampleReport, SAMPLE_DIGEST } from './sample-report.js';

const many = (count: number, severity: 'blocker' | 'warning') =>
  Array.from({ length: count }, (_, index) =>
    sampleFinding({ severity, subject: `c${index}`, why: `Reason ${index}.` }),
  );

const blocked = { outcome: 'blocked', failureReason: 'not-ready', failed: true } as const;

describe('annotations', () => {
  it('lead with one error: the verdict, then sentence, resource, remedy and rule', () => {
    const report = sampleReport({
      ...blocked,
      findings: [
        sampleFinding({ rule: 'read-only-lock', subject: '/the/lock', remedy: 'Remove it' }),
      ],
    });
    expect(annotationsOf(report).errors).toEqual([
      {
        title: 'Blocked: 1 thing stops this move',
        message:
          'A workspace with computes cannot be moved. Where: the/lock. What to do: Remove it (read-only-lock)',
      },
    ]);
  });

  it('are ten of a kind at most, and the last says how many more and where', () => {
    const report = sampleReport({
      ...blocked,
      findings: [...many(12, 'blocker'), ...many(11, 'warning')],
      files: { report: 'report.md' },
    });
    const { errors, warnings } = annotationsOf(report);
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)?.message).toBe('3 more. The report report.md lists them all.');
    expect(warnings).toHaveLength(10);
    expect(warnings.at(-1)?.message).toBe('2 more. The report report.md lists them all.');
    expect(
      annotationsOf(sampleReport({ ...blocked, findings: many(10, 'blocker') })).errors,
    ).toHaveLength(10);
  });

  it('lead with the finding when findings are the reason', () => {
    const problems = [{ sentence: 'The plan has 1 blocker.', remedy: 'Remove it.' }];
    const { errors } = annotationsOf(
      sampleReport({ ...blocked, problems, findings: many(1, 'blocker') }),
    );
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Reason 0\. Where: c0\..*\(computes-exist\)$/),
      'The plan has 1 blocker. What to do: Remove it. (not-ready)',
    ]);
  });

  it('lead with what went wrong when findings are not the reason', () => {
    const report = sampleReport({
      outcome: 'blocked',
      failureReason: 'plan-expired',
      failed: true,
      findings: many(1, 'blocker'),
      problems: [{ sentence: 'It is old.', remedy: 'Validate again.' }],
    });
    expect(annotationsOf(report).errors.map(({ message }) => message)).toEqual([
      'It is old. What to do: Validate again. (plan-expired)',
      expect.stringMatching(/^Reason 0\./),
    ]);
  });

  it('are one for one cause, of however many things it is true', () => {
    const findings = [1, 2, 3].map((index) =>
      sampleFinding({
        severity: 'warning',
        subject: `c${index}`,
        remedy: `Delete it: az ml compute delete --name c${index}`,
      }),
    );
    expect(annotationsOf(sampleReport({ outcome: 'ready', findings })).warnings).toEqual([
      {
        title: 'c1, c2, c3',
        message:
          'A workspace with computes cannot be moved. Where: c1, c2, c3. What to do: Delete it: the report has what to copy. (computes-exist)',
      },
    ]);
  });

  it('say what Azure answered, and what could not be read and why', () => {
    const seen = [{ field: 'code', value: 'PolicyViolation' }];
    const report = sampleReport({
      ...blocked,
      findings: [
        sampleFinding({ rule: 'arm-validation', why: 'Azure refuses.', evidence: seen }),
        sampleFinding({ certainty: 'unknown', why: 'Not seen.', evidence: seen }),
      ],
    });
    expect(annotationsOf(report).errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Azure refuses\. Seen: code PolicyViolation\. Where: /),
      expect.stringMatching(/^Not seen\. Seen: code PolicyViolation\. Where: /),
    ]);
  });

  it('of a failed run without a problem still hold an error', () => {
    const { errors } = annotationsOf(
      sampleReport({ failureReason: 'internal-error', failed: true }),
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain('did not expect');
  });

  it('of a run that did not fail hold no error: its blockers are warnings', () => {
    const report = sampleReport({ ...blocked, failed: false, findings: many(2, 'blocker') });
    const { errors, warnings, notices } = annotationsOf(report);
    expect(errors).toEqual([]);
    expect(warnings).toHaveLength(2);
    expect(notices.map(({ title }) => title)).toEqual(['Blocked: 2 things stop this move']);
  });

  it('tell of success with the digest', () => {
    const report = sampleReport({ outcome: 'ready', planDigest: SAMPLE_DIGEST });
    expect(annotationsOf(report).notices).toEqual([
      { title: 'Ready to move', message: `Plan ${SAMPLE_DIGEST}.` },
    ]);
  });

  it('warn of an error that Azure reported although everything moved', () => {
    const report = sampleReport({
      outcome: 'moved',
      armError: sampleArmError('MoveFailed', 'It failed.'),
    });
    expect(annotationsOf(report).warnings[0]?.message).toContain('MoveFailed: It failed.');
  });

  it('are single lines of at most 4,000 characters that command nothing', () => {
    const report = sampleReport({
      ...blocked,
      findings: [
        sampleFinding({
          rule: '::stop-commands::x',
          subject: 'a\n::set-output name=x::y',
          why: '##vso[x]',
        }),
        sampleFinding({ why: '🚚'.repeat(3_000) }),
        sampleFinding({ why: `x${'🚚'.repeat(3_000)}` }),
      ],
    });
    const [first, ...long] = annotationsOf(report).errors;
    expect(first?.message).not.toMatch(/[\r\n]|^::|##vso\[/);
    expect(long).toHaveLength(2);
    for (const { message } of long) {
      expect(message.length).toBeLessThanOrEqual(4_000);
      expect(message).not.toMatch(/\p{Cs}/u);
      expect(message).toMatch(/…$/);
    }
  });
});
