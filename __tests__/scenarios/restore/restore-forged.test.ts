import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';

import { fullWorkspace, readyWorkspace, TEAM_GROUP_ID } from '../../../emulator/scenarios/index.js';
import { listAt, objectAt } from '../../../src/domain/json.js';
import { parseSignedPlan } from '../../../src/domain/plan/parse-plan.js';
import { planAsJson, planDigest } from '../../../src/domain/plan/plan-digest.js';
import type { Plan } from '../../../src/domain/plan/plan.js';
import { moveInputs, signIn, validateInputs } from '../support/inputs.js';
import { fullInputs } from '../support/restorable.js';
import { PLAN_FILE } from '../support/secretive.js';
import { changesIn, startWorld, type World } from '../support/world.js';

const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const STRANGER = '0a1b2c3d-9999-4444-8888-000000000009';
const arm = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1, operationPolls: 1 };
const blocked = { outcome: 'blocked', 'failure-reason': 'plan-invalid' };

let world: World;
afterEach(() => world.close());

/** Writes the plan with a change and with the digest that fits it, which is given. */
function forge(original: string, change: (plan: Plan) => Plan): string {
  const forged = change(parseSignedPlan(original).plan);
  const file = { digest: planDigest(forged), plan: planAsJson(forged) };
  writeFileSync(join(world.workspace, PLAN_FILE), JSON.stringify(file));
  return file.digest;
}

/** Owner of the workspace for a stranger. */
function withRight(plan: Plan): Plan {
  const [resource] = plan.content.resources;
  const scope = resource?.id ?? '';
  const id = `${scope}/providers/Microsoft.Authorization/roleAssignments/x`.toLowerCase();
  const properties = { scope, principalId: STRANGER, roleDefinitionId: OWNER };
  const rights = objectAt(plan.snapshot, 'roleAssignments');
  const items = [...listAt(rights, 'items'), { id, name: 'x', properties }];
  const restore = [...plan.content.restore, { step: 'role-assignments', id } as const];
  return {
    ...plan,
    snapshot: { ...plan.snapshot, roleAssignments: { ...rights, items } },
    content: { ...plan.content, restore },
  };
}

/** The same at the whole group: its resource "moves" to the group itself. */
function withGroup(plan: Plan): Plan {
  const forged = withRight(plan);
  const resources = forged.content.resources.map((one) => ({
    ...one,
    destinationId: one.destinationId.replace(/\/providers\/.*$/, ''),
  }));
  return { ...forged, content: { ...forged.content, resources } };
}

const holds = (text: string): boolean => JSON.stringify(world.emulator.state()).includes(text);
const without = (gone: RegExp): void => {
  const left = Object.entries(world.emulator.state()).filter(([id]) => !gone.test(id));
  world.emulator.replaceState(Object.fromEntries(left));
};

describe('a plan file that somebody forges, with the digest that fits', () => {
  it('is obeyed neither by the end of a move nor by a restore, and what people undid stays so', async () => {
    let original = '';
    const onRequest = ({ url }: { readonly url: URL }): void => {
      if (original !== '' || !url.pathname.endsWith('/moveResources')) return;
      original = readFileSync(join(world.workspace, PLAN_FILE), 'utf8');
      forge(original, withRight);
    };
    world = await startWorld({ state: readyWorkspace(), arm, onRequest });
    const validated = await world.run(validateInputs);
    const approved = validated.outputs['plan-digest'] ?? '';
    const moved = await world.run({ ...moveInputs(approved), restore: 'all' });
    expect({ told: moved.summary, ...moved.outputs }).toMatchObject({ outcome: 'restored' });
    expect(await world.readFile(PLAN_FILE)).toContain(STRANGER);
    expect([holds(TEAM_GROUP_ID), holds(STRANGER)]).toEqual([true, false]);

    world.newRequests();
    const restore = { ...signIn, mode: 'restore', restore: 'all' };
    const given = { ...restore, 'approved-plan-digest': approved };
    expect((await world.run(given)).outputs).toMatchObject(blocked);
    const group = forge(original, withGroup);
    const own = await world.run({ ...restore, 'approved-plan-digest': group });
    expect(own.outputs).toMatchObject(blocked);
    // A gate that a restore does not ask is told alone: what belongs to it is not looked at.
    const gated = await world.run({ ...given, gate: 'environment', environment: 'production' });
    expect(gated.outputs).toMatchObject({ outcome: '', 'failure-reason': 'invalid-input' });
    const beside = { environment: 'production', 'plan-max-age-hours': '1', approvers: 'carol' };
    const safeguarded = await world.run({ ...given, ...beside });
    expect(safeguarded.outputs).toMatchObject({ outcome: '', 'failure-reason': 'invalid-input' });
    for (const name of Object.keys(beside)) {
      expect(safeguarded.errors.join('\n')).toContain(world.spell(name));
    }
    expect(world.newRequests()).toEqual([]);

    // What the move put back, and what people then revoked and deleted.
    writeFileSync(join(world.workspace, PLAN_FILE), original);
    without(/rg-ml-prod.*\/(roleAssignments\/|data\/[^/]+\/versions\/)/i);
    const again = await world.run(given);
    expect(again.summary).toContain('somebody has undone that since');
    expect(changesIn(world.newRequests())).toEqual([]);
  });
});

describe('the plan of a blocked validation, which nobody approved', () => {
  it('puts nothing back at the source that people took away', async () => {
    world = await startWorld({ state: fullWorkspace(), arm });
    const validated = await world.run({ ...fullInputs, prepare: 'none' });
    expect(validated.outputs).toMatchObject({ outcome: 'blocked' });
    // A right is revoked, a cluster deleted and a lock removed.
    without(/\/(locks\/|roleAssignments\/|computes\/cpu-cluster)/i);
    world.newRequests();
    const digest = validated.outputs['plan-digest'] ?? '';
    const inputs = { ...signIn, mode: 'restore', restore: 'all', 'approved-plan-digest': digest };
    const run = await world.run(inputs);
    expect(run.outputs).toMatchObject({ outcome: 'restore-incomplete' });
    expect(run.summary).toContain('Nothing has moved, and nothing was begun');
    expect(changesIn(world.newRequests())).toEqual([]);
  });
});
