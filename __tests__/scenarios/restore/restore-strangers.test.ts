import { describe, expect, it } from '@jest/globals';

import { objectAt } from '../../../emulator/arm/json.js';
import {
  fullWorkspace,
  STORAGE_ID,
  withBody,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import type { RunReport } from '../../../src/domain/run/run-report.js';
import { FakeClock } from '../../azure/fake-wire.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import { moveInputs } from '../support/inputs.js';
import { refused, there } from '../support/moved-as.js';
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
    expect(changes.length).toBeGreaterThan(20);
    const left = run.restoration?.filter(({ why = '' }) => why.includes('was made anew under'));
    expect(left?.length).toBeGreaterThan(3);
    expect(new Set(left?.map(({ state }) => state))).toEqual(new Set(['manual']));
  });
});

describe('a plan of which no journal says that it was sent, where somebody else has moved', () => {
  const PLAN = 'workspace-move-plan.json';
  const gone = /onlineEndpoints\/|\/schedules\//i;

  /** What is left of the first plan, when people took things away and moved with a plan of theirs. */
  async function movedByOthers(): Promise<{ plan: string; digest: string; state: JsonObject }> {
    const product = inProcess(preparable(), arm);
    const { planDigest: digest = '' } = await product.run(prepareInputs);
    const plan = product.disk.get(PLAN) ?? '';
    product.edit((state) =>
      Object.fromEntries(Object.entries(state).filter(([id]) => !gone.test(id))),
    );
    const theirs = await product.run(prepareInputs);
    expect(await product.run(moveInputs(theirs.planDigest ?? ''))).toMatchObject({
      outcome: 'moved',
    });
    return { plan, digest, state: product.state() };
  }

  it('puts nothing back, neither by a move nor by a restore, says so, and is refused when too old', async () => {
    const { plan, digest, state } = await movedByOthers();
    const clock = new FakeClock();
    const product = inProcess(state, arm, new Map([[PLAN, plan]]), { clock });
    const move = { ...moveInputs(digest), restore: 'all' };
    const restore = { ...restoreInputs, 'snapshot-key': '' };
    for (const inputs of [move, restore]) {
      const run = await product.run(inputs);
      expect(run).toMatchObject({ outcome: 'restore-incomplete', failed: true });
      expect(run.problems[0]?.sentence).toContain('says that this plan was sent');
      expect(run.restoration?.some((one) => one.state === 'to-do')).toBe(true);
    }
    await clock.sleep(25 * 3_600_000);
    const late = await product.run(move);
    expect(late).toMatchObject({ outcome: 'blocked', failureReason: 'plan-expired' });
    expect(late.problems[0]?.remedy).toContain('moved otherwise');
    expect(await product.run(restore)).toMatchObject({ outcome: 'restore-incomplete' });
    expect(product.newChanges()).toEqual([]);
  });
});
