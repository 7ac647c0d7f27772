import type { MoveRequest } from '../../../src/domain/request/request.js';
import { digestOnly } from '../../stages/plan/plan-builder.js';

/** Something of a host that a test does not reach. */
export const notAsked = (): Promise<never> => Promise.reject(new Error('not asked'));

/** A move whose gate demands nothing but the digest. */
export const request: MoveRequest = {
  mode: 'move',
  signIn: {
    method: 'auto',
    cloud: 'AzureCloud',
    tenantId: undefined,
    clientId: undefined,
    audience: undefined,
  },
  planFile: 'plan.json',
  timeoutMinutes: 270,
  expected: {
    sourceSubscriptionId: undefined,
    sourceResourceGroup: undefined,
    workspaceName: undefined,
    destinationSubscriptionId: undefined,
    destinationResourceGroup: undefined,
    associated: undefined,
    acknowledge: undefined,
    jobScan: undefined,
    mayPrepare: undefined,
    instanceSuffix: undefined,
  },
  approvedPlanDigest: undefined,
  restore: 'report',
  planMaxAgeHours: 24,
  snapshotKey: undefined,
  gate: digestOnly,
  host: { token: '', comment: 'never' },
};
