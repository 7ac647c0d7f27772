import { moreNote, withNote, type Block } from './section.js';

/** A section with what it says about one report. */
export interface FilledSection {
  readonly name: string;
  readonly value: number;
  readonly blocks: readonly Block[];
}

export interface FittedSection {
  readonly name: string;
  readonly markdown: string;
  readonly state: 'whole' | 'shortened' | 'dropped';
}

/** What a piece of Markdown takes of a budget. */
type Cost = (markdown: string) => number;

// Sections and blocks are parted by a blank line.
const GAP = '\n';

/**
 * Makes sections fit into a budget, by default of bytes of UTF-8, in the order given. The most
 * valuable take room first; one that does not fit as a whole is shortened by whole items, and dropped
 * when not even one item has room. What has no room is never rendered.
 */
export function fitSections(
  sections: readonly FilledSection[],
  budget: number,
  cost: Cost = bytesOf,
): readonly FittedSection[] {
  let left = budget;
  const fitted = new Map<string, FittedSection>();
  for (const section of sections.toSorted((one, other) => other.value - one.value)) {
    const next = fitSection(section, left - cost(GAP), cost);
    if (next.markdown !== '') left -= cost(next.markdown) + cost(GAP);
    fitted.set(section.name, next);
  }
  return sections.flatMap(({ name }) => fitted.get(name) ?? []);
}

/** Size of a text as UTF-8, which is what the runner measures. */
export function bytesOf(markdown: string): number {
  return Buffer.byteLength(markdown, 'utf8');
}

function fitSection(section: FilledSection, budget: number, cost: Cost): FittedSection {
  const whole = fitBlocks(section, budget, cost);
  if (whole.state === 'whole') return whole;
  const missing = section.blocks.reduce((sum, { count }) => sum + count, 0);
  return fitBlocks(section, budget - cost(moreNote(missing)) - cost(GAP), cost);
}

function fitBlocks({ name, blocks }: FilledSection, budget: number, cost: Cost): FittedSection {
  let left = budget;
  const parts: string[] = [];
  let isWhole = true;
  for (const block of blocks) {
    const { markdown, shown } = fitBlock(block, left, cost);
    isWhole = markdown !== undefined && shown === block.count;
    if (markdown !== undefined) {
      parts.push(markdown);
      left -= cost(markdown) + cost(GAP);
    }
    if (!isWhole) break;
  }
  if (isWhole) return { name, markdown: parts.join(GAP), state: 'whole' };
  const missing = blocks.slice(parts.length).reduce((sum, { count }) => sum + count, 0);
  if (parts.length > 0 && missing > 0) parts.push(moreNote(missing));
  return { name, markdown: parts.join(GAP), state: parts.length === 0 ? 'dropped' : 'shortened' };
}

// Room for the note that something is missing is kept as long as something may be.
function fitBlock(
  block: Block,
  budget: number,
  cost: Cost,
): { readonly markdown?: string; readonly shown: number } {
  const note = cost(`\n${moreNote(block.count)}`);
  let left = budget - cost(block.head) - cost(block.tail);
  const items: string[] = [];
  while (items.length < block.count) {
    const item = block.item(items.length);
    const isLast = items.length + 1 === block.count;
    if (left - cost(item) < (isLast ? 0 : note)) break;
    items.push(item);
    left -= cost(item);
  }
  const fits = block.count === 0 ? left >= 0 : items.length > 0;
  return fits ? { markdown: withNote(block, items), shown: items.length } : { shown: 0 };
}
