import { describe, expect, it } from '@jest/globals';

import { workspaceResourceId } from '../../src/domain/azure/resource-id.js';
import { annotationsOf } from '../../src/report/annotations.js';
import { logLine, logLines } from '../../src/report/log-lines.js';
import { hostileNames } from '../hostile-names.js';
import { sampleArmError, sampleFinding, sampleReport, SAMPLE_DIGEST } from './sample-report.js';

describe('log lines', () => {
  it('say the verdict, the counts, what stops the move and where the report is', () => {
    const report = sampleReport({
      outcome: 'blocked',
      failureReason: 'not-ready',
      failed: true,
      findings: [
        sampleFinding(),
        sampleFinding({
          rule: 'read-only-lock',
          certainty: 'unknown',
          why: 'It stops every change.',
          evidence: [{ field: 'locks', value: 'HTTP 403' }],
        }),
      ],
      planDigest: SAMPLE_DIGEST,
      files: { report: 'report.md' },
      correlationId: 'abc',
    });
    expect(logLines(report)[0]?.tone).toBe('bad');
    expect(logLines(report).map(({ text }) => text)).toEqual([
      '✖ Blocked: 2 things stop this move',
      '  2 blockers, 0 warnings, 1 not readable',
      '  - A workspace with computes cannot be moved: cpu-cluster (computes-exist)',
      '  - It stops every change. Seen: locks HTTP 403: cpu-cluster (read-only-lock, could not be read)',
      `  Plan digest: ${SAMPLE_DIGEST}`,
      '  Report: report.md',
      '  Correlation id: abc',
    ]);
  });

  it('stay few', () => {
    const findings = Array.from({ length: 500 }, (_, index) =>
      sampleFinding({ why: `Reason ${index}.` }),
    );
    const lines = logLines(
      sampleReport({ outcome: 'blocked', failureReason: 'not-ready', findings }),
    );
    expect(lines).toHaveLength(13);
    expect(lines.at(-1)?.text).toBe('  … and 490 more in the report');
  });

  it('name many things of one cause in one line, by the names that people have for them', () => {
    const { source = { subscriptionId: '', resourceGroup: '' }, workspaceName = '' } =
      sampleReport();
    const computes = Array.from({ length: 7 }, (_, index) =>
      sampleFinding({
        subject: `${workspaceResourceId(source, workspaceName)}/computes/cpu${index}`,
      }),
    );
    const report = sampleReport({
      outcome: 'blocked',
      failureReason: 'not-ready',
      findings: computes,
    });
    expect(logLines(report)[2]?.text).toBe(
      '  - A workspace with computes cannot be moved: computes/cpu0, computes/cpu1, computes/cpu2, computes/cpu3 and 3 more (computes-exist)',
    );
  });

  it('say what Azure said wherever it was Azure that said no', () => {
    const armError = sampleArmError('PolicyViolation', 'Denied by policy "no-moves".');
    const report = sampleReport({
      outcome: 'not-moved',
      failureReason: 'move-failed',
      failed: true,
      armError,
    });
    expect(logLines(report).map(({ text }) => text)).toContain(
      '  Azure said: PolicyViolation: Denied by policy "no-moves".',
    );
    const silent = sampleReport({
      ...report,
      armError: { ...armError, code: undefined, message: '' },
    });
    expect(logLines(silent).map(({ text }) => text)).toContain(
      '  Azure said: HTTP 409, without a reason',
    );
  });

  it('count the warnings of the approved plan, and tell them nowhere again', () => {
    const warning = sampleFinding({ severity: 'warning', subject: '/A/B' });
    const other = sampleFinding({ severity: 'warning', subject: '/a/c' });
    const report = sampleReport({
      mode: 'move',
      outcome: 'moved',
      findings: [warning, other],
      toldBefore: [{ rule: 'computes-exist', subject: '/a/b' }],
    });
    expect(logLines(report)[1]?.text).toBe(
      '  0 blockers, 2 warnings, 0 not readable (1 of the warnings are those of the approved plan)',
    );
    expect(annotationsOf(report).warnings.map(({ title }) => title)).toEqual(['a/c']);
  });

  it.each(hostileNames)('are one line each, and no command: %j', (foreign) => {
    const told = logLine(`  - ${foreign}`);
    expect(told).toMatch(/^ {2}- /);
    expect(told).not.toMatch(/[\p{Cc}\u202E]|##(?:vso)?\[/iu);
    expect(logLine(foreign).trimStart().startsWith('::')).toBe(false);
    expect(logLine(told)).toBe(told);
  });

  it('hold no command and no second line', () => {
    const problems = [{ sentence: 'a\n::set-output name=x::y ##vso[x]', remedy: '\u001b[2J' }];
    const lines = logLines(sampleReport({ failureReason: 'invalid-input', problems }));
    const told = lines.map(({ text }) => logLine(text));
    expect(told.join('')).not.toMatch(/\p{Cc}|##vso\[/u);
    expect(told.filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
  });
});
