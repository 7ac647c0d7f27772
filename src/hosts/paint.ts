import type { Tone } from '../domain/run/tone.js';

// ECMA-48, select graphic rendition; the logs of GitHub and Azure Pipelines take it as well.
const SIGNS: Readonly<Record<Tone, readonly [on: string, off: string]>> = {
  good: ['\u001B[32m', '\u001B[39m'],
  bad: ['\u001B[31m', '\u001B[39m'],
  caution: ['\u001B[33m', '\u001B[39m'],
  quiet: ['\u001B[2m', '\u001B[22m'],
};

/** Paints one line of a log, which is guarded already: it holds no sign of its own that paints. */
export function paint(line: string, tone: Tone | undefined, isColoured: boolean): string {
  if (tone === undefined || !isColoured) return line;
  const [on, off] = SIGNS[tone];
  return `${on}${line}${off}`;
}

/**
 * Whether the readers of a log that takes colours want them: `NO_COLOR`, set and not empty, says that
 * they do not (no-color.org).
 */
export function wantsColour({ NO_COLOR }: Readonly<Record<string, string | undefined>>): boolean {
  return NO_COLOR === undefined || NO_COLOR === '';
}
