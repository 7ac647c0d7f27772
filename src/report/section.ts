import type { RunReport } from '../domain/run/run-report.js';

/**
 * A piece of Markdown that can be shortened without breaking: a table, a list or an element whose
 * items are whole rows. Head, items and tail end with a line break, or are empty.
 */
export interface Block {
  readonly head: string;
  readonly items: readonly string[];
  readonly tail: string;
}

/** One section of the report; no block when there is nothing to say. */
export type Section = (report: RunReport) => readonly Block[];

/** A block that is kept or dropped as a whole. */
export function whole(markdown: string): Block {
  return { head: `${markdown.trimEnd()}\n`, items: [], tail: '' };
}

/** A list or a run of paragraphs below a heading; each item is Markdown that ends where it ends. */
export function listed(head: string, items: readonly string[]): Block {
  return { head: `${head}\n\n`, items: items.map((item) => `${item.trimEnd()}\n`), tail: '' };
}

/** A table; every cell is escaped already. An empty `heading` leaves the table alone. */
export function table(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Block {
  const above = heading === '' ? '' : `${heading}\n\n`;
  const rule = row(columns.map(() => '---'));
  return { head: `${above}${row(columns)}${rule}`, items: rows.map(row), tail: '' };
}

/** The block behind a click. `summary` is the report's own words, never foreign text. */
export function collapsed(summary: string, block: Block, open = false): Block {
  const tag = open ? '<details open>' : '<details>';
  return {
    head: `${tag}\n<summary>${summary}</summary>\n\n${block.head}`,
    items: block.items,
    tail: `${block.tail}\n</details>\n`,
  };
}

/**
 * The block as Markdown, with its first `shown` items and, when some are missing, a line that says
 * how many.
 */
export function renderBlock(block: Block, shown = block.items.length): string {
  const missing = block.items.length - shown;
  const note = missing > 0 ? `\n${moreNote(missing)}` : '';
  return `${block.head}${block.items.slice(0, shown).join('')}${note}${block.tail}`;
}

/** The line that stands for items that are not shown. */
export function moreNote(missing: number): string {
  return `_… and ${missing} more, not shown here._\n`;
}

/** `1 blocker`, `2 blockers`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
