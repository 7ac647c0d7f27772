/** Where the run takes place, as the host knows it; null where it knows nothing. */
export interface RunContext {
  readonly repository: string | null;
  readonly headCommit: string | null;
  readonly pullRequest: number | null;
  /** The branch that the pull request goes into. */
  readonly baseBranch: string | null;
}
