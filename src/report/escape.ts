import { shownText, visibleText } from './visible-text.js';

// Everything that comes from Azure is foreign: a tag or a compute name may hold Markdown, HTML or a
// mention. What is escaped follows the GitHub Flavored Markdown Spec (0.29) and GitHub's own
// additions: mentions, references, math.

/**
 * One replacement of `text`, applied in order. Entities never start a structure (GFM, 2.5 and 6.2).
 */
type Escape = readonly [active: RegExp, passive: string | ((match: string) => string)];

const textEscapes: readonly Escape[] = [
  [/[&<>|\\`$]/g, entity],
  [/[*_[\]~^]/g, '\\$&'],
  // A zero-width space parts mentions, issue references and mail addresses; an entity alone would
  // not (GitHub links them after rendering).
  [/@(?=[\p{L}\p{N}])/gu, '@&#8203;'],
  [/(?<![&])#(?=[\p{L}\p{N}])/gu, '&#35;&#8203;'],
  [/\bGH-(?=\d)/gi, '$&&#8203;'],
  // Addresses are not made links: a name must not be able to lure a reviewer.
  [/:(?=\S)/g, '&#58;'],
  [/www\./gi, 'www&#46;'],
  // At the start of a line: list markers, headings, underlines.
  [/^[-+=#]/, entity],
  [/^(\d+)([.)])/, (match) => `${match.slice(0, -1)}${entity(match.slice(-1))}`],
];

/**
 * Foreign text as running Markdown text on one line: it shows as it was written and starts nothing.
 */
export function text(foreign: string): string {
  return textEscapes.reduce(
    (escaped, [active, passive]) =>
      typeof passive === 'string'
        ? escaped.replace(active, passive)
        : escaped.replace(active, (match) => passive(match)),
    visibleText(foreign),
  );
}

/**
 * Foreign text as code, also within a table cell. Plain names get back-ticks, so that the report
 * reads well as a file; whatever could end a code span or a cell gets an element in which each
 * ASCII sign is an entity.
 */
export function code(foreign: string): string {
  const visible = shownText(foreign);
  if (visible === '') return '(empty)';
  if (!/[`|\\<>&]|##|^::/.test(visible)) return `\`${visible}\``;
  return `<code>${visible.replace(/[!-/:-@[-`{-~]/g, entity)}</code>`;
}

/**
 * A resource id as code that may be broken into lines wherever a part of it ends, so that no table
 * is wider than its column. What is copied of it is the id.
 */
export function idCode(id: string): string {
  const parts = shownText(id).match(/[^/._-]{1,12}[/._-]*|[/._-]+/gu) ?? [];
  if (parts.length === 0) return '(empty)';
  return `<code>${parts.map((part) => part.replace(/[!-,:-@[-`{-~]/g, entity)).join('<wbr>')}</code>`;
}

/**
 * Foreign lines as a fenced block. The fence is longer than any run of back-ticks in it, so nothing
 * in it can end it.
 */
export function fence(language: 'sh' | 'yaml' | 'hcl' | 'bicep', lines: readonly string[]): string {
  const visible = lines.map((line) => `${/^ */.exec(line)?.[0] ?? ''}${copyable(line)}`);
  const longest = Math.max(0, ...(visible.join('\n').match(/`+/g) ?? []).map((run) => run.length));
  const ticks = '`'.repeat(Math.max(3, longest + 1));
  return `${ticks}${language}\n${visible.join('\n')}\n${ticks}\n`;
}

// Nothing invisible may stand in what is copied, so what a log would obey is not shown at all.
function copyable(line: string): string {
  const shown = shownText(line);
  return shown === visibleText(line) ? shown : '# Not shown: a build host would obey it in a log.';
}

function entity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}
