import { inPlace, relocation } from '../../domain/azure/relocation.js';
import type { PrepareStep } from '../../domain/plan/prepare-step.js';
import type { Secrets } from '../../domain/plan/secrets.js';
import { allowsChange, targetsOf } from '../../domain/plan/restore-step.js';
import type { MoveRequest, RestoreChoice } from '../../domain/request/request.js';
import type { Problem, RestoreItem } from '../../domain/run/run-report.js';
import { inventoryOfSnapshot } from '../../domain/plan/snapshot.js';
import { restoreKey } from '../../stages/journal/restore-key.js';
import { mayHaveMoved } from '../../stages/journal/unfinished-plan.js';
import { rowsFor } from '../../stages/plan/plan-restore.js';
import { onlyBegun } from '../../stages/restore/only-begun.js';
import { problemsOfMissed } from '../../stages/restore/problems-of-missed.js';
import { readThere } from '../../stages/restore/read-there.js';
import { restore } from '../../stages/restore/restore.js';
import { historyOf, journalOf, writeLast, type MoveContext } from './move-context.js';
import { openedSecrets } from './seal-secrets.js';
import type { Ended, Run } from './run.js';

/** A diagnosis takes seconds to minutes. */
const DIAGNOSIS_MS = 10 * 60_000;

/** Where the workspace is now, and what is put back into it. */
export type Restoring = {
  /** Nothing of `report` is put back: it is only looked at. */
  readonly restore: RestoreChoice;
  /** What the sealed part of the plan file holds; empty without its key. */
  readonly secrets: Secrets;
  /** Id of the workspace as it is now. */
  readonly workspaceId: string;
  /** Asked before each change: true, or why nothing more is put back. */
  readonly isApproved: () => Promise<true | string>;
} & (
  | { readonly hasMoved: true }
  /** The workspace never left: only what these steps began to take away is put back. */
  | { readonly hasMoved: false; readonly begun: readonly PrepareStep[] }
);

// A move was approved with its end, and half an end helps nobody.
const isApproved = (): Promise<true> => Promise.resolve(true);

/** The end of a move that went well: what was asked for is put back from the plan in memory. */
export async function endMoved(
  context: MoveContext<MoveRequest>,
  workspaceId: string,
): Promise<Ended> {
  const { request, run } = context;
  const { restore } = request;
  if (restore === 'report') {
    return run.end({ outcome: 'moved', failureReason: undefined, failed: false });
  }
  const secrets = await openedSecrets(context);
  return runRestore(context, { restore, secrets, workspaceId, isApproved, hasMoved: true });
}

/**
 * Puts back what was asked for, or only looks, and notes what there is left to do. Ends the run. At
 * the destination nothing is put back for a plan whose move no journal knows of.
 */
export async function runRestore(context: MoveContext, restoring: Restoring): Promise<Ended> {
  const { run, ports } = context;
  run.enter('restoring');
  const isAsked = restoring.restore !== 'report';
  const changes = isAsked && (!restoring.hasMoved || mayHaveMoved(await historyOf(context)));
  const things = await goThrough(
    context,
    changes ? restoring : { ...restoring, restore: 'report' },
  );
  if (changes) {
    const what = things.every(isBack) ? 'complete' : 'incomplete';
    const lost = 'it does not say how this restore ended';
    await writeLast(journalOf(context), { event: 'restore-ended', what }, ports.log, lost);
  }
  return end(run, things, isAsked && !changes ? 'not-sent' : changes);
}

/** Looks what there is left to do after a move that has ended well, and notes it; changes nothing. */
export async function noteWhatIsLeft(context: MoveContext, workspaceId: string): Promise<void> {
  const looking = {
    restore: 'report',
    secrets: {},
    workspaceId,
    isApproved,
    hasMoved: true,
  } as const;
  note(context.run, await goThrough(context, looking));
  context.run.mark('Looked what is to be put back');
}

async function goThrough(
  context: MoveContext,
  restoring: Restoring,
): Promise<readonly RestoreItem[]> {
  const { reader, signed, deadline, ports, run } = context;
  const { restore: chosen, secrets, workspaceId, hasMoved } = restoring;
  const { plan } = signed;
  const { clock, log } = ports;
  const snapshot = inventoryOfSnapshot(plan.snapshot);
  const before = restoring.hasMoved ? snapshot : onlyBegun(snapshot, restoring.begun);
  const { source, destination, resources } = plan.content;
  const ids = resources.map(({ id }) => id);
  const place = hasMoved ? relocation(ids, destination) : inPlace;
  const there = readThere(reader, plan, hasMoved ? destination : source, place);
  const { restored, refused, open } = await historyOf(context);
  // In place, what is there may be older than a removal that is on its way.
  const isSettled =
    hasMoved || [...open.values()].every(({ at }) => clock.now() - at > REMOVAL_SHOWS_MS);
  const restoreContext = {
    plan,
    before,
    place,
    workspaceId,
    read: (id: string) => reader.readResource(id),
    there: there.read,
    diagnose: () => reader.diagnose(workspaceId, clock.now() + DIAGNOSIS_MS),
    secrets,
    sealed: signed.sealed?.of ?? [],
    // After a move it is gone all the same, and its move was approved with its coming back.
    refused: restoring.hasMoved
      ? []
      : restoring.begun
          .filter(({ step, id }) => refused.has(restoreKey(step, id)))
          .map(({ step, id }) => ({ id, why: whyElse(refused.get(restoreKey(step, id))) })),
    earlier: restored,
    run: reader.correlationId,
    as: reader.signedInAs(),
  };
  const rows = rowsFor(before, plan).filter(({ step, id }) =>
    plan.content.restore.some((row) => row.step === step && row.id === id),
  );
  const targets = targetsOf(rows, place, plan.content);
  const tools = {
    reader,
    writer:
      chosen === 'report'
        ? undefined
        : await ports.azure.writer((change) => allowsChange(targets, change)),
    clock,
    log,
    journal: journalOf(context),
    forget: there.forget,
    earlier: async () => (await historyOf(context)).restored,
    keepsWhatIsRight: isSettled && chosen !== 'report',
    mayGoOn: () => (run.isStopped() ? 'the run was cancelled' : restoring.isApproved()),
    deadline,
  };
  return restore(chosen === 'report' ? 'all' : chosen, restoreContext, tools);
}

/** So long what Azure shows may be older than a removal that it took; see `prepare`. */
const REMOVAL_SHOWS_MS = 5 * 60_000;

// The journal of an older release does not say what Azure said.
function whyElse(said = 'The journal does not say why.'): string {
  return `it went otherwise than by this plan, whose removal of it did not come about. ${said}`;
}

function isBack({ state }: RestoreItem): boolean {
  return state === 'right' || state === 'done';
}

/** Notes the things and the tasks that are left of them, which it gives. */
function note(run: Run, things: readonly RestoreItem[]): readonly RestoreItem[] {
  const open = things.filter((one) => !isBack(one));
  const toDo = open.map(({ kind, name, action, state }) => ({
    kind,
    name,
    action,
    automatic: state === 'to-do' || state === 'failed',
  }));
  const toGive = things
    .filter((one) => one.state === 'done' && one.toGive.length > 0)
    .map((one) => ({
      kind: one.kind,
      name: one.name,
      action: `Give again what nothing could keep: ${one.toGive.join(', ')}.`,
      automatic: false,
    }));
  run.note({ restoration: things, postMoveTasks: [...toDo, ...toGive] });
  return open;
}

function end(run: Run, things: readonly RestoreItem[], changes: boolean | 'not-sent'): Ended {
  const open = note(run, things);
  run.note({ armError: things.find(({ error }) => error !== undefined)?.error });
  const done = things.filter(({ state }) => state === 'done').length;
  const told = `Put back: ${done} of ${done + open.length}`;
  run.mark(changes === true ? told : 'Looked what is to be put back');
  if (changes === false) {
    const outcome = open.length === 0 ? 'restored' : 'restore-incomplete';
    return run.end({ outcome, failureReason: undefined, failed: false });
  }
  const missed = open.filter(({ isChosen }) => isChosen);
  if (missed.length === 0) {
    return run.end({ outcome: 'restored', failureReason: undefined, failed: false });
  }
  return run.end({
    outcome: 'restore-incomplete',
    failureReason: 'restore-incomplete',
    failed: true,
    problems: changes === 'not-sent' ? [NOT_SENT] : problemsOfMissed(missed),
  });
}

/** Said where something was to be put back all the same; see `mayHaveMoved`. */
const NOT_SENT: Problem = {
  sentence:
    'Everything is at the destination, and no journal beside the plan file says that this plan has brought it there: somebody else may have moved it, then or since, and decided what is there. Nothing was put back, it was only looked at.',
  remedy:
    'Give the journal that the move of this plan left: it travels in one artifact with the plan file. Where there is none, do by hand what the report lists.',
};
