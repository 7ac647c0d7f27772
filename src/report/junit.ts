import { blockersOf, type JudgedFinding } from '../domain/plan/finding.js';
import type { RunReport } from '../domain/run/run-report.js';
import { counted } from '../domain/counted.js';
import { nameIn } from './section.js';
import { whyOf } from './told.js';
import { verdictOf } from './verdict.js';
import { shownText } from './visible-text.js';

/** Of very many findings a test tab takes so many; the verdict counts the rest. */
const MOST_CASES = 5_000;

/**
 * A run for the test tab of a host, as JUnit XML: one case for the verdict, one for each finding. What
 * stops the move has failed; what is to be known is the output of a case that passed.
 */
export function junitOf(report: RunReport): string {
  const shown = report.findings.slice(0, MOST_CASES);
  const more = report.findings.length - shown.length;
  const failing = new Set(blockersOf(report.findings));
  const { headline } = verdictOf(report);
  const rest = more === 0 ? '' : `, and ${counted(more, 'more finding')} in the report`;
  const verdict = report.failed ? `<failure message="${attribute(headline + rest)}"/>` : '';
  const failures = shown.filter((finding) => failing.has(finding)).length + (report.failed ? 1 : 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="Move Azure ML Workspace" tests="${shown.length + 1}" failures="${failures}">`,
    `<testcase classname="verdict" name="${attribute(headline)}">${verdict}</testcase>`,
    ...shown.map((finding) => caseOf(finding, failing.has(finding), report)),
    '</testsuite>',
    '',
  ].join('\n');
}

function caseOf(finding: JudgedFinding, hasFailed: boolean, report: RunReport): string {
  const { rule, subject, label, remedy } = finding;
  const said = `${whyOf(finding, report)} What to do: ${remedy}`;
  const body = hasFailed
    ? `<failure message="${attribute(said)}"/>`
    : `<system-out>${attribute(said)}</system-out>`;
  const name = attribute(label ?? nameIn(report, subject));
  return `<testcase classname="${attribute(rule)}" name="${name}">${body}</testcase>`;
}

// Whatever could end a text or an attribute, or command a host that prints the file. What XML cannot
// hold at all is spelled out.
function attribute(foreign: string): string {
  return shownText(foreign).replaceAll(/[&<>"'#:[\]]|[\uFFFE\uFFFF]/g, (sign) =>
    /[\uFFFE\uFFFF]/.test(sign) ? '[noncharacter]' : `&#${sign.charCodeAt(0)};`,
  );
}
