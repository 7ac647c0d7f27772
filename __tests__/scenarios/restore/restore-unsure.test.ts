import { describe, expect, it } from '@jest/globals';

import { objectAt, textAt } from '../../../emulator/arm/json.js';
import { assignment } from '../../../emulator/scenarios/access.js';
import {
  fullWorkspace,
  STORAGE_ID,
  TEAM_GROUP_ID,
  withBody,
  withEntry,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject, Service, WireAnswer } from '../../../emulator/types.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { moveInputs } from '../support/inputs.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import { inComputes, movedAs, there } from '../support/moved-as.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { arm, copyOfMoved, key, restoreInputs, validatedWithKey } from '../support/restorable.js';

const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const isEndpoint = /\/(?:online|batch)Endpoints\/[^/]+$/;
const isLock = (change: string): boolean => change.includes('/locks/');
const denied: WireAnswer = {
  status: 403,
  body: { error: { code: 'AuthorizationFailed', message: 'No.' } },
};

/** Refuses every request whose path matches. */
const refusing =
  (path: RegExp) =>
  (service: Service): Service =>
  (request) =>
    path.test(request.url.pathname) ? Promise.resolve(denied) : service(request);

/** The moved workspace with something more in it. */
async function movedWith(
  change: (state: JsonObject) => JsonObject,
  front?: (service: Service) => Service,
): Promise<InProcess> {
  const left = await copyOfMoved();
  const surroundings = front === undefined ? {} : { front };
  return inProcess(change(left.state()), arm, left.disk, surroundings);
}

describe('a restore that finds something else than it expected', () => {
  it('leaves a lock with another level to a person', async () => {
    const product = await copyOfMoved();
    await product.run(restoreInputs);
    const [lock = ''] = Object.keys(product.state()).filter(isLock);
    product.edit((state) => withProperties(state, lock, { level: 'ReadOnly' }));
    product.newChanges();
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restore-incomplete' });
    expect(run.postMoveTasks).toMatchObject([{ kind: 'lock', automatic: false }]);
    expect(renderMarkdown(run)).toContain('with the level ReadOnly is there');
    expect(product.newChanges()).toEqual([]);
  });

  it('puts locks back when everything else is, and not before', async () => {
    const product = await copyOfMoved();
    product.trouble = (change) => (change.includes('/computes/') ? { answer: denied } : undefined);
    const first = await product.run(restoreInputs);
    expect(first).toMatchObject({ outcome: 'restore-incomplete' });
    expect(first.postMoveTasks.filter(({ kind }) => kind === 'lock')).toMatchObject([
      { automatic: true },
    ]);
    expect(product.newChanges().filter(isLock)).toEqual([]);
    product.trouble = () => undefined;
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(product.newChanges().filter(isLock)).toHaveLength(1);
  });

  it('puts back what went by a preparation whose answer a proxy blocked', async () => {
    const blocking =
      (azure: Service): Service =>
      async (request) => {
        const answer = await azure(request);
        const isBlocked = request.method === 'DELETE' && isEndpoint.test(request.url.pathname);
        return isBlocked ? { status: 403, body: '<html>Blocked</html>' } : answer;
      };
    const product = inProcess(preparable(), arm, new Map(), { front: blocking });
    const { planDigest = '' } = await product.run(prepareInputs);
    expect(await product.run(moveInputs(planDigest))).toMatchObject({ outcome: 'moved' });
    product.newChanges();
    await product.run({ ...restoreInputs, restore: 'endpoints', 'snapshot-key': '' });
    const puts = product.newChanges().filter((change) => change.startsWith('PUT'));
    expect(puts.filter((change) => isEndpoint.test(change))).not.toEqual([]);
  });

  it('lets no diagnostic setting send to where its account was', async () => {
    const id = `${there(WORKSPACE_ID)}/providers/Microsoft.Insights/diagnosticSettings/to-lake`;
    const properties = { storageAccountId: STORAGE_ID, logs: [], metrics: [] };
    const product = await movedWith((state) => ({
      ...state,
      [id]: { id, name: 'to-lake', type: 'Microsoft.Insights/diagnosticSettings', properties },
    }));
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(product.state()[id]).toMatchObject({
      properties: { storageAccountId: there(STORAGE_ID) },
    });
  });

  it('writes nothing over a connection that somebody has changed', async () => {
    const id = there(`${WORKSPACE_ID}/connections/packages`);
    const product = await movedWith((state) => withProperties(state, id, { target: 'other.io' }));
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restore-incomplete' });
    expect(run.postMoveTasks).toMatchObject([{ kind: 'connection', automatic: false }]);
    expect(product.newChanges().filter((change) => change.includes('/connections/'))).toEqual([]);
  });

  it('does not take keys for right that nothing is known of', async () => {
    const product = await movedWith((state) => state, refusing(/\/diagnose$/));
    const run = await product.run({ ...restoreInputs, restore: 'datastores' });
    expect(run).toMatchObject({ outcome: 'restore-incomplete' });
    expect(run.restoration).toContainEqual(
      expect.objectContaining({ name: 'keys of the workspace', state: 'unknown' }),
    );
  });

  it('says of connections that it may not list that some may wait', async () => {
    const list = /\/workspaces\/[^/]+\/privateEndpointConnections$/;
    const product = await movedWith((state) => state, refusing(list));
    const run = await product.run({ ...restoreInputs, restore: 'tags' });
    expect(run.restoration).toContainEqual(
      expect.objectContaining({
        step: 'private-endpoints',
        name: 'connections that may wait for approval',
        state: 'unknown',
      }),
    );
  });

  it('begins nothing at the source while nobody can tell whether a move goes on', async () => {
    const left = inProcess(fullWorkspace(), arm);
    const validated = await validatedWithKey(left);
    left.trouble = (change) => (change.endsWith('/moveResources') ? { answer: denied } : undefined);
    await left.run({ ...moveInputs(validated.planDigest ?? ''), ...key });
    const front = refusing(/\/validateMoveResources$/);
    const product = inProcess(left.state(), arm, left.disk, { front });
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restore-incomplete', failed: true });
    expect(renderMarkdown(run)).toContain('could not be seen whether a move holds');
    expect(product.newChanges()).toEqual([]);
  });

  it('says under which name an instance is there, and gives it its rights', async () => {
    const name = (last: string): string => `9f8e7d6c-0000-4444-8888-0000000000${last}`;
    const product = await movedAs(
      (state) =>
        [
          assignment(
            STORAGE_ID,
            name('ad'),
            READER,
            '11111111-0000-4444-8888-0000000000a1',
            'ServicePrincipal',
          ),
          assignment(inComputes('ci-ada'), name('ae'), READER, TEAM_GROUP_ID, 'Group'),
        ].reduce(
          withEntry,
          withBody(state, inComputes('ci-ada'), {
            identity: {
              type: 'SystemAssigned',
              principalId: '11111111-0000-4444-8888-0000000000a1',
              tenantId: '11111111-2222-4333-8444-555555555555',
            },
          }),
        ),
      { formerInstanceNames: ['ci-ada'] },
    );
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restored' });
    expect(renderMarkdown(run)).toContain('its name is now ci-ada-moved');
    const instance = there(inComputes('ci-ada-moved'));
    const principal = textAt(objectAt(product.state(), instance), 'identity', 'principalId');
    expect(principal).toMatch(/./);
    const rightsOf = (principalId: string, scope: string): readonly string[] =>
      Object.entries(product.state())
        .filter(([id]) => id.startsWith(`${scope}/providers/Microsoft.Authorization/role`))
        .map(([, body]) => objectAt(body, 'properties'))
        .filter((properties) => properties['principalId'] === principalId)
        .map((properties) => textAt(properties, 'roleDefinitionId'));
    const reader = [expect.stringMatching(new RegExp(`/roleDefinitions/${READER}$`))];
    expect(rightsOf(principal, there(STORAGE_ID))).toEqual(reader);
    expect(rightsOf(TEAM_GROUP_ID, instance)).toEqual(reader);
    product.newChanges();
    await product.run(restoreInputs);
    expect(product.newChanges()).toEqual([]);
  });
});
