import { blockersOf, type JudgedFinding } from '../domain/plan/finding.js';
import type { RunReport } from '../domain/run/run-report.js';
import { countsOf, verdictOf } from './verdict.js';
import { visibleText } from './visible-text.js';

const SHOWN = 10;

/** The verdict for the job log: a few plain lines, no Markdown. The host makes each a `logLine`. */
export function logLines(report: RunReport): readonly string[] {
  const { sign, headline } = verdictOf(report);
  const blockers = blockersOf(report.findings);
  return [
    `${sign} ${headline}`,
    ...(report.findings.length === 0 ? [] : [`  ${countsOf(report)}`]),
    ...shownOf(report.problems.map(({ sentence, remedy }) => `${sentence} ${remedy}`)),
    ...shownOf(blockers.map(blockerLine)),
    ...(report.planDigest === undefined ? [] : [`  Plan digest: ${report.planDigest}`]),
    ...(report.files.report === undefined ? [] : [`  Report: ${report.files.report}`]),
    ...(report.correlationId === undefined ? [] : [`  Correlation id: ${report.correlationId}`]),
  ];
}

function blockerLine(finding: JudgedFinding): string {
  return `${finding.rule}${gapOf(finding)}: ${finding.subject}`;
}

/** That a finding is about what nobody could see, and why nobody could; empty where it was seen. */
export function gapOf({ certainty, evidence: [first] }: JudgedFinding): string {
  if (certainty !== 'unknown') return '';
  return first === undefined ? ' (could not be read)' : ` (could not be read: ${first.value})`;
}

function shownOf(lines: readonly string[]): readonly string[] {
  const missing = lines.length - SHOWN;
  const shown = lines.slice(0, SHOWN).map((line) => `  - ${line}`);
  return missing > 0 ? [...shown, `  … and ${missing} more in the report`] : shown;
}

/**
 * A text as one line of a job log, with nothing in it that a host takes for a command. The
 * indentation is ours and stays.
 */
export function logLine(line: string): string {
  return `${/^ */.exec(line)?.[0] ?? ''}${visibleText(line)}`;
}
