import { describe, expect, it } from '@jest/globals';

import { objectAt, textAt } from '../../../emulator/arm/json.js';
import {
  KEY_VAULT_ID,
  SOURCE_GROUP_ID,
  withBody,
  without,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { TENANT_ID } from '../../../emulator/settings.js';
import type { JsonObject, Service } from '../../../emulator/types.js';
import { FakeClock } from '../../azure/fake-wire.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import { moveInputs } from '../support/inputs.js';
import { refused } from '../support/moved-as.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { arm, restoreInputs } from '../support/restorable.js';

const inputs = { ...restoreInputs, 'snapshot-key': '' };
const CLUSTER = `${WORKSPACE_ID}/computes/cpu-cluster`;

/** A workspace whose move stopped in its preparation, at the first request that `stops`. */
async function stoppedAt(
  stops: (change: string) => boolean,
  state: JsonObject = preparable(),
): Promise<InProcess> {
  const product = inProcess(state, arm);
  const { planDigest = '' } = await product.run(prepareInputs);
  product.trouble = (change) => (stops(change) ? { answer: refused(409, 'No') } : undefined);
  expect(await product.run(moveInputs(planDigest))).toMatchObject({ outcome: 'not-moved' });
  product.trouble = () => undefined;
  product.newChanges();
  return product;
}

describe('where nothing has moved', () => {
  it('a schedule that was only paused, and that a person deleted, is told and not made', async () => {
    const product = await stoppedAt((change) => change.startsWith('DELETE'));
    product.edit((state) => without(state, `${WORKSPACE_ID}/schedules/nightly`));
    const run = await product.run(inputs);
    expect(product.newChanges()).toEqual([]);
    const row = run.restoration?.find(({ name }) => name === 'nightly');
    expect(row).toMatchObject({ state: 'manual', why: 'somebody has deleted it since' });
  });

  it('what Azure refused to delete, and a person deleted, is told and not made', async () => {
    const product = await stoppedAt((change) => change === `DELETE ${CLUSTER}`);
    product.edit((state) => without(state, CLUSTER));
    const run = await product.run(inputs);
    expect(product.newChanges().filter((change) => change.includes('cpu-cluster'))).toEqual([]);
    const row = run.restoration?.find(({ name }) => name === 'cpu-cluster');
    expect(row).toMatchObject({ state: 'manual' });
    expect(row?.why).toContain('whose removal of it did not come about. Azure said: No: No');
  });

  it.each([404, 200])(
    'what a proxy answered for with %d, and a person deleted, is told and not made',
    async (status) => {
      const product = inProcess(preparable(), arm);
      const { planDigest = '' } = await product.run(prepareInputs);
      const answer = { status, body: '<html>Sign in to the network</html>' };
      product.trouble = (change) => (change === `DELETE ${CLUSTER}` ? { answer } : undefined);
      expect(await product.run(moveInputs(planDigest))).toMatchObject({ outcome: 'not-moved' });
      product.trouble = () => undefined;
      product.edit((state) => without(state, CLUSTER));
      product.newChanges();
      const run = await product.run(inputs);
      expect(product.newChanges().filter((change) => change.includes('cpu-cluster'))).toEqual([]);
      const row = run.restoration?.find(({ name }) => name === 'cpu-cluster');
      expect(row).toMatchObject({ state: 'manual' });
    },
  );

  it('the policy of a vault that names what comes back is given to its new identity, and nothing else there', async () => {
    const [old, other] = ['6b1f0c52-0000-4444-8888-00000000d001', 'people'];
    const policy = (objectId: string): JsonObject => ({
      tenantId: TENANT_ID,
      objectId,
      permissions: { secrets: ['get'] },
    });
    const identity = { type: 'SystemAssigned', principalId: old, tenantId: TENANT_ID };
    const vault = withProperties(
      withBody(preparable(), KEY_VAULT_ID, { tags: { team: 'churn' } }),
      KEY_VAULT_ID,
      { accessPolicies: [policy(old), policy(other)] },
    );
    const product = await stoppedAt(
      (change) => change === `DELETE ${WORKSPACE_ID}/computes/team-aks`,
      withBody(vault, CLUSTER, { identity }),
    );
    const tags = { team: 'somebody else since' };
    product.edit((state) => withBody(state, KEY_VAULT_ID, { tags }));
    const run = await product.run(inputs);
    const objectId = textAt(objectAt(product.state(), CLUSTER), 'identity', 'principalId');
    expect(objectId).not.toBe(old);
    const now = objectAt(product.state(), KEY_VAULT_ID);
    expect(now).toMatchObject({ tags });
    expect(now['properties']).toMatchObject({
      accessPolicies: [policy(old), policy(other), policy(objectId)],
    });
    expect(run.restoration?.filter(({ name }) => name.includes('access policy'))).toEqual([
      expect.objectContaining({ state: 'done' }),
    ]);
  });

  it('what Azure throttled, and a person deleted in the wait, is told and not made', async () => {
    const product = inProcess(preparable(), arm);
    const { planDigest = '' } = await product.run(prepareInputs);
    product.trouble = (change) => {
      if (change !== `DELETE ${CLUSTER}`) return undefined;
      product.edit((state) => without(state, CLUSTER));
      return { answer: { ...refused(429, 'TooManyRequests'), headers: { 'Retry-After': '90' } } };
    };
    expect(await product.run(moveInputs(planDigest))).toMatchObject({ outcome: 'not-moved' });
    product.trouble = () => undefined;
    product.newChanges();
    await product.run(inputs);
    expect(product.newChanges().filter((change) => change.includes('cpu-cluster'))).toEqual([]);
  });

  it('what an earlier run had sent comes back, whatever Azure answered to a later one', async () => {
    const product = inProcess(preparable(), arm);
    const { planDigest = '' } = await product.run(prepareInputs);
    product.trouble = (change) => (change === `DELETE ${CLUSTER}` ? 'killed before' : undefined);
    await product.runUntilKilled(moveInputs(planDigest));
    product.trouble = (change) =>
      change === `DELETE ${CLUSTER}` ? { answer: refused(409, 'Busy') } : undefined;
    expect(await product.run(moveInputs(planDigest))).toMatchObject({ outcome: 'not-moved' });
    product.trouble = () => undefined;
    // What the first run sent has taken its time.
    product.edit((state) => without(state, CLUSTER));
    await product.run(inputs);
    expect(product.newChanges()).toContain(`PUT ${CLUSTER}`);
  });

  it('what people put back themselves, a restore saw, and they deleted again, stays so', async () => {
    const product = await stoppedAt(
      (change) => change === `DELETE ${WORKSPACE_ID}/computes/team-aks`,
    );
    product.edit((state) => ({ ...state, [CLUSTER]: objectAt(preparable(), CLUSTER) }));
    await product.run(inputs);
    expect(product.newChanges().filter((change) => change.includes('cpu-cluster'))).toEqual([]);
    product.edit((state) => without(state, CLUSTER));
    const run = await product.run(inputs);
    expect(product.newChanges()).toEqual([]);
    expect(run.restoration?.find(({ name }) => name === 'cpu-cluster')).toMatchObject({
      state: 'manual',
      why: 'it was right when a restore looked before, and somebody has undone that since',
    });
  });

  it('what a removal may still be on its way for is no decision of people', async () => {
    const product = inProcess(preparable(), arm);
    const { planDigest = '' } = await product.run(prepareInputs);
    product.trouble = (change) => (change === `DELETE ${CLUSTER}` ? 'killed before' : undefined);
    await product.runUntilKilled(moveInputs(planDigest));
    product.trouble = () => undefined;
    await product.run(inputs);
    product.edit((state) => without(state, CLUSTER));
    product.newChanges();
    await product.run(inputs);
    expect(product.newChanges()).toContain(`PUT ${CLUSTER}`);
  });

  it('what was deleted by the plan comes back', async () => {
    const product = await stoppedAt(
      (change) => change === `DELETE ${WORKSPACE_ID}/computes/team-aks`,
    );
    await product.run(inputs);
    expect(Object.keys(product.state())).toContain(CLUSTER);
  });

  it('what a person deletes and disables after it was put back is a change for the same move, too', async () => {
    const nightly = `${WORKSPACE_ID}/schedules/nightly`;
    const product = inProcess(preparable(), arm);
    const { planDigest = '' } = await product.run(prepareInputs);
    product.trouble = (change) =>
      change === `DELETE ${WORKSPACE_ID}/computes/ci-ada`
        ? { answer: refused(409, 'No') }
        : undefined;
    await product.run(moveInputs(planDigest));
    product.trouble = () => undefined;
    await product.run(inputs);
    const ofPeople = (state: JsonObject): JsonObject =>
      Object.keys(state)
        .filter((id) => /\/(?:online|batch)Endpoints\//i.test(id))
        .reduce(without, withProperties(state, nightly, { isEnabled: false }));
    expect(Object.keys(ofPeople(product.state())).length).toBeLessThan(
      Object.keys(product.state()).length,
    );
    product.edit(ofPeople);
    product.newChanges();
    expect(await product.run(moveInputs(planDigest))).toMatchObject({
      outcome: 'blocked',
      failureReason: 'plan-changed',
    });
    await product.run(inputs);
    expect(product.newChanges()).toEqual([]);
  });

  it('nothing is put back at the source while a move was just sent, and does not show yet', async () => {
    const clock = new FakeClock();
    let sentAt = Number.POSITIVE_INFINITY;
    // Azure took it, and for some seconds says that nothing holds the groups.
    const front =
      (azure: Service): Service =>
      (request) =>
        /validateMoveResources/i.test(request.url.pathname) && clock.now() < sentAt + 10_000
          ? Promise.resolve({ status: 204 })
          : azure(request);
    const product = inProcess(preparable(), { ...arm, movePolls: 3 }, new Map(), { clock, front });
    const { planDigest = '' } = await product.run(prepareInputs);
    product.trouble = (change) => {
      if (!change.endsWith('/moveResources')) return undefined;
      sentAt = clock.now();
      return 'killed after';
    };
    await product.runUntilKilled(moveInputs(planDigest));
    product.trouble = () => undefined;
    product.newChanges();
    await product.run(inputs);
    const changes = product.newChanges();
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter((change) => change.includes(SOURCE_GROUP_ID))).toEqual([]);
  });
});
