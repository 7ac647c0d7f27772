import { describe, expect, it } from '@jest/globals';

import { textAt, withValue } from '../../emulator/arm/json.js';
import {
  DESTINATION_GROUP_ID,
  readyWorkspace,
  SCENARIO_TENANT_ID,
  SOURCE_GROUP_ID,
  STORAGE_ID,
  withEntry,
  without,
  WORKSPACE_ID,
} from '../../emulator/scenarios/index.js';
import { parseJson, isJsonObject } from '../../emulator/parse-json.js';
import type { JsonObject, JsonValue } from '../../emulator/types.js';
import { listAt } from '../../src/domain/json.js';
import { differences, staleIn, thingsIn } from '../scenarios/support/end-state.js';
import { moveInputs } from '../scenarios/support/inputs.js';
import { inProcess } from '../scenarios/support/in-process.js';
import { fullInputs, key, restoreInputs } from '../scenarios/support/restorable.js';
import { recorded, recordingsPresent } from './recordings.js';

const bodyOf = (name: string): JsonValue => recorded.find((one) => one.name === name)?.body ?? {};

// What a recording names is mapped: the workspace, the tenant.
const OF_WORKSPACE =
  /\/subscriptions\/[0-9-]+\/resourceGroups\/[^/"]+\/providers\/Microsoft\.MachineLearningServices\/workspaces\/[^/"]+/gi;
const TENANT = /("tenantId":")[^"]+/g;

/** A recorded body as it lies in the scenario's workspace, and done. */
function placed(
  kind: string,
  value: JsonValue,
  scope = WORKSPACE_ID,
): readonly [string, JsonObject] {
  const text = JSON.stringify(value)
    .replaceAll(OF_WORKSPACE, WORKSPACE_ID)
    .replaceAll(TENANT, `$1${SCENARIO_TENANT_ID}`);
  const body = parseJson(text);
  if (!isJsonObject(body)) throw new Error('no recorded body');
  const id = `${scope}/${kind}/${textAt(body, 'name')}`;
  // Of a schedule it is not recorded that it has one.
  const named = 'id' in body ? { ...body, id } : body;
  const isUnfinished = textAt(body, 'properties', 'provisioningState') === 'Creating';
  const done = isUnfinished
    ? withValue(named, ['properties', 'provisioningState'], 'Succeeded')
    : named;
  return [id, done];
}

/** What holds a workspace, and in it only what Azure was recorded to answer. */
function recordedWorkspace(): JsonObject {
  const ready = readyWorkspace();
  const own = Object.keys(ready).filter(
    (id) => id.startsWith(`${WORKSPACE_ID}/`) && !/\/(datastores\/workspace|privateE)/.test(id),
  );
  const bare = own.reduce(without, ready);
  return [
    ...listAt(bodyOf('aml-schedules 0'), 'value').map((one) => placed('schedules', one)),
    placed('schedules', bodyOf('aml-schedules 1')),
    placed('computes', bodyOf('aml-compute-put-delete 2')),
    placed('onlineEndpoints', bodyOf('aml-endpoint-put-delete 0')),
    placed('providers/Microsoft.Insights/diagnosticSettings', bodyOf('diagnostic-settings-put 2')),
    placed(
      'providers/Microsoft.Authorization/locks',
      bodyOf('groups-locks-providers 1'),
      STORAGE_ID,
    ),
  ].reduce(withEntry, bare);
}

const there = (child: string): string =>
  `${WORKSPACE_ID}/${child}`.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID).toLowerCase();

(recordingsPresent ? describe : describe.skip)('a workspace of what Azure really answered', () => {
  it('is validated, moved and comes back as it was', async () => {
    const state = recordedWorkspace();
    const lost = { schedulesSurvive: false, principalIdSurvives: false, writesTakeTime: true };
    const product = inProcess(state, lost);
    const validated = await product.run({ ...fullInputs, ...key });
    expect(validated).toMatchObject({ outcome: 'ready' });
    const run = await product.run({ ...moveInputs(validated.planDigest ?? ''), ...key });
    expect(run).toMatchObject({ outcome: 'moved' });
    const restored = await product.run(restoreInputs);
    expect(restored).toMatchObject({ outcome: 'restored', problems: [] });
    // What the service itself writes: a cluster's place in Azure Batch, the operation of an endpoint.
    expect(differences(thingsIn(state), thingsIn(product.state()))).toEqual([
      `properties.resourceId of ${there('computes/testcomp007cc1')}`,
      `properties.properties of ${there('onlineEndpoints/test-onl-endpt-000005-17')}`,
    ]);
    expect(staleIn(product.state())).toEqual([]);
    product.newChanges();
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(product.newChanges()).toEqual([]);
  });
});
