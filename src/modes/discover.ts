import { entryInputs } from '../domain/request/batch.js';
import { dataText } from '../domain/data-text.js';
import { camelCase } from '../domain/camel-case.js';
import type { HostName } from '../domain/request/host-name.js';
import type { BatchSource, DiscoverRequest } from '../domain/request/request.js';
import type { FailureReason } from '../domain/run/outcome.js';
import type { Problem, ReportedMove } from '../domain/run/run-report.js';
import type { KnownSecrets, Ports } from '../ports/ports.js';
import { findMoves } from '../stages/batch/find-moves.js';
import { causeOf } from '../stages/survey/one-cause.js';
import { planWaves } from '../stages/batch/plan-waves.js';
import { filesBeside } from './parts/file-names.js';
import type { Ended, Run } from './parts/run.js';

/**
 * Mode `discover`: which workspaces are to move, and in which waves. Reads only. Whatever cannot be
 * found or read is in no wave, and the run says so and fails; the others keep their waves, so that
 * one of them does not stop all.
 */
export async function discover(
  { from, planFile }: DiscoverRequest,
  ports: Ports,
  run: Run,
): Promise<Ended> {
  const reader = await ports.azure.reader();
  run.note({ correlationId: reader.correlationId });
  const found = await findMoves(reader, from);
  if ('reason' in found) {
    const cause = causeOf([found.reason]);
    const sentence = `The workspaces of ${placeWords(from)} could not be listed: ${found.reason.why}.`;
    const remedy = 'Grant this identity Reader there, or correct the name, and run discover again.';
    return endBlocked(run, [{ sentence, remedy: cause?.remedy ?? remedy }], cause?.reason);
  }
  const moves = planWaves(found);
  run.note({ batch: moves });
  run.mark('Looked every workspace up');
  const files = filesBeside(planFile);
  await ports.files.write(files.leftOut, dataText(leftOut(moves, ports.secrets)));
  await ports.files.write(files.moves, dataText(inputsByKey(moves, run.report().host)));
  run.noteFile({ moves: files.moves });
  const problems = [...moves.flatMap(problemsOf), ...nothingFound(moves, from)];
  if (problems.length > 0) return endBlocked(run, problems);
  return run.end({ outcome: 'ready', failureReason: undefined, failed: false });
}

function endBlocked(
  run: Run,
  problems: readonly Problem[],
  failureReason: FailureReason = 'not-ready',
): Ended {
  return run.end({ outcome: 'blocked', failureReason, failed: true, problems });
}

/**
 * The inputs of each run, by key, named as the host names them: what the scalars may not hold,
 * because they hold subscription ids.
 */
function inputsByKey(moves: readonly ReportedMove[], host: HostName | undefined): object {
  const spell = host === 'azure-pipelines' ? camelCase : (name: string) => name;
  const spelled = (inputs: Readonly<Record<string, string>>): object =>
    Object.fromEntries(Object.entries(inputs).map(([name, value]) => [spell(name), value]));
  const found = moves.filter(({ state }) => state === 'found');
  return Object.fromEntries(found.map(({ key, entry }) => [key, spelled(entryInputs(entry))]));
}

/** Why each of the others is in no wave, by key, for a table of all of them: Azure’s words too. */
function leftOut(moves: readonly ReportedMove[], { blot }: KnownSecrets): object {
  const others = moves.filter(({ state }) => state !== 'found');
  return Object.fromEntries(
    others.map((move) => {
      const [problem] = problemsOf(move);
      return [
        move.key,
        blot(problem?.sentence ?? 'A workspace of this name is at the destination already.'),
      ];
    }),
  );
}

type Words = (name: string, move: ReportedMove) => Problem;

const stateProblems: Readonly<Record<ReportedMove['state'], Words | undefined>> = {
  found: undefined,
  there: undefined,
  missing: (name) => ({
    sentence: `There is no workspace ${name}.`,
    remedy: 'Correct its row in the list of moves, or take it out.',
  }),
  unknown: (name, { why }) => ({
    sentence: `The workspace ${name} could not be read: ${why ?? 'nobody knows why'}.`,
    remedy: 'Grant this identity Reader there, and run discover again.',
  }),
  clash: (name) => ({
    sentence: `The workspace ${name} has a namesake that is bound for the same group.`,
    remedy: 'Name the moves in a workspaces-file, with another destination for one of the two.',
  }),
};

function problemsOf(move: ReportedMove): readonly Problem[] {
  const { workspaceName, source } = move.entry;
  const problem = stateProblems[move.state]?.(`${workspaceName} in ${source.resourceGroup}`, move);
  return problem === undefined ? [] : [problem];
}

// Somebody who asks for many moves and gets none has asked for the wrong thing.
function nothingFound(moves: readonly ReportedMove[], from: BatchSource): readonly Problem[] {
  // A list of which everything has moved is done.
  if (from.kind === 'list' || moves.some(({ state }) => state !== 'there')) return [];
  return [
    {
      sentence: `There is nothing to move: ${placeWords(from)} has no workspace outside of the destination.`,
      remedy: 'Check the inputs. An identity sees only what it may read.',
    },
  ];
}

function placeWords(from: BatchSource): string {
  if (from.kind === 'list') return 'the list';
  const { resourceGroup } = from.place;
  return resourceGroup === undefined ? 'the subscription' : `the group ${resourceGroup}`;
}
