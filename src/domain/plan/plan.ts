import { sameId } from '../azure/resource-id.js';
import type { JsonObject, JsonValue } from '../json.js';
import type { PrepareName, PrepareStep } from './prepare-step.js';
import type { RestoreRow } from './restore-step.js';
import type { SealedSecrets } from './seal.js';

/** One top-level resource that the move request names. Ids lower-cased. */
export interface PlannedResource {
  readonly id: string;
  readonly destinationId: string;
  readonly type: string;
  /**
   * SHA-256 over the stable part of the body that was seen and its birth, 64 hex digits; empty
   * when the body could not be read.
   */
  readonly fingerprint: string;
}

/** What of a finding is approved: that it is there, not how it is worded. */
export interface PlannedFinding {
  readonly rule: string;
  readonly severity: string;
  readonly certainty: string;
  readonly subject: string;
  readonly acknowledged: boolean;
  /** A step of the plan removes it before the move. */
  readonly prepared: boolean;
}

/** Where the plan was made: not compared with a later inventory, but part of the digest. */
export interface PlanOrigin {
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly toolVersion: string;
  /**
   * `owner/name`, head commit, pull request number and the branch it goes into; null where the host
   * knows none.
   */
  readonly repository: string | null;
  readonly headCommit: string | null;
  readonly pullRequest: number | null;
  readonly baseBranch: string | null;
}

/**
 * What an approval compares: two inventories of the same move give the same content, or the plan
 * has changed.
 */
export interface PlanContent {
  readonly source: { readonly subscriptionId: string; readonly resourceGroup: string };
  readonly destination: { readonly subscriptionId: string; readonly resourceGroup: string };
  readonly workspaceName: string;
  readonly associated: readonly string[];
  /** How jobs were looked for, and will be again before the move. */
  readonly jobScan: string;
  readonly resources: readonly PlannedResource[];
  readonly findings: readonly PlannedFinding[];
  /** Rule ids a person accepted, sorted. */
  readonly acknowledged: readonly string[];
  /** Steps before the move, one by one, in order. */
  readonly prepare: readonly PrepareStep[];
  /** What the run may do before the move, whether there was anything to do or not. */
  readonly mayPrepare: readonly PrepareName[];
  /** What the name of a compute instance gets that Azure refuses as a former one. */
  readonly instanceSuffix: string;
  /** What a run may put back after the move, one by one, in order. */
  readonly restore: readonly RestoreRow[];
  /**
   * The collections that count, normalised: ids lower-cased, sorted, volatile and secret fields
   * left out.
   */
  readonly collections: Readonly<Record<string, JsonValue>>;
}

export const PLAN_SCHEMA_VERSION = 4;

export interface Plan {
  readonly schemaVersion: typeof PLAN_SCHEMA_VERSION;
  readonly origin: PlanOrigin;
  readonly content: PlanContent;
  /** See `snapshotOf`: not compared with a later inventory, but part of the digest. */
  readonly snapshot: JsonObject;
}

/** Hours after which a move refuses a plan, unless it is told another number. */
export const DEFAULT_PLAN_AGE_HOURS = 24;

/** Until when a plan may be carried out: ISO 8601, UTC. */
export function expiryOf({ origin }: Pick<Plan, 'origin'>, maxAgeHours: number): string {
  return new Date(Date.parse(origin.createdAt) + maxAgeHours * 3_600_000).toISOString();
}

/** The workspace that a plan is about, wherever it stands among the resources. */
export function workspaceOf({ content }: Pick<Plan, 'content'>): PlannedResource | undefined {
  return content.resources.find(({ type }) => sameId(type, WORKSPACE_TYPE));
}

const WORKSPACE_TYPE = 'Microsoft.MachineLearningServices/workspaces';

/** The plan file: the plan, the digest over it, and beside them what is sealed. */
export interface SignedPlan {
  /** `sha256:` and 64 hex digits over the canonical form of `plan`. */
  readonly digest: string;
  readonly plan: Plan;
  /** Outside of the digest; undefined when nothing was sealed. */
  readonly sealed: SealedSecrets | undefined;
}

/** One difference between the approved plan and the plan as it would be now. */
export interface PlanDifference {
  /**
   * Path of the field, for example
   * `content.collections.computes.items[.../computes/cpu-1].properties.vmSize`.
   */
  readonly field: string;
  /** The values as short text; undefined where the field is absent on that side. */
  readonly approved: string | undefined;
  readonly now: string | undefined;
  /** The whole thing, where it is there on one side only. */
  readonly item?: JsonObject;
  /** The same for people, one sentence. */
  readonly sentence?: string;
}

/**
 * What differs between the approved plan and the plan as it would be now. Either part closes the
 * gate.
 */
export interface PlanDrift {
  /** What is moved, where to, what was found in the way of it, what is done before and after. */
  readonly move: readonly PlanDifference[];
  /** What was approved along with it: what lies in the workspace and around it. */
  readonly surroundings: readonly PlanDifference[];
}
