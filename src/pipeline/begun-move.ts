import { codesOf } from '../domain/arm-error.js';
import { isBusyCode } from '../domain/error-catalogue.js';
import type { MoveOrder, ValidationAnswer } from '../domain/move-order.js';
import type { Plan, SignedPlan } from '../domain/plan.js';
import type { MoveRequest } from '../domain/request.js';
import type { AzureReader, Ports } from '../ports.js';
import { look, overallPlace } from '../stages/look.js';
import type { MoveReport } from '../stages/move.js';
import { watch, type Watched } from '../stages/watch.js';
import { endMove } from './end-move.js';
import type { Run } from './run.js';

/** What a run that may find a move begun by an earlier one works with. */
export interface BegunMove {
  readonly reader: AzureReader;
  readonly signed: SignedPlan;
  readonly request: MoveRequest;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly ports: Ports;
  readonly run: Run;
}

/**
 * A move that was already begun is not sent again: what is still on its way is watched, what is found moved is verified,
 * a partial move is reported. True when the run has ended here.
 */
export async function endIfBegun(begun: BegunMove): Promise<boolean> {
  if (!mayHaveBeenCarriedOut(begun.signed.plan)) return false;
  const seen = await look(begun.reader, begun.signed.plan.content.resources);
  // Only what is at its new id and no longer at its old one has moved. Everything else (a namesake at the destination, a
  // resource that is gone) is a change since the approval, and the inventory will say which.
  if (!seen.some((one) => one.place === 'moved')) return false;
  const done = overallPlace(seen) === 'all-moved';
  await endAs(begun, done ? { seen, groups: 'not-asked' } : await watchOn(begun));
  return true;
}

/**
 * When Azure answers the validation that a move holds the groups, it may be the move of this very plan, sent by a run that
 * was lost: it is watched to its end before anything is judged. True when the run has ended here.
 */
export async function endIfUnderWay(begun: BegunMove, answer: ValidationAnswer): Promise<boolean> {
  const error = answer.kind === 'passed' ? undefined : answer.error;
  if (error === undefined || !codesOf(error).some(isBusyCode)) return false;
  if (!mayHaveBeenCarriedOut(begun.signed.plan)) return false;
  begun.ports.log.info('Azure says that a move holds the resource groups. Watching it to its end.');
  const watched = await watchOn(begun);
  if (!watched.seen.some((one) => one.place === 'moved')) return false;
  await endAs(begun, watched);
  return true;
}

/** The order that a plan approves. */
export function orderOf({ content }: Plan): MoveOrder {
  return {
    source: content.source,
    destination: content.destination,
    resourceIds: content.resources.map(({ id }) => id),
  };
}

/** What is to be said for a move of which only the places are known. */
export function reportFromLooking({ groups }: Watched): MoveReport {
  return groups === 'busy'
    ? { said: 'timed-out', why: 'An operation still holds the resource groups.', error: undefined }
    : { said: 'uncertain', why: undefined, error: undefined };
}

// No run carries out a plan that is blocked or that never saw the workspace.
function mayHaveBeenCarriedOut({ content }: Plan): boolean {
  const blocked = content.findings.some(
    ({ severity, acknowledged }) => severity === 'blocker' && !acknowledged,
  );
  return !blocked && content.resources.every(({ fingerprint }) => fingerprint !== '');
}

function watchOn({ reader, signed, deadline, ports }: BegunMove): Promise<Watched> {
  const { plan } = signed;
  const run = { reader, clock: ports.clock, log: ports.log };
  return watch(run, orderOf(plan), plan.content.resources, deadline);
}

async function endAs(begun: BegunMove, watched: Watched): Promise<void> {
  begun.run.mark('Found already begun: nothing was sent');
  const said = reportFromLooking(watched);
  const why = said.why ?? 'The move was begun by an earlier run.';
  await endMove({ ...begun, said: { ...said, why }, watched });
}
