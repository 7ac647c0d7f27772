import { removes, takesAway } from '../../domain/plan/prepare-step.js';
import type { FailureReason } from '../../domain/run/outcome.js';
import type { Problem, RunReport } from '../../domain/run/run-report.js';
import type { GateReason } from '../../stages/gate/gate-reason.js';
import type { Ended, Run } from './run.js';

/** Ends a run that may not send the move; what it has changed already is said first. */
export function refuse(run: Run, reasons: readonly GateReason[]): Ended {
  const problems = adviseRestoreFirst(run, reasons).map(({ sentence, remedy }) => ({
    sentence,
    remedy,
  }));
  return endUnmoved(run, reasons[0]?.reason, problems);
}

/** The plan will never be carried out: another one is needed. */
const ANOTHER_PLAN: ReadonlySet<FailureReason> = new Set([
  'plan-changed',
  'plan-expired',
  'plan-invalid',
]);

/** The reasons; while something is taken away no new plan is advised, which would not know of it. */
export function adviseRestoreFirst(
  run: Run,
  reasons: readonly GateReason[],
): readonly GateReason[] {
  if (!changedBy(run).some(takesAway)) return reasons;
  return reasons.map((one) =>
    ANOTHER_PLAN.has(one.reason) ? { ...one, remedy: PUT_BACK_FIRST } : one,
  );
}

const PUT_BACK_FIRST =
  'Put back first what was taken away: run mode restore with the same plan file and restore: all. A new plan is for after that.';

function changedBy(run: Run): RunReport['preparation'] {
  const { preparation } = run.report();
  return preparation.filter(({ state }) => state === 'done' || state === 'already');
}

/** The same for any reason and in any words. */
export function endUnmoved(
  run: Run,
  failureReason: FailureReason | undefined,
  problems: readonly Problem[],
): Ended {
  return run.end({
    outcome: run.standing()?.outcome ?? 'blocked',
    failureReason,
    failed: true,
    problems: [...changedAlready(run), ...problems],
  });
}

function changedAlready(run: Run): readonly Problem[] {
  const done = changedBy(run);
  const namesOf = (kind: string, steps: typeof done): readonly string[] =>
    steps.length === 0
      ? []
      : [`${kind}: ${steps.map(({ id }) => id.split('/').slice(-2).join('/')).join(', ')}`];
  const changed = [
    ...namesOf('removed', done.filter(removes)),
    ...namesOf(
      'paused',
      done.filter(({ step }) => step === 'pause-schedules'),
    ),
  ];
  return changed.length === 0
    ? []
    : [
        {
          sentence: `The workspace did not move, and the preparation has changed it: ${changed.join('; ')}.`,
          remedy:
            'Run mode restore with the same plan file and restore: all to put them back, or start the same move again.',
        },
      ];
}
