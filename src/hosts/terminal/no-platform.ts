import type { Known } from '../../domain/gate/evidence.js';
import type { Approvals, PlanRegistry } from '../../ports/ports.js';

const NOT_HERE = {
  known: false,
  why: 'a command line has no platform that knows it',
  permission: '',
  remedy: 'Use the gate digest, or run the move on GitHub Actions or Azure Pipelines.',
} as const satisfies Known<never>;

/** What a command line knows of approvals: nothing. The gate closes where one is demanded. */
export const noApprovals: Approvals = {
  run: () => undefined,
  start: () => Promise.resolve(NOT_HERE),
  earlierOver: () => Promise.resolve(NOT_HERE),
  environment: (name) => Promise.resolve({ name, protection: NOT_HERE, approvals: NOT_HERE }),
  pullRequest: () => Promise.resolve(NOT_HERE),
  standing: (login) => Promise.resolve({ login, mayWrite: NOT_HERE, teams: NOT_HERE }),
};

/** Where a command line writes plans down for others: nowhere. */
export const noPlanRegistry: PlanRegistry = {
  isKept: false,
  publish: () => Promise.resolve(NOT_HERE),
  marks: () => Promise.resolve(NOT_HERE),
  mark: () => Promise.resolve(NOT_HERE),
  settle: () => Promise.resolve(),
};
