import { isUnguessable } from '../domain/secret-shapes.js';
import { CUT } from '../domain/shortened.js';

/** Finds texts of at least `SHORTEST` signs in others. */
export interface Matcher {
  /** Whether the text was not known yet. */
  add(form: string): boolean;
  /** Every piece of a text that is one of them, or its beginning up to where the text was cut. */
  find(text: string): readonly (readonly [from: number, to: number])[];
}

interface Form {
  readonly text: string;
  readonly isRandom: boolean;
}

/** Shorter texts stay: every word of a report would be in danger, and so would the outputs. */
export const SHORTEST = 8;

/** So much of something random stands nowhere by chance, whoever cut it and however. */
const LONG_BEGINNING = 16;

/** One plain word may be a word of a report as well, `restored` or an id's `workspaces`. */
export const WORD = /^[a-z-]{1,15}$/i;

/** Where a text was cut, maybe in the middle of an escape. */
const CUT_HERE = new RegExp(
  String.raw`(?:\\(?:u\{?[\da-f]{0,5})?|%u?[\da-f]{0,3}|&#?\w{0,5})?(?:${CUT}|\.\.\.)`,
  'iy',
);

/**
 * Opens an index of texts by their first four signs: the time that a search takes grows with the
 * text and not with what is known.
 */
export function openMatcher(): Matcher {
  const known = new Set<string>();
  const byStart = new Map<number, Form[]>();
  // Nearly every place of a text is told by its first two signs.
  const mayStart = new Uint8Array(1 << 14);
  return {
    add: (form) => {
      if (known.has(form)) return false;
      known.add(form);
      const start = startAt(form, 0);
      mayStart[start & 0x3f_ff] = 1;
      byStart.set(start, [
        ...(byStart.get(start) ?? []),
        { text: form, isRandom: isUnguessable(form) },
      ]);
      return true;
    },
    find: (text) => {
      const found: [number, number][] = [];
      if (known.size === 0) return found;
      for (let at = 0; at + SHORTEST <= text.length; at += 1) {
        const two = (text.charCodeAt(at) & 0x7f) | ((text.charCodeAt(at + 1) & 0x7f) << 7);
        if (mayStart[two] === 0) continue;
        const forms = byStart.get(startAt(text, at)) ?? [];
        const length = forms.reduce((most, form) => Math.max(most, lengthAt(text, at, form)), 0);
        if (length === 0) continue;
        found.push([at, at + length]);
        at += length - 1;
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
  if (length >= LONG_BEGINNING && isRandom) return length;
  if (length < SHORTEST || WORD.test(form.slice(0, length))) return 0;
  CUT_HERE.lastIndex = at + length;
  return CUT_HERE.test(text) ? length : 0;
}
