import type { ArmError } from './domain/arm-error.js';
import type {
  EnvironmentEvidence,
  Known,
  RunEvidence,
  RunStart,
  UsedPlan,
} from './domain/evidence.js';
import type { Collection, CollectionName } from './domain/inventory.js';
import type { JsonObject } from './domain/json.js';
import type { MoveOrder, ValidationAnswer } from './domain/move-order.js';
import type { PullRequestEvidence, Standing } from './domain/pull-request-evidence.js';
import type { PrepareStep } from './domain/prepare-step.js';
import type { RestoreTarget } from './domain/restore-step.js';
import type { MoveScope, Place } from './domain/request.js';
import type { Presence } from './domain/whereabouts.js';
import type {
  AzureMover,
  AzurePreparer,
  AzureRestorer,
  AzureSecretReader,
} from './ports/changing.js';

export type { MoveOrder, ValidationAnswer } from './domain/move-order.js';
export type * from './ports/changing.js';

/** What stages ask of the world. Declared by the core, implemented in `azure/` and `hosts/`, faked nowhere in between. */

/** One poll of a running operation, for progress lines. */
export interface PollTick {
  readonly polls: number;
  /** Milliseconds since the operation was accepted. */
  readonly elapsedMs: number;
  /** Milliseconds until the next poll. */
  readonly nextInMs: number;
}

export interface FollowOptions {
  /** Milliseconds since the epoch after which polling stops and the answer is `timed-out`. */
  readonly deadline: number;
  readonly onPoll: (tick: PollTick) => void;
}

/** How following an accepted move ended. It says what Azure reported; where the resources are is found by looking. */
export type FollowAnswer =
  | { readonly kind: 'completed' }
  | { readonly kind: 'failed'; readonly error: ArmError }
  | { readonly kind: 'uncertain'; readonly why: string; readonly error: ArmError | undefined }
  | { readonly kind: 'timed-out' };

/** What a workspace says of itself, in Azure's words. */
export type Diagnosis =
  | {
      readonly state: 'diagnosed';
      readonly results: readonly {
        readonly area: string;
        readonly code: string;
        /** `Error`, `Warning` or `Information`. */
        readonly level: string;
        readonly message: string;
      }[];
    }
  | { readonly state: 'unknown'; readonly why: string };

/**
 * Azure as far as reading goes. Every request of it passes the read-only policy, so nothing behind this port can change
 * Azure. All methods raise ProductError `authentication-failed` when no token is to be had.
 */
export interface AzureReader {
  /** `x-ms-correlation-request-id` of every request of this run. */
  readonly correlationId: string;
  /**
   * Reads one collection, all pages. `parents` are the items of its parent collections (see `collectionTable`), empty for
   * those without. Never rejects for what Azure answers: a refusal, a broken page or a body that is not understood is
   * `unknown`. `onProgress` is told, now and then, how many items of a long list were seen.
   */
  readCollection(
    name: CollectionName,
    scope: MoveScope,
    parents: readonly JsonObject[],
    onProgress?: (listed: number) => void,
  ): Promise<Collection>;
  /** Every workspace of a subscription or group that this identity may see, id and name, or why that is unknown. */
  listWorkspaces(place: Place): Promise<Collection>;
  /** Whether a resource exists. Anything but a clear yes or a clear "not found" is unknown. */
  lookUp(resourceId: string): Promise<Presence>;
  /** The body of a resource, or why there is none. */
  readResource(
    resourceId: string,
  ): Promise<
    | { readonly state: 'present'; readonly body: JsonObject }
    | { readonly state: 'absent' }
    | { readonly state: 'unknown'; readonly why: string }
  >;
  /** The workspace's own diagnosis, waited for until the deadline (milliseconds since the epoch). Changes nothing. */
  diagnose(workspaceId: string, deadline: number): Promise<Diagnosis>;
  /** Asks ARM whether the move would succeed and waits for the answer. Changes nothing in Azure. */
  validateMove(order: MoveOrder, options: FollowOptions): Promise<ValidationAnswer>;
  /**
   * Whether a move or another operation holds one of the two groups now: starts a validation and reads only its first
   * answer. `busy` is known from ARM's code (ResourcesBeingMoved and its kin), `unknown` is everything unclear.
   */
  isBusy(order: MoveOrder): Promise<'busy' | 'free' | 'unknown'>;
  /** Polls the Location of an accepted move until it ends or the deadline passes. Keeps polling over 408, 429, 5xx and resets. */
  followMove(
    location: string,
    retryAfterMs: number | undefined,
    options: FollowOptions,
  ): Promise<FollowAnswer>;
  /**
   * Why an operation has failed, as the address says that a write gave for it; undefined when it has not, or nobody knows.
   *
   * @param address verbatim, on the cloud's own ARM host.
   */
  whyFailed(address: string): Promise<ArmError | undefined>;
}

/** Opens Azure, one side at a time: a mode that only reads never holds a mover. */
export interface Azure {
  reader(): Promise<AzureReader>;
  secretReader(): Promise<AzureSecretReader>;
  preparer(steps: readonly PrepareStep[]): Promise<AzurePreparer>;
  mover(): Promise<AzureMover>;
  restorer(targets: readonly RestoreTarget[]): Promise<AzureRestorer>;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

export interface Log {
  info(line: string): void;
  /** A line about something that takes long; `percent` says how much of the time that it may take is gone, 0 to 100. */
  progress(line: string, percent: number): void;
  warning(line: string): void;
  /** Shown only when the host's debug log is on. */
  debug(line: string): void;
}

export interface Files {
  /** The text of a file, or undefined when there is no such file. Raises what the file system raises otherwise. */
  read(path: string): Promise<string | undefined>;
  /** Writes the file whole and flushed to disk, folders made as needed, so that a reader never sees half of it. */
  write(path: string, text: string): Promise<void>;
  /** Appends one line and flushes it to disk before it returns. */
  append(path: string, line: string): Promise<void>;
}

/** Where the run takes place, as the host knows it; null where it knows nothing. */
export interface RunContext {
  readonly repository: string | null;
  readonly headCommit: string | null;
  readonly pullRequest: number | null;
  /** The branch that the pull request goes into. */
  readonly baseBranch: string | null;
}

/** Who approved what, as the host knows it. Nothing rejects for what the host answers: a refusal is unknown evidence. */
export interface Approvals {
  /** Undefined on a host that knows nothing of the run. */
  run(): RunEvidence | undefined;
  /** Who started the run, and when. */
  start(): Promise<Known<RunStart>>;
  environment(name: string): Promise<EnvironmentEvidence>;
  /**
   * The pull request of a number, or else the one that started this run or was brought in by it; known undefined when
   * there is none. `key` tells the plans of this move from those of others on the same commit.
   */
  pullRequest(
    number: number | undefined,
    key: string,
  ): Promise<Known<PullRequestEvidence | undefined>>;
  /** What a person may do in the repository, and which of `teams` (`org/team`) they are in. */
  standing(login: string, teams: readonly string[]): Promise<Standing>;
}

/** What a validation publishes of its plan. */
export interface PlanNotice {
  /** See `ledgerKey`: lower-case hex. */
  readonly key: string;
  readonly digest: string;
  readonly workspaceName: string;
  readonly ready: boolean;
  /** Two lines of Markdown, escaped. */
  readonly title: string;
  readonly summary: string;
}

/** A note on a commit about a plan that is about to be carried out. */
export interface UsedNotice {
  readonly key: string;
  readonly digest: string;
  readonly workspaceName: string;
}

/**
 * What is written down at the host about plans, on the commit they were made for, so that another run can read it.
 * Nothing rejects for what the host answers.
 */
export interface Ledger {
  /** False on a host that nothing can be written down at; nothing else is asked of it then. */
  readonly isKept: boolean;
  publish(commit: string, notice: PlanNotice): Promise<Known<undefined>>;
  /** The mark of a run that used the plan of this digest; known undefined when there is none. */
  used(commit: string, digest: string): Promise<Known<UsedPlan | undefined>>;
  /** Leaves the mark. Gives what `release` needs. */
  markUsed(commit: string, notice: UsedNotice): Promise<Known<number>>;
  /** Says how the move ended; `unused` takes the mark back, because Azure refused the request and nothing was sent on. */
  settle(mark: number, ending: 'moved' | 'not-moved' | 'unused'): Promise<void>;
}

export interface Ports {
  readonly azure: Azure;
  readonly clock: Clock;
  readonly log: Log;
  readonly files: Files;
  readonly context: RunContext;
  readonly approvals: Approvals;
  readonly ledger: Ledger;
}
