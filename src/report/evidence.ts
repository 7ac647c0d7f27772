import type { FieldEvidence } from '../domain/plan/finding.js';
import { code } from './escape.js';

const SHOWN_EVIDENCE = 20;

/**
 * What was seen, as `field = value` pairs; of very many the first 20. Empty when there is no
 * evidence.
 */
export function evidenceMarkdown(evidence: readonly FieldEvidence[], separator: string): string {
  const pairs = evidence
    .slice(0, SHOWN_EVIDENCE)
    .map(({ field, value }) => `${code(field)} = ${code(value)}`);
  const missing = evidence.length - pairs.length;
  return [...pairs, ...(missing > 0 ? [`and ${missing} more`] : [])].join(separator);
}
