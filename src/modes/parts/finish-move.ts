import { inAzuresWords, lineOf, type ArmError } from '../../domain/azure/errors/arm-error.js';
import { dataText } from '../../domain/data-text.js';
import { redact } from '../../domain/run/errors.js';
import { sameId } from '../../domain/azure/resource-id.js';
import { workspaceOf, type SignedPlan } from '../../domain/plan/plan.js';
import type { Ending } from '../../domain/run/outcome.js';
import type { Problem } from '../../domain/run/run-report.js';
import { inventoryOfSnapshot } from '../../domain/plan/snapshot.js';
import type { ResourceLocation } from '../../domain/azure/resource-location.js';
import { concludeMove } from '../../stages/move/conclude-move.js';
import type { MoveReport } from '../../stages/move/move.js';
import { followUpOf } from '../../stages/verify/follow-up.js';
import { listPostMoveTasks } from '../../stages/verify/list-post-move-tasks.js';
import { verify } from '../../stages/verify/verify.js';
import type { Watched } from '../../stages/move/watch.js';
import { filesBeside } from './file-names.js';
import { keepThatStayed } from './locate-after-move.js';
import type { MoveContext } from './move-context.js';
import { goOn, type Part } from './part.js';
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

/**
 * The end of a move or of a status: id map, verification of what moved, and the verdict with its
 * problems. Goes on, with the id of the workspace as it is now, when everything moved and nothing is
 * wrong with it.
 */
export async function finishMove(
  context: MoveContext,
  said: MoveReport,
  watched: Watched,
): Promise<Part<string>> {
  const { ports, run, signed } = context;
  noteWhereabouts(run, watched.seen);
  await keepThatStayed(context, watched);
  const ending = conclude(context, said, watched);
  // An error from here on does not hide what was found.
  run.enter('verifying', ending);
  const anyMoved = watched.seen.some((one) => one.place === 'moved');
  if (anyMoved) noteTasks(context);
  if (anyMoved && knowsItsWorkspace(signed)) await writeIdMap(context, watched);
  if (ending.outcome !== 'moved') {
    return run.end({ ...ending, failed: true, problems: problemsOf(context, said, watched) });
  }
  if (said.error !== undefined) {
    ports.log.warning('Azure reported an error, and yet every resource is at the destination.');
  }
  return verifyMoved(context, said);
}

// A run that found the move begun has taken no inventory of its own: what is to do is told from the
// plan's snapshot.
function noteTasks({ run, signed: { plan } }: MoveContext): void {
  if (run.report().collections.length > 0) return;
  const moving = plan.content.resources.map(({ id }) => id);
  run.note({ postMoveTasks: listPostMoveTasks(inventoryOfSnapshot(plan.snapshot), moving) });
}

// A plan that never saw the workspace cannot tell it from a namesake: what is at the destination
// may be a stranger's.
function conclude({ signed }: MoveContext, said: MoveReport, watched: Watched): Ending {
  const ending = concludeMove(said, watched);
  if (ending.outcome !== 'moved' || knowsItsWorkspace(signed)) return ending;
  return { outcome: 'unknown', failureReason: 'move-unknown' };
}

function knowsItsWorkspace({ plan }: SignedPlan): boolean {
  return workspaceOf(plan)?.fingerprint !== '';
}

async function verifyMoved(
  { reader, signed, ports, run }: MoveContext,
  said: MoveReport,
): Promise<Part<string>> {
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
  if (failures.length === 0 && workspaceId !== undefined) return goOn(workspaceId);
  // Another workspace at the new id is the moved one only if Azure said that this very move went
  // well.
  return run.end({
    outcome: isStranger && said.azureStatus !== 'completed' ? 'unknown' : 'moved',
    failureReason: 'verification-failed',
    failed: true,
    problems: failures.map((finding) => ({
      sentence: `${finding.evidence.map(({ field, value }) => `${field} is ${value}`).join(', ')} at ${finding.subject}.`,
      remedy: finding.remedy,
    })),
  });
}

async function writeIdMap(
  { signed, request, ports, run }: MoveContext,
  watched: Watched,
): Promise<void> {
  const moved = watched.seen.filter((one) => one.place === 'moved');
  const path = filesBeside(request.planFile).idMap;
  const map = {
    planDigest: signed.digest,
    moved: moved.map((one) => ({ from: one.id, to: one.destinationId })),
  };
  try {
    await ports.files.write(path, dataText(map));
    run.noteFile({ idMap: path });
  } catch (error) {
    const what = redact(error instanceof Error ? error.message : String(error));
    ports.log.warning(`The id map could not be written (${what}); the report has the ids.`);
  }
}

function problemsOf({ run }: MoveContext, said: MoveReport, watched: Watched): readonly Problem[] {
  const count = (place: ResourceLocation['place']): number =>
    watched.seen.filter((one) => one.place === place).length;
  const places = (['moved', 'stayed', 'both', 'neither', 'unknown'] as const)
    .filter((place) => count(place) > 0)
    .map((place) => `${count(place)} ${place}`)
    .join(', ');
  const correlation = run.report().correlationId ?? 'unknown';
  const why = said.why ?? 'The resources are not all at the destination';
  return [
    {
      sentence: `${inItsWords(why, said.error)} Looked up on both sides: ${places}${whyUnseen(watched)}.`,
      remedy: `Do not send the move again, and delete nothing: run mode status with the same plan file. Correlation id for Azure support: ${correlation}.`,
    },
  ];
}

// What kept a resource from being looked up, once: it is the same for most of them.
function whyUnseen({ seen }: Watched): string {
  const why = seen.find(({ place }) => place === 'unknown')?.why;
  return why === undefined ? '' : ` (${why.replace(/\.$/, '')})`;
}

// Where Azure said something that is not in the sentence yet.
function inItsWords(why: string, error: ArmError | undefined): string {
  const sentence = why.replace(/\.$/, '');
  const isSaid = error === undefined || why.includes(lineOf(error).replace(/\.$/, ''));
  return isSaid ? `${sentence}.` : inAzuresWords(sentence, error);
}
