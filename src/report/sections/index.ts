import type { Section } from '../section.js';
import { azureErrorSection } from './azure-error.js';
import { changesSection } from './changes.js';
import { coverageSection } from './coverage.js';
import { differencesSection } from './differences.js';
import { early, type SectionEntry } from './early.js';
import { blockersSection, notesSection, warningsSection } from './findings.js';
import { followUpSection } from './follow-up.js';
import { idsSection } from './ids.js';
import { movesSection } from './moves.js';
import { nextStepSection } from './next-step.js';
import { pictureSection } from './picture.js';
import { preparationSection } from './preparation.js';
import { problemsSection } from './problems.js';
import { resourcesSection } from './resources.js';
import { restorationSection } from './restoration.js';
import { secretsSection } from './secrets.js';
import { timelineSection } from './timeline.js';
import { pageLinkSection, verdictSection } from './verdict.js';

/** Every section, in the order in which it is read. */
export const sections: readonly SectionEntry[] = [
  early.verdict,
  early.problems,
  { name: 'where everything is', value: 94, blocks: resourcesSection },
  early.nextStep,
  { name: 'differences from the approved plan', value: 90, blocks: differencesSection },
  { name: 'what moves and what changes', value: 98, blocks: changesSection },
  { name: 'blockers', value: 96, blocks: blockersSection },
  { name: 'moves', value: 92, blocks: movesSection },
  { name: 'what was put back', value: 89, blocks: restorationSection },
  { name: 'preparation', value: 88, blocks: preparationSection },
  { name: 'sealed secrets', value: 87, blocks: secretsSection },
  { name: 'what is left outside of the workspace', value: 74, blocks: followUpSection },
  { name: 'picture', value: 72, blocks: pictureSection },
  { name: 'warnings', value: 70, blocks: warningsSection },
  { name: "Azure's own answer", value: 60, blocks: azureErrorSection },
  { name: 'notes', value: 40, blocks: notesSection },
  { name: 'full ids', value: 35, blocks: idsSection },
  { name: 'coverage', value: 50, blocks: coverageSection },
  { name: 'timeline', value: 45, blocks: timelineSection },
  early.traces,
];

const inComment: ReadonlySet<Section> = new Set([
  verdictSection,
  problemsSection,
  resourcesSection,
  nextStepSection,
  changesSection,
  differencesSection,
  blockersSection,
  restorationSection,
]);

/** What a comment says of it, with a link to the rest. */
export const commentSections: readonly SectionEntry[] = [
  ...sections.filter(({ blocks }) => inComment.has(blocks)),
  { name: 'link to the page', value: 99.5, blocks: pageLinkSection },
];
