import { warningsOf } from '../../domain/finding.js';
import { findingRow, FINDING_COLUMNS } from '../finding-row.js';
import { collapsed, counted, table, type Section } from '../section.js';

/** Warnings, and blockers that a person accepted by name. */
export const warningsSection: Section = {
  name: 'warnings',
  value: 70,
  blocks: ({ findings }) => {
    const warnings = warningsOf(findings);
    if (warnings.length === 0) return [];
    const rows = table('', FINDING_COLUMNS, warnings.map(findingRow));
    return [collapsed(counted(warnings.length, 'warning'), rows)];
  },
};
