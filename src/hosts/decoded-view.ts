/** A text as somebody reads it who takes escapes out of it, and where each sign of it came from. */
export interface View {
  readonly text: string;
  /** The piece of the given text that the signs of a piece of this one stand for, end excluded. */
  readonly given: (from: number, to: number) => readonly [from: number, to: number];
}

/** A sign is escaped inside an escaped text inside another one; nobody goes deeper for nothing. */
const DEEPEST = 6;

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", plus: '+', equals: '=', sol: '/' },
  ...{ bsol: '\\', percnt: '%', num: '#', colon: ':', semi: ';', comma: ',', period: '.' },
  ...{ excl: '!', quest: '?', dollar: '$', commat: '@', ast: '*', lowbar: '_', grave: '`' },
  ...{ lpar: '(', rpar: ')', lsqb: '[', rsqb: ']', lcub: '{', rcub: '}', verbar: '|', hat: '^' },
};

const CONTROLS: Readonly<Record<string, string>> = {
  ...{ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' },
};

/**
 * One sign as JSON and its readers escape it (RFC 8259, `\x2B` of JavaScript and Python, `\u{2B}` of
 * JavaScript, a backslash of Markdown and shells), percent-encoded as UTF-8 (RFC 3986) or as
 * `escape` of JavaScript does it, or as a reference of HTML.
 */
const ESCAPE = new RegExp(
  [
    /\\(?:u[\da-f]{4}|x[\da-f]{2}|[ux]\{[\da-f]{1,6}\}|[bfnrt]|[!-/:-@[-`{-~])/,
    /%(?:[0-7][\da-f]|[cd][\da-f]%[89ab][\da-f]|e[\da-f](?:%[89ab][\da-f]){2}|f[0-7](?:%[89ab][\da-f]){3})/,
    /%u[\da-f]{4}/,
    /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

/**
 * Escapes that are something else in most texts, an assignment or a path: who looks for them looks at
 * the text once more. Quoted-printable with its breaks (RFC 2045), and octal digits of C and shells.
 */
const OTHER_ESCAPES: readonly (readonly [what: RegExp, by: (found: string) => string])[] = [
  [
    /=(?:\r?\n|[0-7][\da-f]|[cd][\da-f]=[89ab][\da-f]|e[\da-f](?:=[89ab][\da-f]){2}|f[0-7](?:=[89ab][\da-f]){3})/gi,
    (found) => (found.includes('\n') ? '' : percentDecoded(found.replaceAll('=', '%'))),
  ],
  [/\\(?:[0-3][0-7]{2}|[0-7]{1,2})/g, (found) => String.fromCharCode(parseInt(found.slice(1), 8))],
];

/** Signs of a text that quotes, doubled or one after the other, and signs that do not show. */
const QUOTES = /["'`\\\p{Cf}]+/gu;

/** What stands between signs that stand apart. */
const APART = /(?<=(?:^|[\s,])[^\s,])[ \t,]{1,3}(?=[^\s,](?:[\s,]|$))/g;

/** A text that was broken into lines, with what indents or quotes them. */
const BREAK = /(?<![ \t])[ \t]*[\r\n][\s>|]*/g;

/**
 * The text in each of the ways that it can be read: as it stands, with one layer of escapes after
 * the other taken away, then in one line, without quotes and signs that do not show, and at last with
 * signs put together that stand apart; the same of what other escapes make of it.
 */
export function viewsOf(text: string): readonly View[] {
  const asItStands: View = { text, given: (from, to) => [from, to] };
  const others = OTHER_ESCAPES.map(([what, by]) => replaced(asItStands, what, by));
  return [asItStands, ...others].flatMap((view) => (view === undefined ? [] : layersOf(view)));
}

function layersOf(view: View): readonly View[] {
  const views = [view];
  let last = view;
  const see = (next: View | undefined): boolean => {
    if (next !== undefined) views.push((last = next));
    return next !== undefined;
  };
  // Most texts have no escapes: one look tells.
  for (let depth = 0; depth < DEEPEST && /[\\%&]/.test(last.text); depth += 1) {
    if (!see(replaced(last, ESCAPE, unescaped))) break;
  }
  see(replaced(last, BREAK, () => ''));
  see(replaced(last, QUOTES, () => ''));
  see(replaced(last, APART, () => ''));
  return views;
}

/** The text without quotes and signs that do not show, as the last view has it. */
export function unquoted(text: string): string {
  return decoded(text).replace(QUOTES, '');
}

/** The text with all layers of escapes taken away. */
export function decoded(text: string): string {
  let plain = text;
  for (let depth = 0; depth < DEEPEST; depth += 1) plain = plain.replace(ESCAPE, unescaped);
  return plain;
}

function unescaped(escape: string): string {
  const inner = escape.slice(1);
  if (/^%u/i.test(escape)) return String.fromCharCode(parseInt(escape.slice(2), 16));
  if (escape.startsWith('%')) return percentDecoded(escape);
  if (escape.startsWith('&')) return referenced(inner.slice(0, -1).toLowerCase(), escape);
  if (/^[ux]\{/i.test(inner)) return signOf(parseInt(inner.slice(2, -1), 16), escape);
  if (/^[ux]./i.test(inner)) return String.fromCharCode(parseInt(inner.slice(1), 16));
  return CONTROLS[inner.toLowerCase()] ?? inner;
}

function percentDecoded(escape: string): string {
  try {
    return decodeURIComponent(escape);
  } catch {
    return escape;
  }
}

function referenced(name: string, escape: string): string {
  if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? '') : escape;
  const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return signOf(code, escape);
}

function signOf(code: number, escape: string): string {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : escape;
}

/** The next view, or undefined where there is nothing to replace. */
function replaced(view: View, what: RegExp, by: (found: string) => string): View | undefined {
  // Of each piece that was replaced, where it stands now and where it stood, ends excluded. Lists of
  // numbers, because a log may be full of them.
  const [at, end, was, wasEnd]: [number[], number[], number[], number[]] = [[], [], [], []];
  const parts: string[] = [];
  let after = 0;
  let length = 0;
  for (const { 0: found, index } of view.text.matchAll(what)) {
    const instead = by(found);
    if (instead === found) continue;
    parts.push(view.text.slice(after, index), instead);
    length += index - after;
    after = index + found.length;
    at.push(length);
    length += instead.length;
    end.push(length);
    was.push(index);
    wasEnd.push(after);
  }
  if (at.length === 0) return undefined;
  parts.push(view.text.slice(after));
  const before = (place: number): readonly [from: number, to: number] => {
    const piece = lastUpTo(at, place);
    const [ends = 0, ended = 0] = [end[piece], wasEnd[piece]];
    if (place < ends) return [was[piece] ?? 0, ended];
    return [place - ends + ended, place - ends + ended + 1];
  };
  return {
    text: parts.join(''),
    given: (from, to) => view.given(before(from)[0], before(to - 1)[1]),
  };
}

/** The index of the last number that is not greater; -1 for none. */
function lastUpTo(sorted: readonly number[], most: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
