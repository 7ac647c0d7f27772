import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { readyWorkspace, WORKSPACE_ID, without } from '../../../emulator/scenarios/index.js';
import type { EmulatorOptions } from '../../../emulator/start-emulator.js';
import { outputs } from '../../../src/contract/outputs.js';
import { moveInputs, statusInputs, validateInputs } from '../support/inputs.js';
import { changesIn, hosts, startWorld, type World } from '../support/world.js';
import { wrongInputs } from './wrong-inputs.js';

const fast = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 2 };

function refusing(pathRegex: string): EmulatorOptions {
  const refuse = [{ pathRegex, status: 403, code: 'AuthorizationFailed' }];
  return { state: readyWorkspace(), arm: { ...fast, refuse } };
}

async function expectRefusal(
  world: World,
  inputs: Readonly<Record<string, string>>,
  ending: { outcome: string; 'failure-reason': string },
  // A text is the name of an input, which every host spells in its own way.
  says: RegExp | string,
): Promise<void> {
  const run = await world.run(inputs);
  expect(run.outputs).toMatchObject(ending);
  expect(Object.keys(run.outputs)).toHaveLength(outputs.length);
  expect(run.exitCode).toBe(1);
  expect(run.errors.join('\n')).toMatch(typeof says === 'string' ? world.spell(says) : says);
  expect(run.summary).not.toBe('');
  expect(changesIn(world.newRequests())).toEqual([]);
}

describe.each(hosts)('inputs on %s', (host) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ state: readyWorkspace(), arm: fast }, host);
  });
  afterAll(() => world.close());
  const invalid = { outcome: '', 'failure-reason': 'invalid-input' };

  it.each(wrongInputs)('%s ends with invalid-input', async (_, inputs, says) => {
    await expectRefusal(world, inputs, invalid, says);
  });

  it('are not believed before they are checked: nothing was asked of Azure', () => {
    expect(world.emulator.requests()).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, string, RegExp]>([
    [
      'without a digest',
      { ...moveInputs('x'), 'approved-plan-digest': '' },
      'plan-missing',
      /digest/,
    ],
    [
      'without a plan file',
      { ...moveInputs(`sha256:${'0'.repeat(64)}`), 'plan-file': 'none.json' },
      'plan-missing',
      /none\.json/,
    ],
    [
      'with a folder for a plan file',
      { ...moveInputs(`sha256:${'0'.repeat(64)}`), 'plan-file': '.' },
      'plan-invalid',
      /cannot be read/,
    ],
    [
      'status without a plan file',
      { ...statusInputs, 'plan-file': 'none.json' },
      'plan-missing',
      /none\.json/,
    ],
  ])('a move %s is refused', async (_, inputs, reason, says) => {
    await expectRefusal(world, inputs, { outcome: 'blocked', 'failure-reason': reason }, says);
  });

  it('a plan of another schema or a plan that was tampered with is refused', async () => {
    const validated = await world.run(validateInputs);
    const digest = validated.outputs['plan-digest'] ?? '';
    const text = await world.readFile('workspace-move-plan.json');
    const ending = { outcome: 'blocked', 'failure-reason': 'plan-invalid' };
    world.newRequests();
    for (const [changed, says] of [
      [text.replace(/"schemaVersion": \d+/, '"schemaVersion": 99'), /schema version is 99/],
      [text.replaceAll('rg-ml-prod', 'rg-attacker'), /changed after it was written/],
      ['not json', /not JSON/],
    ] as const) {
      expect(changed).not.toBe(text);
      await writeFile(join(world.workspace, 'workspace-move-plan.json'), changed);
      await expectRefusal(world, moveInputs(digest), ending, says);
    }
  });
});

describe.each(hosts)('sign-in on %s', (host) => {
  let world: World;
  afterEach(() => world.close());

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'an unknown application',
      { 'client-id': '99999999-9999-9999-9999-999999999999' },
      /AADSTS700016/,
    ],
    ['an unknown tenant', { 'tenant-id': '99999999-9999-9999-9999-999999999999' }, /AADSTS90002/],
  ])('fails with the code for %s', async (_, changes, says) => {
    world = await startWorld({ state: readyWorkspace(), arm: fast }, host);
    await expectRefusal(
      world,
      { ...validateInputs, ...changes },
      { outcome: '', 'failure-reason': 'authentication-failed' },
      says,
    );
  });
});

describe.each(hosts)('Azure on %s', (host) => {
  let world: World;
  afterEach(() => world.close());

  // Every collection is refused in process (checks/unknown.test.ts).
  it('refusing a list makes it unknown, and unknown blocks until it is accepted', async () => {
    world = await startWorld(refusing('/computes\\?'), host);
    const run = await world.run(validateInputs);
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'not-ready' });
    expect(Number(run.outputs['unknowns'])).toBeGreaterThan(0);
    expect(run.summary).toContain('computes-exist');
    const accepted = await world.run({
      ...validateInputs,
      acknowledge:
        'read-only-lock, can-not-delete-lock, computes-exist, active-jobs, online-endpoints-exist, role-assignments-lost, associated-role-assignments-lost, inherited-rights-differ, data-assets-not-moved',
    });
    expect(accepted.outputs).toMatchObject({ outcome: 'ready' });
    expect(Number(accepted.outputs['unknowns'])).toBeGreaterThan(0);
  });

  it('refusing a parent makes its children unknown in the plan, too', async () => {
    world = await startWorld(refusing('/onlineEndpoints\\?'), host);
    const run = await world.run(validateInputs);
    expect(JSON.parse(await world.readFile(run.outputs['plan-file'] ?? ''))).toMatchObject({
      plan: { content: { collections: { onlineDeployments: { state: 'unknown' } } } },
    });
  });

  it('not knowing the workspace blocks', async () => {
    world = await startWorld({ state: without(readyWorkspace(), WORKSPACE_ID), arm: fast }, host);
    await expectRefusal(
      world,
      validateInputs,
      { outcome: 'blocked', 'failure-reason': 'not-ready' },
      /There is no workspace "mlw-churn"/,
    );
  });

  it('refusing only the validation is authorization-failed', async () => {
    world = await startWorld(
      {
        state: readyWorkspace(),
        arm: {
          ...fast,
          refuse: [
            { pathRegex: 'validateMoveResources', status: 403, code: 'AuthorizationFailed' },
          ],
        },
      },
      host,
    );
    await expectRefusal(
      world,
      validateInputs,
      { outcome: 'blocked', 'failure-reason': 'authorization-failed' },
      /arm-validation|AuthorizationFailed/,
    );
  });
});
