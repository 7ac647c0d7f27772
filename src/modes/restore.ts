import type { Plan } from '../domain/plan/plan.js';
import type { PrepareStep } from '../domain/plan/prepare-step.js';
import type { RestoreRequest } from '../domain/request/request.js';
import type { Ports } from '../ports/ports.js';
import type { PlanHistory } from '../stages/journal/plan-history.js';
import { restoreKey } from '../stages/journal/restore-key.js';
import { isUnderWay } from '../stages/journal/unfinished-plan.js';
import { followUpOf } from '../stages/verify/follow-up.js';
import { locateResources, overallPlace } from '../stages/move/locate-resources.js';
import { findPlannedWorkspace } from '../stages/verify/find-planned-workspace.js';
import {
  asLongAsPublished,
  loadApprovedPlan,
  requirePublished,
} from './parts/load-approved-plan.js';
import { noteWhereabouts } from './parts/finish-move.js';
import { watchSettled } from './parts/resume-move.js';
import { openedSecrets } from './parts/seal-secrets.js';
import { historyOf, openContext } from './parts/move-context.js';
import { keepThatStayed, orderOf } from './parts/locate-after-move.js';
import { goOn, hasEnded } from './parts/part.js';
import { requireConfirmation } from './parts/require-confirmation.js';
import { runRestore } from './parts/run-restore.js';
import type { Ended, Run } from './parts/run.js';

/**
 * Mode `restore`: puts back from the plan file what a move dropped, or what a preparation removed
 * before a move that did not come. Nothing is put back into a workspace that is not the plan's, or
 * while it is not known where that is.
 */
export async function restoreWorkspace(
  request: RestoreRequest,
  ports: Ports,
  run: Run,
): Promise<Ended> {
  const changes = request.restore !== 'report';
  const isPublished = request.gate.parts.includes('pull-request');
  const signed = await loadApprovedPlan(request, ports, !changes || isPublished);
  const context = await openContext(signed, request, ports, run);
  const approved = changes ? await requirePublished(context) : goOn(undefined);
  if (hasEnded(approved)) return approved;
  const isApproved = asLongAsPublished(context);
  const confirmed = changes ? await requireConfirmation(context) : goOn(undefined);
  if (hasEnded(confirmed)) return confirmed;
  // What was planned before the move is not what this run tells.
  run.note({ preparation: [] });
  const secrets = await openedSecrets(context);
  const { reader } = context;
  const { plan } = signed;
  const history = await historyOf(context);
  // What was sent a moment ago, and may still be on its way, shows nothing of it yet.
  const { seen } =
    changes && isUnderWay(history)
      ? await watchSettled(context, history.move)
      : { seen: await locateResources(reader, plan.content.resources) };
  noteWhereabouts(run, seen);
  run.mark('Looked every resource up on both sides');
  const overall = overallPlace(seen);
  if (overall !== 'all-moved' && overall !== 'all-stayed') return endBefore(run, SCATTERED);
  const hasMoved = overall === 'all-moved';
  const begun = beginnings(plan, history);
  if (!hasMoved && begun.length === 0) return endBefore(run, NOTHING_BEGUN);
  const held = hasMoved ? 'free' : await reader.isBusy(orderOf(plan));
  if (held !== 'free') return endBefore(run, heldSentences[held]);
  if (!hasMoved && changes) await keepThatStayed(context, { seen, groups: held });
  const known = await findPlannedWorkspace(reader, plan, hasMoved);
  if ('why' in known) return endBefore(run, known.why);
  const { workspaceId } = known;
  if (hasMoved) run.note({ newWorkspaceId: workspaceId, followUp: followUpOf(plan) });
  return runRestore(context, {
    restore: request.restore,
    secrets,
    workspaceId,
    isApproved,
    ...(hasMoved ? { hasMoved } : { hasMoved, begun }),
  });
}

/** The steps before the move that the journal of the plan says were begun. */
function beginnings({ content }: Plan, { prepared }: PlanHistory): readonly PrepareStep[] {
  return content.prepare.filter(({ step, id }) => prepared.has(restoreKey(step, id)));
}

const NOTHING_BEGUN =
  'Nothing has moved, and nothing was begun: the journal beside the plan file names no preparation of this plan.';

const SCATTERED =
  'The resources of the plan are neither all at the destination nor all where they were.';

// A move that has begun shows nothing of it at the resources: while one may be going on, nothing is
// put back at the source.
const heldSentences: Readonly<Record<'busy' | 'unknown', string>> = {
  busy: 'A move or another operation holds the resource groups.',
  unknown:
    'It could not be seen whether a move holds the resource groups: Azure did not take the validation that asks for it.',
};

function endBefore(run: Run, sentence: string): Ended {
  return run.end({
    outcome: 'restore-incomplete',
    failureReason: 'restore-incomplete',
    failed: true,
    problems: [
      {
        sentence: `${sentence} Nothing was put back.`,
        remedy:
          'Run mode status with the same plan file: it says where everything is. Then run restore again.',
      },
    ],
  });
}
