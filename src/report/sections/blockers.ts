import { blockersOf, type JudgedFinding } from '../../domain/plan/finding.js';
import { findingGroups } from '../finding-groups.js';
import type { Block, Section } from '../section.js';

/**
 * What stops the move. What was seen comes apart from what could not be read: the one is a fact,
 * the other a gap.
 */
export const blockersSection: Section = ({ findings }) => {
  const blockers = blockersOf(findings);
  const seen = blockers.filter(({ certainty }) => certainty === 'observed');
  const unseen = blockers.filter(({ certainty }) => certainty === 'unknown');
  return [
    ...below('### ✖ Blockers', seen),
    ...below(
      '### ? Could not be read\n\nNot seen is not absent: each of these blocks until it can be read or a person accepts the risk.',
      unseen,
    ),
  ];
};

function below(heading: string, findings: readonly JudgedFinding[]): readonly Block[] {
  const [first, ...more] = findingGroups(findings);
  if (first === undefined) return [];
  return [{ ...first, head: `${heading}\n\n${first.head}` }, ...more];
}
