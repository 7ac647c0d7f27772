import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, it } from '@jest/globals';

import { openReader } from '../../src/azure/open-reader.js';
import { parseJson } from '../../src/domain/parse-json.js';
import { checks } from '../../src/checks/index.js';
import { judgeInventory } from '../../src/checks/judge.js';
import { inventoryOf, type CollectionName } from '../../src/domain/azure/inventory.js';
import { isJsonObject, listAt, textAt, valueAt, type JsonObject } from '../../src/domain/json.js';
import { parseResourceId } from '../../src/domain/azure/resource-id.js';
import { FakeWire, scope, sideOn } from '../azure/fake-wire.js';
import { describeWhere } from '../describe-where.js';

const folder = resolve('../shared/data/azure-ml/spec-examples/2025-12-01');
const present = existsSync(folder);
const describeWithData = describeWhere(
  present,
  'no published examples at ../shared/data; no collection was read from them.',
);

/** The body of the published answer, as it is. */
function exampleBody(name: string): JsonObject {
  const text = readFileSync(resolve(folder, name), 'utf8');
  const body = valueAt(parseJson(text), 'responses', '200', 'body');
  if (!isJsonObject(body)) throw new Error(`${name} holds no answer`);
  return body;
}

// Where the links of the examples are placeholders, the page is the last one.
function asLastPage(body: JsonObject): JsonObject {
  return { ...body, nextLink: null };
}

const workspace: JsonObject = { id: '/w', location: 'eastus', properties: {} };

// An example is asked for at its own address: that of the workspace in the first id of it.
function scopeOf(body: JsonObject): typeof scope {
  const ids = [body, ...listAt(body, 'value')].flatMap((one) => textAt(one, 'id') ?? []);
  const place = ids.map(parseResourceId).find((one) => one !== undefined);
  if (place === undefined) return scope;
  const group = { subscriptionId: place.subscriptionId, resourceGroup: place.resourceGroup };
  const [workspaceName = ''] = place.name.split('/');
  return { ...scope, source: group, destination: group, workspaceName };
}

/** Where an id of the example is a placeholder ("string"), what it stands for. */
function withIds(body: JsonObject, list: string): JsonObject {
  const value = listAt(body, 'value').map((item) =>
    isJsonObject(item) && textAt(item, 'id')?.includes('/') === false
      ? { ...item, id: `${list}/${textAt(item, 'name') ?? ''}` }
      : item,
  );
  return 'value' in body ? { ...body, value } : body;
}

async function readExample(
  name: CollectionName,
  file: string,
  parents: readonly JsonObject[] = [],
) {
  let body = exampleBody(file);
  const at = scopeOf(body);
  const wire = new FakeWire(({ url }) => {
    body = withIds(body, decodeURIComponent(new URL(url).pathname));
    return { status: 200, body: 'value' in body ? asLastPage(body) : body };
  });
  const reader = openReader(sideOn(wire).options);
  const isSibling = name === 'siblingWorkspaces';
  const collection = await reader.readCollection(
    name,
    isSibling ? { ...at, workspaceName: 'another' } : at,
    isSibling ? [{ subscriptionId: at.source.subscriptionId }] : parents,
  );
  return { collection, values: 'value' in body ? listAt(body, 'value') : [body] };
}

describeWithData('a published example', () => {
  it.each<[CollectionName, string]>([
    ['workspace', 'Workspace/get.json'],
    ['destinationNamesake', 'Workspace/get.json'],
    ['computes', 'Compute/list.json'],
    ['onlineEndpoints', 'Workspace/OnlineEndpoint/list.json'],
    ['batchEndpoints', 'Workspace/BatchEndpoint/list.json'],
    ['serverlessEndpoints', 'Workspace/ServerlessEndpoint/list.json'],
    ['schedules', 'Schedule/list.json'],
    ['datastores', 'Datastore/list.json'],
    ['connections', 'WorkspaceConnection/list.json'],
    ['privateEndpointConnections', 'PrivateEndpointConnection/list.json'],
    ['outboundRules', 'ManagedNetwork/listRule.json'],
    ['destinationUsages', 'Usage/list.ABRIDGED.json'],
  ])('of %s is kept as it is, and every rule can judge it', async (name, file) => {
    const parents = name === 'destinationUsages' ? [workspace] : [];
    const { collection, values } = await readExample(name, file, parents);
    expect(collection).toEqual({ state: 'read', items: values, total: values.length });
    const inventory = inventoryOf([
      ['workspace', { state: 'read', items: [workspace], total: 1 }],
      [name, collection],
    ]);
    expect(() => judgeInventory(checks, inventory, scope, 'move')).not.toThrow();
  });

  it('of jobs is judged by its status', async () => {
    const { collection, values } = await readExample('activeJobs', 'Job/CommandJob/list.json', [
      workspace,
    ]);
    const [job] = values;
    expect(textAt(job, 'properties', 'status')).toBe('NotStarted');
    expect(collection).toMatchObject({
      state: 'read',
      items: [{ id: textAt(job, 'id'), properties: { status: 'NotStarted' } }],
    });
  });

  it('of the workspaces of a subscription keeps what they stand on', async () => {
    const { collection, values } = await readExample(
      'siblingWorkspaces',
      'Workspace/listBySubscription.json',
    );
    expect(collection).toMatchObject({
      state: 'read',
      items: values.map((value) => ({
        id: textAt(value, 'id'),
        properties: {
          storageAccount: textAt(value, 'properties', 'storageAccount'),
          keyVault: textAt(value, 'properties', 'keyVault'),
        },
      })),
    });
  });
});
