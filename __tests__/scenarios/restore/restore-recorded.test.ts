import { afterEach, expect, it } from '@jest/globals';

import {
  asRecorded,
  recordedWorkspace,
  SERVICE_WRITTEN,
} from '../../conformance/recorded-state.js';
import { recordingsPresent } from '../../conformance/recordings.js';
import { describeWhere } from '../../describe-where.js';
import { differences, staleIn, thingsIn } from '../support/end-state.js';
import { moveInputs } from '../support/inputs.js';
import { fullInputs, key, restoreInputs } from '../support/restorable.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
afterEach(() => world.close());

// In process the same is __tests__/conformance/recorded-workspace.test.ts.
describeWhere(recordingsPresent, 'no recordings of Azure at ../shared/data; none was restored.')(
  'on the bundle, a workspace of what Azure really answered',
  () => {
    it('is validated, moved and comes back as it was', async () => {
      const state = recordedWorkspace();
      const arm = { ...asRecorded, retryAfterSeconds: 1, validationPolls: 1, movePolls: 1 };
      world = await startWorld({ state, arm: { ...arm, operationPolls: 1 } });
      const validated = await world.run({ ...fullInputs, ...key });
      expect({ told: validated.summary, ...validated.outputs }).toMatchObject({ outcome: 'ready' });
      const digest = validated.outputs['plan-digest'] ?? '';
      const moved = await world.run({ ...moveInputs(digest), ...key });
      expect({ told: moved.summary, ...moved.outputs }).toMatchObject({ outcome: 'moved' });
      const restored = await world.run({ ...restoreInputs, 'approved-plan-digest': digest });
      expect({ told: restored.summary, ...restored.outputs }).toMatchObject({
        outcome: 'restored',
      });
      const after = world.emulator.state();
      expect(differences(thingsIn(state), thingsIn(after))).toEqual(SERVICE_WRITTEN);
      expect(staleIn(after)).toEqual([]);
    });
  },
);
