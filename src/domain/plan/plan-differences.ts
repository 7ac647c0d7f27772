import { canonicalText } from '../canonical-json.js';
import { isJsonArray, isJsonObject, textAt, type JsonObject, type JsonValue } from '../json.js';
import { driftWords } from './drift-words.js';
import type { Plan, PlanDifference, PlanDrift } from './plan.js';
import { planAsJson } from './plan-digest.js';
import { shortened } from '../shortened.js';

const LONGEST_VALUE = 120;

/**
 * The part of a plan that says what lies in the workspace and around it, and what of it would be
 * put back.
 */
const CONTENTS = 'content.collections';
const PUT_BACK = 'content.restore';
const LIST_OF_ITEM = /^(content\.collections\.\w+)\.items\[/;
const LIST_OF_STATE = /^(content\.collections\.\w+)\.state$/;

/**
 * The drift between a plan and the same plan made later, field by field, parted by what it means
 * for the move. What would be put back follows from the contents: it is told only where these are
 * the same.
 */
export function driftBetween(approved: Plan, now: Plan): PlanDrift {
  const found = differencesBetween(planAsJson(approved), planAsJson(now));
  const lists = new Set(found.map(({ field }) => LIST_OF_ITEM.exec(field)?.[1]));
  // That a list has items says no more than the items do; that it cannot be read does.
  const telling = found.filter(
    ({ field, approved: was, now: is }) =>
      [was, is].includes('unknown') || !lists.has(LIST_OF_STATE.exec(field)?.[1] ?? ''),
  );
  const all = telling.map((one) => ({
    ...one,
    sentence: driftWords(one, one.item, one.approved === undefined ? now : approved),
  }));
  const isIn =
    (part: string) =>
    ({ field }: PlanDifference): boolean =>
      field === part || field.startsWith(`${part}.`) || field.startsWith(`${part}[`);
  const [isContents, isPutBack] = [isIn(CONTENTS), isIn(PUT_BACK)];
  const [contents, putBack] = [all.filter(isContents), all.filter(isPutBack)];
  return {
    move: all.filter((one) => !isContents(one) && !isPutBack(one)),
    surroundings: contents.length === 0 ? putBack : contents,
  };
}

/**
 * Every field in which two JSON values differ, in the order of the approved side. Items of arrays
 * are matched by their `id` (or rule and subject), so that one new compute is one difference and
 * not a shifted list.
 */
export function differencesBetween(
  approved: JsonValue | undefined,
  now: JsonValue | undefined,
  path = '',
): readonly PlanDifference[] {
  if (isJsonObject(approved) && isJsonObject(now)) return objectDifferences(approved, now, path);
  // A list that was not there before has nothing but new items.
  const [before, after] = [approved, now].map((side) =>
    isJsonArray(side) && isKeyed(side) ? side : undefined,
  );
  const isNewOrGone =
    (approved === undefined && (after?.length ?? 0) > 0) ||
    (now === undefined && (before?.length ?? 0) > 0);
  if (isNewOrGone || (before !== undefined && after !== undefined)) {
    const fieldOf = (key: string): string => `${path}[${key}]`;
    return objectDifferences(byKey(before ?? []), byKey(after ?? []), path, fieldOf);
  }
  const same =
    approved === undefined || now === undefined
      ? approved === now
      : canonicalText(approved) === canonicalText(now);
  if (same) return [];
  const item = [approved, now].find(isJsonObject);
  return [
    {
      field: path,
      approved: short(approved),
      now: short(now),
      ...(item === undefined ? {} : { item }),
    },
  ];
}

function objectDifferences(
  approved: JsonObject,
  now: JsonObject,
  path: string,
  fieldOf = (key: string): string => (path === '' ? key : `${path}.${key}`),
): readonly PlanDifference[] {
  const keys = [...new Set([...Object.keys(approved), ...Object.keys(now)])];
  return keys.flatMap((key) => differencesBetween(approved[key], now[key], fieldOf(key)));
}

function isKeyed(items: readonly JsonValue[]): boolean {
  return items.every((item) => keyOf(item) !== undefined);
}

// Two findings of a rule about one subject are told apart by their order.
function byKey(items: readonly JsonValue[]): JsonObject {
  const seen = new Map<string, number>();
  return Object.fromEntries(
    items.map((item) => {
      const key = keyOf(item) ?? '';
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [count === 1 ? key : `${key} (${count})`, item];
    }),
  );
}

function keyOf(item: JsonValue): string | undefined {
  const id = textAt(item, 'id');
  if (id !== undefined) return id;
  const rule = textAt(item, 'rule');
  return rule === undefined ? undefined : `${rule} ${textAt(item, 'subject') ?? ''}`;
}

function short(value: JsonValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value : canonicalText(value);
  return shortened(text, LONGEST_VALUE);
}
