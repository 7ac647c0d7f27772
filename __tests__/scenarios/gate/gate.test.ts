import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';

import {
  busyWorkspace,
  readyWorkspace,
  withCompute,
  withJob,
} from '../../../emulator/scenarios/index.js';
import { parseSignedPlan } from '../../../src/domain/plan/parse-plan.js';
import { planAsJson, planDigest } from '../../../src/domain/plan/plan-digest.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { hosts, movesIn, startWorld, type World } from '../support/world.js';

let world: World;
afterEach(() => world.close());

const PLAN_FILE = 'workspace-move-plan.json';
const fast = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1 };

describe.each(hosts)('an approved move on %s', (host) => {
  it('is not sent when the approved plan had blockers', async () => {
    world = await startWorld({ state: busyWorkspace(), arm: fast }, host);
    const validated = await world.run({ ...validateInputs, 'fail-on': 'never' });
    expect(validated.exitCode).toBe(0);
    expect(validated.outputs).toMatchObject({ outcome: 'blocked', 'can-move': 'false' });
    const run = await world.run(moveInputs(validated.outputs['plan-digest'] ?? ''));
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'not-ready' });
    expect(movesIn(world.newRequests())).toBe(0);
  });

  it('is not sent when Azure has changed, and the field that changed is named', async () => {
    world = await startWorld({ state: readyWorkspace(), arm: fast }, host);
    const validated = await world.run(validateInputs);
    world.emulator.replaceState(withCompute(readyWorkspace(), 'late-cluster', 'AmlCompute'));
    const run = await world.run(moveInputs(validated.outputs['plan-digest'] ?? ''));
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'plan-changed' });
    expect(run.summary).toContain('late-cluster');
    expect(movesIn(world.newRequests())).toBe(0);
  });

  it('is sent although a job has finished and lists come in another order', async () => {
    world = await startWorld({ state: readyWorkspace(), arm: fast }, host);
    const validated = await world.run(validateInputs);
    const later = withJob(readyWorkspace(), 'train_churn_099', 'Completed');
    world.emulator.replaceState(Object.fromEntries(Object.entries(later).reverse()));
    const run = await world.run(moveInputs(validated.outputs['plan-digest'] ?? ''));
    expect(run.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
  });

  it('whose plan has expired is not sent', async () => {
    world = await startWorld({ state: readyWorkspace(), arm: fast }, host);
    const validated = await world.run(validateInputs);
    expect(validated.outputs).toMatchObject({ outcome: 'ready' });
    // An older plan of the same content, with the digest that its reviewers would have seen.
    const { plan } = parseSignedPlan(await world.readFile(PLAN_FILE));
    const createdAt = new Date(Date.now() - 25 * 3_600_000).toISOString();
    const old = { ...plan, origin: { ...plan.origin, createdAt } };
    const digest = planDigest(old);
    const text = JSON.stringify({ digest, plan: planAsJson(old) });
    await writeFile(join(world.workspace, PLAN_FILE), text);
    const run = await world.run(moveInputs(digest));
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'plan-expired' });
    expect(movesIn(world.newRequests())).toBe(0);
  });
});
