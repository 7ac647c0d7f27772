import { expect } from '@jest/globals';

import type { ArmSettings } from '../../../emulator/arm/settings.js';
import type { JsonObject } from '../../../emulator/types.js';
import { fullWorkspace } from '../../../emulator/scenarios/index.js';
import { thingsIn } from './end-state.js';
import { moveInputs, signIn, validateInputs } from './inputs.js';
import { inProcess, type InProcess } from './in-process.js';
import { prepareInputs } from './preparable.js';
import { withCheapSeal } from './cheap-seal.js';

const PLAN_FILE = 'workspace-move-plan.json';

export const arm = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1, operationPolls: 1 };
export const key = { 'snapshot-key': 'correct horse battery staple, twice over' };
export const fullInputs = {
  ...validateInputs,
  ...prepareInputs,
  'associated-resources': 'all',
  acknowledge: 'arm-validation-before-preparation, can-not-delete-lock',
};
export const restoreInputs = { ...signIn, ...key, mode: 'restore', restore: 'all' };

/** A full workspace that was validated with a key, prepared and moved. */
export function moved(
  settings: ArmSettings = {},
  more: Readonly<Record<string, string>> = {},
): Promise<InProcess> {
  return movedFrom(fullWorkspace(), settings, more);
}

/** The same of another state. */
export async function movedFrom(
  state: JsonObject,
  settings: ArmSettings = {},
  more: Readonly<Record<string, string>> = {},
): Promise<InProcess> {
  const product = inProcess(state, { ...arm, ...settings });
  const validated = await product.run({ ...fullInputs, ...key, ...more });
  expect(validated).toMatchObject({ outcome: 'ready' });
  const run = await product.run({ ...moveInputs(validated.planDigest ?? ''), ...key });
  expect(run).toMatchObject({ outcome: 'moved', problems: [] });
  product.newChanges();
  return product;
}

/** What the full workspace holds before anything is done to it. */
export const before = thingsIn(fullWorkspace());

/** What a move leaves, made once: each test restores a copy of it. */
let left: Promise<InProcess> | undefined;

export async function copyOfMoved(settings: ArmSettings = {}): Promise<InProcess> {
  const product = await (left ??= movedCheaply());
  return inProcess(product.state(), { ...arm, ...settings }, product.disk);
}

async function movedCheaply(): Promise<InProcess> {
  const product = await moved();
  const plan = product.disk.get(PLAN_FILE) ?? '';
  product.disk.set(PLAN_FILE, await withCheapSeal(plan, key['snapshot-key']));
  return product;
}
