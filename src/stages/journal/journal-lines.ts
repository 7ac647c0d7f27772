import { isJsonObject, textAt, type JsonObject } from '../../domain/json.js';
import { parseJson } from '../../domain/parse-json.js';

/** The lines of a journal that are understood, and whether that is all that it holds. */
export interface JournalLines {
  readonly lines: readonly JsonObject[];
  /**
   * No line is anything but a line of a journal or the beginning of one. Of a text in another
   * encoding, with other ends of lines or made into a list, nobody knows what it says.
   */
  readonly isClear: boolean;
}

/**
 * Takes a journal, or whole lines of it, apart: one JSON object a line. A line whose end is missing
 * is no fault: the run that wrote it died before it sent what the line announces.
 */
export function journalLines(text: string): JournalLines {
  const lines: JsonObject[] = [];
  let isClear = true;
  for (const raw of text.split('\n')) {
    const line = parseJson(raw);
    if (isJsonObject(line) && isEntry(line)) lines.push(line);
    else if (raw.trim() !== '' && !isCutOff(raw)) isClear = false;
  }
  return { lines, isClear };
}

function isEntry(line: JsonObject): boolean {
  return textAt(line, 'event') !== undefined && textAt(line, 'planDigest') !== undefined;
}

/** The digests of all plans that the lines of a journal are about. */
export function digestsIn(text = ''): ReadonlySet<string> {
  return new Set(journalLines(text).lines.map((line) => textAt(line, 'planDigest') ?? ''));
}

const TOKEN = /"(?:[^"\\]|\\.)*"?|[{}]/gs;

/** No line of ours holds as many objects. */
const MOST_OBJECTS = 50;

/**
 * Whether a text begins an object as a line of a journal does, and does not end it. A whole line
 * behind it, without an end of line between them, is no part of it.
 */
function isCutOff(raw: string): boolean {
  if (!'{"'.startsWith(raw.slice(0, 2)) || objectAt(raw) !== undefined) return false;
  const inner = [...raw.slice(1).matchAll(/\{"/g)];
  if (inner.length > MOST_OBJECTS) return false;
  return !inner.some(({ index }) => {
    const found = objectAt(raw.slice(1 + index));
    const line = found === undefined ? undefined : parseJson(found);
    return isJsonObject(line) && isEntry(line);
  });
}

/** The object that a text begins with; undefined when it has no end. */
function objectAt(text: string): string | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth === 0) return text.slice(0, index + 1);
  }
  return undefined;
}
