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
  readonly digest: string;
  readonly workspaceName: string;
  /** Who is about to: the correlation id of the run. */
  readonly by: string;
}

/** A mark that a plan was carried out, or begun to be. */
export interface PlanMark extends UsedPlan {
  readonly id: number;
  /** The correlation id of the run that left it; empty when it does not say. */
  readonly by: string;
  /** It says how the move ended. */
  readonly isSettled: boolean;
}

/**
 * What is written down at the host about plans, on the commit they were made for, so that another
 * run can read it. Nothing rejects for what the host answers.
 */
export interface PlanRegistry {
  /** False on a host that nothing can be written down at; nothing else is asked of it then. */
  readonly isKept: boolean;
  publish(commit: string, notice: PlanNotice): Promise<Known<undefined>>;
  /** The marks of a plan, those that were taken back left out, oldest first. */
  marks(commit: string, digest: string): Promise<Known<readonly PlanMark[]>>;
  /** Leaves a mark. Gives its id. */
  mark(commit: string, notice: UsedNotice): Promise<Known<number>>;
  /** Says on a mark how the move ended; `unused` takes it back, because nothing was sent on. */
  settle(mark: number, ending: 'moved' | 'not-moved' | 'unused'): Promise<void>;
}
