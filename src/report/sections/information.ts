import { foldedGroups } from '../finding-groups.js';
import { counted, type Section } from '../section.js';

/** Findings that neither stop nor endanger the move. */
export const informationSection: Section = {
  name: 'notes',
  value: 40,
  blocks: ({ findings }) => {
    const notes = findings.filter(({ severity }) => severity === 'information');
    if (notes.length === 0) return [];
    return [foldedGroups(counted(notes.length, 'note'), notes)];
  },
};
