import {
  collectionNames,
  collectionTable,
  WITHIN_NOTHING,
  type CollectionName,
  type Inventory,
  type UnknownReason,
} from '../../domain/azure/inventory.js';
import { textAt } from '../../domain/json.js';
import type { PlanDifference, PlanDrift } from '../../domain/plan/plan.js';
import { causeOf } from '../survey/one-cause.js';
import type { GateReason } from './gate-reason.js';

interface Unread {
  readonly title: string;
  readonly reason: UnknownReason;
}

/**
 * What a closed gate says. A plan that only looks changed because lists could not be read has not
 * changed as far as anybody knows: then the reading is the reason, and the approval stays good.
 *
 * @param inventory what could be read now.
 */
export function withUnread(
  reasons: readonly GateReason[],
  { move, surroundings }: PlanDrift,
  inventory: Inventory,
): readonly GateReason[] {
  const all = [...move, ...surroundings];
  const unread = unreadIn(all, inventory);
  const [first] = unread;
  if (first === undefined) return reasons;
  const told = reasonOf(first, unread);
  const hasChanged = all.some((one) => isSeen(one, inventory));
  return reasons.flatMap((one) => {
    if (one.reason !== 'plan-changed') return [one];
    return hasChanged ? [one, told] : [told];
  });
}

function unreadIn(all: readonly PlanDifference[], inventory: Inventory): readonly Unread[] {
  return collectionNames.flatMap((name) => {
    const collection = inventory.of(name);
    if (collection.state !== 'unknown' || collection.reason.code === WITHIN_NOTHING) return [];
    const { title } = collectionTable[name];
    const isMissed = all.some(({ field }) => listOf(field) === name || saysOf(field, title));
    return isMissed ? [{ title, reason: collection.reason }] : [];
  });
}

function listOf(field: string): string | undefined {
  return /^content\.collections\.(\w+)/.exec(field)?.[1];
}

function saysOf(field: string, title: string): boolean {
  const told = field.toLowerCase();
  return told.startsWith('content.findings[') && told.includes(` ${title.toLowerCase()}]`);
}

// A list that was read and differs, or a finding about what was seen, is a change for sure.
function isSeen({ field, approved, item }: PlanDifference, inventory: Inventory): boolean {
  const list = collectionNames.find((name: CollectionName) => name === listOf(field));
  if (list !== undefined) return inventory.of(list).state !== 'unknown';
  const isNew = field.startsWith('content.findings[') && approved === undefined;
  return isNew && item !== undefined && textAt(item, 'certainty') !== 'unknown';
}

function reasonOf({ title, reason }: Unread, unread: readonly Unread[]): GateReason {
  const cause = causeOf(unread.map((one) => one.reason));
  const more = unread.length === 1 ? '' : `, and ${unread.length - 1} more with it`;
  const remedy = cause?.remedy ?? 'Do what the findings below say of each list that was not read.';
  return {
    reason: cause?.reason ?? 'not-ready',
    sentence: `The list "${title}" could not be read now (${reason.why})${more}, so nobody knows whether all is as it was when the plan was made. Nothing was sent.`,
    remedy: `${remedy} Then start the same move again: the approved plan is good until it expires.`,
  };
}
