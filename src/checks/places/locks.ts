import { idOf } from '../../domain/azure/body-identity.js';
import { textAt, type JsonObject } from '../../domain/json.js';
import { shellWord } from '../../domain/shell-quote.js';
import { defineCheck, type Check, type Statement } from '../check.js';
import { documents } from '../documents.js';

/** A ReadOnly lock on either group, subscription or a resource in them blocks a move. */
export const readOnlyLock: Check = lockRule({
  id: 'read-only-lock',
  title: 'No ReadOnly lock at the source or the destination',
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
  title: 'No CanNotDelete lock at the source or the destination',
  level: 'CanNotDelete',
  why: 'Documents disagree whether a CanNotDelete lock blocks a move; it does stop the deletion of what must go before it.',
  source: documents.moveErrors,
});

function lockRule(rule: {
  readonly id: string;
  readonly title: string;
  readonly level: string;
  readonly why: string;
  readonly source: string;
}): Check {
  return defineCheck({
    id: rule.id,
    title: rule.title,
    severity: 'blocker',
    needs: ['sourceLocks', 'destinationLocks'],
    acknowledge: 'any',
    source: rule.source,
    judge({ items }) {
      const locks = [...items('sourceLocks'), ...items('destinationLocks')];
      return withoutRepeats(locks)
        .filter((lock) => levelOf(lock) === rule.level.toLowerCase())
        .map((lock) => statementOf(lock, rule.why));
    },
  });
}

function statementOf(lock: JsonObject, why: string): Statement {
  const id = idOf(lock);
  return {
    severity: 'blocker',
    subject: id,
    evidence: [
      { field: 'name', value: textAt(lock, 'name') ?? '(unnamed)' },
      { field: 'properties.level', value: textAt(lock, 'properties', 'level') ?? '(absent)' },
    ],
    why,
    remedy: `Remove it for the time of the move: az lock delete --ids ${shellWord(id)}`,
  };
}

function levelOf(lock: JsonObject): string {
  return (textAt(lock, 'properties', 'level') ?? '').toLowerCase();
}

// A lock on a subscription shows on both sides when source and destination share it.
function withoutRepeats(locks: readonly JsonObject[]): readonly JsonObject[] {
  const byId = new Map(locks.map((lock) => [idOf(lock).toLowerCase(), lock]));
  return [...byId.values()];
}
