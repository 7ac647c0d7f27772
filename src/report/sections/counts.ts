import { blockersOf, unknownsOf, warningsOf } from '../../domain/plan/finding.js';
import type { RunReport } from '../../domain/run/run-report.js';
import { table, type Section } from '../section.js';

interface Count {
  readonly column: string;
  of(report: RunReport): number;
}

const counts: readonly Count[] = [
  { column: 'Resources of the move', of: ({ resources }) => resources.length },
  { column: 'Blockers', of: ({ findings }) => blockersOf(findings).length },
  { column: 'Warnings', of: ({ findings }) => warningsOf(findings).length },
  { column: 'Could not be read', of: ({ findings }) => unknownsOf(findings).length },
  { column: 'To do after the move', of: ({ postMoveTasks }) => postMoveTasks.length },
];

/**
 * The numbers on one line; nothing when Azure was never looked at, because nothing counted is not
 * zero.
 */
export const countsSection: Section = (report) => {
  const looked = [report.collections, report.findings, report.postMoveTasks];
  if (looked.every((list) => list.length === 0)) return [];
  const numbers = counts.map((count) => String(count.of(report)));
  return [
    table(
      '',
      counts.map(({ column }) => column),
      [numbers],
    ),
  ];
};
