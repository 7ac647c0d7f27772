import type { Approvals } from '../../../src/ports/approvals.js';

const notAsked = (): Promise<never> => Promise.reject(new Error('not asked'));
/** A host that knows of no approval. */
export const knowsNothing: Approvals = {
  run: () => undefined,
  start: notAsked,
  environment: notAsked,
  pullRequest: notAsked,
  standing: notAsked,
};
