import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';

import { logLine } from '../../report/log-lines.js';
import { inline, plain, withoutTags } from './inline-text.js';

/** How much a terminal shows, and whether it takes colours. */
export interface Screen {
  readonly width: number;
  readonly isColoured: boolean;
}

type Style = (text: string) => string;

interface Pen {
  readonly width: number;
  readonly bold: Style;
  readonly faint: Style;
}

/**
 * A page of the report as a terminal shows it: of a closed fold only its summary, tables in columns
 * where they fit, else a block a row. Nothing in it that Azure said can move the cursor or change a colour: every piece is
 * made visible before the few signs that are ours are added.
 */
export function renderText(markdown: string, { width, isColoured }: Screen): string {
  const styled = (on: number, off: number): Style =>
    isColoured ? (text) => `\u001B[${on}m${text}\u001B[${off}m` : (text) => text;
  const pen: Pen = { width, bold: styled(1, 22), faint: styled(2, 22) };
  const blocks = unfolded(Lexer.lex(markdown, { gfm: true })).flatMap((token) => block(token, pen));
  return blocks
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

// The blocks that a report has.
const BLOCKS = [
  'heading',
  'paragraph',
  'text',
  'code',
  'blockquote',
  'list',
  'table',
  'html',
] as const;
type Block = Extract<MarkedToken, { type: (typeof BLOCKS)[number] }>;
const isBlock = (token: Token): token is Block => BLOCKS.some((kind) => kind === token.type);

function block(token: Token, pen: Pen): readonly string[] {
  if (!isBlock(token)) return [];
  switch (token.type) {
    case 'heading':
      return ['', pen.bold(inline(token.tokens)), ''];
    case 'paragraph':
      return [inline(token.tokens), ''];
    case 'text':
      return [inline(token.tokens ?? [token])];
    case 'code':
      return [...token.text.split('\n').map((line) => `    ${logLine(line)}`), ''];
    case 'blockquote':
      return token.tokens.flatMap((inner) => block(inner, pen)).map((line) => `| ${line}`);
    case 'list':
      return [...token.items.flatMap((item) => listItem(item, pen)), ''];
    case 'table':
      return [...table(token, pen), ''];
    case 'html':
      return html(token.text, pen);
  }
}

function listItem(item: Tokens.ListItem, pen: Pen): readonly string[] {
  const sign = item.task ? (item.checked === true ? '[x]' : '[ ]') : '-';
  const lines = item.tokens.flatMap((inner) => block(inner, pen)).filter((line) => line !== '');
  return lines.map((line, index) => (index === 0 ? `${sign} ${line}` : `    ${line}`));
}

function table({ header, rows }: Tokens.Table, pen: Pen): readonly string[] {
  const heads = header.map((cell) => inline(cell.tokens));
  const cells = rows.map((row) => row.map((cell) => inline(cell.tokens)));
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  if (widths.reduce((sum, each) => sum + each + 2, 0) <= pen.width) {
    const line = (row: readonly string[]): string =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd();
    return [pen.faint(line(heads)), ...cells.map(line)];
  }
  return cells.flatMap((row) =>
    row.flatMap((cell, column) => {
      if (cell === '') return [];
      const name = heads[column] ?? '';
      if (column === 0) return [pen.bold(cell)];
      return [name === '' ? `  ${cell}` : `  ${pen.faint(`${name}:`)} ${cell}`];
    }),
  );
}

/** The tokens without what lies in a closed fold; its summary is in the token that opens it. */
function unfolded(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  return tokens.filter(({ type, raw }) => {
    const isShown = depth === 0;
    if (type === 'html') depth += count(raw, /<details>/gi) - count(raw, /<\/details>/gi);
    // Of a fold that was open from the start only the end is met.
    depth = Math.max(0, depth);
    return isShown;
  });
}

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

// What a comment says is for programs.
function html(raw: string, { bold }: Pen): readonly string[] {
  const lines = raw.replaceAll(/<!--[^]*?-->/g, '').split('\n');
  return lines.flatMap((line) => {
    const words = plain(withoutTags(line));
    if (words === '') return [];
    if (!line.includes('<summary>')) return [words];
    return ['', raw.includes('<details>') ? `${bold(`+ ${words}`)} (in the page)` : bold(words)];
  });
}
