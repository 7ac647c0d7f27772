import { describe, expect, it } from '@jest/globals';

import { listAt, objectAt, textAt } from '../../../emulator/arm/json.js';
import {
  COLLEAGUE_ID,
  DESTINATION_SUBSCRIPTION_ID,
  fullWorkspace,
  KEY_VAULT_ID,
  SCENARIO_TENANT_ID,
  withProperties,
  WORKSPACE_ID,
  WORKSPACE_PRINCIPAL_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject, JsonValue } from '../../../emulator/types.js';
import type { InProcess } from '../support/in-process.js';
import { movedFrom, restoreInputs } from '../support/restorable.js';
import { there } from '../support/moved-as.js';

const CLUSTER_PRINCIPAL = '6b1f0c52-0000-4444-8888-00000000d001';
const permissions = { secrets: ['get', 'list', 'set'], keys: ['all'] };
const policy = (objectId: string): JsonObject => ({
  tenantId: SCENARIO_TENANT_ID,
  objectId,
  permissions,
});
const withPolicies = (more: JsonObject = {}): JsonObject =>
  withProperties(fullWorkspace(), KEY_VAULT_ID, {
    accessPolicies: [WORKSPACE_PRINCIPAL_ID, CLUSTER_PRINCIPAL, COLLEAGUE_ID].map(policy),
    ...more,
  });
const vault = there(KEY_VAULT_ID);
const policiesOf = (product: InProcess): readonly JsonValue[] =>
  listAt(product.state(), vault, 'properties', 'accessPolicies');
const principalOf = (product: InProcess, id: string): string =>
  textAt(objectAt(product.state(), there(id)), 'identity', 'principalId');
const isOfVault = (change: string): boolean => change.includes('/accessPolicies/');

const another = { principalIdSurvives: false };

describe('access policies of a key vault that name an identity of the workspace', () => {
  it('are given to the new identity beside the old one, with the same rights', async () => {
    const product = await movedFrom(withPolicies(), another);
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restored' });
    const [own, cluster] = [WORKSPACE_ID, `${WORKSPACE_ID}/computes/cpu-cluster`].map((id) =>
      principalOf(product, id),
    );
    expect(own).not.toBe(WORKSPACE_PRINCIPAL_ID);
    expect(policiesOf(product)).toEqual(
      [WORKSPACE_PRINCIPAL_ID, CLUSTER_PRINCIPAL, COLLEAGUE_ID, own ?? '', cluster ?? ''].map(
        policy,
      ),
    );
    product.newChanges();
    await product.run(restoreInputs);
    expect(product.newChanges()).toEqual([]);
  });

  it('are told apart by the application that they are for', async () => {
    const forApp = {
      ...policy(CLUSTER_PRINCIPAL),
      applicationId: 'a1a1a1a1-0000-4000-8000-0000000000a1',
    };
    const fewer = { ...forApp, permissions: { secrets: ['get'] } };
    const accessPolicies = [policy(CLUSTER_PRINCIPAL), fewer];
    const product = await movedFrom(withPolicies({ accessPolicies }));
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restored' });
    const objectId = principalOf(product, `${WORKSPACE_ID}/computes/cpu-cluster`);
    expect(policiesOf(product)).toEqual([
      ...accessPolicies,
      policy(objectId),
      { ...fewer, objectId },
    ]);
  });

  it('are given in a vault that stays where it is, too', async () => {
    const stays = { 'associated-resources': 'none' };
    const product = await movedFrom(withPolicies(), another, stays);
    const run = await product.run({ ...restoreInputs, restore: 'role-assignments, computes' });
    expect(run.failureReason).not.toBe('plan-invalid');
    const policies = listAt(product.state(), KEY_VAULT_ID, 'properties', 'accessPolicies');
    expect(policies).toContainEqual(policy(principalOf(product, WORKSPACE_ID)));
  });

  it('are not widened where somebody gave the new identity others since', async () => {
    const product = await movedFrom(withPolicies(), another);
    const own = principalOf(product, WORKSPACE_ID);
    const fewer = { ...policy(own), permissions: { secrets: ['get'] } };
    product.edit((state) =>
      withProperties(state, vault, { accessPolicies: [...policiesOf(product), fewer] }),
    );
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restore-incomplete' });
    expect(policiesOf(product)).toContainEqual(fewer);
  });

  it('are left alone where the identity is the same, whatever became of its policy', async () => {
    const product = await movedFrom(withPolicies());
    product.edit((state) => withProperties(state, vault, { accessPolicies: [] }));
    await product.run({ ...restoreInputs, restore: 'role-assignments' });
    expect(product.newChanges().filter(isOfVault)).toEqual([]);
  });

  it('are not given when somebody has changed the old one since, and the report says so', async () => {
    const product = await movedFrom(withPolicies(), another);
    product.edit((state) => withProperties(state, vault, { accessPolicies: [] }));
    const run = await product.run({ ...restoreInputs, restore: 'role-assignments' });
    expect(run).toMatchObject({ outcome: 'restore-incomplete' });
    expect(product.newChanges().filter(isOfVault)).toEqual([]);
    expect(run.restoration).toContainEqual(
      expect.objectContaining({
        name: 'access policy of the workspace in kv-churn-test',
        state: 'manual',
        why: 'somebody has changed the policy of the old identity since',
        command: `az keyvault set-policy --name kv-churn-test --resource-group rg-ml-prod --subscription ${DESTINATION_SUBSCRIPTION_ID} --object-id "$(az resource show --ids ${there(WORKSPACE_ID)} --query identity.principalId --output tsv)" --key-permissions all --secret-permissions get list set`,
      }),
    );
  });

  it('mean nothing in a vault that goes by roles', async () => {
    const product = await movedFrom(withPolicies({ enableRbacAuthorization: true }), another);
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restored' });
    expect(product.newChanges().filter(isOfVault)).toEqual([]);
  });

  it('are named in the list of what is to do, also where nothing is put back', async () => {
    const product = await movedFrom(withPolicies(), another);
    const run = await product.run({ ...restoreInputs, restore: 'report' });
    expect(run.restoration).toContainEqual(
      expect.objectContaining({
        name: 'access policy of the workspace in kv-churn-test',
        state: 'to-do',
      }),
    );
    expect(product.newChanges()).toEqual([]);
  });
});
