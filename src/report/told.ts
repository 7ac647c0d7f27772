import { withoutCase } from '../domain/azure/resource-id.js';
import { warningsOf, type FieldEvidence, type JudgedFinding } from '../domain/plan/finding.js';
import type { RunReport } from '../domain/run/run-report.js';
import { nameIn, toldIn } from './section.js';

/** Of very many things, so many are named in a line. */
export const SHOWN_NAMES = 4;

// Which policy, which right, which quota: without it nobody can do anything.
const TELLING: ReadonlySet<string> = new Set([
  'policy-denies',
  'missing-permission',
  'region-differs',
  'quota-short',
]);

/**
 * What was seen, where that is the reason and our own words are none: what Azure answered, what
 * could not be read and why, which right is missing.
 */
export function tellingOf({
  rule,
  certainty,
  evidence,
}: Pick<JudgedFinding, 'rule' | 'certainty' | 'evidence'>): readonly FieldEvidence[] {
  const isTelling = certainty !== 'observed' || rule.startsWith('arm-') || TELLING.has(rule);
  return isTelling ? evidence.slice(0, SHOWN_NAMES) : [];
}

/**
 * A finding as one plain sentence or some, for a log or a list of problems: why it matters, in
 * Azure's words where it was Azure that said so.
 */
export function whyOf(finding: JudgedFinding, report: RunReport): string {
  const seen = tellingOf(finding).map(({ field, value }) => `${field} ${value}`);
  const why = toldIn(report, finding.why);
  return seen.length === 0 ? why : `${why} Seen: ${seen.join(', ').replace(/\.$/, '')}.`;
}

/** What findings are about, the first few by the names that people have for them. */
export function plainNames(findings: readonly JudgedFinding[], report: RunReport): string {
  const names = new Set(
    findings.slice(0, SHOWN_NAMES).map(({ label, subject }) => label ?? nameIn(report, subject)),
  );
  const more = findings.length - Math.min(findings.length, SHOWN_NAMES);
  return `${[...names].join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The warnings that nobody was told of before: those of an approved plan stand in its own run. */
export function newWarningsOf({ findings, toldBefore }: RunReport): readonly JudgedFinding[] {
  const keyOf = ({ rule, subject }: Pick<JudgedFinding, 'rule' | 'subject'>): string =>
    `${rule} ${withoutCase(subject)}`;
  const told = new Set(toldBefore.map(keyOf));
  return warningsOf(findings).filter((finding) => !told.has(keyOf(finding)));
}
