export const gateParts = ['digest', 'environment', 'pull-request'] as const;
export type GatePart = (typeof gateParts)[number];

/** What the gate demands beside the digest, which always holds. */
export interface GatePolicy {
  readonly parts: readonly GatePart[];
  /** Name of the environment whose approval is demanded. */
  readonly environment: string | undefined;
  /**
   * The pull request whose reviews are demanded; undefined means the one that started or brought in
   * this run.
   */
  readonly pullRequest: number | undefined;
  readonly requiredApprovals: number;
  /** Users and teams (`org/team`) whose approval counts; anybody's when empty. */
  readonly approvers: readonly string[];
  /** True when an approval counts only if its text names the first twelve digits of the digest. */
  readonly requireDigestInApproval: boolean;
}

/** The teams among the approvers of a policy, as it spells them. */
export function teamsOf({ approvers }: GatePolicy): readonly string[] {
  return approvers.filter((approver) => approver.includes('/'));
}
