import type { Handler } from './call.js';
import { pageOf } from './reading/pages.js';

/**
 * `GET /subscriptions/{s}/providers/Microsoft.MachineLearningServices/locations/{region}/usages`.
 */
export const listUsages: Handler = (call, azure) => pageOf(call, azure, azure.behaviour.usages);

/**
 * `GET /subscriptions/{s}/providers/Microsoft.MachineLearningServices/locations/{region}/vmSizes`.
 */
export const listVmSizes: Handler = (call, azure) => pageOf(call, azure, azure.behaviour.vmSizes);
