import { redact } from '../../domain/run/errors.js';
import { sameId } from '../../domain/azure/resource-id.js';
import type { SignedPlan } from '../../domain/plan/plan.js';
import type { Ending } from '../../domain/run/outcome.js';
import type { MoveRequest } from '../../domain/request/request.js';
import type { Problem } from '../../domain/run/run-report.js';
import { inventoryOfSnapshot } from '../../domain/plan/snapshot.js';
import type { ResourceLocation } from '../../domain/azure/resource-location.js';
import type { AzureReader, Ports } from '../../ports/ports.js';
import { concludeMove } from '../../stages/move/conclude-move.js';
import type { MoveReport } from '../../stages/move/move.js';
import { followUpOf } from '../../stages/verify/follow-up.js';
import { listPostMoveTasks } from '../../stages/verify/list-post-move-tasks.js';
import { loadPlan } from '../../stages/plan/load-plan.js';
import { verify } from '../../stages/verify/verify.js';
import type { Watched } from '../../stages/move/watch.js';
import { filesBeside } from './file-names.js';
import { openedSecrets } from './seal-secrets.js';
import { runRestore } from './run-restore.js';
import type { Run } from './run.js';

/**
 * What was seen of each resource, noted in the report and, once anything moved, ready for the id
 * map.
 */
export function noteWhereabouts(run: Run, seen: readonly ResourceLocation[]): void {
  const placeOf = (id: string): ResourceLocation | undefined =>
    seen.find((one) => sameId(one.id, id));
  run.note({
    resources: run
      .report()
      .resources.map((resource) => ({ ...resource, place: placeOf(resource.id)?.place })),
  });
}

export interface MoveEnd {
  readonly reader: AzureReader;
  readonly signed: SignedPlan;
  readonly said: MoveReport;
  readonly watched: Watched;
  readonly request: Pick<MoveRequest, 'planFile'> &
    Partial<Pick<MoveRequest, 'restore' | 'snapshotKey'>>;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly ports: Ports;
  readonly run: Run;
}

/**
 * The end of a move or of a status: id map, verification of what moved, and the verdict with its
 * problems.
 */
export async function finishMove(end: MoveEnd): Promise<void> {
  const { run, said, watched } = end;
  noteWhereabouts(run, watched.seen);
  const ending = conclude(end);
  // What is known is noted before anything more is asked or written: an error from here on does not
  // hide it.
  run.end({ ...ending, failed: true });
  const anyMoved = watched.seen.some((one) => one.place === 'moved');
  if (anyMoved) noteTasks(end);
  if (anyMoved && knowsItsWorkspace(end.signed)) await writeIdMap(end);
  if (ending.outcome !== 'moved') {
    run.end({ ...ending, failed: true, problems: problemsOf(end) });
    return;
  }
  if (said.error !== undefined) {
    end.ports.log.warning('Azure reported an error, and yet every resource is at the destination.');
  }
  await verifyAndEnd(end);
}

// A run that found the move begun has taken no inventory of its own: what is to do is told from the
// plan's snapshot.
function noteTasks({ run, signed: { plan } }: MoveEnd): void {
  if (run.report().collections.length > 0) return;
  const moving = plan.content.resources.map(({ id }) => id);
  run.note({ postMoveTasks: listPostMoveTasks(inventoryOfSnapshot(plan.snapshot), moving) });
}

// A plan that never saw the workspace cannot tell it from a namesake: what is at the destination
// may be a stranger's.
function conclude({ said, watched, signed }: MoveEnd): Ending {
  const ending = concludeMove(said, watched);
  if (ending.outcome !== 'moved' || knowsItsWorkspace(signed)) return ending;
  return { outcome: 'unknown', failureReason: 'move-unknown' };
}

function knowsItsWorkspace({ plan }: SignedPlan): boolean {
  return plan.content.resources[0]?.fingerprint !== '';
}

async function verifyAndEnd(end: MoveEnd): Promise<void> {
  const { reader, signed, said, ports, run } = end;
  ports.log.info('Everything is at the destination. Verifying the workspace there.');
  const { findings, workspaceId, isStranger } = await verify(reader, ports.clock, signed.plan);
  run.note({
    newWorkspaceId: isStranger ? undefined : workspaceId,
    followUp: isStranger ? undefined : followUpOf(signed.plan),
  });
  const judged = findings.map((finding) => ({ ...finding, acknowledged: false }));
  const failures = findings.filter(({ severity }) => severity === 'blocker');
  run.note({ findings: [...run.report().findings, ...judged] });
  run.mark(
    failures.length === 0 ? 'Verified at the destination' : 'Verification found differences',
  );
  if (failures.length === 0) {
    run.end({ outcome: 'moved', failureReason: undefined, failed: false });
    if (workspaceId !== undefined) await restoreAfter(end, workspaceId);
    return;
  }
  // Another workspace at the new id is the moved one only if Azure said that this very move went
  // well.
  run.end({
    outcome: isStranger && said.azureStatus !== 'completed' ? 'unknown' : 'moved',
    failureReason: 'verification-failed',
    failed: true,
    problems: failures.map((finding) => ({
      sentence: `${finding.evidence.map(({ field, value }) => `${field} is ${value}`).join(', ')} at ${finding.subject}.`,
      remedy: finding.remedy,
    })),
  });
}

// What was sealed by this very run is in the file, not in the plan that it began with.
async function restoreAfter(end: MoveEnd, workspaceId: string): Promise<void> {
  const { reader, request, deadline, ports, run } = end;
  const { restore = 'report', planFile, snapshotKey } = request;
  if (restore === 'report') return;
  const signed = await loadPlan(ports.files, planFile);
  const secrets = await openedSecrets(signed, { planFile, snapshotKey }, ports);
  const restoring = { request: { planFile, restore }, secrets, workspaceId, hasMoved: true };
  await runRestore({ reader, signed, deadline, ports, run, ...restoring });
}

async function writeIdMap({ signed, watched, request, ports, run }: MoveEnd): Promise<void> {
  const moved = watched.seen.filter((one) => one.place === 'moved');
  const path = filesBeside(request.planFile).idMap;
  const map = {
    planDigest: signed.digest,
    moved: moved.map((one) => ({ from: one.id, to: one.destinationId })),
  };
  try {
    await ports.files.write(path, `${JSON.stringify(map, undefined, 2)}\n`);
    run.noteFile({ idMap: path });
  } catch (error) {
    const what = redact(error instanceof Error ? error.message : String(error));
    ports.log.warning(`The id map could not be written (${what}); the report has the ids.`);
  }
}

function problemsOf({ said, watched, run }: MoveEnd): readonly Problem[] {
  const count = (place: ResourceLocation['place']): number =>
    watched.seen.filter((one) => one.place === place).length;
  const places = (['moved', 'stayed', 'both', 'neither', 'unknown'] as const)
    .filter((place) => count(place) > 0)
    .map((place) => `${count(place)} ${place}`)
    .join(', ');
  const correlation = run.report().correlationId ?? 'unknown';
  return [
    {
      sentence: `${said.why ?? 'The resources are not all at the destination.'} Looked up on both sides: ${places}.`,
      remedy: `Do not send the move again by hand. Run mode status with the same plan file; correlation id for Azure support: ${correlation}. Delete nothing that shows on both sides.`,
    },
  ];
}
