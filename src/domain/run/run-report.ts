import type { ArmError } from '../azure/errors/arm-error.js';
import type { BatchEntry } from '../request/request.js';
import type { CollectionName } from '../azure/inventory.js';
import type { JudgedFinding } from '../plan/finding.js';
import type { HostName } from '../request/host-name.js';
import type { FailureReason, Outcome } from './outcome.js';
import type { PlanDrift, PlannedFinding } from '../plan/plan.js';
import type { PrepareStep } from '../plan/prepare-step.js';
import type { RestoreKind, RestoreName } from '../plan/restore-names.js';
import type { Mode } from '../request/request.js';
import type { ResourceGroupRef } from '../azure/resource-id.js';
import type { MissingSecret } from '../plan/secrets.js';
import type { Spelling } from '../plan/snapshot.js';
import type { ResourcePlace } from '../azure/resource-location.js';

/**
 * One resource of the plan as the report shows it. `place` is set once it was looked up on both
 * sides.
 */
export interface ReportedResource {
  readonly id: string;
  readonly destinationId: string;
  readonly type: string;
  readonly name: string;
  readonly place: ResourcePlace | undefined;
}

/** How much of a collection was seen, and what a move does to it. */
export interface ReportedCollection {
  readonly name: CollectionName;
  readonly title: string;
  readonly state: 'read' | 'empty' | 'unknown';
  readonly total: number;
}

/**
 * One step before the move; `already` when an earlier run had done it, `found` when it was so before
 * and nobody knows by whom.
 */
export interface ReportedStep extends PrepareStep {
  readonly state: 'planned' | 'done' | 'already' | 'found' | 'failed';
}

/** One move of many: how its workspace was found, and when it can go. */
export interface ReportedMove {
  /** Names it within the batch; no id in it. */
  readonly key: string;
  readonly entry: BatchEntry;
  /**
   * `there`: the destination group holds it already. `clash`: a namesake is bound for the same
   * group.
   */
  readonly state: 'found' | 'missing' | 'unknown' | 'there' | 'clash';
  readonly why: string | undefined;
  /** Counted from 1; undefined for what cannot go. */
  readonly wave: number | undefined;
}

/** Something a person or a later step does after the move. Id-free: it travels as a job output. */
export interface PostMoveTask {
  readonly kind: RestoreKind;
  /** Name of the thing, without its id. */
  readonly name: string;
  /** What to do, one imperative sentence. */
  readonly action: string;
  /** True when the product can do it itself (`restore`). */
  readonly automatic: boolean;
}

/** One thing that the snapshot holds, and how it was found or put back. */
export interface RestoreItem {
  readonly step: RestoreName;
  readonly kind: RestoreKind;
  /** Its name, without its id. */
  readonly name: string;
  /** What a person does for it, one imperative sentence. */
  readonly action: string;
  /** The command that a person begins with, words quoted for a shell. */
  readonly command: string;
  /** Its step was asked for. */
  readonly isChosen: boolean;
  readonly state: 'right' | 'done' | 'to-do' | 'manual' | 'failed' | 'unknown';
  readonly why: string | undefined;
  /** What of it could not be put back, in words. */
  readonly without: readonly string[];
  /** What of it a person has to give again, in words: secrets that Azure never shows. */
  readonly toGive: readonly string[];
  readonly error: ArmError | undefined;
}

/**
 * Something at the source that may be removed once nobody wants to go back. No program removes it.
 */
export interface CleanupCandidate {
  readonly what: string;
  /** The command that a person begins with, words quoted for a shell. */
  readonly command: string;
}

/** Something around the workspace that holds an old id. */
export interface OldIdHolder {
  readonly id: string;
  /** What people call it, for example `dashboard`. */
  readonly title: string;
  /** What a person does with it, one imperative sentence. */
  readonly remedy: string;
}

/** What a move leaves to do outside of the workspace. */
export interface FollowUp {
  /** The MLflow tracking address that the workspace has now; clients must be told. */
  readonly trackingUri: string | undefined;
  readonly moved: readonly { readonly type: string; readonly from: string; readonly to: string }[];
  /** What was seen to name something moved by its old id. */
  readonly oldIdHolders: readonly OldIdHolder[];
  readonly leftovers: readonly CleanupCandidate[];
  /**
   * Lists that could not be read when the plan was made: what of them holds an old id or is left
   * over nobody knows.
   */
  readonly unread: readonly string[];
  /** What a validation is asked to plan the way back. */
  readonly wayBack: {
    readonly source: ResourceGroupRef;
    readonly destination: ResourceGroupRef;
    readonly workspaceName: string;
    readonly associated: readonly string[];
  };
}

interface TimelineEntry {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly what: string;
}

/** What went wrong, for the annotation and the top of the report. */
export interface Problem {
  readonly sentence: string;
  readonly remedy: string;
}

/**
 * Everything a run has to say, gathered while it goes: the report, the outputs and the annotations
 * are made from this and nothing else. A field is undefined as long as the run has not come that
 * far.
 */
export interface RunReport {
  /** Whose spelling its readers know; GitHub's when absent. */
  readonly host?: HostName;
  /** Where people look at the run; undefined where the host has no such page. */
  readonly runUrl?: string | undefined;
  /** The pull request that the plan was made for. */
  readonly pullRequest?: number | null;
  readonly mode: Mode | undefined;
  readonly toolVersion: string;
  readonly outcome: Outcome | undefined;
  readonly failureReason: FailureReason | undefined;
  /** True when the host ends the step as failed. */
  readonly failed: boolean;
  readonly problems: readonly Problem[];
  readonly workspaceName: string | undefined;
  readonly source: ResourceGroupRef | undefined;
  readonly destination: ResourceGroupRef | undefined;
  readonly findings: readonly JudgedFinding[];
  /**
   * What the run of the approved plan has warned of already: whoever approved the plan has read it.
   */
  readonly toldBefore: readonly Pick<PlannedFinding, 'rule' | 'subject'>[];
  readonly collections: readonly ReportedCollection[];
  readonly resources: readonly ReportedResource[];
  /** Steps before the move, in order; empty when there are none. */
  readonly preparation: readonly ReportedStep[];
  /**
   * Everything that was looked at or put back after the move, in order; undefined when nothing was.
   */
  readonly restoration: readonly RestoreItem[] | undefined;
  /**
   * Lower-cased ids of what has its secrets sealed in the plan file; undefined when nothing is
   * sealed in it.
   */
  readonly sealedSecrets: readonly string[] | undefined;
  /** How Azure spells what the plan names. */
  readonly spelling: Spelling;
  /** The plan file that this run was given. */
  readonly planFile: string | undefined;
  /** What was to be sealed and could not be. */
  readonly missingSecrets: readonly MissingSecret[];
  /** Set once the workspace was seen at the destination. */
  readonly followUp: FollowUp | undefined;
  /** The moves that were looked for; undefined in runs about one move. */
  readonly batch: readonly ReportedMove[] | undefined;
  readonly differences: PlanDrift;
  /** The gate was switched off: nobody approved what this run does. */
  readonly isUnapproved: boolean;
  /**
   * The plan is approved by the reviews of the pull request that it was published on: nobody gives
   * its digest.
   */
  readonly isReviewed: boolean;
  /** The environment whose approval opens the gate; undefined where none does. */
  readonly environment: string | undefined;
  readonly planDigest: string | undefined;
  /** ISO 8601, UTC. */
  readonly planExpiresAt: string | undefined;
  /** What Azure Resource Manager answered, as a tree, when it refused. */
  readonly armError: ArmError | undefined;
  readonly timeline: readonly TimelineEntry[];
  readonly postMoveTasks: readonly PostMoveTask[];
  /** Id of the workspace after the move; set only when it was seen there. */
  readonly newWorkspaceId: string | undefined;
  readonly correlationId: string | undefined;
  /** Files written so far, paths as the user gave them or below the working directory. */
  readonly files: {
    readonly plan?: string;
    readonly report?: string;
    readonly journal?: string;
    readonly idMap?: string;
    readonly moves?: string;
    readonly tasks?: string;
    /** The matrices that follow the first, where one does not carry every move. */
    readonly matrices?: readonly string[];
  };
}
