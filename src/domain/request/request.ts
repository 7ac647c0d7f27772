import type { GatePolicy } from '../gate/gate-policy.js';
import type { PrepareName } from '../plan/prepare-step.js';
import type { RestoreName } from '../plan/restore-names.js';
import type { ResourceGroupRef } from '../azure/resource-id.js';

/**
 * What the user asks for, read once and never changed. Hosts spell the names their way; here they
 * have one spelling.
 */

export const modes = ['validate', 'move', 'restore', 'status', 'promote', 'discover'] as const;
export type Mode = (typeof modes)[number];

export const associatedKinds = [
  'storage',
  'key-vault',
  'container-registry',
  'application-insights',
] as const;
export type AssociatedKind = (typeof associatedKinds)[number];

export const authMethods = [
  'auto',
  'oidc',
  'azure-cli',
  'managed-identity',
  'environment',
] as const;
export type AuthMethod = (typeof authMethods)[number];

export const azureClouds = ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'] as const;
export type AzureCloud = (typeof azureClouds)[number];

export const failOnLevels = ['blocker', 'warning', 'never'] as const;
export type FailOn = (typeof failOnLevels)[number];

export const jobScans = ['full', 'active-search'] as const;
/**
 * How it is found out whether a job is alive: every job is looked at, or MLflow is asked for live
 * runs.
 */
type JobScan = (typeof jobScans)[number];

/** What moves, from where to where: everything a collection path is made of. */
export interface MoveScope {
  readonly source: ResourceGroupRef;
  readonly destination: ResourceGroupRef;
  readonly workspaceName: string;
  /** The associated resources that travel with the workspace, in the order of `associatedKinds`. */
  readonly associated: readonly AssociatedKind[];
  readonly jobScan: JobScan;
}

export interface SignIn {
  readonly method: AuthMethod;
  readonly cloud: AzureCloud;
  readonly tenantId: string | undefined;
  readonly clientId: string | undefined;
  /** What the identity token is made out for; undefined for what the cloud expects. */
  readonly audience: string | undefined;
}

interface RequestBase {
  readonly signIn: SignIn;
  /** Path as given, relative to the working directory. */
  readonly planFile: string;
  readonly timeoutMinutes: number;
}

export const commentModes = ['auto', 'always', 'never'] as const;

/** What the run may do at its host. */
export interface HostAccess {
  /** Reads approvals, writes checks and the comment; empty when none was given. */
  readonly token: string;
  /**
   * Whether the report goes into a comment: `auto` in runs that a pull request started, `always`
   * whenever it is known.
   */
  readonly comment: (typeof commentModes)[number];
}

export interface ValidateRequest extends RequestBase {
  readonly mode: 'validate';
  readonly scope: MoveScope;
  /** Rule ids a person accepts, as spelled. */
  readonly acknowledge: readonly string[];
  /** What the move may do before it, in the order in which it is done. */
  readonly mayPrepare: readonly PrepareName[];
  /** What the name of a compute instance gets that Azure refuses as a former one. */
  readonly instanceSuffix: string;
  readonly failOn: FailOn;
  /** Seals secrets into the plan file; undefined to leave them out. */
  readonly snapshotKey: string | undefined;
  /** The gate that the plan is made for. */
  readonly gate: GatePolicy;
  readonly host: HostAccess;
}

/**
 * `move` and `status` take what moves and where from the plan file; what the user gives as well
 * must agree with it. Undefined means the user did not say.
 */
export interface PlannedScope {
  readonly sourceSubscriptionId: string | undefined;
  readonly sourceResourceGroup: string | undefined;
  readonly workspaceName: string | undefined;
  readonly destinationSubscriptionId: string | undefined;
  readonly destinationResourceGroup: string | undefined;
  readonly associated: readonly AssociatedKind[] | undefined;
  readonly acknowledge: readonly string[] | undefined;
  readonly jobScan: JobScan | undefined;
  readonly mayPrepare: readonly PrepareName[] | undefined;
  readonly instanceSuffix: string | undefined;
}

/** What is put back after a move: nothing (it is only told), everything, or some steps. */
export type RestoreChoice = 'report' | 'all' | readonly RestoreName[];

export interface MoveRequest extends RequestBase {
  readonly mode: 'move';
  readonly expected: PlannedScope;
  readonly approvedPlanDigest: string | undefined;
  readonly planMaxAgeHours: number;
  /** What is put back after the move. */
  readonly restore: RestoreChoice;
  /** Opens the sealed part of the plan file, or seals one; undefined to leave secrets out. */
  readonly snapshotKey: string | undefined;
  readonly gate: GatePolicy;
  readonly host: HostAccess;
}

export interface StatusRequest extends RequestBase {
  readonly mode: 'status';
  readonly expected: PlannedScope;
}

/**
 * Everything in one run. With the gate `none` the plan is made in this run and carried out at once;
 * with any other the plan file and its approval are given, as for `move`.
 */
export interface PromoteRequest extends RequestBase {
  readonly mode: 'promote';
  /** Undefined when an approved plan is carried out. */
  readonly validate: ValidateRequest | undefined;
  readonly move: MoveRequest;
  readonly gate: GatePolicy;
  readonly host: HostAccess;
}

export interface RestoreRequest extends RequestBase {
  readonly mode: 'restore';
  readonly expected: PlannedScope;
  /** Undefined where the gate knows it, or nobody gave it: then nothing is put back. */
  readonly approvedPlanDigest: string | undefined;
  readonly restore: RestoreChoice;
  /** Opens the sealed part of the plan file; undefined to leave secrets out. */
  readonly snapshotKey: string | undefined;
  readonly gate: GatePolicy;
  readonly host: HostAccess;
}

/** A subscription, or one resource group in it. */
export interface DiscoveryScope {
  readonly subscriptionId: string;
  readonly resourceGroup: string | undefined;
}

/** One move of many, as somebody asked for it: one workspace and one move request. */
export interface BatchEntry {
  readonly source: ResourceGroupRef;
  /** Undefined where nobody said where to: the workspace is only listed. */
  readonly destination: ResourceGroupRef | undefined;
  readonly workspaceName: string;
  readonly associated: readonly AssociatedKind[];
}

/**
 * Where the moves of a batch come from: a list, or all the workspaces of a place with one
 * destination, if any.
 */
export type BatchSource =
  | { readonly kind: 'list'; readonly entries: readonly BatchEntry[] }
  | {
      readonly kind: 'place';
      readonly place: DiscoveryScope;
      readonly destination: ResourceGroupRef | undefined;
      readonly associated: readonly AssociatedKind[];
    };

export interface DiscoverRequest extends RequestBase {
  readonly mode: 'discover';
  readonly from: BatchSource;
}

export type Request =
  ValidateRequest | MoveRequest | StatusRequest | RestoreRequest | DiscoverRequest | PromoteRequest;
