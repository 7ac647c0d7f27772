import { idOf } from '../../domain/azure/body-identity.js';
import { textAt } from '../../domain/json.js';
import { sameId } from '../../domain/azure/resource-id.js';
import { shellWord } from '../../domain/shell-quote.js';
import { defineItemRule, type Check } from '../check.js';
import { documents } from '../documents.js';

/** A ReadOnly lock on either group, subscription or a resource in them blocks a move. */
export const readOnlyLock: Check = lockRule({
  id: 'read-only-lock',
  level: 'ReadOnly',
  why: 'A ReadOnly lock keeps Azure from moving resources out of or into its scope.',
  source: documents.locks,
});

/**
 * CanNotDelete: the page on locks does not say that it blocks a move, the support article on move
 * errors lists it as a blocker. The documents disagree, so a person may accept it by name.
 */
export const canNotDeleteLock: Check = lockRule({
  id: 'can-not-delete-lock',
  level: 'CanNotDelete',
  why: 'Documents disagree whether a CanNotDelete lock blocks a move; it does stop the deletion of what must go before it.',
  source: documents.moveErrors,
});

function lockRule({
  level,
  ...rule
}: Pick<Check, 'id' | 'source'> & {
  readonly level: string;
  readonly why: string;
}): Check {
  return defineItemRule({
    ...rule,
    title: `No ${level} lock at the source or the destination`,
    severity: 'blocker',
    of: ['sourceLocks', 'destinationLocks'],
    acknowledge: 'any',
    // A lock on a subscription shows on both sides when source and destination share it.
    concerns: (lock, { items }) =>
      sameId(textAt(lock, 'properties', 'level') ?? '', level) &&
      (items('sourceLocks').find((one) => sameId(idOf(one), idOf(lock))) ?? lock) === lock,
    seen: ['name', 'properties.level'],
    why: rule.why,
    remedy: (lock) =>
      `Remove it for the time of the move: az lock delete --ids ${shellWord(idOf(lock))}`,
  });
}
