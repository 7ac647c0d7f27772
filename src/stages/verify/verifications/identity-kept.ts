import { textAt } from '../../../domain/json.js';
import { difference, type Verification } from './verification.js';

const PRINCIPAL = ['identity', 'principalId'] as const;

/**
 * The workspace's own identity is the one it had. No document says that it survives a move
 * (azure-ml: open questions); where it does not, everything that it was allowed is lost.
 */
export const identityKept: Verification = ({ before, now, id }) => {
  const had = textAt(before, ...PRINCIPAL);
  const has = textAt(now, ...PRINCIPAL);
  if (had === undefined || had.toLowerCase() === has?.toLowerCase()) return Promise.resolve([]);
  const value = `${has ?? '(absent)'}, before the move ${had}`;
  const words = {
    why: 'The workspace has another identity than before: what the old one was allowed at storage, key vault and registry, the new one is not.',
    remedy:
      'Give the new identity the roles of the old one, which the plan file lists, and what the old one has elsewhere by its object id, which no list tells: access policies of other key vaults, access control lists of Data Lake Storage, users in SQL databases and in Databricks.',
  };
  // It breaks nothing that was approved, and it is for people to mend: the move is verified all the
  // same.
  const severity = 'warning';
  return Promise.resolve([
    difference(id, { field: PRINCIPAL.join('.'), value }, words, { severity }),
  ]);
};
