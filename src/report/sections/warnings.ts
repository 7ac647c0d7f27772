import { warningsOf } from '../../domain/finding.js';
import { foldedGroups } from '../finding-groups.js';
import { counted, type Section } from '../section.js';

/** Warnings, and blockers that a person accepted by name. */
export const warningsSection: Section = {
  name: 'warnings',
  value: 70,
  blocks: ({ findings }) => {
    const warnings = warningsOf(findings);
    if (warnings.length === 0) return [];
    return [foldedGroups(counted(warnings.length, 'warning'), warnings)];
  },
};
