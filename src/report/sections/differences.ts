import type { PlanDifference } from '../../domain/plan/plan.js';
import type { RunReport } from '../../domain/run/run-report.js';
import { idCode, text } from '../escape.js';
import { counted } from '../../domain/counted.js';
import { collapsed, listed, table, type Block, type Section } from '../section.js';

/** So few are in sight: often they say why the move would be another one. */
const FEW = 3;

/**
 * What Azure shows now and the approved plan does not, as sentences: what would change the move in
 * sight, the rest and the fields folded away.
 */
export const differencesSection: Section = ({ differences: { move, surroundings } }: RunReport) => {
  const all = [...move, ...surroundings];
  if (all.length === 0) return [];
  const fields = table('', ['Field', 'Approved', 'Now'], all, ({ field, approved, now }) => [
    idCode(field),
    side(approved),
    side(now),
  ]);
  return [
    ...differing('### What would change the move', move),
    ...differing('', surroundings).map((block) =>
      collapsed(
        `${counted(surroundings.length, 'change')} since the plan that would not change the move`,
        block,
        surroundings.length <= FEW,
      ),
    ),
    collapsed('Field by field', fields),
  ];
};

function differing(heading: string, differences: readonly PlanDifference[]): readonly Block[] {
  if (differences.length === 0) return [];
  return [listed(heading, differences, ({ sentence, field }) => `- ${text(sentence ?? field)}`)];
}

function side(value: string | undefined): string {
  return value === undefined ? '_absent_' : idCode(value);
}
