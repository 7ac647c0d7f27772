import { describe, expect, it } from '@jest/globals';

import { logLine, logLines } from '../../src/report/log-lines.js';
import { hostileNames } from '../hostile-names.js';
import { sampleFinding, sampleReport, SAMPLE_DIGEST } from './sample-report.js';

describe('log lines', () => {
  it('say the verdict, the counts, what stops the move and where the report is', () => {
    const evidence = [{ field: 'reading', value: 'Azure answered 502' }];
    const unread = sampleFinding({ rule: 'read-only-lock', certainty: 'unknown', evidence });
    const report = sampleReport({
      outcome: 'blocked',
      failureReason: 'not-ready',
      failed: true,
      findings: [sampleFinding(), unread],
      planDigest: SAMPLE_DIGEST,
      files: { report: 'report.md' },
      correlationId: 'abc',
    });
    expect(logLines(report)).toEqual([
      '✖ Blocked: 2 things stop this move',
      '  2 blockers, 0 warnings, 1 not readable',
      '  - computes-exist: cpu-cluster',
      '  - read-only-lock (could not be read: Azure answered 502): cpu-cluster',
      `  Plan digest: ${SAMPLE_DIGEST}`,
      '  Report: report.md',
      '  Correlation id: abc',
    ]);
  });

  it('stay few', () => {
    const findings = Array.from({ length: 500 }, () => sampleFinding());
    const lines = logLines(
      sampleReport({ outcome: 'blocked', failureReason: 'not-ready', findings }),
    );
    expect(lines).toHaveLength(13);
    expect(lines.at(-1)).toBe('  … and 490 more in the report');
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
    const told = lines.map(logLine);
    expect(told.join('')).not.toMatch(/\p{Cc}|##vso\[/u);
    expect(told.filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
  });
});
