import { inPlace, relocation, type Relocation } from '../../domain/azure/relocation.js';
import type { SignedPlan } from '../../domain/plan/plan.js';
import type { RestoreChoice } from '../../domain/request/request.js';
import type { Secrets } from '../../domain/plan/secrets.js';
import { allowsChange, targetsOf } from '../../domain/plan/restore-step.js';
import type { Problem, RestoreItem } from '../../domain/run/run-report.js';
import { inventoryOfSnapshot } from '../../domain/plan/snapshot.js';
import type { AzureReader, Ports } from '../../ports/ports.js';
import { openJournal } from '../../stages/journal/journal.js';
import { readEarlierRestores } from '../../stages/journal/read-journal.js';
import { readThere } from '../../stages/restore/read-there.js';
import { restore } from '../../stages/restore/restore.js';
import { filesBeside } from './file-names.js';
import type { Run } from './run.js';

/** A diagnosis takes seconds to minutes. */
const DIAGNOSIS_MS = 10 * 60_000;

export interface Restoring {
  readonly reader: AzureReader;
  readonly signed: SignedPlan;
  readonly request: { readonly planFile: string; readonly restore: RestoreChoice };
  /** What the sealed part of the plan file holds; empty without its key. */
  readonly secrets: Secrets;
  /** Id of the workspace as it is now. */
  readonly workspaceId: string;
  /** False when the workspace never left: then only what a preparation took away is put back. */
  readonly hasMoved: boolean;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly ports: Ports;
  readonly run: Run;
}

/**
 * Puts back what was asked for, or only looks, and notes what there is left to do. Ends the run.
 */
export async function runRestore(restoring: Restoring): Promise<void> {
  const { request, run } = restoring;
  const changes = request.restore !== 'report';
  // Whatever ends the run from here on: not everything that was asked for is done.
  run.note({ outcome: 'restore-incomplete', failureReason: 'restore-incomplete' });
  if (changes) run.noteFile({ journal: filesBeside(request.planFile).journal });
  end(run, await goThrough(restoring), changes);
}

/**
 * Looks what there is left to do after a move that has ended well, and notes it; changes nothing,
 * the ending neither.
 */
export async function noteWhatIsLeft(restoring: Omit<Restoring, 'secrets'>): Promise<void> {
  const { planFile } = restoring.request;
  const request = { planFile, restore: 'report' } as const;
  note(restoring.run, await goThrough({ ...restoring, request, secrets: {} }));
  restoring.run.mark('Looked what is to be put back');
}

async function goThrough(restoring: Restoring): Promise<readonly RestoreItem[]> {
  const { reader, signed, request, deadline, ports, run } = restoring;
  const { plan } = signed;
  const { clock, log, files } = ports;
  const place = placeOf(restoring);
  const { source, destination } = plan.content;
  const { journal: path } = filesBeside(request.planFile);
  const there = readThere(reader, plan, restoring.hasMoved ? destination : source, place);
  const context = {
    plan,
    before: inventoryOfSnapshot(plan.snapshot),
    place,
    workspaceId: restoring.workspaceId,
    read: (id: string) => reader.readResource(id),
    there: there.read,
    diagnose: () => reader.diagnose(restoring.workspaceId, clock.now() + DIAGNOSIS_MS),
    secrets: restoring.secrets,
    sealed: signed.sealed?.of ?? [],
    earlier: readEarlierRestores(await files.read(path), signed.digest),
  };
  const targets = targetsOf(plan.content.restore, place, plan.content);
  const tools = {
    reader,
    writer:
      request.restore === 'report'
        ? undefined
        : await ports.azure.writer((change) => allowsChange(targets, change)),
    clock,
    log,
    journal: openJournal(files, clock, path, {
      correlationId: reader.correlationId,
      planDigest: signed.digest,
    }),
    forget: there.forget,
    mayGoOn: () => !run.isStopped() || ('the run was cancelled' as const),
    deadline,
  };
  return restore(request.restore === 'report' ? 'all' : request.restore, context, tools);
}

function placeOf({ signed, hasMoved }: Restoring): Relocation {
  const { resources, destination } = signed.plan.content;
  return hasMoved
    ? relocation(
        resources.map(({ id }) => id),
        destination,
      )
    : inPlace;
}

/** Notes the things and the tasks that are left of them, which it gives. */
function note(run: Run, things: readonly RestoreItem[]): readonly RestoreItem[] {
  const open = things.filter(({ state }) => state !== 'right' && state !== 'done');
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

function end(run: Run, things: readonly RestoreItem[], changes: boolean): void {
  const open = note(run, things);
  run.note({ armError: things.find(({ error }) => error !== undefined)?.error });
  const done = things.filter(({ state }) => state === 'done').length;
  run.mark(
    changes ? `Put back: ${done} of ${done + open.length}` : 'Looked what is to be put back',
  );
  if (!changes) {
    const outcome = open.length === 0 ? 'restored' : 'restore-incomplete';
    run.end({ outcome, failureReason: undefined, failed: false });
    return;
  }
  const missed = open.filter(({ isChosen }) => isChosen);
  if (missed.length === 0) {
    run.end({ outcome: 'restored', failureReason: undefined, failed: false });
    return;
  }
  run.end({
    outcome: 'restore-incomplete',
    failureReason: 'restore-incomplete',
    failed: true,
    problems: problemsOf(missed),
  });
}

// What failed is told one by one; what was never a program's to do is in the table of the report,
// each with its reason.
function problemsOf(missed: readonly RestoreItem[]): readonly Problem[] {
  const failures = missed.filter(({ state }) => state === 'failed' || state === 'unknown');
  const left = missed.length - failures.length;
  return [
    ...failures.map(({ step, name, why, action, command }) => ({
      sentence: `${step}: ${name} could not be put back${why === undefined ? '' : `: ${why}`}.`,
      remedy: `${action} ${command}`,
    })),
    ...(left === 0
      ? []
      : [
          {
            sentence: `${left} thing(s) that were asked for are left to a person: the report says which, and why.`,
            remedy: 'Do what the report says for each; then restore again finds nothing left.',
          },
        ]),
  ];
}
