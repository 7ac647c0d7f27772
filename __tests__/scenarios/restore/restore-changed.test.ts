import { describe, expect, it } from '@jest/globals';

import { objectAt } from '../../../emulator/arm/json.js';
import {
  DESTINATION_GROUP_ID,
  ONLINE_ENDPOINT_ID,
  SOURCE_GROUP_ID,
  withBody,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { fullWorkspace } from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { moveInputs } from '../support/inputs.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import {
  arm,
  copyOfMoved,
  key,
  movedWith,
  restoreInputs,
  validatedWithKey,
} from '../support/restorable.js';

const there = (id: string): string => id.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID);

// The id as the state spells it.
function spelledIn(state: JsonObject, id: string): string {
  return Object.keys(state).find((one) => one.toLowerCase() === id.toLowerCase()) ?? id;
}

function bodyOf(product: InProcess, id: string): JsonObject {
  return objectAt(product.state(), spelledIn(product.state(), id));
}

describe('a restore of what somebody works on', () => {
  it.each(['PUT', 'DELETE', 'POST'])(
    'goes on after a 503 with Retry-After to a %s',
    async (method) => {
      const product = await copyOfMoved({ datastorePutChangesPlace: false, keysSurvive: false });
      const answer = { status: 503, headers: { 'Retry-After': '3' }, body: 'busy' };
      let told = 0;
      product.trouble = (change) => {
        if (!change.startsWith(`${method} `) || told > 0) return undefined;
        told += 1;
        return { answer };
      };
      expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    },
  );

  it('leaves traffic alone that was sent elsewhere since, mirrored or not', async () => {
    const traffic = { blue: 100 };
    const full = withProperties(fullWorkspace(), ONLINE_ENDPOINT_ID, {
      traffic,
      mirrorTraffic: { green: 10 },
    });
    const product = (await movedWith(full)).product;
    await product.run(restoreInputs);
    const id = there(ONLINE_ENDPOINT_ID);
    product.edit((state) =>
      withProperties(state, spelledIn(state, id), { traffic: { green: 100 }, mirrorTraffic: {} }),
    );
    product.newChanges();
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(product.newChanges()).toEqual([]);
  });

  it('sends no traffic where none was sent', async () => {
    const full = withProperties(fullWorkspace(), ONLINE_ENDPOINT_ID, { traffic: { blue: 0 } });
    const product = (await movedWith(full)).product;
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    product.newChanges();
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(product.newChanges()).toEqual([]);
  });

  it('enables a schedule that survived, whatever values the plan leaves out', async () => {
    const id = `${WORKSPACE_ID}/schedules/nightly`;
    const schedule = objectAt(fullWorkspace(), id, 'properties');
    const action = objectAt(schedule, 'action');
    const job = { ...objectAt(action, 'jobDefinition'), environmentVariables: { TOKEN: 'abc' } };
    const full = withProperties(fullWorkspace(), id, { action: { ...action, jobDefinition: job } });
    const product = (await movedWith(full)).product;
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(bodyOf(product, there(id))).toMatchObject({
      properties: {
        isEnabled: true,
        action: { jobDefinition: { environmentVariables: { TOKEN: 'abc' } } },
      },
    });
  });

  it.each<[string, JsonObject]>([
    ['with another account', { accountName: 'stanother' }],
    ['with another description', { description: 'Features, by team B.' }],
    [
      'with another client',
      { credentials: { credentialsType: 'ServicePrincipal', clientId: 'b' } },
    ],
  ])('leaves a datastore to people that somebody has registered %s', async (_, properties) => {
    const product = await copyOfMoved();
    const id = there(`${WORKSPACE_ID}/datastores/features`);
    product.edit((state) => withProperties(state, spelledIn(state, id), properties));
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restore-incomplete' });
    expect(bodyOf(product, id)).toMatchObject({ properties });
  });

  it('leaves a datastore to people that was given another secret since, which only its time shows', async () => {
    const product = await copyOfMoved();
    const id = there(`${WORKSPACE_ID}/datastores/features`);
    const systemData = { lastModifiedAt: '2099-01-01T00:00:00Z' };
    product.edit((state) => withBody(state, spelledIn(state, id), { systemData }));
    await product.run({ ...restoreInputs, restore: 'datastores' });
    expect(product.newChanges().filter((change) => change.endsWith('/features'))).toEqual([]);
  });

  it.each<[string, string | undefined, number]>([
    ['is left to people that was given another secret since', '2099-01-01T00:00:00Z', 0],
    ['is written over that nobody has written since the plan', '2020-01-01T00:00:00Z', 1],
    ['is written over of whose writing Azure says no time', undefined, 1],
  ])('a connection with an old id %s', async (_, lastModifiedAt, writes) => {
    const product = await copyOfMoved();
    const id = there(`${WORKSPACE_ID}/connections/packages`);
    const systemData = lastModifiedAt === undefined ? {} : { lastModifiedAt };
    product.edit((state) => withBody(state, id, { systemData }));
    const run = await product.run({ ...restoreInputs, restore: 'connections' });
    const state = writes === 0 ? 'manual' : 'done';
    expect(run.restoration?.find(({ name }) => name === 'packages')).toMatchObject({ state });
    expect(product.newChanges().filter((change) => change === `PUT ${id}`)).toHaveLength(writes);
  });

  it('gives tags back whatever their names are', async () => {
    const full = withBody(fullWorkspace(), WORKSPACE_ID, { tags: { key: 'value', owner: 'me' } });
    const product = (await movedWith(full)).product;
    product.edit((state) => withBody(state, spelledIn(state, there(WORKSPACE_ID)), { tags: {} }));
    await product.run(restoreInputs);
    expect(bodyOf(product, there(WORKSPACE_ID))['tags']).toEqual({ key: 'value', owner: 'me' });
  });

  it('writes down no address with a signature in it', async () => {
    const id = `${WORKSPACE_ID}/data/customers/versions/1`;
    const signed = 'https://stx.blob.core.windows.net/c?sv=2024-01-01&sig=made-up-signature-4720';
    const full = withProperties(fullWorkspace(), id, { dataUri: signed, referencedUris: [signed] });
    const product = (await movedWith(full)).product;
    const run = await product.run(restoreInputs);
    expect(run.postMoveTasks.map(({ name }) => name)).toEqual(['customers version 1']);
    const written = [...product.disk.values(), renderMarkdown(run), JSON.stringify(run)].join('\n');
    expect(written).not.toContain('made-up-signature-4720');
  });

  it('keeps two instances with long names apart', async () => {
    const names = ['data-science-team-ada', 'data-science-team-bob'];
    const instance = objectAt(fullWorkspace(), `${WORKSPACE_ID}/computes/ci-ada`);
    const full = names.reduce<JsonObject>((state, name) => {
      const id = `${WORKSPACE_ID}/computes/${name}`;
      return { ...state, [id]: { ...instance, id, name } };
    }, fullWorkspace());
    const product = inProcess(full, { ...arm, formerInstanceNames: names });
    const validated = await validatedWithKey(product);
    await product.run({ ...moveInputs(validated.planDigest ?? ''), ...key });
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    const made = Object.keys(product.state()).filter((id) => id.includes('/computes/data-'));
    expect(made).toHaveLength(2);
    expect(made.every((id) => (id.split('/').at(-1) ?? '').length <= 24)).toBe(true);
  });

  it('begins nothing once its time is over', async () => {
    const product = await copyOfMoved();
    const run = await product.run({ ...restoreInputs, 'timeout-minutes': '0.01' });
    expect(run).toMatchObject({ outcome: 'restore-incomplete' });
    const changes = product.newChanges().length;
    expect(changes).toBeLessThan(50);
    expect(run.postMoveTasks.length).toBeGreaterThan(0);
  });
});
