import { canonicalText } from '../canonical-json.js';
import { isJsonArray, isJsonObject, textAt, type JsonObject, type JsonValue } from '../json.js';
import type { Plan, PlanDifference, PlanDrift } from './plan.js';
import { planAsJson } from './plan-digest.js';

const LONGEST_VALUE = 120;

/**
 * The part of a plan that says what lies in the workspace and around it, and what of it would be
 * put back.
 */
const CONTENTS = 'content.collections';
const PUT_BACK = 'content.restore';

/**
 * The drift between a plan and the same plan made later, field by field, parted by what it means
 * for the move. What would be put back follows from the contents: it is told only where these are
 * the same.
 */
export function driftBetween(approved: Plan, now: Plan): PlanDrift {
  const all = differencesBetween(planAsJson(approved), planAsJson(now));
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
  if (isJsonArray(approved) && isJsonArray(now) && isKeyed(approved) && isKeyed(now)) {
    return objectDifferences(byKey(approved), byKey(now), path, (key) => `${path}[${key}]`);
  }
  const same =
    approved === undefined || now === undefined
      ? approved === now
      : canonicalText(approved) === canonicalText(now);
  if (same) return [];
  return [{ field: path, approved: short(approved), now: short(now) }];
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
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}…`;
}
