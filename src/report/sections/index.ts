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

interface SectionEntry {
  /** What the notice calls it when it was cut. */
  readonly name: string;
  /**
   * Who gets room first when the report is too big: the higher, the longer it stays. All values
   * differ.
   */
  readonly value: number;
  readonly blocks: Section;
}

/** Every section, in the order in which it is read. */
export const sections: readonly SectionEntry[] = [
  { name: 'verdict', value: 100, blocks: verdictSection },
  { name: 'next step', value: 99, blocks: nextStepSection },
  { name: 'counts', value: 98, blocks: countsSection },
  { name: 'problems', value: 97, blocks: problemsSection },
  { name: 'moves', value: 92, blocks: movesSection },
  { name: 'blockers', value: 96, blocks: blockersSection },
  { name: 'differences from the approved plan', value: 90, blocks: differencesSection },
  { name: 'what was put back', value: 89, blocks: restorationSection },
  { name: 'preparation', value: 88, blocks: preparationSection },
  { name: 'sealed secrets', value: 87, blocks: secretsSection },
  { name: 'what moves and what stays', value: 85, blocks: contentsSection },
  { name: 'resources', value: 80, blocks: resourcesSection },
  { name: 'to-do list after the move', value: 75, blocks: toDoSection },
  { name: 'what is left outside of the workspace', value: 74, blocks: followUpSection },
  { name: 'warnings', value: 70, blocks: warningsSection },
  { name: "Azure's own answer", value: 60, blocks: azureErrorSection },
  { name: 'notes', value: 40, blocks: informationSection },
  { name: 'coverage', value: 50, blocks: coverageSection },
  { name: 'timeline', value: 45, blocks: timelineSection },
  { name: 'files and ids', value: 95, blocks: tracesSection },
];
