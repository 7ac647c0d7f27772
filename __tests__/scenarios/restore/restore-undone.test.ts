import { describe, expect, it } from '@jest/globals';

import { assignment } from '../../../emulator/scenarios/access.js';
import { objectAt } from '../../../emulator/arm/json.js';
import {
  STORAGE_ID,
  withBody,
  withEntry,
  without,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { TENANT_ID } from '../../../emulator/settings.js';
import type { JsonObject, WireAnswer } from '../../../emulator/types.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import { moveInputs } from '../support/inputs.js';
import { inComputes, refused, there } from '../support/moved-as.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { arm, copyOfMoved, restoreInputs } from '../support/restorable.js';

describe('what was put back once and is gone since', () => {
  it.each([
    ['role assignments', /\/roleAssignments\//i],
    ['versions of data assets', /\/data\/[^/]+\/versions\//i],
    ['a compute', /\/computes\/gpu-cluster$/i],
    ['a deployment', /\/deployments\/green$/i],
    ['an endpoint', /\/onlineEndpoints\/churn-scoring$/i],
    ['diagnostic settings', /\/diagnosticSettings\//i],
    ['locks', /\/locks\//i],
  ])('stays so, because somebody has decided it, and is told: %s', async (_, ids) => {
    const product = await copyOfMoved();
    const there = new Set(Object.keys(product.state()));
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    const made = Object.keys(product.state()).filter((id) => !there.has(id) && ids.test(id));
    expect(made).not.toEqual([]);
    product.edit((state) => made.reduce(without, state));
    const left = Object.keys(product.state()).sort();
    product.newChanges();
    const run = await product.run(restoreInputs);
    expect(product.newChanges()).toEqual([]);
    expect(run.restoration?.map(({ why }) => why)).toContain(
      'it was put back before, and somebody has undone that since',
    );
    expect(Object.keys(product.state()).sort()).toEqual(left);
  });

  it('stays so, tags too', async () => {
    const product = await copyOfMoved();
    const moved = there(WORKSPACE_ID);
    const untagged = (state: JsonObject): JsonObject => withBody(state, moved, { tags: {} });
    product.edit(untagged);
    await product.run(restoreInputs);
    expect(objectAt(product.state(), moved, 'tags')).not.toEqual({});
    product.edit(untagged);
    await product.run(restoreInputs);
    expect(objectAt(product.state(), moved, 'tags')).toEqual({});
  });

  it('is put back when the first run did not come so far', async () => {
    const product = await copyOfMoved();
    product.trouble = (change) =>
      change.startsWith('PUT') && change.includes('/deployments/') ? 'killed before' : undefined;
    await product.runUntilKilled(restoreInputs);
    product.trouble = () => undefined;
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored', problems: [] });
  });
});

describe('a thing that somebody makes while the run makes another', () => {
  it('is not written over: it is looked at right before its own change', async () => {
    const product = await copyOfMoved();
    const [first = '', second = ''] = ['cpu-cluster', 'gpu-cluster'].map((name) =>
      there(inComputes(name)),
    );
    const made = {
      id: second,
      name: 'gpu-cluster',
      properties: { computeType: 'AmlCompute', description: 'by hand' },
    };
    let count = 0;
    product.trouble = (change) => {
      count += change === `PUT ${first}` ? 1 : 0;
      if (count === 1) product.edit((state) => ({ ...state, [second]: made }));
      return undefined;
    };
    await product.run({ ...restoreInputs, restore: 'computes' });
    expect(count).toBe(1);
    expect(product.newChanges()).not.toContain(`PUT ${second}`);
    expect(product.state()[second]).toEqual(made);
  });
});

describe('the name of a compute instance that is taken', () => {
  const words = (status: number, error: JsonObject): WireAnswer => ({ status, body: { error } });

  it.each<[string, WireAnswer]>([
    ['409, AlreadyExists', words(409, { code: 'UserError', message: 'AlreadyExists' })],
    [
      '400, words in a detail',
      words(400, {
        code: 'BadRequest',
        message: 'The request is invalid.',
        details: [{ code: '', message: 'ci-ada already exists. Compute names must be unique.' }],
      }),
    ],
  ])('is replaced by the name with the suffix: %s', async (_, answer) => {
    const product = await copyOfMoved();
    product.trouble = (change) => (change.endsWith('/computes/ci-ada') ? { answer } : undefined);
    const run = await product.run({ ...restoreInputs, restore: 'computes' });
    expect(run.restoration?.find(({ name }) => name === 'ci-ada')).toMatchObject({
      state: 'done',
      why: 'its name is now ci-ada-moved',
    });
  });

  it('is not what another refusal says', async () => {
    const product = await copyOfMoved();
    product.trouble = (change) =>
      change.endsWith('/computes/ci-ada') ? { answer: refused(400, 'BadRequest') } : undefined;
    await product.run({ ...restoreInputs, restore: 'computes' });
    expect(product.newChanges().filter((change) => change.endsWith('-moved'))).toEqual([]);
  });
});

describe('the right of a new identity', () => {
  it('is given again when its principal is not known everywhere yet', async () => {
    const product = await copyOfMoved();
    const isRight = (change: string): boolean => change.includes('/roleAssignments/');
    const told = new Map<string, number>();
    product.trouble = (change) => {
      if (!isRight(change)) return undefined;
      told.set(change, (told.get(change) ?? 0) + 1);
      return told.get(change) === 1 ? { answer: refused(400, 'PrincipalNotFound') } : undefined;
    };
    const run = await product.run({ ...restoreInputs, restore: 'computes, endpoints' });
    expect(told.size).toBeGreaterThan(0);
    expect([...told.values()].every((count) => count === 2)).toBe(true);
    expect(
      run.restoration
        ?.filter(({ kind, isChosen }) => isChosen && kind === 'role-assignment')
        .map(({ state }) => state),
    ).not.toContain('manual');
  });
});

describe('a right at a storage account that stayed where it is', () => {
  const inputs = { ...restoreInputs, 'snapshot-key': '' };
  const principalId = '6b1f0c52-0000-4444-8888-00000000d001';
  const right = assignment(
    STORAGE_ID,
    '9f8e7d6c-0000-4444-8888-0000000000aa',
    'acdd72a7-3385-48ef-bd42-f606fba81ae7',
    principalId,
    'ServicePrincipal',
  );
  const ofStorage = (change: string): boolean =>
    change.startsWith(`PUT ${STORAGE_ID}/providers/Microsoft.Authorization/roleAssignments/`);
  const stops = (change: string): ReturnType<InProcess['trouble']> =>
    change === `DELETE ${inComputes('team-aks')}` ? { answer: refused(409, 'No') } : undefined;

  /** What a move leaves, or one that stopped in its preparation: a cluster has that right. */
  async function left(outcome: 'moved' | 'not-moved'): Promise<InProcess> {
    const identity = { type: 'SystemAssigned', principalId, tenantId: TENANT_ID };
    const state = withEntry(withBody(preparable(), inComputes('cpu-cluster'), { identity }), right);
    const product = inProcess(state, arm);
    const { planDigest = '' } = await product.run(prepareInputs);
    if (outcome === 'not-moved') product.trouble = stops;
    expect(await product.run(moveInputs(planDigest))).toMatchObject({ outcome });
    product.trouble = () => undefined;
    product.newChanges();
    return product;
  }

  const rights = (state: JsonObject): readonly string[] =>
    Object.keys(state).filter((id) => id.startsWith(`${STORAGE_ID}/`) && /roleAssign/i.test(id));

  it.each(['moved', 'not-moved'] as const)(
    'is given to the new identity of a cluster beside the one of the old: %s',
    async (outcome) => {
      const product = await left(outcome);
      await product.run({ ...inputs, restore: 'computes' });
      expect(product.newChanges().filter(ofStorage)).toHaveLength(1);
    },
  );

  it.each(['moved', 'not-moved'] as const)('stays revoked, whoever had it: %s', async (outcome) => {
    const product = await left(outcome);
    product.edit((state) => rights(state).reduce(without, state));
    const run = await product.run({ ...inputs, restore: 'role-assignments, computes' });
    expect(product.newChanges().filter(ofStorage)).toEqual([]);
    expect(run.restoration?.map(({ why }) => why)).toContain(
      'somebody has changed the right of the old identity since',
    );
  });
});
