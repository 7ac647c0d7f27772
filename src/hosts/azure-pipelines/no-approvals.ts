import type { Approvals, Ledger } from '../../ports.js';

const unknown = {
  known: false,
  why: 'this release reads no approvals of Azure Pipelines',
  permission: '',
} as const;

/** This host knows of no approvals yet: whatever a gate may ask is unknown, and unknown opens nothing. */
export const noApprovals: Approvals = {
  run: () => undefined,
  environment: (name) => Promise.resolve({ name, protection: unknown, approvals: unknown }),
  pullRequest: () => Promise.resolve(unknown),
  standing: (login) => Promise.resolve({ login, mayWrite: unknown, teams: unknown }),
};

/** And writes nothing down about plans: they are handed over by digest. */
export const noLedger: Ledger = {
  publish: () => Promise.resolve(unknown),
  used: () => Promise.resolve(unknown),
  markUsed: () => Promise.resolve(unknown),
  settle: () => Promise.resolve(),
};
