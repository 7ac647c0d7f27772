import { expiryOf, workspaceOf, type Plan, type SignedPlan } from '../../domain/plan/plan.js';
import { spellingOf } from '../../domain/plan/snapshot.js';
import type { MoveRequest, RestoreRequest, StatusRequest } from '../../domain/request/request.js';
import { ProductError } from '../../domain/run/errors.js';
import type { AzureReader, Log, Ports } from '../../ports/ports.js';
import {
  openJournal,
  type Journal,
  type JournalEvent,
  type Way,
} from '../../stages/journal/journal.js';
import type { PlanHistory } from '../../stages/journal/plan-history.js';
import { journalReader } from '../../stages/journal/read-journal.js';
import { filesBeside } from './file-names.js';
import type { Run } from './run.js';

/** What every part of a mode works with that has a plan. */
export interface MoveContext<Asked = MoveRequest | RestoreRequest | StatusRequest> {
  readonly reader: AzureReader;
  readonly signed: SignedPlan;
  readonly request: Asked;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly ports: Ports;
  readonly run: Run;
  readonly historyIn: (journal: string | undefined) => PlanHistory;
}

/** Opens Azure for reading and notes in the report what a plan says. */
export async function openContext<Asked extends MoveRequest | RestoreRequest | StatusRequest>(
  signed: SignedPlan,
  request: Asked,
  ports: Ports,
  run: Run,
): Promise<MoveContext<Asked>> {
  const deadline = ports.clock.now() + request.timeoutMinutes * 60_000;
  reportPlan(run, signed, 'planMaxAgeHours' in request ? request.planMaxAgeHours : undefined);
  if ('gate' in request) {
    const { parts, environment } = request.gate;
    run.note({ isReviewed: parts.includes('pull-request'), environment });
  }
  const reader = await ports.azure.reader();
  run.note({ correlationId: reader.correlationId });
  const historyIn = journalReader(signed.digest);
  return { reader, signed, request, deadline, ports, run, historyIn };
}

/** Notes what a plan file says about the move, for the report of the modes that start from one. */
function reportPlan(run: Run, signed: SignedPlan, maxAgeHours?: number): void {
  const { content, origin, snapshot } = signed.plan;
  run.note({
    preparation: content.prepare.map((step) => ({ ...step, state: 'planned' })),
    sealedSecrets: signed.sealed?.of,
    spelling: spellingOf(snapshot),
    workspaceName: content.workspaceName,
    source: content.source,
    destination: content.destination,
    planDigest: signed.digest,
    planExpiresAt: maxAgeHours === undefined ? undefined : expiryOf(signed.plan, maxAgeHours),
    pullRequest: origin.pullRequest,
    resources: content.resources.map(({ id, destinationId, type }) => ({
      id,
      destinationId,
      type,
      name: id.split('/').at(-1) ?? id,
      place: undefined,
    })),
  });
}

/** The journal of a plan, which lies beside it; in the report once something is written into it. */
export function journalOf({ reader, signed, request, ports, run }: MoveContext): Journal {
  const path = filesBeside(request.planFile).journal;
  const ids = { correlationId: reader.correlationId, planDigest: signed.digest };
  const journal = openJournal(ports.files, ports.clock, path, ids, () => reader.clockAheadMs());
  return {
    path,
    write: async (event) => {
      await journal.write(event);
      run.noteFile({ journal: path });
    },
  };
}

/** Where the workspace of a plan goes; ids as they are in the plan. */
export function wayOf(plan: Plan): Way {
  const { id: from = '', destinationId: to = '' } = workspaceOf(plan) ?? {};
  return { from, to };
}

/** Writes down what is about to be sent. Raises `internal-error`, and then nothing is sent. */
export async function writeFirst(journal: Journal, event: JournalEvent): Promise<void> {
  try {
    await journal.write(event);
  } catch (cause) {
    throw new ProductError('internal-error', {
      sentence: `The journal "${journal.path}" cannot be written, and nothing is sent without it.`,
      remedy: 'Give a plan-file in a folder that this job may write to, on a disk with room.',
      cause,
    });
  }
}

/**
 * Writes down how something ended that is over whatever becomes of the journal: one that cannot be
 * written is told.
 *
 * @param lost what the journal then says wrongly, or does not say.
 */
export async function writeLast(
  journal: Journal,
  event: JournalEvent,
  log: Log,
  lost: string,
): Promise<void> {
  try {
    await journal.write(event);
  } catch {
    log.warning(`The journal could not be written: ${lost}.`);
  }
}

/**
 * What has been done of a plan, as far as its journal is at hand.
 *
 * @throws ProductError `plan-invalid` when something of the journal is not understood: what it says
 * may be that the plan was sent.
 */
export async function historyOf(context: MoveContext): Promise<PlanHistory> {
  const { request, ports, historyIn } = context;
  const path = filesBeside(request.planFile).journal;
  const history = historyIn(await ports.files.read(path));
  requireClear(history, path);
  return history;
}

/** Raises `plan-invalid` when something of a journal is not understood; see `historyOf`. */
export function requireClear({ isClear }: PlanHistory, path: string): void {
  if (isClear) return;
  throw new ProductError('plan-invalid', {
    sentence: `The journal "${path}" beside the plan file is not understood, and it may say that the plan was carried out.`,
    remedy:
      'Give the journal as the last run left it: one JSON object a line, in UTF-8. It travels in one artifact with the plan file.',
  });
}
