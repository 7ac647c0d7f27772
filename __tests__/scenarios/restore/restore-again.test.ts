import { describe, expect, it } from '@jest/globals';

import {
  entry,
  fullWorkspace,
  ONLINE_ENDPOINT_ID,
  STORAGE_ID,
  withBody,
  withCompute,
  withEntry,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { assignment } from '../../../emulator/scenarios/access.js';
import type { Service } from '../../../emulator/types.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { moveInputs } from '../support/inputs.js';
import { inProcess } from '../support/in-process.js';
import { inComputes, movedAs, refused, same, there } from '../support/moved-as.js';
import { arm, fullInputs, key, restoreInputs } from '../support/restorable.js';

const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const isResync = (change: string): boolean => change.endsWith('/resyncKeys');

describe('rights of an identity', () => {
  it('are never given to the identity of another compute that merely has the other name', async () => {
    const identity = (principalId: string) => ({
      identity: {
        type: 'SystemAssigned',
        principalId,
        tenantId: '11111111-2222-4333-8444-555555555555',
      },
    });
    const product = await movedAs(
      (state) => {
        const two = withCompute(state, 'ci-ada-moved', 'ComputeInstance');
        const adas = withBody(
          two,
          inComputes('ci-ada'),
          identity('11111111-0000-4444-8888-0000000000a1'),
        );
        const bens = withBody(
          adas,
          inComputes('ci-ada-moved'),
          identity('11111111-0000-4444-8888-0000000000b1'),
        );
        const right = assignment(
          STORAGE_ID,
          '9f8e7d6c-0000-4444-8888-0000000000ad',
          READER,
          '11111111-0000-4444-8888-0000000000a1',
          'ServicePrincipal',
        );
        return withEntry(bens, right);
      },
      { formerInstanceNames: ['ci-ada'] },
    );
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restore-incomplete' });
    const body = product.state()[there(inComputes('ci-ada-moved'))];
    const principal = /"principalId":"([^"]+)"/.exec(JSON.stringify(body))?.[1] ?? 'none';
    const given = Object.values(product.state()).map((one) => JSON.stringify(one));
    expect(
      given.filter(
        (one) => one.includes(`"principalId":"${principal}"`) && one.includes('roleDefinitionId'),
      ),
    ).toEqual([]);
    expect(
      run.restoration?.find(({ name }) => name.includes('11111111-0000-4444-8888-0000000000a1')),
    ).toMatchObject({
      state: 'manual',
    });
  });
});

describe('what Azure refused once', () => {
  it('is asked for again when the keys were never read anew', async () => {
    const product = await movedAs(same, { keysSurvive: false });
    product.trouble = (change) =>
      isResync(change) ? { answer: refused(403, 'AuthorizationFailed') } : undefined;
    await product.run({ ...restoreInputs, restore: 'datastores' });
    product.newChanges();
    product.trouble = () => undefined;
    expect(await product.run({ ...restoreInputs, restore: 'datastores' })).toMatchObject({
      outcome: 'restored',
    });
    expect(product.newChanges().filter(isResync)).toHaveLength(1);
  });
});

describe('what Azure took in vain', () => {
  const isNightly = (change: string): boolean => change.endsWith('/schedules/nightly');

  it('is told, and not sent again at each run', async () => {
    const product = await movedAs(same);
    product.trouble = (change) => (isNightly(change) ? { answer: { status: 200 } } : undefined);
    const run = await product.run(restoreInputs);
    expect(product.newChanges().filter(isNightly)).toHaveLength(1);
    expect(renderMarkdown(run)).toContain('Azure took what was written and did not change it');
    await product.run(restoreInputs);
    expect(product.newChanges()).toEqual([]);
  });

  it('is not told before Azure had time to show what it took', async () => {
    const left = await movedAs(same);
    const id = there(`${WORKSPACE_ID}/schedules/nightly`);
    const old = left.state()[id];
    let stale = 0;
    const late =
      (service: Service): Service =>
      (request) => {
        const isOurs = request.url.pathname === id;
        if (isOurs && request.method === 'PUT') stale = 2;
        if (!isOurs || request.method !== 'GET' || stale === 0) return service(request);
        stale -= 1;
        return Promise.resolve({ status: 200, body: old ?? {} });
      };
    const product = inProcess(left.state(), arm, left.disk, { front: late });
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored', problems: [] });
    expect(product.newChanges().filter(isNightly)).toHaveLength(1);
  });

  it('is forgotten with another plan', async () => {
    const product = await movedAs(same);
    const line = {
      planDigest: 'sha256:other',
      event: 'restore-failed',
      step: 'schedules',
      taken: true,
      id: `${WORKSPACE_ID}/schedules/nightly`,
    };
    const [journal = ''] = [...product.disk.keys()].filter((path) => path.includes('journal'));
    product.disk.set(journal, `${product.disk.get(journal) ?? ''}${JSON.stringify(line)}\n`);
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
  });
});

describe('a write whose fate nobody knew', () => {
  it('makes no second instance when Azure then says that there is one', async () => {
    const product = await movedAs(same);
    const isAda = (change: string): boolean => change.includes('/computes/ci-ada');
    let sent = 0;
    product.trouble = (change) => {
      if (!isAda(change)) return undefined;
      sent += 1;
      return { answer: sent === 1 ? refused(504, 'GatewayTimeout') : refused(409, 'Conflict') };
    };
    const run = await product.run({ ...restoreInputs, restore: 'computes' });
    expect(product.newChanges().filter((change) => change.endsWith('ci-ada-moved'))).toEqual([]);
    expect(run.restoration?.find(({ name }) => name === 'ci-ada')).toMatchObject({
      state: 'failed',
      error: { code: 'Conflict' },
    });
  });
});

describe('what waits', () => {
  it('are rights at an endpoint that is not there, and nothing is sent for them', async () => {
    const right = entry(
      `${ONLINE_ENDPOINT_ID}/providers/Microsoft.Authorization/roleAssignments/9f8e7d6c-0000-4444-8888-0000000000af`,
      'Microsoft.Authorization/roleAssignments',
      {
        properties: {
          scope: ONLINE_ENDPOINT_ID,
          roleDefinitionId: READER,
          principalId: 'somebody',
          principalType: 'User',
        },
      },
    );
    const product = await movedAs((state) => withEntry(state, right));
    await product.run({ ...restoreInputs, 'snapshot-key': '', restore: 'role-assignments' });
    expect(product.newChanges().filter((change) => change.includes('/onlineEndpoints/'))).toEqual(
      [],
    );
  });

  it('is no schedule because of the diagnosis, nor a lock because of what the plan does not hold', async () => {
    const noDiagnosis =
      (service: Service): Service =>
      (request) =>
        request.url.pathname.endsWith('/diagnose')
          ? Promise.resolve(refused(403, 'AuthorizationFailed'))
          : service(request);
    const product = inProcess(fullWorkspace(), arm, new Map(), { front: noDiagnosis });
    const validated = await product.run(fullInputs);
    await product.run(moveInputs(validated.planDigest ?? ''));
    const run = await product.run({ ...restoreInputs, ...key });
    const states = (kind: string) =>
      run.restoration?.filter((one) => one.kind === kind).map(({ state }) => state);
    expect(states('schedule')).not.toContain('to-do');
    expect(states('lock')).toEqual(['done']);
    expect(run.restoration?.filter(({ state }) => state === 'manual').length).toBeGreaterThan(3);
  });
});
