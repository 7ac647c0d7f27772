import { expect } from '@jest/globals';

import { createDevopsApi } from '../../../emulator/azure-pipelines/devops-api.js';
import {
  ada,
  carol,
  type DevopsApproval,
  type DevopsApprovalCheck,
  type DevopsState,
} from '../../../emulator/azure-pipelines/devops-state.js';
import type { ActionRun } from '../../../emulator/github/run-action.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import type { Service, WireRequest } from '../../../emulator/types.js';
import { moveInputs, validateInputs } from './inputs.js';
import { startWorld, type RunOptions, type World } from './world.js';

/** People must approve, and not their own runs. */
export const check: DevopsApprovalCheck = {
  approvers: ['Promotion'],
  requesterCannotBeApprover: true,
};

/** A run in which carol approved the stage of the move, minutes after its plan was made. */
export function approvedRun(changes: Partial<DevopsState> = {}): DevopsState {
  return {
    requestedFor: ada,
    queuedAt: fromNow(-10),
    environments: [
      { id: 12, name: 'production', check },
      { id: 13, name: 'production-europe', check },
    ],
    approvals: [approval()],
    mayViewBuilds: true,
    mayReadEnvironments: true,
    checkRunsHaveIdsOfApprovals: true,
    ...changes,
  };
}

/** That carol approved the environment of the move. */
export function approval(changes: Partial<DevopsApproval> = {}): DevopsApproval {
  const at = fromNow(2);
  return { environment: 'production', check: 'approved', by: carol, at, comment: '', ...changes };
}

/** ISO 8601, UTC. */
export function fromNow(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString();
}

/** One environment with this check, or with none that people approve. */
export function withCheck(changed: DevopsApprovalCheck | undefined): Partial<DevopsState> {
  return { environments: [{ id: 12, name: 'production', check: changed }] };
}

/** What Azure DevOps answers now; each test puts its own in place. */
let api: Service;

/** A world with a plan that was validated in it. */
export interface Validated {
  readonly world: World;
  readonly digest: string;
}

/** Validates the ready workspace in a world of its own, which the caller closes. */
export async function validated(): Promise<Validated> {
  const options = {
    state: readyWorkspace(),
    arm: { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1 },
    devopsApi: (request: WireRequest) => api(request),
  };
  const world = await startWorld(options, 'azure-pipelines');
  const run = await world.run(validateInputs);
  expect(run.outputs).toMatchObject({ outcome: 'ready' });
  world.newRequests();
  return { world, digest: run.outputs['plan-digest'] ?? '' };
}

/** What differs in a move from one that is approved. */
export interface Move {
  readonly state?: (digest: string) => Partial<DevopsState>;
  readonly answers?: Service;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly options?: RunOptions;
}

/** Moves behind the gate "environment". */
export function moveWith(
  { world, digest }: Validated,
  { state = () => ({}), answers, inputs = {}, options = {} }: Move,
): Promise<ActionRun> {
  const now = approvedRun(state(digest));
  api = answers ?? createDevopsApi(() => now);
  const gate = { gate: 'digest, environment', environment: 'Production', ...inputs };
  return world.run({ ...moveInputs(digest), ...gate }, options);
}
