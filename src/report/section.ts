import { workspaceResourceId, withoutCase } from '../domain/azure/resource-id.js';
import { shortName } from '../domain/azure/short-name.js';
import { ownEntry } from '../domain/own-entry.js';
import type { RunReport } from '../domain/run/run-report.js';

/**
 * A piece of Markdown that can be shortened without breaking: a table, a list or an element whose
 * items are whole rows. Head, items and tail end with a line break, or are empty. An item is made
 * only when it is shown.
 */
export interface Block {
  readonly head: string;
  readonly count: number;
  item(index: number): string;
  readonly tail: string;
}

/** One section of the report; no block when there is nothing to say. */
export type Section = (report: RunReport) => readonly Block[];

/** A block that is kept or dropped as a whole. */
export function whole(markdown: string): Block {
  return { head: `${markdown.trimEnd()}\n`, count: 0, item: () => '', tail: '' };
}

/** A list or a run of paragraphs below a heading; each item is Markdown that ends where it ends. */
export function listed<Item>(
  head: string,
  items: readonly Item[],
  markdown: (item: Item) => string,
): Block {
  const item = (index: number): string =>
    items
      .slice(index, index + 1)
      .map(markdown)
      .join('');
  return {
    head: head === '' ? '' : `${head}\n\n`,
    count: items.length,
    item: (index) => `${item(index).trimEnd()}\n`,
    tail: '',
  };
}

/** A table; every cell is escaped already. An empty `heading` leaves the table alone. */
export function table<Item>(
  heading: string,
  columns: readonly string[],
  items: readonly Item[],
  cells: (item: Item) => readonly string[],
): Block {
  const above = heading === '' ? '' : `${heading}\n\n`;
  const rule = row(columns.map(() => '---'));
  const rows = listed('', items, (item) => row(cells(item)));
  return { ...rows, head: `${above}${row(columns)}${rule}` };
}

/** The block behind a click. `summary` is the report's own words, never foreign text. */
export function collapsed(summary: string, block: Block, open = false): Block {
  const tag = open ? '<details open>' : '<details>';
  return {
    ...block,
    head: `${tag}\n<summary>${summary}</summary>\n\n${block.head}`,
    tail: `${block.tail}\n</details>\n`,
  };
}

/**
 * The block as Markdown, with its first `shown` items and, when some are missing, a line that says
 * how many.
 */
export function renderBlock(block: Block, shown = block.count): string {
  const items = Array.from({ length: shown }, (_, index) => block.item(index));
  return withNote(block, items);
}

/** The block with the items that were made of it already, its first ones. */
export function withNote(block: Block, items: readonly string[]): string {
  const missing = block.count - items.length;
  const note = missing > 0 ? `\n${moreNote(missing)}` : '';
  return `${block.head}${items.join('')}${note}${block.tail}`;
}

/** The line that stands for items that are not shown. */
export function moreNote(missing: number): string {
  return `_… and ${missing} more, not shown here._\n`;
}

/** An id as Azure spells it, where that is known; a plan has it in small letters. */
export function spelledIn({ spelling }: RunReport, id: string): string {
  return ownEntry(spelling, withoutCase(id)) ?? id;
}

/** What an id is called on the pages of this report. */
export function nameIn(report: RunReport, id: string): string {
  const { source, destination, workspaceName = '' } = report;
  const groups = [source ?? [], destination ?? []].flat();
  return shortName(
    spelledIn(report, id),
    groups.map((group) => workspaceResourceId(group, workspaceName)),
  );
}

/** A sentence with the workspace called by its name in it, where it was called by its id. */
export function toldIn(
  { source, destination, workspaceName = '' }: RunReport,
  words: string,
): string {
  return [source ?? [], destination ?? []]
    .flat()
    .reduce(
      (told, group) => told.replaceAll(workspaceResourceId(group, workspaceName), workspaceName),
      words,
    );
}

/** A time of a machine as people write it: `2026-01-02 00:00 UTC` for `2026-01-02T00:00:01.000Z`. */
export function toTheMinute(instant: string): string {
  return instant.replace('T', ' ').replace(/:\d\d(\.\d+)?Z$/, ' UTC');
}

/** The same to the second, for a column that says that it is UTC. */
export function toTheSecond(instant: string): string {
  return instant.replace('T', ' ').replace(/(\.\d+)?Z$/, '');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
