import type { Finding } from '../domain/plan/finding.js';
import {
  collectionTable,
  itemsOf,
  WITHIN_NOTHING,
  type CollectionName,
  type Inventory,
} from '../domain/azure/inventory.js';
import { isUnregistered } from '../domain/azure/errors/error-catalogue.js';
import { sameId } from '../domain/azure/resource-id.js';
import { textAt, type JsonObject } from '../domain/json.js';
import type { MoveScope } from '../domain/request/request.js';
import { evidenceOf, type Check, type Purpose } from './check.js';
import { remedyForUnknown } from './unknown-remedies.js';

/**
 * Lets every rule judge the inventory. A collection that is unknown becomes a blocker in the name
 * of each rule that it could have made block (or, where no rule blocks by it, of the first that
 * needs it), and what could be read is judged all the same: a refused list is never taken for an
 * empty one.
 */
export function judgeInventory(
  checks: readonly Check[],
  inventory: Inventory,
  scope: MoveScope,
  purpose: Purpose,
): readonly Finding[] {
  return checks.flatMap((check) => [
    ...check.needs
      .filter((name) => speaksFor(check, name, checks))
      .flatMap((name) => unknownFindings(check, name, inventory, purpose)),
    ...observedFindings(check, inventory, scope, purpose),
  ]);
}

// Thirty findings about one list that was refused help nobody.
function speaksFor(check: Check, name: CollectionName, checks: readonly Check[]): boolean {
  const needing = checks.filter(({ needs }) => needs.includes(name));
  const blocking = needing.filter(({ severity }) => severity === 'blocker');
  return blocking.length > 0 ? blocking.includes(check) : needing[0] === check;
}

function observedFindings(
  check: Check,
  inventory: Inventory,
  scope: MoveScope,
  purpose: Purpose,
): readonly Finding[] {
  const items = (name: CollectionName): readonly JsonObject[] => itemsOf(inventory.of(name));
  const known = (name: CollectionName): boolean => inventory.of(name).state !== 'unknown';
  return check.judge({ scope, purpose, items, known }).map(({ seen, ...statement }) => ({
    rule: check.id,
    severity: check.severity,
    certainty: 'observed' as const,
    source: check.source,
    evidence: evidenceOf(seen),
    ...statement,
  }));
}

function unknownFindings(
  check: Check,
  name: CollectionName,
  inventory: Inventory,
  purpose: Purpose,
): readonly Finding[] {
  const collection = inventory.of(name);
  if (collection.state !== 'unknown') return [];
  const { why, code, status } = collection.reason;
  // Its place does not exist, or is not registered yet: that is a blocker of its own, and everything
  // inside is moot.
  if (code === WITHIN_NOTHING || isToldAsUnregistered(name, code, inventory)) return [];
  const { title } = collectionTable[name];
  return [
    {
      rule: check.id,
      severity: isOnlyTold(check, purpose) ? 'warning' : 'blocker',
      certainty: 'unknown',
      subject: title,
      evidence: evidenceOf({ reading: why, code: code ?? [], status: status ?? [] }),
      why: `The list "${title}" could not be read, so nobody knows whether this rule holds: ${check.title}.`,
      remedy: `${remedyForUnknown(collection.reason)}, or accept the risk by name: acknowledge: ${check.id}`,
      source: check.source,
    },
  ];
}

// Machine Learning answers for a region of a subscription once it is registered there. Until then
// the rule on providers blocks, and after the registration everything is judged again.
function isToldAsUnregistered(
  name: CollectionName,
  code: string | undefined,
  inventory: Inventory,
): boolean {
  return (
    (name === 'destinationUsages' || name === 'vmSizes') &&
    isUnregistered(code) &&
    itemsOf(inventory.of('destinationProviders')).some(
      (provider) =>
        sameId(textAt(provider, 'namespace') ?? '', 'Microsoft.MachineLearningServices') &&
        !sameId(textAt(provider, 'registrationState') ?? '', 'Registered'),
    )
  );
}

// What an identity sees is not compared with the approval, and nobody could accept it any more:
// where nothing depends on it, it is told and closes no approved move.
function isOnlyTold({ aboutCaller, severity }: Check, purpose: Purpose): boolean {
  return purpose === 'move' && aboutCaller === true && severity !== 'blocker';
}
