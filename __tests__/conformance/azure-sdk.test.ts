import { afterEach, describe, expect, it } from '@jest/globals';

import { isJsonObject, parseJson } from '../../emulator/parse-json.js';
import {
  busyWorkspace,
  DESTINATION_GROUP_ID,
  readyWorkspace,
  SOURCE_GROUP,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION_ID,
  WORKSPACE_ID,
  WORKSPACE_NAME,
} from '../../emulator/scenarios/index.js';
import { CLIENT_ID, CLIENT_SECRET, TENANT_ID } from '../../emulator/settings.js';
import { startEmulator, type Emulator } from '../../emulator/start-emulator.js';
import type { JsonObject } from '../../emulator/types.js';
import { runNode } from '../emulator/identity/node-child.js';

let emulator: Emulator;
afterEach(() => emulator.stop());

const clients = `
  import * as identity from '@azure/identity';
  import { ResourceManagementClient } from '@azure/arm-resources';
  import { AzureMachineLearningWorkspaces as MachineLearning } from '@azure/arm-machinelearning';
  const credential = new identity.ClientSecretCredential('${TENANT_ID}', '${CLIENT_ID}', '${CLIENT_SECRET}');
  const resources = new ResourceManagementClient(credential, '${SOURCE_SUBSCRIPTION_ID}');
  const learning = new MachineLearning(credential, '${SOURCE_SUBSCRIPTION_ID}');
  const place = ['${SOURCE_GROUP}', '${WORKSPACE_NAME}'];
  const namesOf = async (list) => { const names = []; for await (const one of list) names.push(one.name); return names.sort(); };
  const order = { resources: ['${WORKSPACE_ID}'], targetResourceGroup: '${DESTINATION_GROUP_ID}' };
  const tell = (value) => console.log('RESULT ' + JSON.stringify(value));
  const fail = (error) => tell({ failed: error.name, code: error.code, status: error.statusCode, details: error.details });
`;

async function told(program: string): Promise<JsonObject> {
  const { stdout, stderr } = await runNode(`${clients}\n${program}`, emulator.environment);
  const line = stdout.split('\n').find((each) => each.startsWith('RESULT '));
  const value = line === undefined ? null : parseJson(line.slice('RESULT '.length));
  if (value === null || !isJsonObject(value)) throw new Error(`no result: ${stdout}${stderr}`);
  return value;
}

describe("Microsoft's own clients, unchanged, with their default hosts", () => {
  it('read groups, resources and what a workspace holds', async () => {
    emulator = await startEmulator({ state: busyWorkspace(), arm: { pageSize: 2 } });
    const seen = await told(`
      const group = await resources.resourceGroups.get('${SOURCE_GROUP}');
      const workspace = await learning.workspaces.get(...place);
      tell({
        group: group.location,
        exists: (await resources.resourceGroups.checkExistence('${SOURCE_GROUP}')).body,
        workspace: workspace.provisioningState,
        computes: await namesOf(learning.computeOperations.list(...place)),
        endpoints: await namesOf(learning.onlineEndpoints.list(...place)),
        datastores: (await namesOf(learning.datastores.list(...place))).length,
        types: (await namesOf(resources.resources.listByResourceGroup('${SOURCE_GROUP}'))).length,
      });`);
    expect(seen).toMatchObject({
      group: 'westeurope',
      exists: true,
      workspace: 'Succeeded',
      datastores: 4,
    });
    expect(seen['computes']).toHaveLength(2);
    expect(seen['endpoints']).toHaveLength(1);
  });

  it('validate and move', async () => {
    emulator = await startEmulator({ state: readyWorkspace() });
    const ended = await told(`
      await resources.resources.beginValidateMoveResourcesAndWait('${SOURCE_GROUP}', order);
      await resources.resources.beginMoveResourcesAndWait('${SOURCE_GROUP}', order);
      await learning.workspaces.get(...place).then(() => tell({ there: true }), fail);`);
    expect(ended).toMatchObject({ code: 'ResourceNotFound', status: 404 });
    const ids = Object.keys(emulator.state());
    expect(ids).toContain(WORKSPACE_ID.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID));
    expect(ids).not.toContain(WORKSPACE_ID);
  });

  it('get the reason of a refusal, with its details', async () => {
    emulator = await startEmulator({ state: busyWorkspace() });
    const refused = await told(
      `await resources.resources.beginValidateMoveResourcesAndWait('${SOURCE_GROUP}', order).then(tell, fail);`,
    );
    expect(refused).toMatchObject({ status: 409, code: 'ResourceMoveProviderValidationFailed' });
    expect(JSON.stringify(refused['details'])).toContain('cpu-cluster');
  });
});
