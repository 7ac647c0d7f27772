import { describe, expect, it } from '@jest/globals';

import {
  fullWorkspace,
  KEY_VAULT_ID,
  ONLINE_ENDPOINT_ID,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION,
  withEntry,
  withRoleAssignment,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { there } from '../support/restored-place.js';
import { copyOfMoved, movedFrom, restoreInputs } from '../support/restorable.js';

describe('what a restore tells', () => {
  it('is of a connection that waits at another resource than its endpoint was approved at', async () => {
    const product = await copyOfMoved();
    const id = there(`${KEY_VAULT_ID}/privateEndpointConnections/pe-st-churn.1`);
    const endpoint = `${SOURCE_GROUP_ID}/providers/Microsoft.Network/privateEndpoints/pe-st-churn`;
    const properties = {
      privateEndpoint: { id: endpoint },
      privateLinkServiceConnectionState: { status: 'Pending', description: '' },
    };
    product.edit((state) => ({ [id]: { id, name: 'pe-st-churn.1', properties }, ...state }));
    const run = await product.run(restoreInputs);
    expect(run.postMoveTasks).toMatchObject([{ kind: 'private-endpoint', automatic: false }]);
  });

  it('is that a custom role cannot be assigned at the destination', async () => {
    const role = 'c0000000-0000-4444-8888-000000000001';
    const id = `${SOURCE_SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${role}`;
    const definition = {
      id,
      name: role,
      properties: { type: 'CustomRole', assignableScopes: [SOURCE_SUBSCRIPTION] },
    };
    const full = withEntry(fullWorkspace(), [id, definition]);
    const product = await movedFrom(withRoleAssignment(full, role));
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restore-incomplete' });
    expect(renderMarkdown(run)).toMatch(/assignable scopes/);
  });

  // Only the operation knows it: Azure-AsyncOperation of the PUT's answer (ARM RPC, asynchronous
  // operations).
  it.each([
    ['an endpoint', ONLINE_ENDPOINT_ID],
    ['a deployment', `${ONLINE_ENDPOINT_ID}/deployments/blue`],
    ['a schedule', `${WORKSPACE_ID}/schedules/nightly`],
  ])('is why Azure could not make %s', async (_kind, id) => {
    const failure = { code: 'QuotaExceeded', message: 'No cores are left in the region.' };
    const pathRegex = `${id.slice(WORKSPACE_ID.length)}$`;
    const product = await copyOfMoved({
      writesTakeTime: true,
      operationPolls: 3,
      writesFail: [{ pathRegex, ...failure }],
    });
    expect(renderMarkdown(await product.run(restoreInputs))).toContain('QuotaExceeded');
  });
});
