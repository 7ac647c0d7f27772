import { findingRow, FINDING_COLUMNS } from '../finding-row.js';
import { collapsed, counted, table, type Section } from '../section.js';

/** Findings that neither stop nor endanger the move. */
export const informationSection: Section = {
  name: 'notes',
  value: 40,
  blocks: ({ findings }) => {
    const notes = findings.filter(({ severity }) => severity === 'information');
    if (notes.length === 0) return [];
    const rows = table('', FINDING_COLUMNS, notes.map(findingRow));
    return [collapsed(counted(notes.length, 'note'), rows)];
  },
};
