import type { EnvironmentEvidence, Known, RunEvidence, RunStart } from '../domain/gate/evidence.js';
import type { PullRequestEvidence, Standing } from '../domain/gate/pull-request-evidence.js';

/**
 * Who approved what, as the host knows it. Nothing rejects for what the host answers: a refusal is
 * unknown evidence.
 */
export interface Approvals {
  /** Undefined on a host that knows nothing of the run. */
  run(): RunEvidence | undefined;
  /** Who started the run, and when. */
  start(): Promise<Known<RunStart>>;
  /** ISO 8601: when the last attempt of this run before this one was over. */
  earlierOver(): Promise<Known<string>>;
  environment(name: string): Promise<EnvironmentEvidence>;
  /**
   * The pull request of a number, or else the one that started this run or was brought in by it;
   * known undefined when there is none. `key` tells the plans of this move from those of others on
   * the same commit.
   */
  pullRequest(
    number: number | undefined,
    key: string,
  ): Promise<Known<PullRequestEvidence | undefined>>;
  /** What a person may do in the repository, and which of `teams` (`org/team`) they are in. */
  standing(login: string, teams: readonly string[]): Promise<Standing>;
  /**
   * Has the person at the machine type an answer; absent where nobody sits there. The same answer
   * for the whole run.
   */
  confirm?(question: string): Promise<string>;
}
