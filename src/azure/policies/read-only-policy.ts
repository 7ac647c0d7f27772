import type { PipelinePolicy } from '@azure/core-rest-pipeline';

import { ForbiddenRequestError } from './forbidden-request.js';
import { isGraphQuery } from '../reading/graph-path.js';
import { SEGMENT } from '../client/path-segment.js';

interface Allowed {
  readonly methods: readonly string[];
  readonly path: RegExp;
}

// Four POSTs are questions that change nothing: whether a move would succeed (Azure REST reference:
// Resources - Validate Move Resources), whether a policy would refuse a resource (Policy
// Restrictions - Check At Resource Group Scope), what a workspace finds wrong with itself
// (Workspaces - Diagnose), and which resources there are (Resource Graph - Resources).
const allowList: readonly Allowed[] = [
  { methods: ['GET', 'HEAD'], path: /^\// },
  {
    methods: ['POST'],
    path: new RegExp(
      `^/subscriptions/${SEGMENT}/resourceGroups/${SEGMENT}/validateMoveResources$`,
      'i',
    ),
  },
  {
    methods: ['POST'],
    path: new RegExp(
      `^/subscriptions/${SEGMENT}/resourceGroups/${SEGMENT}/providers/Microsoft\\.PolicyInsights/checkPolicyRestrictions$`,
      'i',
    ),
  },
  {
    methods: ['POST'],
    path: new RegExp(
      `^/subscriptions/${SEGMENT}/resourceGroups/${SEGMENT}/providers/Microsoft\\.MachineLearningServices/workspaces/${SEGMENT}/diagnose$`,
      'i',
    ),
  },
];

/**
 * True when a request cannot change Azure. Methods are compared to the letter, paths without regard
 * to case.
 */
export function isReadOnly(method: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname } = new URL(url);
  return (
    isGraphQuery(method, url) ||
    allowList.some((allowed) => allowed.methods.includes(method) && allowed.path.test(pathname))
  );
}

/**
 * Refuses every request outside the allow-list, with a ForbiddenRequestError and before it reaches
 * the wire: the reason why nothing behind AzureReader can change Azure, not even a defect. It
 * belongs last in the pipeline, so that what it sees is what is sent.
 */
export function readOnlyPolicy(): PipelinePolicy {
  return {
    name: 'readOnlyPolicy',
    async sendRequest(request, next) {
      if (!isReadOnly(request.method, request.url)) {
        throw new ForbiddenRequestError('not allowed while reading', request.method, request.url);
      }
      return next(request);
    },
  };
}
