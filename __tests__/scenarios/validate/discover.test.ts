import { describe, expect, it } from '@jest/globals';

import {
  DESTINATION_SUBSCRIPTION_ID,
  manyWorkspaces,
  readyWorkspace,
  SOURCE_SUBSCRIPTION_ID,
} from '../../../emulator/scenarios/index.js';
import { objectAt, textAt } from '../../../src/domain/json.js';
import { parseJson } from '../../../src/domain/parse-json.js';
import { azure, discover, list, placements, problems, row } from '../support/discovered.js';
import { signIn } from '../support/inputs.js';
import type { Surroundings } from '../support/in-process.js';
import { hosts, startWorld, type Platform } from '../support/world.js';

describe('discover with a list', () => {
  it('gives waves, a matrix and the inputs of every move', async () => {
    const found = await discover(list, { rows: placements.map(row) });
    expect(found.report).toMatchObject({ outcome: 'ready', failed: false, problems: [] });
    expect(found.waves).toEqual([['mlw-one', 'mlw-three'], ['mlw-two']]);
    expect(found.matrix).toEqual({
      include: [
        { key: 'mlw-one', workspace: 'mlw-one', wave: 1 },
        { key: 'mlw-three', workspace: 'mlw-three', wave: 1 },
        { key: 'mlw-two', workspace: 'mlw-two', wave: 2 },
      ],
    });
    expect(found.inputs).toEqual(
      Object.fromEntries(
        placements.map((one) => [one.workspace, { ...row(one), 'associated-resources': 'none' }]),
      ),
    );
    expect(found.leftOut).toEqual({});
    expect(found.page).toContain('## ✔ Found 3 workspaces to move, in 2 waves');
    expect(found.page.replaceAll('<wbr>', '')).toContain(
      '| 2 | <code>mlw-two</code> | from <code>rg-a</code> (',
    );
  });

  it('leaves nothing out silently: what is not there or not readable is told, the rest keeps its waves', async () => {
    const gone = { workspace: 'mlw-gone', from: 'rg-b', to: 'rg-prod' };
    const found = await discover(list, {
      rows: [...placements, gone].map(row),
      settings: {
        refuse: [{ pathRegex: 'workspaces/mlw-two\\?', status: 403, code: 'AuthorizationFailed' }],
      },
    });
    expect(found.report).toMatchObject({
      outcome: 'blocked',
      failureReason: 'not-ready',
      failed: true,
    });
    expect(problems(found.report)).toEqual([
      expect.stringMatching(/mlw-two in rg-a could not be read: .*AuthorizationFailed/),
      'There is no workspace mlw-gone in rg-b.',
    ]);
    expect(found.waves).toEqual([['mlw-one', 'mlw-three']]);
    expect(Object.keys(found.inputs)).toEqual(['mlw-one', 'mlw-three']);
    expect(found.leftOut).toEqual({
      'mlw-two': problems(found.report)[0],
      'mlw-gone': 'There is no workspace mlw-gone in rg-b.',
    });
    expect(found.page).toContain('Blocked: 2 of 4 workspaces cannot be put into a wave');
    expect(found.page).toMatch(/could not be read \| <code>mlw-<wbr>two/);
    expect(found.page).toMatch(/not there \| <code>mlw-<wbr>gone/);
  });
});

describe('what Azure says of a workspace that is left out', () => {
  it('says no secret that the run knows, and no log that prints the file obeys it', async () => {
    const message = 'No. hunter2hunter2 ##[group]';
    const body = { error: { code: 'AuthorizationFailed', message } };
    const front: NonNullable<Surroundings['front']> = (service) => (wire) =>
      wire.url.pathname.endsWith('/mlw-two')
        ? Promise.resolve({ status: 403, body })
        : service(wire);
    const around = { front, knows: ['hunter2hunter2'] };
    const { leftOut, leftOutText } = await discover(list, { rows: placements.map(row), around });
    expect(textAt(leftOut, 'mlw-two')).toContain('No. *** ##[group]');
    expect(leftOutText).not.toMatch(/hunter2|##/);
  });
});

describe('discover of a place', () => {
  const subscription = { 'source-subscription-id': SOURCE_SUBSCRIPTION_ID };

  it('lists every page of a subscription, and without a destination makes no waves', async () => {
    const found = await discover(subscription, { settings: { pageSizes: { workspaces: 1 } } });
    expect(found.report).toMatchObject({ outcome: 'ready', failed: false });
    expect(found.waves).toBeUndefined();
    expect(found.matrix).toEqual({
      include: ['mlw-one', 'mlw-two', 'mlw-three'].map((name) => ({ key: name, workspace: name })),
    });
    expect(found.inputs['mlw-one']).not.toHaveProperty('destination-resource-group');
    expect(found.page).toContain('## ✔ Found 3 workspaces');
  });

  it('sends all of a group to one destination, one after the other', async () => {
    const found = await discover({
      ...subscription,
      'source-resource-group': 'rg-a',
      'destination-subscription-id': DESTINATION_SUBSCRIPTION_ID,
      'destination-resource-group': 'rg-other',
      'associated-resources': 'storage',
    });
    expect(found.waves).toEqual([['mlw-one'], ['mlw-two']]);
    expect(found.inputs['mlw-two']).toMatchObject({
      'destination-resource-group': 'rg-other',
      'associated-resources': 'storage',
    });
  });

  it('leaves alone what is at the destination already, and says so', async () => {
    const found = await discover({ ...subscription, 'destination-resource-group': 'rg-b' });
    expect(found.report).toMatchObject({ outcome: 'ready' });
    expect(found.waves).toEqual([['mlw-one'], ['mlw-two']]);
    expect(found.page).toMatch(/at the destination already \| <code>mlw-<wbr>three/);
    expect(found.leftOut).toEqual({
      'mlw-three': 'A workspace of this name is at the destination already.',
    });
  });

  it('is blocked by namesakes bound for one group', async () => {
    const state = manyWorkspaces([
      ...placements,
      { workspace: 'mlw-three', from: 'rg-c', to: 'rg-other' },
    ]);
    const found = await discover(
      { ...subscription, 'destination-resource-group': 'rg-z' },
      { state },
    );
    expect(found.report).toMatchObject({ outcome: 'blocked', failureReason: 'not-ready' });
    expect(problems(found.report)).toEqual([
      expect.stringContaining('mlw-three in rg-b has a namesake'),
      expect.stringContaining('mlw-three in rg-c has a namesake'),
    ]);
    expect(found.page).toContain('<code>mlw-<wbr>three.<wbr>2</code>');
    expect(found.waves).toEqual([['mlw-one'], ['mlw-two']]);
  });

  it.each([
    ['a group that is not there', { 'source-resource-group': 'rg-none' }, /ResourceGroupNotFound/],
    ['a group without workspaces', { 'source-resource-group': 'rg-empty' }, /nothing to move/],
  ])('is blocked by %s', async (_what, inputs, told) => {
    const [id, group] = Object.entries(azure).find(([key]) => key.endsWith('/rg-a')) ?? [];
    const empty = id?.replace('rg-a', 'rg-empty') ?? '';
    const state = { ...azure, [empty]: { ...objectAt(group), id: empty, name: 'rg-empty' } };
    const found = await discover({ ...subscription, ...inputs }, { state });
    expect(found.report).toMatchObject({
      outcome: 'blocked',
      failureReason: 'not-ready',
      failed: true,
    });
    expect(problems(found.report)).toEqual([expect.stringMatching(told)]);
    expect(found.matrix).toBeUndefined();
  });

  it('is blocked by a page that is refused: what came before it is not the list', async () => {
    const found = await discover(subscription, {
      settings: {
        pageSizes: { workspaces: 1 },
        refuse: [{ pathRegex: '/workspaces\\?', status: 403, code: 'Forbidden', page: 2 }],
      },
    });
    expect(problems(found.report)).toEqual([expect.stringContaining('could not be listed')]);
    expect(found.matrix).toBeUndefined();
  });
});

describe('the bundle', () => {
  it.each(hosts)(
    'discovers on %s by reading only, and what it writes is what a validation takes',
    async (host) => {
      const options = {
        state: readyWorkspace(),
        arm: { retryAfterSeconds: 1, validationPolls: 1 },
      };
      const world = await startWorld(options, host);
      const run = await world.run({
        ...signIn,
        mode: 'discover',
        'source-subscription-id': SOURCE_SUBSCRIPTION_ID,
        'destination-subscription-id': DESTINATION_SUBSCRIPTION_ID,
        'destination-resource-group': 'rg-ml-prod',
      });
      expect(run.outputs).toMatchObject({
        outcome: 'ready',
        'can-move': 'false',
        waves: '[["mlw-churn"]]',
      });
      expect(parseJson(run.outputs['matrix'] ?? '')).toEqual(matrices[host]);
      const moves = objectAt(parseJson(await world.readFile('workspace-moves.json')), 'mlw-churn');
      const names = Object.keys(row({ workspace: '', from: '', to: '' }));
      expect(Object.keys(moves)).toEqual(
        [...names, 'associated-resources'].map((name) => world.spell(name)),
      );
      const inputs = Object.fromEntries(
        names.map((name) => [name, textAt(moves, world.spell(name)) ?? '']),
      );
      const validated = await world.run({ ...signIn, mode: 'validate', ...inputs });
      await world.close();
      expect(validated.outputs).toMatchObject({ outcome: 'ready' });
    },
  );
});

const matrices: Readonly<Record<Platform, object>> = {
  github: { include: [{ key: 'mlw-churn', workspace: 'mlw-churn', wave: 1 }] },
  'azure-pipelines': { w1_mlw_churn: { key: 'mlw-churn', workspace: 'mlw-churn', wave: '1' } },
};
