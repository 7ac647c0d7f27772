import { gatewayError } from '../errors.js';
import type { Handler } from '../call.js';
import { groupIdOf, isSame } from '../ids.js';
import { textAt } from '../json.js';
import { pageOf } from '../reading/pages.js';
import { whyMissing } from '../reading/resources.js';

/**
 * `GET {group}/providers/Microsoft.Resources/deployments` with `$filter=provisioningState eq
 * '{state}'`.
 */
export const listDeployments: Handler = (call, azure) => {
  if (!azure.store.has(groupIdOf(call.path))) return whyMissing(call.path, azure);
  const filter = (call.query.get('$filter') ?? '').trim();
  const state = /^provisioningState eq '([^']+)'$/i.exec(filter)?.[1];
  if (filter !== '' && state === undefined) {
    return gatewayError(400, 'InvalidFilterInQueryString', `Invalid $filter '${filter}'.`);
  }
  const found = azure.store
    .inCollection(call.path)
    .map(({ body }) => body)
    .filter(
      (body) =>
        state === undefined || isSame(textAt(body, 'properties', 'provisioningState'), state),
    );
  return pageOf(call, azure, found);
};
