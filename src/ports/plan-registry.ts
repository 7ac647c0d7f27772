import type { Known, UsedPlan } from '../domain/gate/evidence.js';

/** What a validation publishes of its plan. */
export interface PlanNotice {
  /** See `moveKey`: lower-case hex. */
  readonly key: string;
  readonly digest: string;
  readonly workspaceName: string;
  readonly ready: boolean;
  /** Two lines of Markdown, escaped. */
  readonly title: string;
  readonly summary: string;
}

/** A note on a commit about a plan that is about to be carried out. */
interface UsedNotice {
  readonly key: string;
  readonly digest: string;
  readonly workspaceName: string;
}

/**
 * What is written down at the host about plans, on the commit they were made for, so that another
 * run can read it. Nothing rejects for what the host answers.
 */
export interface PlanRegistry {
  /** False on a host that nothing can be written down at; nothing else is asked of it then. */
  readonly isKept: boolean;
  publish(commit: string, notice: PlanNotice): Promise<Known<undefined>>;
  /** The mark of a run that used the plan of this digest; known undefined when there is none. */
  used(commit: string, digest: string): Promise<Known<UsedPlan | undefined>>;
  /** Leaves the mark. Gives what `release` needs. */
  markUsed(commit: string, notice: UsedNotice): Promise<Known<number>>;
  /**
   * Says how the move ended; `unused` takes the mark back, because Azure refused the request and
   * nothing was sent on.
   */
  settle(mark: number, ending: 'moved' | 'not-moved' | 'unused'): Promise<void>;
}
