import type { Section } from '../section.js';
import { azureErrorSection } from './azure-error.js';
import { blockersSection } from './blockers.js';
import { contentsSection } from './contents.js';
import { countsSection } from './counts.js';
import { coverageSection } from './coverage.js';
import { differencesSection } from './differences.js';
import { followUpSection } from './follow-up.js';
import { movesSection } from './moves.js';
import { nextStepSection } from './next-step.js';
import { preparationSection } from './preparation.js';
import { problemsSection } from './problems.js';
import { resourcesSection } from './resources.js';
import { secretsSection } from './secrets.js';
import { timelineSection } from './timeline.js';
import { toDoSection } from './to-do.js';
import { restorationSection } from './restoration.js';
import { tracesSection } from './traces.js';
import { verdictSection } from './verdict.js';
import { informationSection, warningsSection } from './further-findings.js';

/**
 * Every section, in the order in which it is read. Which one goes first when there is no room is in
 * its `value`.
 */
export const sections: readonly Section[] = [
  verdictSection,
  nextStepSection,
  countsSection,
  problemsSection,
  movesSection,
  blockersSection,
  differencesSection,
  restorationSection,
  preparationSection,
  secretsSection,
  contentsSection,
  resourcesSection,
  toDoSection,
  followUpSection,
  warningsSection,
  azureErrorSection,
  informationSection,
  coverageSection,
  timelineSection,
  tracesSection,
];
