import {
  ada,
  carol,
  type DevopsApproval,
  type DevopsApprovalCheck,
  type DevopsState,
} from '../../emulator/azure-pipelines/devops-state.js';

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
