import { describe, expect, it } from '@jest/globals';

import { objectAt, textAt, valueAt } from '../../../emulator/arm/json.js';
import {
  COLLEAGUE_ID,
  DESTINATION_GROUP_ID,
  FULL_SECRETS,
  KEY_VAULT_ID,
  SCENARIO_TENANT_ID,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION,
  STORAGE_ID,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { bodyAt, there } from '../support/restored-place.js';
import { copyOfMoved, moved, restoreInputs } from '../support/restorable.js';

/** The state after a restore of everything, with what a test wants to be otherwise. */
async function restored(): Promise<JsonObject> {
  const product = await copyOfMoved();
  expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
  return product.state();
}

const insideOf = (state: JsonObject, name: string): JsonObject =>
  objectAt(bodyAt(state, `${WORKSPACE_ID}/computes/${name}`), 'properties', 'properties');

describe('what a restore brings back', () => {
  it('names what moved where it is now, and what belongs to a registry as it did', async () => {
    const state = await restored();
    const endpoint = `${WORKSPACE_ID}/onlineEndpoints/spam-scoring`;
    expect(bodyAt(state, `${endpoint}/deployments/green`)).toMatchObject({
      properties: {
        model: 'azureml://registries/azureml/models/spam-filter/versions/1',
        environmentId: there(`${WORKSPACE_ID}/environments/train/versions/3`),
      },
    });
    expect(
      valueAt(
        bodyAt(state, `${WORKSPACE_ID}/schedules/nightly`),
        ...['properties', 'action', 'jobDefinition', 'computeId'],
      ),
    ).toBe(there(`${WORKSPACE_ID}/computes/cpu-cluster`));
  });

  it('gives rights with everything that they carried', async () => {
    const assignments = Object.entries(await restored())
      .filter(([id]) => id.startsWith(DESTINATION_GROUP_ID) && id.includes('/roleAssignments/'))
      .map(([, body]) => objectAt(body, 'properties'));
    expect(assignments).toContainEqual(
      expect.objectContaining({
        scope: there(STORAGE_ID),
        principalType: 'Group',
        condition: expect.stringContaining("StringEquals 'features'"),
        conditionVersion: '2.0',
        description: 'The team reads features only.',
      }),
    );
    expect(assignments).toContainEqual(
      expect.objectContaining({
        scope: there(WORKSPACE_ID),
        delegatedManagedIdentityResourceId: `${SOURCE_GROUP_ID}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-partner`,
      }),
    );
  });

  it('lets instances belong to whom they were assigned, or else to who had created them', async () => {
    const state = await restored();
    const assignedUser = { objectId: COLLEAGUE_ID, tenantId: SCENARIO_TENANT_ID };
    for (const name of ['ci-ada', 'ci-ben']) {
      expect(insideOf(state, name)).toMatchObject({
        personalComputeInstanceSettings: { assignedUser },
      });
    }
  });

  it('attaches to what it was attached to, with what it was attached with', async () => {
    const state = await restored();
    const platform = `${SOURCE_SUBSCRIPTION}/resourceGroups/rg-platform/providers`;
    expect(bodyAt(state, `${WORKSPACE_ID}/computes/aks-two`)).toMatchObject({
      properties: {
        resourceId: `${platform}/Microsoft.ContainerService/managedClusters/aks-two`,
        properties: { namespace: 'ml-aks-two' },
      },
    });
    expect(insideOf(state, 'vm-one')['administratorAccount']).toEqual({
      username: 'labadmin',
      password: FULL_SECRETS[2],
    });
    expect(insideOf(state, 'vm-two')).toMatchObject({
      administratorAccount: { privateKeyData: FULL_SECRETS[3] },
    });
    const tokens = ['dbr-one', 'dbr-two'].map((name) => insideOf(state, name));
    expect(tokens.map((one) => one['databricksAccessToken'])).toEqual(FULL_SECRETS.slice(4, 6));
  });

  it('makes connections again with their keys, and tells nobody', async () => {
    const product = await moved({ connectionsSurvive: false });
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restored' });
    const credentials = ['language-model', 'search'].map((name) =>
      valueAt(
        bodyAt(product.state(), `${WORKSPACE_ID}/connections/${name}`),
        ...['properties', 'credentials'],
      ),
    );
    expect(credentials).toEqual([{ key: FULL_SECRETS[0] }, { keys: { token: FULL_SECRETS[1] } }]);
    const told = [...product.disk.values(), renderMarkdown(run), JSON.stringify(run)].join('\n');
    for (const secret of FULL_SECRETS) expect(told).not.toContain(secret);
  });

  it('registers archived versions as archived, and no by-products of jobs', async () => {
    const state = await restored();
    const versions = `${WORKSPACE_ID}/data/customers/versions`;
    expect(bodyAt(state, `${versions}/3`)).toMatchObject({ properties: { isArchived: true } });
    expect(Object.keys(state).filter((id) => id.endsWith('/0f3a9c'))).toEqual([]);
  });
});

describe('a private endpoint connection', () => {
  const pe = `${SOURCE_GROUP_ID}/providers/Microsoft.Network/privateEndpoints/pe-st-churn`;
  const other = there(`${KEY_VAULT_ID}/privateEndpointConnections/pe-st-churn.1`);
  const connection = (status: string): JsonObject => ({
    id: other,
    name: 'pe-st-churn.1',
    properties: {
      privateEndpoint: { id: pe },
      privateLinkServiceConnectionState: { status, description: '' },
    },
  });
  const statesOf = (state: JsonObject, owner: string): readonly string[] =>
    Object.entries(state)
      .filter(([id]) => id.startsWith(`${there(owner)}/privateEndpointConnections/`))
      .map(([, body]) => textAt(body, 'properties', 'privateLinkServiceConnectionState', 'status'));

  it('is approved although the same endpoint is approved at another resource', async () => {
    const product = await copyOfMoved();
    product.edit((state) => ({ ...state, [other]: connection('Approved') }));
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(statesOf(product.state(), STORAGE_ID)).toEqual(['Approved']);
  });

  it('at another resource than it was approved at is not approved', async () => {
    const product = await copyOfMoved();
    product.edit((state) => ({ [other]: connection('Pending'), ...state }));
    await product.run(restoreInputs);
    expect(statesOf(product.state(), STORAGE_ID)).toEqual(['Approved']);
    expect(statesOf(product.state(), KEY_VAULT_ID)).toEqual(['Pending']);
  });
});
