import { ProductError, redact } from '../../domain/run/errors.js';
import type { FailureReason, Outcome } from '../../domain/run/outcome.js';
import type { Problem, RunReport } from '../../domain/run/run-report.js';
import type { Clock } from '../../ports/ports.js';

/**
 * A run while it goes: what is known so far. The host reports from it whatever happens, so that an
 * error in the middle of a move does not hide that the move was sent.
 */
export interface Run {
  /** Adds to what is known; a later note of the same field replaces the earlier one. */
  note(known: Partial<RunReport>): void;
  /** Notes a file that was written. */
  noteFile(file: Partial<RunReport['files']>): void;
  /** Notes where the plan file is or will be: the other files of the run lie beside it. */
  notePlanFile(path: string): void;
  planFile(): string;
  /** Adds a line to the timeline. */
  mark(what: string): void;
  /** Ends the run. `failed` decides the exit code of the host's step. */
  end(ending: {
    readonly outcome: Outcome | undefined;
    readonly failureReason: FailureReason | undefined;
    readonly failed: boolean;
    readonly problems?: readonly Problem[];
  }): void;
  report(): RunReport;
  /** From now on nothing that changes Azure may be begun: the host was told to stop. */
  stop(): void;
  isStopped(): boolean;
}

/**
 * Starts a run of which nothing is known yet; if it ends without a word, it has failed with
 * `internal-error`.
 */
export function startRun(toolVersion: string, clock: Pick<Clock, 'now'>): Run {
  let report: RunReport = {
    mode: undefined,
    toolVersion,
    outcome: undefined,
    failureReason: 'internal-error',
    failed: true,
    problems: [],
    workspaceName: undefined,
    source: undefined,
    destination: undefined,
    findings: [],
    collections: [],
    resources: [],
    preparation: [],
    restoration: undefined,
    followUp: undefined,
    isUnapproved: false,
    isReviewed: false,
    sealedSecrets: undefined,
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
  let planFile = '';
  let stopped = false;
  const note = (known: Partial<RunReport>): void => {
    report = { ...report, ...known };
  };
  return {
    note,
    noteFile: (file) => {
      note({ files: { ...report.files, ...file } });
    },
    notePlanFile: (path) => {
      planFile = path;
    },
    planFile: () => planFile,
    mark: (what) => {
      const at = new Date(clock.now()).toISOString();
      note({ timeline: [...report.timeline, { at, what }] });
    },
    end: ({ problems, ...ending }) => {
      note({ ...ending, problems: [...report.problems, ...(problems ?? [])] });
    },
    report: () => report,
    stop: () => {
      stopped = true;
    },
    isStopped: () => stopped,
  };
}

const PREPARING: Problem = {
  sentence:
    'The preparation of the move had begun before this error. The move itself was not sent.',
  remedy: 'Start the same move again: what is done already is not done twice.',
};

const RESTORING: Problem = {
  sentence: 'The run was putting back what the move dropped. Nothing that was put back is lost.',
  remedy: 'Run mode restore with the same plan file: it goes on where this one stopped.',
};

const LOOK_FIRST: Problem = {
  sentence: 'The move request had been sent before this error.',
  remedy: 'Do not start another move. Run mode status with the same plan file, signed in afresh.',
};

const begun: Readonly<Record<string, Problem>> = {
  'prepare-failed': PREPARING,
  'restore-incomplete': RESTORING,
};

/**
 * Ends a run that was stopped by an error. A run that had already sent something keeps the outcome
 * and the reason it noted: what became of the move matters more than what broke afterwards.
 * Everything that is not a ProductError is a defect of ours and says so.
 */
export function endWithError(run: Run, error: unknown): void {
  const { outcome, failureReason, correlationId, armError } = run.report();
  const noted = outcome === undefined ? undefined : failureReason;
  const before = begun[noted ?? ''] ?? LOOK_FIRST;
  if (error instanceof ProductError) {
    run.note({
      correlationId: error.correlationId ?? correlationId,
      armError: error.armError ?? armError,
    });
    run.end({
      outcome: outcome ?? outcomeOf(error.reason),
      // What broke after a preparation is the reason; that something was prepared is said beside
      // it.
      failureReason: noted === undefined || noted === 'prepare-failed' ? error.reason : noted,
      failed: true,
      problems: [
        { sentence: error.message, remedy: error.remedy },
        ...(noted === undefined ? [] : [before]),
      ],
    });
    return;
  }
  run.end({
    outcome: outcome ?? undefined,
    failureReason: noted ?? 'internal-error',
    failed: true,
    problems: [
      ...(noted === undefined ? [] : [before]),
      {
        sentence: `The action met an error it did not expect: ${describe(error)}.`,
        remedy: 'Please report it with the debug log (ACTIONS_STEP_DEBUG) and the correlation id.',
      },
    ],
  });
}

// Nothing could be judged without valid inputs or a sign-in (contract, output `outcome`); otherwise
// the way is closed.
function outcomeOf(reason: FailureReason): Outcome | undefined {
  return reason === 'invalid-input' || reason === 'authentication-failed' ? undefined : 'blocked';
}

function describe(error: unknown): string {
  return redact(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
