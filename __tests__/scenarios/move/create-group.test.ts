import { describe, expect, it } from '@jest/globals';

import {
  DESTINATION_GROUP_ID,
  DESTINATION_SUBSCRIPTION,
  fullWorkspace,
  readyWorkspace,
  without,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { assignment } from '../../../emulator/scenarios/access.js';
import type { JsonObject } from '../../../emulator/types.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { arm, fullInputs } from '../support/restorable.js';

const inputs = {
  ...validateInputs,
  'destination-resource-group': 'RG-ml-Prod',
  prepare: 'create-resource-group, register-providers',
  acknowledge: 'arm-validation-before-preparation',
};
const isOfGroup = (change: string): boolean => /\/resourcegroups\/[^/]+$/i.test(change);

const noGroup = (): JsonObject => without(readyWorkspace(), DESTINATION_GROUP_ID);

async function approved(product: InProcess): Promise<Readonly<Record<string, string>>> {
  const run = await product.run(inputs);
  expect(run).toMatchObject({ outcome: 'ready' });
  expect(product.newChanges()).toEqual([]);
  expect(renderMarkdown(run)).toContain(
    '- `create-resource-group`, planned: `RG-ml-Prod` in `westeurope`.',
  );
  return moveInputs(run.planDigest ?? '');
}

describe('a destination group that is not there', () => {
  it("blocks unless the move may create it, and until ARM's refusal is accepted", async () => {
    const product = inProcess(noGroup(), arm);
    const blocked = await product.run({ ...inputs, prepare: 'register-providers' });
    expect(blocked).toMatchObject({ outcome: 'blocked', failureReason: 'not-ready' });
    const refused = await product.run({ ...inputs, acknowledge: '' });
    expect(refused).toMatchObject({ outcome: 'blocked', failureReason: 'validation-failed' });
  });

  it('is created as the plan spells it, in the region of the workspace, and moved to', async () => {
    const product = inProcess(noGroup(), arm);
    const run = await product.run(await approved(product));
    expect(run).toMatchObject({ outcome: 'moved', problems: [] });
    expect(product.newChanges().filter(isOfGroup)).toEqual([
      `PUT ${DESTINATION_SUBSCRIPTION}/resourcegroups/RG-ml-Prod`,
    ]);
    const [, group] =
      Object.entries(product.state()).find(([id]) => /\/RG-ml-Prod$/i.test(id)) ?? [];
    expect(group).toMatchObject({ name: 'RG-ml-Prod', location: 'westeurope' });
  });

  it.each(['killed before', 'killed after'] as const)(
    'is no drift when the run is %s creating it, and is created once',
    async (when) => {
      const product = inProcess(noGroup(), arm);
      const move = await approved(product);
      product.trouble = (change) => (isOfGroup(change) ? when : undefined);
      await product.runUntilKilled(move);
      product.trouble = () => undefined;
      product.newChanges();
      expect(await product.run(move)).toMatchObject({ outcome: 'moved', problems: [] });
      const again = when === 'killed before' ? 1 : 0;
      expect(product.newChanges().filter(isOfGroup)).toHaveLength(again);
    },
  );

  it('that somebody has made in another region since stays unused', async () => {
    const product = inProcess(noGroup(), arm);
    const move = await approved(product);
    product.edit((state) => ({
      ...state,
      [DESTINATION_GROUP_ID]: {
        id: DESTINATION_GROUP_ID,
        name: 'rg-ml-prod',
        type: 'Microsoft.Resources/resourceGroups',
        location: 'northeurope',
        properties: { provisioningState: 'Succeeded' },
      },
    }));
    const run = await product.run(move);
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'prepare-failed' });
    expect(renderMarkdown(run)).toContain('in the region northeurope');
    expect(product.newChanges().filter((change) => change.endsWith('moveResources'))).toEqual([]);
    expect(Object.keys(product.state())).toContain(WORKSPACE_ID);
  });

  it('whose creation is refused ends before anything else is done', async () => {
    const product = inProcess(noGroup(), arm);
    const move = await approved(product);
    const body = { error: { code: 'AuthorizationFailed', message: 'No.' } };
    product.trouble = (change) =>
      isOfGroup(change) ? { answer: { status: 403, body } } : undefined;
    const run = await product.run(move);
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'prepare-failed' });
    expect(product.newChanges()).toHaveLength(1);
  });

  it('is judged once it is there, before anything is removed', async () => {
    const everything = {
      ...fullInputs,
      'destination-resource-group': 'rg-ml-prod',
      prepare: `create-resource-group, ${fullInputs.prepare}`,
    };
    const denial = {
      type: 'Microsoft.MachineLearningServices/workspaces',
      assignment: 'no-ml-here',
      reason: 'not in this subscription',
    };
    const product = inProcess(without(fullWorkspace(), DESTINATION_GROUP_ID), {
      ...arm,
      policyDenials: [denial],
    });
    const validated = await product.run(everything);
    expect(validated).toMatchObject({ outcome: 'ready' });
    expect(renderMarkdown(validated)).toContain('is judged then');
    const run = await product.run(moveInputs(validated.planDigest ?? ''));
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'not-ready' });
    expect(renderMarkdown(run)).toContain('no-ml-here');
    expect(product.newChanges()).toHaveLength(1);
  });

  const made = (more: JsonObject): JsonObject => ({
    id: DESTINATION_GROUP_ID,
    name: 'rg-ml-prod',
    type: 'Microsoft.Resources/resourceGroups',
    location: 'westeurope',
    properties: { provisioningState: 'Succeeded' },
    ...more,
  });
  const owner = assignment(
    DESTINATION_GROUP_ID,
    '9f8e7d6c-0000-4444-8888-0000000000ee',
    '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
    'somebody',
    'User',
  );

  it.each<[string, JsonObject]>([
    ['is managed by another service', { [DESTINATION_GROUP_ID]: made({ managedBy: '/x' }) }],
    ['has rights of its own', { [DESTINATION_GROUP_ID]: made({}), [owner[0]]: owner[1] }],
  ])('that somebody has made since, and that %s, is a change', async (_what, more) => {
    const product = inProcess(noGroup(), arm);
    const move = await approved(product);
    product.edit((state) => ({ ...state, ...more }));
    expect(await product.run(move)).toMatchObject({
      outcome: 'blocked',
      failureReason: 'plan-changed',
    });
    expect(product.newChanges()).toEqual([]);
  });
});
