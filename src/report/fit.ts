import { moreNote, renderBlock, type Block } from './section.js';

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

// A blank line between sections and between blocks.
const GAP_BYTES = 1;
const MORE_NOTE_BYTES = 80;

/**
 * Makes sections fit into `budget` bytes of UTF-8, in the order given. The most valuable take room
 * first; one that does not fit as a whole is shortened by whole items, and dropped when not even
 * one item has room.
 */
export function fitSections(
  sections: readonly FilledSection[],
  budget: number,
): readonly FittedSection[] {
  let left = budget;
  const fitted = new Map<string, FittedSection>();
  for (const section of sections.toSorted((one, other) => other.value - one.value)) {
    const next = fitSection(section, left - GAP_BYTES);
    if (next.markdown !== '') left -= bytesOf(next.markdown) + GAP_BYTES;
    fitted.set(section.name, next);
  }
  return sections.flatMap(({ name }) => fitted.get(name) ?? []);
}

/** Size of a text as UTF-8, which is what the runner measures. */
export function bytesOf(markdown: string): number {
  return Buffer.byteLength(markdown, 'utf8');
}

function fitSection({ name, blocks }: FilledSection, budget: number): FittedSection {
  const all = blocks.map((block) => renderBlock(block)).join('\n');
  if (bytesOf(all) <= budget) return { name, markdown: all, state: 'whole' };
  let left = budget - MORE_NOTE_BYTES;
  const parts: string[] = [];
  for (const block of blocks) {
    const part = shortenBlock(block, left);
    if (part === undefined) break;
    parts.push(part);
    left -= bytesOf(part) + GAP_BYTES;
  }
  const missing = blocks.slice(parts.length).reduce((sum, { items }) => sum + items.length, 0);
  if (parts.length > 0 && missing > 0) parts.push(moreNote(missing));
  return { name, markdown: parts.join('\n'), state: parts.length === 0 ? 'dropped' : 'shortened' };
}

function shortenBlock(block: Block, budget: number): string | undefined {
  let left = budget - bytesOf(block.head) - bytesOf(block.tail) - MORE_NOTE_BYTES;
  let shown = 0;
  for (const item of block.items) {
    left -= bytesOf(item);
    if (left < 0) break;
    shown += 1;
  }
  const fits = block.items.length === 0 ? left >= 0 : shown > 0;
  return fits ? renderBlock(block, shown) : undefined;
}
