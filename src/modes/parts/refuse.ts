import type { Problem } from '../../domain/run/run-report.js';
import type { GateReason } from '../../stages/gate/gate-reason.js';
import type { Ended, Run } from './run.js';

const PREPARED: Problem = {
  sentence: 'The workspace did not move, and the preparation has changed it: the table says how.',
  remedy:
    'Run mode restore with the same plan file and restore: all to put them back, or start the same move again.',
};

/** Ends a run that may not send the move; what it has changed already is said first. */
export function refuse(run: Run, reasons: readonly GateReason[]): Ended {
  const standing = run.standing();
  return run.end({
    outcome: standing?.outcome ?? 'blocked',
    failureReason: reasons[0]?.reason,
    failed: true,
    problems: [
      ...(standing === undefined ? [] : [PREPARED]),
      ...reasons.map(({ sentence, remedy }) => ({ sentence, remedy })),
    ],
  });
}
