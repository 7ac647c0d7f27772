import { describe, expect, it } from '@jest/globals';

import { listAt, textAt } from '../../../emulator/arm/json.js';
import * as scenarios from '../../../emulator/scenarios/index.js';
import { TENANT_ID } from '../../../emulator/settings.js';
import { openArm } from './arm-client.js';

const { busyWorkspace, readyWorkspace, WORKSPACE_ID } = scenarios;

describe('a scenario', () => {
  it.each([
    ['ready', readyWorkspace()],
    ['busy', busyWorkspace()],
  ])('that is %s is spelled right: every body has the id it is kept under', (_, state) => {
    for (const [id, body] of Object.entries(state)) expect(textAt(body, 'id')).toBe(id);
  });

  it.each(
    Object.entries(scenarios).filter(
      ([name]) =>
        name.endsWith('_ID') &&
        !/PRINCIPAL|COLLEAGUE|TEAM|TENANT|SUBSCRIPTION_ID|PRIVATE_ENDPOINT/.test(name),
    ),
  )('holds what %s names', (_, id) => {
    expect(Object.keys(busyWorkspace())).toContain(id);
  });

  it('belongs to the tenant that the emulator signs in to', () => {
    expect(scenarios.SCENARIO_TENANT_ID).toBe(TENANT_ID);
  });

  it('that is ready holds nothing that is in the way of a move, that is busy does', async () => {
    const inTheWay = ['computes', 'onlineEndpoints', 'batchEndpoints'];
    const counts = async (state: ReturnType<typeof readyWorkspace>): Promise<readonly number[]> => {
      const arm = openArm(state);
      const lists = inTheWay.map((child) => arm.list(`${WORKSPACE_ID}/${child}`));
      return (await Promise.all(lists)).map((items) => items.length);
    };
    expect(await counts(readyWorkspace())).toEqual([0, 0, 0]);
    expect(await counts(busyWorkspace())).toEqual([2, 1, 1]);
  });

  it('that is busy has every secret somewhere, and each can be looked for', () => {
    const text = JSON.stringify(busyWorkspace());
    for (const secret of scenarios.SEEDED_SECRETS) expect(text).toContain(secret);
  });

  it('repeats in the workspace the connections it has', async () => {
    const arm = openArm(readyWorkspace());
    const { body } = await arm.get(WORKSPACE_ID);
    expect(listAt(body, 'properties', 'privateEndpointConnections')).toEqual(
      await arm.list(`${WORKSPACE_ID}/privateEndpointConnections`),
    );
  });

  it('can be made larger and smaller', () => {
    const jobs = (state: ReturnType<typeof readyWorkspace>): number =>
      Object.keys(state).filter((id) => id.startsWith(`${WORKSPACE_ID}/jobs/`)).length;
    expect(jobs(readyWorkspace({ jobs: 100 }))).toBe(100);
    expect(jobs(scenarios.without(readyWorkspace(), WORKSPACE_ID.toUpperCase()))).toBe(0);
    expect(() => scenarios.withProperties(readyWorkspace(), '/nothing', {})).toThrow(
      /no \/nothing/,
    );
  });
});
