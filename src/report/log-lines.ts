import { wordsOf } from '../domain/azure/errors/arm-error.js';
import { blockersOf, warningsOf } from '../domain/plan/finding.js';
import type { RunReport } from '../domain/run/run-report.js';
import type { Tone } from '../domain/run/tone.js';
import { causesOf, type Cause } from './causes.js';
import { newWarningsOf, plainNames, whyOf } from './told.js';
import { countsOf, verdictOf, type Verdict } from './verdict.js';
import { visibleText } from './visible-text.js';

const SHOWN = 10;

/** One line of the job log, plain text. */
interface LogLine {
  readonly text: string;
  readonly tone?: Tone;
}

const tones: Readonly<Record<Verdict['sign'], Tone>> = {
  '✔': 'good',
  '✖': 'bad',
  '⚠': 'caution',
  '?': 'caution',
  ℹ: 'quiet',
};

/** The verdict for the job log: a few plain lines, no Markdown. The host makes each a `logLine`. */
export function logLines(report: RunReport): readonly LogLine[] {
  const { sign, headline } = verdictOf(report);
  const { failed, armError, planDigest, files, correlationId } = report;
  const verdict: LogLine = { text: `${sign} ${headline}`, tone: tones[sign] };
  // A terminal has just shown the whole page.
  if (report.host === 'terminal') return [verdict];
  const causes = causesOf(blockersOf(report.findings));
  return [
    verdict,
    ...(report.findings.length === 0 ? [] : [{ text: `  ${countsOf(report)}${known(report)}` }]),
    ...shownOf(report.problems.map(({ sentence, remedy }) => `${sentence} ${remedy}`)),
    ...shownOf(causes.map((cause) => causeLine(cause, report))),
    ...(failed && armError !== undefined ? [{ text: `  Azure said: ${wordsOf(armError)}` }] : []),
    ...(planDigest === undefined ? [] : [{ text: `  Plan digest: ${planDigest}` }]),
    ...(files.report === undefined ? [] : [{ text: `  Report: ${files.report}` }]),
    ...(correlationId === undefined ? [] : [{ text: `  Correlation id: ${correlationId}` }]),
  ];
}

// What somebody approved is not told again one by one.
function known(report: RunReport): string {
  const before = warningsOf(report.findings).length - newWarningsOf(report).length;
  return before === 0 ? '' : ` (${before} of the warnings are those of the approved plan)`;
}

function causeLine({ first, findings }: Cause, report: RunReport): string {
  const gap = first.certainty === 'unknown' ? ', could not be read' : '';
  const names = plainNames(findings, report);
  return `${whyOf(first, report).replace(/\.$/, '')}: ${names} (${first.rule}${gap})`;
}

function shownOf(lines: readonly string[]): readonly LogLine[] {
  const missing = lines.length - SHOWN;
  const shown = lines.slice(0, SHOWN).map((line) => ({ text: `  - ${line}` }));
  return missing > 0 ? [...shown, { text: `  … and ${missing} more in the report` }] : shown;
}

/**
 * A text as one line of a job log, with nothing in it that a host takes for a command. The
 * indentation is ours and stays.
 */
export function logLine(line: string): string {
  return `${/^ */.exec(line)?.[0] ?? ''}${visibleText(line)}`;
}
