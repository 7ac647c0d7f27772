import type { PrepareName } from './prepare-step.js';

export type Severity = 'blocker' | 'warning' | 'information';

export interface FieldEvidence {
  /** The field that was looked at, for example `properties.provisioningState`. */
  readonly field: string;
  /** The value seen, as text. Never a secret. */
  readonly value: string;
}

/** A finding before anybody acknowledged it. */
export interface Finding {
  /** Id of the rule that speaks, kebab-case, public: users name it in `acknowledge`. */
  readonly rule: string;
  readonly severity: Severity;
  /** `unknown`: the rule's source could not be read, so the finding says what was not seen. */
  readonly certainty: 'observed' | 'unknown';
  /** What it is about: a resource id as Azure spells it, or a plain name. */
  readonly subject: string;
  /** What it is about in the words of a person, where its id would say nothing to one. */
  readonly label?: string;
  readonly evidence: readonly FieldEvidence[];
  /** One sentence: why this matters for the move. */
  readonly why: string;
  /** What the user does; a copyable command where there is one. */
  readonly remedy: string;
  /** Name of the public document the rule comes from. */
  readonly source: string;
}

/** A finding after the acknowledgements of the request were applied to it. */
export interface JudgedFinding extends Finding {
  /** True when a person accepted this risk by naming the rule; such a blocker no longer blocks. */
  readonly acknowledged: boolean;
  /** The step before the move that removes it; such a blocker no longer blocks either. */
  readonly preparedBy?: PrepareName;
  /** The step before the move that could remove it, were it allowed. */
  readonly preparable?: PrepareName;
}

/** The findings that stop the move: blockers that nobody acknowledged and no step removes. */
export function blockersOf(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  return findings.filter((finding) => finding.severity === 'blocker' && !isSettled(finding));
}

/**
 * Warnings, and blockers that a person accepted or a step removes: what stays true after the
 * decision to move.
 */
export function warningsOf(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  return findings.filter(
    (finding) =>
      finding.severity === 'warning' || (finding.severity === 'blocker' && isSettled(finding)),
  );
}

/** What could not be seen, acknowledged or not. */
export function unknownsOf(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  return findings.filter((finding) => finding.certainty === 'unknown');
}

function isSettled({ acknowledged, preparedBy }: JudgedFinding): boolean {
  return acknowledged || preparedBy !== undefined;
}
