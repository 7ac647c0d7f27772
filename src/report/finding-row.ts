import type { Evidence, JudgedFinding } from '../domain/finding.js';
import { code, text } from './escape.js';

export const FINDING_COLUMNS = [
  'Rule',
  'Resource and what was seen',
  'Why it matters',
  'What to do',
];

const SHOWN_EVIDENCE = 20;

/** One finding as the cells of a table row, for those that do not block. */
export function findingRow(finding: JudgedFinding): readonly string[] {
  const marks = [
    ...(finding.acknowledged ? ['accepted by name'] : []),
    ...(finding.certainty === 'unknown' ? ['could not be read'] : []),
  ];
  const seen = [code(finding.subject), evidenceMarkdown(finding.evidence, '<br>')];
  return [
    [code(finding.rule), ...marks.map((mark) => `_${mark}_`)].join('<br>'),
    seen.filter((part) => part !== '').join('<br>'),
    text(finding.why),
    `${text(finding.remedy)}<br>_${text(finding.source)}_`,
  ];
}

/** What was seen, as `field = value` pairs; of very many the first 20. Empty when there is no evidence. */
export function evidenceMarkdown(evidence: readonly Evidence[], separator: string): string {
  const pairs = evidence
    .slice(0, SHOWN_EVIDENCE)
    .map(({ field, value }) => `${code(field)} = ${code(value)}`);
  const missing = evidence.length - pairs.length;
  return [...pairs, ...(missing > 0 ? [`and ${missing} more`] : [])].join(separator);
}
