import type { PlanDifference } from '../../domain/plan/plan.js';
import type { RunReport } from '../../domain/run/run-report.js';
import { code } from '../escape.js';
import { table, type Block, type Section } from '../section.js';

/**
 * Field by field, what the approved plan says and what Azure shows now: first what would change the
 * move.
 */
export const differencesSection: Section = ({ differences }: RunReport) => [
  ...differing('### What would change the move', differences.move),
  ...differing('### What has merely changed since the plan was made', differences.surroundings),
];

function differing(heading: string, differences: readonly PlanDifference[]): readonly Block[] {
  if (differences.length === 0) return [];
  const rows = differences.map(({ field, approved, now }) => [
    code(field),
    side(approved),
    side(now),
  ]);
  return [table(heading, ['Field', 'Approved', 'Now'], rows)];
}

function side(value: string | undefined): string {
  return value === undefined ? '_absent_' : code(value);
}
