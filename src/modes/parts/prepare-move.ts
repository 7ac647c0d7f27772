import { counted } from '../../domain/counted.js';
import { wordsOf } from '../../domain/azure/errors/arm-error.js';
import { blockersOf } from '../../domain/plan/finding.js';
import { allowsPreparation } from '../../domain/plan/prepare-change.js';
import { takesAway, type PrepareStep } from '../../domain/plan/prepare-step.js';
import type { RunReport } from '../../domain/run/run-report.js';
import { concludeValidation } from '../../stages/survey/conclude-validation.js';
import type { GateReason } from '../../stages/gate/gate-reason.js';
import { effectsIn } from '../../stages/plan/undo-preparation-effects.js';
import { restoreKey } from '../../stages/journal/restore-key.js';
import { prepare, type Prepared } from '../../stages/reconcile/prepare.js';
import { historyOf, journalOf, type MoveContext } from './move-context.js';
import { goOn, hasEnded, type Part } from './part.js';
import { whyNoLonger } from './pass-gate.js';
import { requireOwnPlan } from './plan-files.js';
import { endUnmoved, refuse } from './refuse.js';
import type { Ended, Run } from './run.js';
import type { Sealing } from './seal-secrets.js';
import { questionOf, survey, type Survey } from './survey.js';

/**
 * Carries out the steps that the approved plan lists. Where the run ends here nothing was moved, and
 * what was removed is said first.
 */
export async function prepareMove(
  { context, now: sealed }: Pick<Sealing, 'context' | 'now'>,
  { seen }: Pick<Survey, 'seen'>,
): Promise<Part<undefined>> {
  const { reader, signed, ports, run, deadline } = context;
  const steps = signed.plan.content.prepare;
  if (steps.length === 0) return goOn(undefined);
  const { clock, log } = ports;
  await requireOwnPlan(context);
  const journal = journalOf(context);
  const writer = await ports.azure.writer((change) => allowsPreparation(steps, change));
  // From the first step on the workspace is not what it was.
  run.enter('preparing');
  let closed: GateReason | undefined;
  const mayGoOn = async (): Promise<true | string> => {
    if (run.isStopped()) return 'the run was cancelled';
    closed = await whyNoLonger(context);
    return closed === undefined || closed.sentence;
  };
  const { plan } = signed;
  const { standing, refused } = await historyOf(context);
  // What Azure refused, and what is gone all the same, went by somebody else.
  const isBegun = ({ step, id }: PrepareStep): boolean =>
    standing.has(restoreKey(step, id)) && !refused.has(restoreKey(step, id));
  const found = effectsIn(seen, steps).filter((step) => !isBegun(step));
  for (const { step, id } of found) await journal.write({ event: 'prepare-found', step, id });
  const doneBy = (step: PrepareStep): 'already' | 'found' | undefined => {
    if (isBegun(step)) return 'already';
    // Who made a group or registered a provider makes no difference.
    const isHarmless = !takesAway(step);
    return isHarmless || found.includes(step) ? 'found' : undefined;
  };
  const tools = { reader, writer, plan, sealed, clock, log, journal, mayGoOn, deadline, doneBy };
  // What a group inherits can be judged once it is there, and is judged before anything is removed.
  const made = await prepare(steps.filter(isMaking), tools);
  run.note({ preparation: reported(steps, made) });
  if (made.failed !== undefined) return endAtStep(run, made.failed, closed);
  if (made.done.length > 0) {
    const passed = await judgeNewGroup(context);
    if (hasEnded(passed)) return passed;
  }
  const rest = await prepare(
    steps.filter((step) => !isMaking(step)),
    tools,
  );
  run.note({
    preparation: reported(steps, { ...rest, done: [...made.done, ...rest.done] }),
  });
  if (rest.failed !== undefined) return endAtStep(run, rest.failed, closed);
  run.mark('Prepared: every step of the plan is done');
  return goOn(undefined);
}

function isMaking({ creates }: PrepareStep): boolean {
  return creates !== undefined;
}

async function judgeNewGroup(context: MoveContext): Promise<Part<undefined>> {
  const { reader, ports, run } = context;
  const question = await questionOf(context);
  const { findings, answer } = await survey(
    reader,
    { ...question, createdGroup: 'shown' },
    ports,
    run,
  );
  const blockers = blockersOf(findings);
  if (blockers.length === 0) return goOn(undefined);
  return run.end({
    outcome: 'not-moved',
    failureReason: concludeValidation(findings, answer).failureReason,
    failed: true,
    problems: [
      {
        sentence: `The destination group was created, and what is in the way there could be seen only then: ${counted(blockers.length, 'blocker')}. Nothing else was changed.`,
        remedy:
          'Do what the blockers below say; or validate anew, now that the group is there, and accept them by name.',
      },
    ],
  });
}

function endAtStep(
  run: Run,
  { step, why, error }: NonNullable<Prepared['failed']>,
  closed: GateReason | undefined,
): Ended {
  run.note({ armError: error });
  run.mark(`Preparation stopped at ${step.step}`);
  if (closed !== undefined) return refuse(run, [closed]);
  const said = error === undefined ? '' : ` (${wordsOf(error)})`;
  const sentence = `The step ${step.step} for ${step.id} did not succeed: ${why}${said}. Nothing was moved.`;
  const remedy =
    'Do what Azure says, then start the same move again: it goes on where this one stopped. Or leave it, and put back what was removed.';
  return endUnmoved(run, 'prepare-failed', [{ sentence, remedy }]);
}

function reported(
  steps: readonly PrepareStep[],
  { done, failed }: Prepared,
): RunReport['preparation'] {
  return steps.map((step) => {
    const found = done.find((one) => one.step === step);
    if (found !== undefined) return { ...step, state: found.how };
    return { ...step, state: failed?.step === step ? 'failed' : 'planned' };
  });
}
