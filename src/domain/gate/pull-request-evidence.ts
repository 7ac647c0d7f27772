import type { Known } from './evidence.js';

/** A pull request as it is now. Logins and branch names as the host spells them. */
export interface PullRequest {
  /** The commit that a reviewer sees last. */
  readonly headCommit: string;
  readonly baseBranch: string;
  readonly author: string;
  readonly isFromFork: boolean;
  readonly state: 'open' | 'merged' | 'closed';
}

/** One review. Data, never markup. */
export interface Review {
  readonly reviewer: string;
  readonly isBot: boolean;
  /** In the words of GitHub: APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED, PENDING. */
  readonly state: string;
  /** The commit that was reviewed; empty when the host does not say. */
  readonly commit: string;
  /** ISO 8601, UTC; empty when the host does not say. */
  readonly submittedAt: string;
  readonly text: string;
}

/** Who wrote what a pull request brings in. */
export interface Contributors {
  /** Logins of authors, committers and co-authors. */
  readonly logins: readonly string[];
  /**
   * How many people have written in it whose account is not known; every reviewer might be one of
   * them.
   */
  readonly unknown: number;
}

/**
 * What a person may do in the repository, and which of the teams that the gate names they are in.
 */
export interface Standing {
  readonly login: string;
  readonly mayWrite: Known<boolean>;
  /** `org/team` as the policy spells them. */
  readonly teams: Known<readonly string[]>;
}

/** A plan as a validation published it on a commit. */
export interface PublishedPlan {
  /** The digest that was published, `sha256:` and 64 hex digits. */
  readonly digest: string;
  /** Slug of the app that published it. */
  readonly app: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface PullRequestEvidence {
  readonly number: number;
  /** Undefined when there is no such pull request. */
  readonly pull: Known<PullRequest | undefined>;
  readonly contributors: Known<Contributors>;
  /** Logins of those who pushed commits of the pull request, the last one among them. */
  readonly pushers: Known<readonly string[]>;
  /** All reviews, oldest first. */
  readonly reviews: Known<readonly Review[]>;
  /** Everything published for this move on the head, oldest first, by whatever app. */
  readonly published: Known<readonly PublishedPlan[]>;
}
