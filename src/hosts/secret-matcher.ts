import { isPlain, isUnguessable } from '../domain/secret-shapes.js';
import { CUT } from '../domain/shortened.js';

/** Finds texts of at least `SHORTEST` signs in others. */
export interface Matcher {
  /**
   * Whether the text was not known yet.
   *
   * @param inPieces whether pieces of it count, too, where it is random.
   */
  add(form: string, inPieces: boolean): boolean;
  /**
   * Every piece of a text that is one of them, its beginning up to where the text was cut, or a long
   * piece of one that is random.
   */
  find(text: string): readonly (readonly [from: number, to: number])[];
}

interface Form {
  readonly text: string;
  readonly isRandom: boolean;
  /** Which sign of it the entry of the index begins with. */
  readonly from: number;
}

/** Shorter texts stay: every word of a report would be in danger, and so would the outputs. */
export const SHORTEST = 8;

/** So much of something random stands nowhere by chance, whoever cut it and however. */
const LONG_PIECE = 16;

/** Every long piece holds one whole block of so many signs, counted from the beginning of its form. */
const BLOCK = LONG_PIECE / 2;

/** One plain word may be a word of a report as well, `restored` or an id's `workspaces`. */
export const WORD = /^[a-z-]{1,15}$/i;

/** Where a text was cut, maybe in the middle of an escape. */
const CUT_HERE = new RegExp(
  String.raw`(?:\\(?:u\{?[\da-f]{0,5})?|%u?[\da-f]{0,3}|&#?\w{0,5})?(?:${CUT}|\.\.\.)`,
  'iy',
);

/**
 * Opens an index of texts by their first four signs, and of what is random by those of each block:
 * the time that a search takes grows with the text and not with what is known.
 */
export function openMatcher(): Matcher {
  const known = new Set<string>();
  const pieces = new Set<string>();
  const byStart = new Map<number, Form[]>();
  // Nearly every place of a text is told by its first two signs.
  const mayStart = new Uint8Array(1 << 14);
  const note = (form: Form): void => {
    const start = startAt(form.text, form.from);
    mayStart[start & 0x3f_ff] = 1;
    const others = byStart.get(start);
    if (others === undefined) byStart.set(start, [form]);
    else others.push(form);
  };
  return {
    add: (text, inPieces) => {
      const isNew = !known.has(text);
      if (!isNew && (!inPieces || pieces.has(text))) return false;
      const isRandom = isUnguessable(text);
      if (isNew) note({ text, isRandom, from: 0 });
      known.add(text);
      if (!inPieces) return isNew;
      pieces.add(text);
      for (let from = BLOCK; isRandom && from + BLOCK <= text.length; from += BLOCK) {
        note({ text, isRandom, from });
      }
      return isNew;
    },
    find: (text) => {
      const found: [number, number][] = [];
      if (known.size === 0) return found;
      for (let at = 0; at + SHORTEST <= text.length; at += 1) {
        const two = (text.charCodeAt(at) & 0x7f) | ((text.charCodeAt(at + 1) & 0x7f) << 7);
        if (mayStart[two] === 0) continue;
        const forms = byStart.get(startAt(text, at)) ?? [];
        let [from, to] = [at, at];
        for (const form of forms) {
          const length = form.from === 0 ? lengthAt(text, at, form) : 0;
          const [begin, end] = length > 0 ? [at, at + length] : pieceAt(text, at, form);
          if (begin < end) [from, to] = [Math.min(from, begin), Math.max(to, end)];
        }
        if (from === to) continue;
        found.push([from, to]);
        at = to - 1;
      }
      return found;
    },
  };
}

/** Four signs as a number. Other signs may have the same one: it only says where to look. */
function startAt(text: string, at: number): number {
  return (
    (text.charCodeAt(at) & 0x7f) |
    ((text.charCodeAt(at + 1) & 0x7f) << 7) |
    ((text.charCodeAt(at + 2) & 0x7f) << 14) |
    ((text.charCodeAt(at + 3) & 0x7f) << 21)
  );
}

/** How many signs of the form stand here and are taken for it; 0 for none. */
function lengthAt(text: string, at: number, { text: form, isRandom }: Form): number {
  let length = 0;
  while (length < form.length && text[at + length] === form[length]) length += 1;
  if (length === form.length) return length;
  if (length >= LONG_PIECE && isRandom) return length;
  if (length < SHORTEST || WORD.test(form.slice(0, length))) return 0;
  CUT_HERE.lastIndex = at + length;
  return CUT_HERE.test(text) ? length : 0;
}

/** The whole piece of a random form of which a block begins here; an empty one for none. */
function pieceAt(text: string, at: number, { text: form, isRandom, from }: Form): Range {
  let [begin, end] = [at, at];
  if (!isRandom) return [begin, end];
  while (from + end - at < form.length && text[end] === form[from + end - at]) end += 1;
  if (end - at < BLOCK) return [at, at];
  while (begin > 0 && from + begin - at > 0 && text[begin - 1] === form[from + begin - at - 1]) {
    begin -= 1;
  }
  const isLong = end - begin >= LONG_PIECE && !isPlain(text.slice(begin, end));
  return isLong ? [begin, end] : [at, at];
}

type Range = readonly [from: number, to: number];
