import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import type { Fault } from '../../../emulator/network/fault.js';
import {
  ONLINE_ENDPOINT_ID,
  SEEDED_SECRETS,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { planDigest } from '../../../src/domain/plan/plan-digest.js';
import { moveInputs } from '../support/inputs.js';
import { preparationIn, prepareInputs } from '../support/preparable.js';
import {
  ALL_LISTINGS,
  everythingWritten,
  HOLDERS,
  inWorld,
  KEY,
  keyed,
  listedValues,
  LISTINGS,
  MADE_UP_KEY,
  opened,
  PLAN_FILE,
  planIn,
  validated,
} from '../support/secretive.js';
import { changesIn, listingsIn, movesIn } from '../support/world.js';

const refusal = (path: string, times = -1): Fault => ({
  match: { method: 'POST', path },
  times,
  do: { answer: { status: 403, body: { error: { code: 'AuthorizationFailed', message: '' } } } },
});

describe('a validation with a snapshot-key', () => {
  it.concurrent('seals every secret beside a plan that is the same as without', () =>
    inWorld(async (world) => {
      await validated(world);
      const without = await planIn(world);
      expect(without.sealed).toBeUndefined();
      const run = await world.run({ ...prepareInputs, ...keyed });
      expect(run.outputs).toMatchObject({ outcome: 'ready' });
      expect([...listingsIn(world.newRequests())].sort()).toEqual([...LISTINGS].sort());
      const plan = await planIn(world);
      // The two runs differ in nothing but when they were made.
      const atTheSameTime = { ...plan.plan, origin: without.plan.origin };
      expect(planDigest(atTheSameTime)).toBe(without.digest);
      expect(plan.sealed?.of).toEqual(HOLDERS);
      expect(await opened(plan)).toMatchObject({
        [ONLINE_ENDPOINT_ID.toLowerCase()]: { primaryKey: SEEDED_SECRETS[4] },
        [`${ONLINE_ENDPOINT_ID}/deployments/blue`.toLowerCase()]: {
          environmentVariables: { SCORING_API_KEY: SEEDED_SECRETS[0] },
        },
        [`${WORKSPACE_ID}/datastores/raw_events`.toLowerCase()]: { sasToken: SEEDED_SECRETS[3] },
        [`${WORKSPACE_ID}/connections/feed`.toLowerCase()]: {
          properties: { credentials: { key: MADE_UP_KEY } },
        },
      });
      expect(run.summary).toContain('Sealed in the plan file');
      expect(run.masked).toContain(KEY);
    }),
  );

  it.concurrent('tells what could not be read', () =>
    inWorld(async (world) => {
      world.emulator.addFault(refusal('/connections/feed/listsecrets'));
      const run = await world.run({ ...prepareInputs, ...keyed });
      expect(run.outputs).toMatchObject({ outcome: 'ready' });
      expect(run.summary).toMatch(/Not sealed:.*connections\/feed.*403/);
      expect(run.lines.join('\n')).toMatch(/secrets of \S+\/connections\/feed are not in the plan/);
      expect((await planIn(world)).sealed?.of).toHaveLength(HOLDERS.length - 1);
    }),
  );
});

describe('a move with a snapshot-key', () => {
  it.concurrent('seals before it changes anything, and no secret shows anywhere', () =>
    inWorld(async (world) => {
      const debug = { environment: { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' } };
      const validation = await world.run(prepareInputs, debug);
      const inputs = moveInputs(validation.outputs['plan-digest'] ?? '');
      world.newRequests();
      const run = await world.run({ ...inputs, ...keyed }, debug);
      expect({ told: run.summary, ...run.outputs }).toMatchObject({ outcome: 'moved' });
      const sent = world.newRequests();
      const order = changesIn(sent);
      expect(order.slice(0, LISTINGS.length).sort()).toEqual([...LISTINGS].sort());
      expect(listingsIn(sent)).toHaveLength(ALL_LISTINGS);
      const plan = await planIn(world);
      expect(plan.digest).toBe(validation.outputs['plan-digest']);
      expect(Object.keys((await opened(plan)) ?? {}).sort()).toEqual(HOLDERS);
      const secrets = [...SEEDED_SECRETS, MADE_UP_KEY, KEY, ...listedValues(sent)];
      expect(secrets.length).toBeGreaterThan(SEEDED_SECRETS.length + 8);
      const everything = await everythingWritten(world, [validation, run]);
      for (const secret of secrets) expect(everything).not.toContain(secret);
    }),
  );

  it.concurrent('says no secret that Azure quotes in a refusal', () =>
    inWorld(async (world) => {
      const inputs = { ...(await validated(world, keyed)), ...keyed };
      world.emulator.addFault({
        match: { method: 'POST', path: '/moveResources' },
        do: {
          answer: {
            status: 400,
            body: { error: { code: 'MoveFailed', message: `The key ${MADE_UP_KEY} is in use.` } },
          },
        },
      });
      const run = await world.run(inputs);
      expect(run.outputs).toMatchObject({ 'failure-reason': 'move-failed' });
      expect(run.summary).toContain('The key \\*\\*\\* is in use');
      expect(run.masked).toContain(MADE_UP_KEY);
      expect(await everythingWritten(world, [run])).not.toContain(MADE_UP_KEY);
    }),
  );

  it.concurrent('changes nothing when the plan file cannot be written', () =>
    inWorld(async (world) => {
      const inputs = { ...(await validated(world)), ...keyed };
      const inTheWay = join(world.workspace, `${PLAN_FILE}.part`);
      await mkdir(inTheWay);
      const run = await world.run(inputs);
      expect(run.outputs).toMatchObject({
        outcome: 'not-moved',
        'failure-reason': 'prepare-failed',
      });
      expect(run.summary).toContain('cannot be written');
      expect(changesIn(world.newRequests(), { listsSecrets: true })).toEqual([]);
      await rm(inTheWay, { recursive: true });
      expect((await world.run(inputs)).outputs).toMatchObject({ outcome: 'moved' });
    }),
  );

  it.concurrent('changes nothing when a secret of what it would delete cannot be read', () =>
    inWorld(async (world) => {
      const inputs = { ...(await validated(world)), ...keyed };
      world.emulator.addFault(refusal('/onlineEndpoints/churn-scoring/listKeys', 1));
      const run = await world.run(inputs);
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({
        outcome: 'not-moved',
        'failure-reason': 'prepare-failed',
      });
      expect(run.summary).toMatch(/would delete .*churn-scoring.*403 \(AuthorizationFailed\)/);
      expect(changesIn(world.newRequests(), { listsSecrets: true })).toEqual([]);
      expect((await planIn(world)).sealed).toBeUndefined();
      expect((await world.run(inputs)).outputs).toMatchObject({ outcome: 'moved' });
    }),
  );

  it.concurrent('goes on with a warning without a secret of what it would keep', () =>
    inWorld(async (world) => {
      const inputs = { ...(await validated(world)), ...keyed };
      world.emulator.addFault(refusal('/datastores/raw_events/listSecrets'));
      const run = await world.run(inputs);
      expect(run.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
      expect(run.summary).toMatch(/Not sealed:.*raw_events/);
      expect((await planIn(world)).sealed?.of).toHaveLength(HOLDERS.length - 1);
    }),
  );

  it.concurrent('leaves the plan file as the validation sealed it where nothing has changed', () =>
    inWorld(async (world) => {
      const inputs = { ...(await validated(world, keyed)), ...keyed };
      const before = await world.readFile(PLAN_FILE);
      const run = await world.run(inputs);
      expect(run.outputs).toMatchObject({ outcome: 'moved' });
      expect(listingsIn(world.newRequests())).toHaveLength(ALL_LISTINGS);
      expect(await world.readFile(PLAN_FILE)).toBe(before);
    }),
  );

  it.concurrent('seals a key anew that was regenerated since the validation', () =>
    inWorld(async (world) => {
      const inputs = { ...(await validated(world, keyed)), ...keyed };
      const keys = { primaryKey: 'made-up-key-after', secondaryKey: 'made-up-key-two' };
      world.emulator.addFault({
        match: { method: 'POST', path: '/onlineEndpoints/churn-scoring/listKeys' },
        times: -1,
        do: { answer: { status: 200, body: keys } },
      });
      expect((await world.run(inputs)).outputs).toMatchObject({ outcome: 'moved' });
      const sealed = await opened(await planIn(world));
      expect(sealed).toMatchObject({ [ONLINE_ENDPOINT_ID.toLowerCase()]: keys });
    }),
  );

  it.concurrent('refuses a key that does not open the plan file', () =>
    inWorld(async (world) => {
      const inputs = await validated(world, keyed);
      const run = await world.run({ ...inputs, 'snapshot-key': `${KEY}, but another one` });
      expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'plan-invalid' });
      expect(run.summary).toContain('does not open');
      expect(changesIn(world.newRequests())).toEqual([]);
      // Without any key the plan is carried out as it is, and what is sealed stays.
      const before = await world.readFile(PLAN_FILE);
      expect((await world.run(inputs)).outputs).toMatchObject({ outcome: 'moved' });
      expect(await world.readFile(PLAN_FILE)).toBe(before);
    }),
  );

  it.concurrent('keeps what it sealed when it is started again halfway', () =>
    inWorld(async (world) => {
      const inputs = { ...(await validated(world)), ...keyed };
      world.emulator.addFault({
        match: { method: 'DELETE', path: '/computes/ci-ada' },
        do: { answer: { status: 409, body: { error: { code: 'Conflict', message: '' } } } },
      });
      expect((await world.run(inputs)).outputs).toMatchObject({ outcome: 'not-moved' });
      expect(preparationIn(world.newRequests())).toContain(`DELETE ${ONLINE_ENDPOINT_ID}`);
      const sealed = await planIn(world);
      expect(Object.keys((await opened(sealed)) ?? {}).sort()).toEqual(HOLDERS);
      expect((await world.run(inputs)).outputs).toMatchObject({ outcome: 'moved' });
      expect(await planIn(world)).toEqual(sealed);
    }),
  );
});

it('a move without a key lists no secret', () =>
  inWorld(async (world) => {
    const run = await world.run(await validated(world));
    expect(run.outputs).toMatchObject({ outcome: 'moved' });
    const sent = world.newRequests();
    expect(listingsIn(sent)).toEqual([]);
    expect(movesIn(sent)).toBe(1);
    expect(await world.readFile(PLAN_FILE)).not.toContain('"sealed"');
  }));
