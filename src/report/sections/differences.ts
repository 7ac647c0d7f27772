import type { RunReport } from '../../domain/run-report.js';
import { code } from '../escape.js';
import { table, type Section } from '../section.js';

/** Field by field, what the approved plan says and what Azure shows now. */
export const differencesSection: Section = {
  name: 'differences from the approved plan',
  value: 90,
  blocks: ({ differences }: RunReport) =>
    differences.length === 0
      ? []
      : [
          table(
            '### What has changed since the plan was made',
            ['Field', 'Approved', 'Now'],
            differences.map(({ field, approved, now }) => [code(field), side(approved), side(now)]),
          ),
        ],
};

function side(value: string | undefined): string {
  return value === undefined ? '_absent_' : code(value);
}
