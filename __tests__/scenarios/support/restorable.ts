import { expect } from '@jest/globals';

import { objectAt } from '../../../emulator/arm/json.js';
import type { ArmSettings } from '../../../emulator/arm/settings.js';
import type { JsonObject } from '../../../emulator/types.js';
import { fullWorkspace } from '../../../emulator/scenarios/index.js';
import type { RunReport } from '../../../src/domain/run/run-report.js';
import type { Secrets } from '../../../src/domain/plan/secrets.js';
import { thingsIn } from './end-state.js';
import { moveInputs, signIn, validateInputs } from './inputs.js';
import { inProcess, type InProcess } from './in-process.js';
import { onceARun } from './once-a-run.js';
import { prepareInputs } from './preparable.js';
import { sealedIn, withCheapSeal } from './cheap-seal.js';

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
  const { product, problems } = await movedWith(state, settings, more);
  expect(problems).toEqual([]);
  return product;
}

/** The same, and what the move told of. */
export async function movedWith(
  state: JsonObject,
  settings: ArmSettings = {},
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly product: InProcess; readonly problems: RunReport['problems'] }> {
  const product = inProcess(state, { ...arm, ...settings });
  const validated = await validatedWithKey(product, { ...fullInputs, ...more });
  expect(validated).toMatchObject({ outcome: 'ready' });
  const run = await product.run({ ...moveInputs(validated.planDigest ?? ''), ...key });
  expect(run).toMatchObject({ outcome: 'moved' });
  product.newChanges();
  return { product, problems: run.problems };
}

/**
 * A validation whose plan holds the secrets of the full workspace, sealed at costs that a hundred
 * tests can bear.
 */
export async function validatedWithKey(
  product: InProcess,
  inputs: Readonly<Record<string, string>> = fullInputs,
): Promise<RunReport> {
  const validated = await product.run(inputs);
  product.disk.set(PLAN_FILE, await sealed(product.disk.get(PLAN_FILE) ?? ''));
  return validated;
}

/** What a validation with a key sealed of the full workspace. */
let secrets: Promise<Secrets> | undefined;

async function sealed(planText: string): Promise<string> {
  secrets ??= secretsOfFull();
  return withCheapSeal(planText, key['snapshot-key'], await secrets);
}

// Sealed and opened once at the costs of the product, for all the files of a run.
async function secretsOfFull(): Promise<Secrets> {
  const kept = await onceARun('secrets-of-full', async () => {
    const product = inProcess(fullWorkspace(), arm);
    await product.run({ ...fullInputs, ...key });
    return sealedIn(product.disk.get(PLAN_FILE) ?? '', key['snapshot-key']);
  });
  return Object.fromEntries(Object.entries(objectAt(kept)).map(([id, one]) => [id, objectAt(one)]));
}

/** What the full workspace holds before anything is done to it. */
export const before = thingsIn(fullWorkspace());

/** What a move leaves, made once: each test restores a copy of it. */
let left: Promise<InProcess> | undefined;

export async function copyOfMoved(settings: ArmSettings = {}): Promise<InProcess> {
  const product = await (left ??= moved());
  return inProcess(product.state(), { ...arm, ...settings }, product.disk);
}
