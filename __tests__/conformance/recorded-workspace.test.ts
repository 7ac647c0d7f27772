import { describe, expect, it } from '@jest/globals';

import { typeOf } from '../../emulator/arm/ids.js';
import { differences, staleIn, thingsIn } from '../scenarios/support/end-state.js';
import { withCheapSeal } from '../scenarios/support/cheap-seal.js';
import { moveInputs } from '../scenarios/support/inputs.js';
import { inProcess } from '../scenarios/support/in-process.js';
import { fullInputs, key, restoreInputs } from '../scenarios/support/restorable.js';
import { asRecorded, recordedIds, recordedWorkspace, SERVICE_WRITTEN } from './recorded-state.js';
import { recordingsPresent } from './recordings.js';

const PLAN_FILE = 'workspace-move-plan.json';

/** What such a workspace needs around it, and of which no recording is at hand. */
const NOT_RECORDED = [
  'Microsoft.MachineLearningServices/workspaces, in the shape of one that was read at its source',
  'Microsoft.MachineLearningServices/workspaces/datastores, of which the same is true',
  'Microsoft.Storage/storageAccounts',
  'Microsoft.KeyVault/vaults',
  'Microsoft.ContainerRegistry/registries',
  'microsoft.insights/components',
  'Microsoft.Authorization/roleAssignments',
  'subscriptions, groups, and registrations of three namespaces',
];

(recordingsPresent ? describe : describe.skip)('a workspace of what Azure really answered', () => {
  it(`holds nothing else; no recording is at hand of ${NOT_RECORDED.join(', ')}`, () => {
    const known = new Set(recordedIds().map((id) => id.toLowerCase()));
    const others = Object.keys(recordedWorkspace()).filter((id) => !known.has(id.toLowerCase()));
    const types = [...new Set(others.map((id) => typeOf(id)))].filter((type) => type !== '');
    expect(types.sort()).toEqual(
      NOT_RECORDED.slice(0, -1)
        .map((line) => line.replace(/,.*/, ''))
        .sort(),
    );
  });

  it('is validated, moved and comes back as it was', async () => {
    const state = recordedWorkspace();
    const product = inProcess(state, asRecorded);
    const validated = await product.run(fullInputs);
    expect(validated).toMatchObject({ outcome: 'ready' });
    const plan = withCheapSeal(product.disk.get(PLAN_FILE) ?? '', key['snapshot-key'], {});
    product.disk.set(PLAN_FILE, plan);
    const run = await product.run({ ...moveInputs(validated.planDigest ?? ''), ...key });
    expect(run).toMatchObject({ outcome: 'moved' });
    const restored = await product.run(restoreInputs);
    expect(restored).toMatchObject({ outcome: 'restored', problems: [] });
    expect(differences(thingsIn(state), thingsIn(product.state()))).toEqual(SERVICE_WRITTEN);
    expect(staleIn(product.state())).toEqual([]);
    product.newChanges();
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(product.newChanges()).toEqual([]);
  });
});
