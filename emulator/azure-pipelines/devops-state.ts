/** Somebody, or something, as an organization of Azure DevOps knows them. */
export interface DevopsIdentity {
  readonly name: string;
  /** Address of a person; an id or a name of other kinds. */
  readonly uniqueName: string;
  /**
   * Subject type of the descriptor: `aad` a person of Microsoft Entra ID, `aadsp` a service
   * principal, `svc` a service. Undefined where the answer has no descriptor.
   */
  readonly kind: string | undefined;
}

/** The check "Approvals" of an environment. */
export interface DevopsApprovalCheck {
  readonly approvers: readonly string[];
  readonly requesterCannotBeApprover: boolean;
  readonly isDisabled?: boolean;
}

export interface DevopsEnvironment {
  readonly id: number;
  readonly name: string;
  readonly check: DevopsApprovalCheck | undefined;
}

/** A check of an environment that the stage of the job went through. */
export interface DevopsApproval {
  readonly environment: string;
  /** Status of the run of the check; `bypassed` where an administrator went around it. */
  readonly check: 'approved' | 'rejected' | 'bypassed';
  readonly by: DevopsIdentity;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly comment: string;
  /**
   * What this approver did, where that is not what became of the check: it may need fewer approvers
   * than it asks.
   */
  readonly step?: 'approved' | 'rejected' | 'pending';
}

/** One run of a pipeline, seen from its job. */
export interface DevopsState {
  readonly requestedFor: DevopsIdentity;
  /** ISO 8601, UTC. */
  readonly queuedAt: string;
  readonly environments: readonly DevopsEnvironment[];
  readonly approvals: readonly DevopsApproval[];
  /** Whether the identity of the job may view builds. */
  readonly mayViewBuilds: boolean;
  /** Whether it is a reader of the environments; who is none does not see them at all. */
  readonly mayReadEnvironments: boolean;
  /** ISO 8601: when each attempt of the stage before this one was over, oldest first. */
  readonly earlierAttempts?: readonly string[];
  /** Not documented: whether the run of an approval check has the id of its approval. */
  readonly checkRunsHaveIdsOfApprovals: boolean;
}

/** Id of the project of the emulated organization. */
export const PROJECT_ID = '88888888-8888-8888-8888-888888888888';
export const PROJECT_NAME = 'ml-platform';
export const BUILD_ID = '4711';

export const ada: DevopsIdentity = { name: 'Ada', uniqueName: 'ada@contoso.com', kind: 'aad' };
export const carol: DevopsIdentity = {
  name: 'Carol',
  uniqueName: 'Carol@contoso.com',
  kind: 'aad',
};
