import { signIn, validateInputs } from '../__tests__/scenarios/support/inputs.js';
import type { WorldDraw } from './draw-world.js';
import type { Approved } from './history.js';
import type { ChaosMode } from './scenario.js';

export const SNAPSHOT_KEY = 'correct horse battery staple of the chaos';
const PREPARE =
  'register-providers, pause-schedules, delete-endpoints, delete-computes, detach-computes';

/** What a pipeline gives to a run of this mode. */
export function inputsOf(
  mode: ChaosMode,
  world: WorldDraw,
  approved: Approved | undefined,
): Readonly<Record<string, string>> {
  const key = world.isKeyed ? { 'snapshot-key': SNAPSHOT_KEY } : {};
  const digest = { 'approved-plan-digest': approved?.digest ?? `sha256:${'0'.repeat(64)}` };
  if (mode === 'status') return { ...signIn, mode };
  if (mode === 'restore') return { ...signIn, ...key, ...digest, mode, restore: 'all' };
  if (mode !== 'validate') return { ...signIn, ...key, ...digest, mode };
  return {
    ...validateInputs,
    ...key,
    mode,
    acknowledge: 'arm-validation-before-preparation, can-not-delete-lock',
    ...(world.prepares ? { prepare: PREPARE } : {}),
    ...(world.withAssociated ? { 'associated-resources': 'all' } : {}),
  };
}
