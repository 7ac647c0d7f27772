import type { Finding, JudgedFinding } from './finding.js';

/** What may be accepted of a rule's findings; see `checks/check.ts` for the meaning of each. */
export type Acceptable = (finding: Finding) => boolean;

/**
 * Applies the acknowledgements of the request: a named rule's findings become accepted risks where
 * the rule allows it.
 */
export function applyAcknowledgements(
  findings: readonly Finding[],
  acknowledged: readonly string[],
  acceptable: Acceptable,
): readonly JudgedFinding[] {
  const named = new Set(acknowledged.map((rule) => rule.toLowerCase()));
  return findings.map((finding) => ({
    ...finding,
    acknowledged: named.has(finding.rule) && acceptable(finding),
  }));
}
