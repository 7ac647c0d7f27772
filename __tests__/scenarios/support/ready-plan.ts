import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect } from '@jest/globals';

import type { ArmSettings } from '../../../emulator/arm/settings.js';
import type { JsonObject } from '../../../emulator/types.js';
import { startWorld, type World } from './world.js';

const PLAN_FILE = 'workspace-move-plan.json';

/** A plan that a validation made, for any number of worlds that begin as that one did. */
export interface ReadyPlan {
  readonly digest: string;
  putInto(world: World): Promise<void>;
}

/** Validates once, so that not every test of a move has to. */
export async function planOf(
  state: JsonObject,
  inputs: Readonly<Record<string, string>>,
  arm: ArmSettings,
): Promise<ReadyPlan> {
  const world = await startWorld({ state, arm });
  try {
    const run = await world.run(inputs);
    expect({ told: run.summary, ...run.outputs }).toMatchObject({ outcome: 'ready' });
    const text = await world.readFile(PLAN_FILE);
    return {
      digest: run.outputs['plan-digest'] ?? '',
      putInto: ({ workspace }) => writeFile(join(workspace, PLAN_FILE), text),
    };
  } finally {
    await world.close();
  }
}
