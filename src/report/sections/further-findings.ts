import { warningsOf } from '../../domain/plan/finding.js';
import { foldedGroups } from '../finding-groups.js';
import { counted, type Section } from '../section.js';

/** Warnings, and blockers that a person accepted by name. */
export const warningsSection: Section = ({ findings }) => {
  const warnings = warningsOf(findings);
  if (warnings.length === 0) return [];
  return [foldedGroups(counted(warnings.length, 'warning'), warnings)];
};

/** Findings that neither stop nor endanger the move. */
export const informationSection: Section = ({ findings }) => {
  const notes = findings.filter(({ severity }) => severity === 'information');
  if (notes.length === 0) return [];
  return [foldedGroups(counted(notes.length, 'note'), notes)];
};
