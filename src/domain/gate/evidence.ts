/**
 * Something that was asked of the host: what it said, or why it could not be seen and which right
 * would show it.
 */
export type Known<Value> =
  | { readonly known: true; readonly value: Value }
  | {
      readonly known: false;
      readonly why: string;
      /** What the token lacks, as the host's users grant it, for example `actions: read`. */
      readonly permission: string;
      /** A sentence: how people give that right on this host, or what else they do. */
      readonly remedy: string;
      /** Set where no right would show it: the host has a bad moment, or cannot be reached. */
      readonly cause?: 'throttled' | 'timed-out';
    };

/** The run that wants to move, as its surroundings tell. */
export interface RunEvidence {
  /** As the host names repositories; `owner/name` on GitHub. */
  readonly repository: string;
  /** Name of the event that started it, for example `workflow_dispatch`. */
  readonly event: string;
  /** True when the event is about a pull request from another repository. */
  readonly isFromFork: boolean;
  /** False as well where the host does not say: a later attempt still has the approvals of all. */
  readonly isFirstAttempt: boolean;
  /** Which attempt of which run it is; absent where the host does not say. */
  readonly attempt?: RunAttempt;
}

/** One attempt of a run. */
export interface RunAttempt {
  /** Id of the run, the same in all its attempts. */
  readonly run: string;
  /** From 1. */
  readonly number: number;
}

/** What attempts before this one may have done of a plan, where no journal says what they did. */
export interface EarlierAttempts {
  /** The number of this attempt; undefined where the host does not say. */
  readonly number: number | undefined;
  /** ISO 8601: when the last of them was over. A plan that is younger none of them can have sent. */
  readonly over: Known<string>;
}

/** How the run began. */
export interface RunStart {
  /**
   * Everybody who started it or this attempt of it. Logins as the host spells them; compare without
   * case.
   */
  readonly by: readonly string[];
  /**
   * ISO 8601, where a plan must have been made in the run that carries it out; undefined where
   * plans are marked as used.
   */
  readonly queuedAt: string | undefined;
}

/** One entry of a run's approvals: somebody let its jobs into environments, or refused to. */
export interface EnvironmentApproval {
  readonly environments: readonly string[];
  readonly state: string;
  readonly approver: string;
  /** Other names that the host knows the approver by, ids for example. */
  readonly aliases: readonly string[];
  readonly isBot: boolean;
  /** ISO 8601; undefined where the host does not say. */
  readonly at: string | undefined;
  /** What the approver wrote. Data, never markup. */
  readonly text: string;
}

/** How an environment is protected; undefined where the host does not say. */
export interface EnvironmentProtection {
  readonly requiredReviewers: number;
  readonly preventsSelfReview: boolean;
  readonly adminsMayBypass: boolean | undefined;
}

export interface EnvironmentEvidence {
  readonly name: string;
  /** Undefined when there is no such environment. */
  readonly protection: Known<EnvironmentProtection | undefined>;
  readonly approvals: Known<readonly EnvironmentApproval[]>;
}

/** That a plan was carried out, or begun to be. */
export interface UsedPlan {
  /** ISO 8601, UTC; empty when the host does not say. */
  readonly at: string;
  /** Address of the run that used it; empty when the host does not say. */
  readonly run: string;
}
