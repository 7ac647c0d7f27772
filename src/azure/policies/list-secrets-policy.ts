import type { PipelinePolicy } from '@azure/core-rest-pipeline';

import { ForbiddenRequestError } from './forbidden-request.js';
import { SEGMENT } from '../client/path-segment.js';

// Azure REST reference, Machine Learning: the listings of what this product seals, and none of a
// whole workspace's keys.
const LISTINGS: readonly (readonly [type: string, action: string])[] = [
  ['onlineEndpoints', 'listKeys'],
  ['batchEndpoints', 'listkeys'],
  ['datastores', 'listSecrets'],
  ['connections', 'listsecrets'],
  ['computes', 'listKeys'],
];

const workspace = String.raw`/subscriptions/${SEGMENT}/resourceGroups/${SEGMENT}/providers/Microsoft\.MachineLearningServices/workspaces/${SEGMENT}`;
const allowed = LISTINGS.map(
  ([type, action]) => new RegExp(`^${workspace}/${type}/${SEGMENT}/${action}$`, 'i'),
);

/**
 * True for the POSTs that list the secrets of one thing in a workspace. Methods to the letter,
 * paths without case.
 */
export function isSecretListing(method: string, url: string): boolean {
  if (method !== 'POST' || !URL.canParse(url)) return false;
  const { pathname } = new URL(url);
  return allowed.some((path) => path.test(pathname));
}

/** The secret reader's guard: the listings and nothing else, not even a GET. */
export function listSecretsPolicy(): PipelinePolicy {
  return {
    name: 'listSecretsPolicy',
    async sendRequest(request, next) {
      if (!isSecretListing(request.method, request.url)) {
        throw new ForbiddenRequestError('not a listing of secrets', request.method, request.url);
      }
      return next(request);
    },
  };
}
