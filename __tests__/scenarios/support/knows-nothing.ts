import type { Approvals, PlanRegistry } from '../../../src/ports/ports.js';

const notAsked = (): Promise<never> => Promise.reject(new Error('not asked'));

/** A host that knows of no approval. */
export const knowsNothing: Approvals = {
  run: () => undefined,
  start: notAsked,
  earlierOver: notAsked,
  environment: notAsked,
  pullRequest: notAsked,
  standing: notAsked,
};

const why = 'this host knows nothing';
const unknown = { known: false, why, permission: '', remedy: '' } as const;

/** A host that writes nothing down about plans. */
export const keepsNothing: PlanRegistry = {
  isKept: false,
  publish: () => Promise.resolve(unknown),
  marks: () => Promise.resolve(unknown),
  mark: () => Promise.resolve(unknown),
  settle: () => Promise.resolve(),
};
