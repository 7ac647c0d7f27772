import { describe, expect, it } from '@jest/globals';

import { objectAt } from '../../../emulator/arm/json.js';
import {
  entry,
  fullWorkspace,
  ONLINE_ENDPOINT_ID,
  STORAGE_ID,
  withBody,
  withEntry,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { TENANT_ID } from '../../../emulator/settings.js';
import type { JsonObject, Service } from '../../../emulator/types.js';
import type { RunReport } from '../../../src/domain/run/run-report.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import { moveInputs } from '../support/inputs.js';
import { inComputes, refused, there } from '../support/moved-as.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { arm, copyOfMoved, movedFrom, restoreInputs } from '../support/restorable.js';

const STRANGER = '11111111-0000-4444-8888-0000000000aa';
const systemData = { createdBy: 'mallory@contoso.example', createdAt: '2026-11-30T12:00:00.000Z' };

/** What somebody leaves who deletes a workspace and makes another of its name. */
function madeAnew(state: JsonObject, id: string): JsonObject {
  const others = Object.entries(state).filter(
    ([one]) => !one.toLowerCase().startsWith(`${id.toLowerCase()}/`),
  );
  const identity = { ...objectAt(state, id, 'identity'), principalId: STRANGER };
  return withBody(
    withProperties(Object.fromEntries(others), id, {
      workspaceId: '5d2f8f0a-0000-4d9f-9c7e-000000000000',
    }),
    id,
    { identity, systemData },
  );
}

/** Makes it anew once, when the first change arrives that finds it there. */
function madeAnewAt(product: InProcess, id: string): void {
  let isAnew = false;
  product.trouble = () => {
    if (isAnew || !(id in product.state())) return undefined;
    isAnew = true;
    product.newChanges();
    product.edit((state) => madeAnew(state, id));
    return { answer: refused(409, 'Conflict') };
  };
}

/** Its first change was refused, so nothing at all may lie there, and nothing may follow. */
function expectNothingIn(product: InProcess, id: string, run: RunReport): void {
  const state = product.state();
  expect(Object.keys(state).filter((one) => one.startsWith(`${id}/`))).toEqual([]);
  expect(product.newChanges()).toEqual([]);
  const rights = Object.keys(state).filter((one) => /roleAssignments\//i.test(one));
  expect(JSON.stringify(rights.map((one) => state[one] ?? null))).not.toContain(STRANGER);
  expect(run).toMatchObject({ outcome: 'restore-incomplete' });
  expect(run.restoration?.map(({ why = '' }) => why)).toContainEqual(
    expect.stringContaining('is not the one of the plan: it was made anew'),
  );
}

describe('a workspace that somebody makes anew under its name, right before the first change', () => {
  it('of a restore, is given nothing, and its identity no right', async () => {
    const product = await copyOfMoved();
    madeAnewAt(product, there(WORKSPACE_ID));
    const run = await product.run(restoreInputs);
    expectNothingIn(product, there(WORKSPACE_ID), run);
  });

  it('at the end of a move, is given nothing', async () => {
    const product = inProcess(preparable(), arm);
    const { planDigest = '' } = await product.run(prepareInputs);
    madeAnewAt(product, there(WORKSPACE_ID));
    const run = await product.run({ ...moveInputs(planDigest), restore: 'all' });
    expectNothingIn(product, there(WORKSPACE_ID), run);
  });

  it('of a restore where nothing has moved, is given nothing', async () => {
    const product = inProcess(preparable(), arm);
    const { planDigest = '' } = await product.run(prepareInputs);
    product.trouble = (change) =>
      change.endsWith('/moveResources') ? { answer: refused(409, 'No') } : undefined;
    expect(await product.run(moveInputs(planDigest))).toMatchObject({ outcome: 'not-moved' });
    madeAnewAt(product, WORKSPACE_ID);
    const run = await product.run({ ...restoreInputs, 'snapshot-key': '' });
    expectNothingIn(product, WORKSPACE_ID, run);
  });
});

describe('an associated resource that was made anew under its name', () => {
  it('is given no right, no connection, no setting and no lock, and the rest comes back', async () => {
    const born = (state: JsonObject, id: string, creationTime: string): JsonObject =>
      withProperties(state, id, { creationTime });
    const product = await movedFrom(born(fullWorkspace(), STORAGE_ID, '2024-01-01T00:00:00Z'));
    product.edit((state) => born(state, there(STORAGE_ID), '2026-11-30T12:00:00Z'));
    const run = await product.run(restoreInputs);
    const changes = product.newChanges();
    expect(changes.filter((change) => change.includes(there(STORAGE_ID)))).toEqual([]);
    expect(changes.filter((change) => /\/datastores\/(?:features|labels)$/.test(change))).toEqual(
      [],
    );
    expect(changes.length).toBeGreaterThan(20);
    const left = run.restoration?.filter(({ why = '' }) => why.includes('was made anew under'));
    expect(left?.length).toBeGreaterThan(3);
    expect(new Set(left?.map(({ state }) => state))).toEqual(new Set(['manual']));
  });
});

describe('what people do to a thing after a restore has read it, while the door of the workspace is asked', () => {
  const cluster = there(inComputes('cpu-cluster'));
  const endpoint = there(ONLINE_ENDPOINT_ID);
  const lock = `${there(STORAGE_ID)}/providers/Microsoft.Authorization/locks/keep-cannotdelete`;
  const settings = { vmSize: 'Standard_NC24', scaleSettings: { maxNodeCount: 99 } };
  const theirs = entry(cluster, 'Microsoft.MachineLearningServices/workspaces/computes', {
    identity: { type: 'SystemAssigned', principalId: STRANGER, tenantId: TENANT_ID },
    systemData,
    properties: { computeType: 'AmlCompute', provisioningState: 'Succeeded', properties: settings },
  });
  const routed = { traffic: { green: 100 }, publicNetworkAccess: 'Disabled', description: 'mine' };
  const readOnly = entry(lock, 'Microsoft.Authorization/locks', {
    properties: { level: 'ReadOnly', notes: 'mine' },
  });

  it.each<[string, string, string, (state: JsonObject) => JsonObject]>([
    ['a cluster', 'computes', cluster, (state) => withEntry(state, theirs)],
    ['traffic', 'endpoints', endpoint, (state) => withProperties(state, endpoint, routed)],
    ['a lock', 'locks', lock, (state) => withEntry(state, readOnly)],
  ])('%s stays as they left it', async (_what, step, id, edit) => {
    const inputs = { ...restoreInputs, restore: step };
    const linesOf = ({ exchanges }: InProcess): readonly string[] =>
      exchanges.map(({ request }) => `${request.method} ${request.url.pathname}`);
    const door = `GET ${there(WORKSPACE_ID)}`;
    const calm = await copyOfMoved();
    await calm.run(inputs);
    expect(linesOf(calm)).toContain(`PUT ${id}`);
    const before = linesOf(calm).slice(0, linesOf(calm).lastIndexOf(`PUT ${id}`));
    const last = before.filter((line) => line === door).length;
    expect(last).toBeGreaterThan(0);

    const moved = await copyOfMoved();
    let seen = 0;
    let left: unknown;
    const front =
      (azure: Service): Service =>
      async (request) => {
        if (`${request.method} ${request.url.pathname}` === door && (seen += 1) === last) {
          product.edit(edit);
          left = product.state()[id];
        }
        return azure(request);
      };
    const product: InProcess = inProcess(moved.state(), arm, moved.disk, { front });
    await product.run(inputs);
    expect(left).toBeDefined();
    expect(product.state()[id]).toEqual(left);
  });
});

describe('a private endpoint connection that waits under the id of one that was approved', () => {
  const mine = `${WORKSPACE_ID}/privateEndpointConnections/`;
  const edited = (change: (body: JsonObject) => JsonObject) => (state: JsonObject) =>
    Object.fromEntries(
      Object.entries(state).map(([id, body]) =>
        id.startsWith(mine) || id.startsWith(there(mine))
          ? [id, change(objectAt(body))]
          : [id, body],
      ),
    );
  const from = (location: string) => edited((body) => ({ ...body, location }));

  it.each<[string, string, boolean]>([
    ['from the same region is approved', 'West Europe', true],
    ['from another region is left to people', 'brazilsouth', false],
  ])('%s', async (_, location, isApproved) => {
    const moved = await movedFrom(from('westeurope')(fullWorkspace()));
    moved.edit(from(location));
    const run = await moved.run({ ...restoreInputs, restore: 'private-endpoints' });
    const sent = moved.newChanges().filter((change) => change.includes(there(mine)));
    expect(sent.length > 0).toBe(isApproved);
    const why = run.restoration?.map((one) => one.why).join(' ');
    expect(why?.includes('from another region')).toBe(!isApproved);
  });
});
