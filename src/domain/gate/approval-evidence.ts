import type {
  EarlierAttempts,
  EnvironmentEvidence,
  Known,
  RunEvidence,
  RunStart,
  UsedPlan,
} from './evidence.js';
import type { PullRequestEvidence, Standing } from './pull-request-evidence.js';

/**
 * Everything that the host knows about who approved what. Undefined parts were not asked for by the
 * gate.
 */
export interface ApprovalEvidence {
  /** Undefined on a host that knows nothing of the run. */
  readonly run: RunEvidence | undefined;
  /** Unknown as well where nothing but the digest is demanded: then nobody asked. */
  readonly start: Known<RunStart>;
  readonly environment: EnvironmentEvidence | undefined;
  /** Known undefined when the host cannot tell which pull request it is about. */
  readonly pullRequest: Known<PullRequestEvidence | undefined> | undefined;
  /** What those whose word may count may do, one entry a person. */
  readonly people: readonly Standing[];
  /**
   * The mark that an earlier run left when it sent the move of this plan; known undefined when
   * there is none.
   */
  readonly used: Known<UsedPlan | undefined> | undefined;
  /**
   * Attempts of this run that neither the journal nor the marks speak of; absent when there are
   * none.
   */
  readonly earlier?: EarlierAttempts;
}
