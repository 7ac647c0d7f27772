/**
 * A text as one word of a POSIX shell: as it is when that is safe, else in single quotes. Names
 * come from Azure.
 */
export function shellWord(text: string): string {
  return /^[\w./:@=,+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
