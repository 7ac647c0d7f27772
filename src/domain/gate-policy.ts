export const gateParts = ['digest', 'environment'] as const;
export type GatePart = (typeof gateParts)[number];

/** What the gate demands beside the digest, which always holds. */
export interface GatePolicy {
  readonly parts: readonly GatePart[];
  /** Name of the environment whose approval is demanded. */
  readonly environment: string | undefined;
  readonly requiredApprovals: number;
  /** User names whose approval counts; anybody's when empty. */
  readonly approvers: readonly string[];
  /** True when an approval counts only if its text names the first twelve digits of the digest. */
  readonly requireDigestInApproval: boolean;
}
