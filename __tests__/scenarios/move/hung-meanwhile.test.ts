import { expect, it } from '@jest/globals';

import {
  assignment,
  entry,
  ONLINE_ENDPOINT_ID,
  withEntry,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import { inProcess } from '../support/in-process.js';
import { moveInputs } from '../support/inputs.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { arm } from '../support/restorable.js';

const CLUSTER = `${WORKSPACE_ID}/computes/cpu-cluster`;
const NAME = '9f8e7d6c-0000-4444-8888-0000000000ef';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';

const withRight = (state: JsonObject, id: string): JsonObject =>
  withEntry(state, assignment(id, NAME, READER, '6b1f0c52-0000-4444-8888-00000000ee02', 'User'));
const withSetting = (state: JsonObject, id: string): JsonObject =>
  withEntry(
    state,
    entry(
      `${id}/providers/Microsoft.Insights/diagnosticSettings/to-us`,
      'Microsoft.Insights/diagnosticSettings',
      { properties: { logs: [] } },
    ),
  );

it.each<[string, string, (state: JsonObject, id: string) => JsonObject]>([
  ['a cluster at which a right was given', CLUSTER, withRight],
  ['an endpoint at which a right was given', ONLINE_ENDPOINT_ID, withRight],
  ['an endpoint whose logs somebody wants', ONLINE_ENDPOINT_ID, withSetting],
])('%s between the comparison and its own step is not deleted', async (_, id, people) => {
  const product = inProcess(preparable(), arm);
  const { planDigest = '' } = await product.run(prepareInputs);
  product.trouble = (change) => {
    if (change.endsWith('/schedules/nightly')) product.edit((state) => people(state, id));
    return undefined;
  };
  const run = await product.run(moveInputs(planDigest));
  expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'prepare-failed' });
  expect(run.problems.at(-1)?.sentence).toContain('it is not what was approved any more');
  expect(product.newChanges()).not.toContain(`DELETE ${id}`);
});
