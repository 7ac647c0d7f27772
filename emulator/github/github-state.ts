export interface GithubEnvironment {
  readonly name: string;
  /** Logins of the required reviewers; none means that every job gets in. */
  readonly reviewers: readonly string[];
  readonly preventsSelfReview: boolean;
  /** Left out of the answer where undefined: GitHub's published description does not name it. */
  readonly adminsMayBypass: boolean | undefined;
}

export interface GithubApproval {
  readonly environment: string;
  readonly state: 'approved' | 'rejected';
  /** Null for an account that was deleted. */
  readonly user: string | null;
  readonly isBot?: boolean;
  readonly comment: string;
}

export interface GithubCommit {
  readonly sha: string;
  /** Null where GitHub knows nobody by the address. */
  readonly author: string | null;
  /** The author by default. */
  readonly committer?: string;
  readonly email: string;
  readonly message: string;
}

export interface GithubReview {
  /** Null for an account that was deleted. */
  readonly user: string | null;
  readonly isBot?: boolean;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly commit: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly body: string;
}

export interface GithubPush {
  /** Null for an account that was deleted. */
  readonly actor: string | null;
  readonly branch: string;
  readonly after: string;
}

export interface GithubPull {
  readonly number: number;
  /** Null for an account that was deleted. */
  readonly author: string | null;
  readonly branch: string;
  readonly base: string;
  readonly head: string;
  /** `owner/name` of the head's repository; this one by default. */
  readonly from?: string;
  readonly closed?: boolean;
  /** The commit that the merge made. */
  readonly mergedAs?: string;
  readonly commits: readonly GithubCommit[];
  readonly reviews: readonly GithubReview[];
}

export interface GithubCheck {
  readonly id: number;
  readonly commit: string;
  readonly name: string;
  readonly app: string;
  readonly externalId: string;
  readonly detailsUrl: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: string | null;
  readonly startedAt: string;
  readonly completedAt: string | null;
  readonly title: string | null;
  readonly summary: string | null;
}

export interface GithubComment {
  readonly id: number;
  readonly pull: number;
  /** Null for an account that was deleted. */
  readonly user: string | null;
  readonly body: string;
}

/** What is on GitHub: one repository, the approvals of one run, and what a token may do. */
export interface GithubState {
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: string;
  readonly token: string;
  /** Who the token speaks for; the app of workflows unless said otherwise. */
  readonly viewer?: string;
  /** What the token may do, for example `checks: write`, which includes reading. */
  readonly permissions: readonly string[];
  readonly environments: readonly GithubEnvironment[];
  readonly approvals: readonly GithubApproval[];
  readonly pulls: readonly GithubPull[];
  readonly pushes: readonly GithubPush[];
  /** What people may do in the repository; nobody else may do anything. */
  readonly people: Readonly<Record<string, 'admin' | 'write' | 'read'>>;
  /** Members of `org/team`. */
  readonly teams: Readonly<Record<string, readonly string[]>>;
  /** Check runs and comments, which clients write. */
  readonly checks: GithubCheck[];
  readonly comments: GithubComment[];
}

/** A repository in which there is nothing yet. */
export function emptyGithub(
  known: Pick<GithubState, 'repository' | 'runId' | 'token'>,
): GithubState {
  return {
    permissions: [],
    environments: [],
    approvals: [],
    pulls: [],
    pushes: [],
    people: {},
    teams: {},
    checks: [],
    comments: [],
    ...known,
  };
}
