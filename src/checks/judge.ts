import type { Finding } from '../domain/finding.js';
import {
  collectionTable,
  itemsOf,
  NO_WORKSPACE,
  type CollectionName,
  type Inventory,
} from '../domain/inventory.js';
import type { JsonObject } from '../domain/json.js';
import type { MoveScope } from '../domain/request.js';
import type { Check } from './check.js';

/**
 * Lets every rule judge the inventory. A rule whose collection is unknown says so in a finding of its own, a blocker,
 * and still judges what could be read: a refused list is never taken for an empty one.
 */
export function judgeInventory(
  checks: readonly Check[],
  inventory: Inventory,
  scope: MoveScope,
): readonly Finding[] {
  return checks.flatMap((check) => [
    ...unknownFindings(check, inventory),
    ...observedFindings(check, inventory, scope),
  ]);
}

function observedFindings(
  check: Check,
  inventory: Inventory,
  scope: MoveScope,
): readonly Finding[] {
  const items = (name: CollectionName): readonly JsonObject[] => itemsOf(inventory.of(name));
  const known = (name: CollectionName): boolean => inventory.of(name).state !== 'unknown';
  return check.judge({ scope, items, known }).map((statement) => ({
    ...statement,
    rule: check.id,
    certainty: 'observed' as const,
    source: statement.source ?? check.source,
  }));
}

function unknownFindings(check: Check, inventory: Inventory): readonly Finding[] {
  return check.needs.flatMap((name): readonly Finding[] => {
    const collection = inventory.of(name);
    if (collection.state !== 'unknown') return [];
    const { why, code, status } = collection.reason;
    // There is no workspace: that is a blocker of its own which nobody can acknowledge, and everything inside it is moot.
    if (code === NO_WORKSPACE) return [];
    const { title } = collectionTable[name];
    return [
      {
        rule: check.id,
        severity: 'blocker',
        certainty: 'unknown',
        subject: title,
        evidence: [
          { field: 'reading', value: why },
          ...(code === undefined ? [] : [{ field: 'code', value: code }]),
          ...(status === undefined ? [] : [{ field: 'status', value: String(status) }]),
        ],
        why: `The list "${title}" could not be read, so nobody knows whether this rule holds: ${check.title}.`,
        remedy: `Give the identity the right to read it, or accept the risk by name: acknowledge: ${check.id}`,
        source: check.source,
      },
    ];
  });
}
