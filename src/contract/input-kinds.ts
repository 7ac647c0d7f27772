import { isOwnFile } from '../domain/run/own-files.js';
import { closestMember } from '../domain/closest-member.js';
import { ownEntry } from '../domain/own-entry.js';

/**
 * What form an input takes; hosts map it to their own widgets (Azure Pipelines: pickList,
 * multiLine, string).
 */
export type InputType = 'text' | 'guid' | 'list' | 'number' | 'choice';

/**
 * One thing wrong with a text: the part that was seen, what was expected there, and what was
 * probably meant.
 */
export interface Fault {
  readonly seen: string;
  readonly expected: string;
  readonly meant: string | undefined;
}

export type Reading<Value> = { readonly value: Value } | { readonly faults: readonly Fault[] };

/**
 * How the text of an input is understood. `parse` is never asked about an empty text: that means
 * "not given".
 */
export interface Kind<Value> {
  readonly type: InputType;
  /** What is accepted, in words that continue "expected ...". */
  readonly expected: string;
  /** The closed set where there is one. */
  readonly members: readonly string[];
  parse(text: string): Reading<Value>;
}

/** Text of one line that `pattern` matches. */
export function text(expected: string, pattern: RegExp): Kind<string> {
  const parse = (value: string): Reading<string> =>
    pattern.test(value) ? { value } : faulty(value, expected);
  return { type: 'text', expected, members: [], parse };
}

const PATH =
  'a path of one line, to no file that is called like one that a run writes beside the plan';

/** A path of the user's own: a run would write over a file that is called like one of its own. */
export const pathOfUser: Kind<string> = {
  type: 'text',
  expected: PATH,
  members: [],
  parse: (value) =>
    /^[^\p{Cc}]+$/u.test(value) && !isOwnFile(value) ? { value } : faulty(value, PATH),
};

/** A secret of at least `least` signs, `different` of them different: no placeholder is one. */
export function secretText(least: number, different: number): Kind<string> {
  const expected = `at least ${least} characters, ${different} of them different`;
  const parse = (value: string): Reading<string> =>
    value.length >= least && new Set(value).size >= different ? { value } : faulty(value, expected);
  return { type: 'text', expected, members: [], parse };
}

/** A GUID in its usual form, without braces; case is kept. */
export const guid: Kind<string> = {
  ...text(
    'a GUID such as 00000000-0000-0000-0000-000000000000',
    /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  ),
  type: 'guid',
};

/** One member of a closed set. */
export function choice<Member extends string>(members: readonly Member[]): Kind<Member> {
  const expected = `one of ${members.join(', ')}`;
  const parse = (value: string): Reading<Member> => {
    const member = members.find((known) => known === value);
    if (member !== undefined) return { value: member };
    return { faults: [{ seen: value, expected, meant: closestMember(value, members) }] };
  };
  return { type: 'choice', expected, members, parse };
}

/** Yes or no: Azure Pipelines writes the booleans of a template as `True` and `False`. */
export const flag: Kind<'false' | 'true'> = {
  ...choice(['false', 'true']),
  parse: (value) =>
    choice(['false', 'true'] as const).parse(
      /^(?:true|false)$/i.test(value) ? value.toLowerCase() : value,
    ),
};

/**
 * A number within bounds, both included. Fractions are allowed; signs, exponents and units are not.
 */
export function numberBetween(least: number, most: number, what: string): Kind<number> {
  return numberLike(/^\d{1,9}(?:\.\d{1,9})?$/, least, most, `${what} from ${least} to ${most}`);
}

/** As `numberBetween`, but digits only. */
export function wholeBetween(least: number, most: number, what: string): Kind<number> {
  return numberLike(/^\d{1,9}$/, least, most, `${what}, a whole one from ${least} to ${most}`);
}

function numberLike(form: RegExp, least: number, most: number, expected: string): Kind<number> {
  const parse = (value: string): Reading<number> => {
    const number = form.test(value) ? Number(value) : Number.NaN;
    return number >= least && number <= most ? { value: number } : faulty(value, expected);
  };
  return { type: 'number', expected, members: [], parse };
}

/**
 * Members of a closed set, separated by commas or line breaks, without duplicates and in the order
 * of the set; or one of the words that stand alone, which mean what `alone` says and cannot be
 * mixed with others. A list with an empty member is none: it is a value that nobody filled in, and
 * whoever wants nothing says so in a word.
 */
export function listOf<Member extends string, Whole>(
  members: readonly Member[],
  alone: Readonly<Record<string, Whole>>,
): Kind<readonly Member[] | Whole> {
  const words = Object.keys(alone);
  const expected = `${words.join(' or ')}, or a list of ${members.join(', ')}`;
  const parse = (value: string): Reading<readonly Member[] | Whole> => {
    const items = itemsOf(value);
    if (items === undefined) return faulty(value, `${expected}, without an empty member`);
    const [first = ''] = items;
    const whole = ownEntry(alone, first);
    if (items.length === 1 && whole !== undefined) return { value: whole };
    const faults = items.flatMap((item) => memberFaults(item, members, words, expected));
    if (faults.length > 0) return { faults };
    return { value: members.filter((member) => items.includes(member)) };
  };
  return { type: 'list', expected, members: [...words, ...members], parse };
}

/**
 * Items that `pattern` matches, separated by commas or line breaks, without duplicates, in the
 * order given; at least one.
 */
export function listMatching(expected: string, pattern: RegExp): Kind<readonly string[]> {
  const parse = (value: string): Reading<readonly string[]> => {
    const items = itemsOf(value);
    if (items === undefined) return faulty(value, `${expected}, without an empty member`);
    const strangers = items.filter((item) => !pattern.test(item));
    if (strangers.length === 0) return { value: items };
    return { faults: strangers.map((seen) => ({ seen, expected, meant: undefined })) };
  };
  return { type: 'list', expected, members: [], parse };
}

function memberFaults(
  item: string,
  members: readonly string[],
  words: readonly string[],
  expected: string,
): readonly Fault[] {
  if (members.includes(item)) return [];
  if (words.includes(item)) {
    return [{ seen: item, expected: `${item} to stand alone, or only names`, meant: undefined }];
  }
  return [{ seen: item, expected, meant: closestMember(item, [...words, ...members]) }];
}

// Undefined where a member is empty. A line may end with a comma, and a text with a line break.
function itemsOf(value: string): readonly string[] | undefined {
  const items = value
    .replace(/\r?\n[ \t]*$/, '')
    .split(/,[ \t\r]*\n|[,\n]/)
    .map((item) => item.trim());
  return items.includes('') ? undefined : [...new Set(items)];
}

function faulty(seen: string, expected: string): { readonly faults: readonly Fault[] } {
  return { faults: [{ seen, expected, meant: undefined }] };
}
