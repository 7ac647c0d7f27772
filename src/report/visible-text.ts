const CLIPPED_AT = 4_000;

// Line ends and tabs separate words; everything else that does not show is spelled out: control and
// format characters (the bidirectional ones reorder what a reviewer sees: Unicode TR 36), private
// use, halves of surrogate pairs, letters and marks that show as nothing (Unicode: Default Ignorable).
const BREAKS = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu;
// What already parts a command stays, so that a text may be made visible twice.
const INVISIBLE =
  /(?!(?<=##)\u200B(?=(?:vso)?\[)|(?<=^\s*)\u200B(?=::))[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/giu;

// A log is read for commands by the host: GitHub's runner takes a line that starts with `::`, and
// `##[` anywhere; the Azure Pipelines agent takes `##vso[` anywhere. A report that is printed with
// `cat` is a log, too.
const COMMANDS = /(?<=##)(?=(?:vso)?\[)|(?<=^\s*)(?=::)/gi;
const ZERO_WIDTH_SPACE = '\u200B';

/**
 * Foreign text as one line in which everything shows and nothing commands: invisible characters
 * become `[U+202E]`, a zero-width space parts what a build host would take for a command, and a
 * text of more than 4,000 characters is clipped at a whole character, with a word on how much is
 * missing. No escaping for Markdown yet.
 */
export function visibleText(foreign: string): string {
  return parted(shownText(foreign));
}

/** Text that shows, with what a build host would take for a command parted. */
export function parted(shown: string): string {
  return shown.replace(COMMANDS, ZERO_WIDTH_SPACE);
}

/** The same without what parts a command: for what keeps commands from being one in another way. */
export function shownText(foreign: string): string {
  return clipped(foreign).replace(BREAKS, ' ').trim().replace(INVISIBLE, codePointName);
}

/** The first `limit` UTF-16 units of a text, one less where that would part a character. */
export function startOf(text: string, limit: number): string {
  return text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
}

function clipped(text: string): string {
  if (text.length <= CLIPPED_AT) return text;
  const start = startOf(text, CLIPPED_AT);
  return `${start} … (${text.length - start.length} more characters)`;
}

function codePointName(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `[U+${hex.padStart(4, '0')}]`;
}
