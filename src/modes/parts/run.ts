import { ProductError, redact } from '../../domain/run/errors.js';
import type { Ending, FailureReason, Outcome } from '../../domain/run/outcome.js';
import { phaseEnds, type Phase } from '../../domain/run/phase.js';
import type { Problem, RunReport } from '../../domain/run/run-report.js';
import type { Clock } from '../../ports/ports.js';

const ENDED: unique symbol = Symbol('the run has ended');

/** The word that a run has ended. Only `Run.end` gives it, so no part can say it in vain. */
export type Ended = typeof ENDED;

type Verdict = 'outcome' | 'failureReason' | 'failed' | 'problems';

/**
 * A run while it goes: what is known so far. The host reports from it whatever happens, so that an
 * error in the middle of a move does not hide that the move was sent.
 */
export interface Run {
  /** Adds to what is known; a later note of the same field replaces the earlier one. */
  note(known: Partial<Omit<RunReport, Verdict>>): void;
  /** Notes a file that was written. */
  noteFile(file: Partial<RunReport['files']>): void;
  /** Notes where the plan file is or will be: the other files of the run lie beside it. */
  notePlanFile(path: string): void;
  planFile(): string;
  /** Adds a line to the timeline. */
  mark(what: string): void;
  /**
   * From now on an error and a cancellation say what is true in this phase.
   *
   * @param found what was found of a move that was looked up.
   */
  enter(phase: Phase, found?: Ending): void;
  phase(): Phase;
  /** What is true of Azure if the run stops now; undefined while it has changed nothing. */
  standing(): Ending | undefined;
  /** Ends the run. `failed` decides the exit code of the host's step. */
  end(ending: Ending & { readonly failed: boolean; readonly problems?: readonly Problem[] }): Ended;
  report(): RunReport;
  /** What is to be taken back when the run is told to stop before it has sent the move. */
  untilSent(takeBack: () => Promise<void>): void;
  /** From now on nothing that changes Azure may be begun: the host was told to stop. */
  stop(): Promise<void>;
  isStopped(): boolean;
}

const NOTHING_KNOWN: Omit<RunReport, 'toolVersion'> = {
  mode: undefined,
  outcome: undefined,
  failureReason: 'internal-error',
  failed: true,
  problems: [],
  workspaceName: undefined,
  source: undefined,
  destination: undefined,
  findings: [],
  toldBefore: [],
  collections: [],
  resources: [],
  preparation: [],
  restoration: undefined,
  followUp: undefined,
  isUnapproved: false,
  isReviewed: false,
  environment: undefined,
  sealedSecrets: undefined,
  spelling: {},
  planFile: undefined,
  missingSecrets: [],
  batch: undefined,
  differences: { move: [], surroundings: [] },
  planDigest: undefined,
  planExpiresAt: undefined,
  armError: undefined,
  timeline: [],
  postMoveTasks: [],
  newWorkspaceId: undefined,
  correlationId: undefined,
  files: {},
};

/**
 * Starts a run of which nothing is known yet; if it ends without a word, it has failed with
 * `internal-error`.
 */
export function startRun(toolVersion: string, clock: Pick<Clock, 'now'>): Run {
  let report: RunReport = { ...NOTHING_KNOWN, toolVersion };
  let stopped = false;
  let closed = false;
  let phase: Phase = 'surveying';
  let standing: Ending | undefined;
  let takeBack = (): Promise<void> => Promise.resolve();
  const note = (known: Partial<RunReport>): void => {
    report = { ...report, ...known };
  };
  return {
    note,
    noteFile: (file) => {
      note({ files: { ...report.files, ...file } });
    },
    notePlanFile: (path) => {
      note({ planFile: path });
    },
    planFile: () => report.planFile ?? '',
    mark: (what) => {
      const at = new Date(clock.now()).toISOString();
      note({ timeline: [...report.timeline, { at, what }] });
    },
    enter: (next, found) => {
      phase = next;
      standing = found ?? phaseEnds[next].ending;
      if (next === 'sent') takeBack = () => Promise.resolve();
    },
    phase: () => phase,
    standing: () => standing,
    end: ({ problems, ...ending }) => {
      // Stopped, a run has ended by that: what it comes to while that is written says nothing more.
      if (closed) return ENDED;
      closed = stopped;
      note({ ...ending, problems: [...report.problems, ...(problems ?? [])] });
      return ENDED;
    },
    report: () => report,
    untilSent: (act) => {
      takeBack = act;
    },
    stop: () => {
      stopped = true;
      return takeBack();
    },
    isStopped: () => stopped,
  };
}

/**
 * Ends a run that was stopped by an error, as the phase it came in has it: what became of a move
 * matters more than what broke afterwards. Everything that is not a ProductError is a defect of ours
 * and says so.
 */
export function endWithError(run: Run, error: unknown): Ended {
  const standing = run.standing();
  const { errorIsReason, broken } = phaseEnds[run.phase()];
  const beside = broken === undefined ? [] : [broken];
  if (error instanceof ProductError) {
    const { correlationId, armError } = run.report();
    run.note({
      correlationId: error.correlationId ?? correlationId,
      armError: error.armError ?? armError,
    });
    return run.end({
      outcome: standing === undefined ? outcomeOf(error.reason) : standing.outcome,
      failureReason: errorIsReason ? error.reason : (standing?.failureReason ?? error.reason),
      failed: true,
      problems: [{ sentence: error.message, remedy: error.remedy }, ...beside],
    });
  }
  const problem: Problem = {
    sentence: `The action met an error it did not expect: ${describe(error)}.`,
    remedy: 'Please report it with the debug log (ACTIONS_STEP_DEBUG) and the correlation id.',
  };
  return run.end({
    outcome: standing?.outcome,
    failureReason: standing?.failureReason ?? 'internal-error',
    failed: true,
    problems: [...beside, problem],
  });
}

/**
 * Ends a run that its host was told to stop, and keeps it from beginning anything that changes
 * Azure. What was sent goes on in Azure.
 *
 * @returns once is taken back what stood for a move that will not be sent.
 */
export async function endCancelled(run: Run): Promise<void> {
  const takenBack = run.stop();
  const standing = run.standing();
  run.end({
    outcome: standing?.outcome,
    failureReason: standing?.failureReason ?? 'timed-out',
    failed: true,
    problems: [phaseEnds[run.phase()].cancelled],
  });
  await takenBack;
}

// Nothing could be judged without valid inputs or a sign-in (contract, output `outcome`); otherwise
// the way is closed.
function outcomeOf(reason: FailureReason): Outcome | undefined {
  return reason === 'invalid-input' || reason === 'authentication-failed' ? undefined : 'blocked';
}

function describe(error: unknown): string {
  return redact(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
