import type { Section } from '../section.js';
import { nextStepSection } from './next-step.js';
import { problemsSection } from './problems.js';
import { tracesSection } from './traces.js';
import { verdictSection } from './verdict.js';

/** One section of a page. */
export interface SectionEntry {
  /** What the notice calls it when it was cut. */
  readonly name: string;
  /**
   * Who gets room first when the report is too big: the higher, the longer it stays. All values
   * differ.
   */
  readonly value: number;
  readonly blocks: Section;
}

/** What there is to say of a run that has not begun. */
export const early = {
  verdict: { name: 'verdict', value: 100, blocks: verdictSection },
  problems: { name: 'problems', value: 97, blocks: problemsSection },
  nextStep: { name: 'next step', value: 99, blocks: nextStepSection },
  traces: { name: 'files and ids', value: 95, blocks: tracesSection },
} as const satisfies Readonly<Record<string, SectionEntry>>;

/** These alone, in the order in which they are read. */
export const earlySections: readonly SectionEntry[] = [
  early.verdict,
  early.problems,
  early.nextStep,
  early.traces,
];
