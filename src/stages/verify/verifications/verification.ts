import type { Finding } from '../../../domain/plan/finding.js';
import type { JsonObject } from '../../../domain/json.js';
import type { Plan } from '../../../domain/plan/plan.js';
import type { AzureReader, Clock } from '../../../ports/ports.js';

/** Id of the rule that speaks for the verification after a move. */
export const VERIFICATION = 'verification';

const SOURCE = 'Microsoft: Move Azure Machine Learning workspaces between subscriptions (preview)';

/** What one verification looks at. */
export interface MovedWorkspace {
  readonly reader: AzureReader;
  readonly clock: Clock;
  readonly plan: Plan;
  /** The workspace's body as it was seen before the move; undefined when the plan has none. */
  readonly before: JsonObject | undefined;
  /** Its body at the new id. */
  readonly now: JsonObject;
  /** Its new id as Azure spells it. */
  readonly id: string;
}

/**
 * Compares one thing with what the plan says; a finding per difference, and one for what cannot be
 * read.
 */
export type Verification = (moved: MovedWorkspace) => Promise<readonly Finding[]>;

/** A difference; `warning` where it is expected to happen and people have something to do. */
export function difference(
  subject: string,
  evidence: { readonly field: string; readonly value: string },
  words: { readonly why: string; readonly remedy: string },
  {
    severity = 'blocker',
    certainty = 'observed',
  }: Partial<Pick<Finding, 'severity' | 'certainty'>> = {},
): Finding {
  return {
    rule: VERIFICATION,
    severity,
    certainty,
    subject,
    evidence: [evidence],
    ...words,
    source: SOURCE,
  };
}
