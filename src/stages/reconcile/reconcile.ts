import type { ArmError } from '../../domain/azure/errors/arm-error.js';
import type { JsonObject } from '../../domain/json.js';
import type { Change, RestoreName } from '../../domain/plan/restore-step.js';
import type { AzureReader, AzureRestorer, Clock, Log } from '../../ports/ports.js';
import { failed, renamed, stuck, type RestoreResult } from './restore-result.js';
import type { Journal } from '../journal/journal.js';
import { duration } from '../move/progress.js';
import type {
  Restoration,
  RestoreContext,
  Observation,
} from '../restore/restorations/restoration.js';

export interface RestoreTools {
  readonly reader: Pick<AzureReader, 'followMove' | 'readOperationError'>;
  /** Undefined when nothing may be changed: then everything is only looked at. */
  readonly restorer: AzureRestorer | undefined;
  readonly clock: Clock;
  readonly log: Log;
  readonly journal: Journal;
  /** Makes the next look read anew. */
  readonly forget: () => void;
  /** True when nothing more may be begun: the run was told to stop. */
  readonly isStopped: () => boolean;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
}

const MOST_ATTEMPTS = 3;
const FIRST_LOOK_MS = 1_000;
const NEXT_LOOK_MS = 10_000;
/** So long an answer of Azure may be older than the change that was just made. */
const SETTLING_MS = 10_000;
/** What has not come to an end by then has failed; a cluster or an endpoint takes minutes. */
const STEP_LIMIT_MS = 60 * 60_000;

const NOT_SEEN = 'its effect was not seen';

/** Puts one thing back: sends what is needed, and looks until it is seen. */
export async function reconcile(
  restoration: Restoration,
  item: JsonObject,
  first: Observation,
  world: RestoreContext,
  tools: RestoreTools & { readonly restorer: AzureRestorer },
): Promise<RestoreResult> {
  const until = Math.min(tools.deadline, tools.clock.now() + STEP_LIMIT_MS);
  const look = (attempt: number): Promise<Observation> => {
    tools.forget();
    return restoration.look(item, world, attempt);
  };
  let sight = first.kind === 'going' ? await settled(() => look(0), until, tools) : first;
  const progress: Progress = { taken: 0, given: {}, unsure: undefined, operation: undefined };
  for (let attempt = 1; sight.kind === 'apart'; attempt += 1) {
    const late = whyNoMore(attempt, until, tools);
    // Stopped on its way, nothing was in vain yet.
    if (late !== undefined) {
      return { ...failed(late, progress.unsure), taken: late === NOT_SEEN && progress.taken > 0 };
    }
    progress.given = sight;
    const sent = await send(sight, restoration, until, attempt === 1, tools);
    if (sent.kind === 'refused') return refusedAs(restoration, sent);
    // Only what Azure took, and what did not help all the same, is a reason to try something else.
    if (sent.kind === 'taken') {
      progress.taken += 1;
      progress.operation = sent.operation;
    }
    progress.unsure = sent.kind === 'unsure' ? sent.error : undefined;
    sight = await settled(() => look(progress.taken), until, tools);
  }
  return { ...(await endedAs(sight, progress, tools)), taken: progress.taken > 0 };
}

/** How far it has come with one thing. */
interface Progress {
  taken: number;
  given: Pick<Apart, 'without' | 'toGive'>;
  unsure: ArmError | undefined;
  operation: string | undefined;
}

function whyNoMore(
  attempt: number,
  until: number,
  { isStopped, clock }: RestoreTools,
): string | undefined {
  if (isStopped()) return 'the run was cancelled';
  if (attempt > MOST_ATTEMPTS) return NOT_SEEN;
  return clock.now() >= until ? 'no time was left for it' : undefined;
}

async function endedAs(
  sight: Exclude<Observation, Apart>,
  { given: { without = [], toGive = [] }, operation }: Progress,
  tools: RestoreTools,
): Promise<RestoreResult> {
  if (sight.kind === 'right') {
    const { as } = sight;
    const done: RestoreResult = {
      state: 'done',
      why: renamed(sight),
      without,
      toGive,
      isOpen: false,
    };
    return as === undefined ? done : { ...done, as };
  }
  if (sight.kind === 'broken') {
    return failed(sight.why, sight.error ?? (await reasonOf(operation, tools)));
  }
  return sight.kind === 'going' ? failed('it did not come to an end in time') : stuck(sight);
}

async function reasonOf(
  operation: string | undefined,
  { reader }: RestoreTools,
): Promise<ArmError | undefined> {
  return operation === undefined ? undefined : reader.readOperationError(operation);
}

type Apart = Extract<Observation, { kind: 'apart' }>;

// What can never be put back is nobody's failure.
function refusedAs({ refusals }: Restoration, { why, error }: Refused): RestoreResult {
  const meaning = refusals?.[error?.code ?? ''];
  if (meaning?.isFinal === true) {
    return { state: 'manual', why: meaning.why, without: [], isOpen: false };
  }
  return failed(meaning?.why ?? why, error);
}

/**
 * Looks until there is something to say: right, stuck, or apart for longer than an answer may be
 * stale.
 */
async function settled(
  look: () => Promise<Observation>,
  until: number,
  { clock, log }: RestoreTools,
): Promise<Observation> {
  const stale = clock.now() + SETTLING_MS;
  for (let pause = FIRST_LOOK_MS; ; pause = NEXT_LOOK_MS) {
    const sight = await look();
    const isOpen = sight.kind === 'going' || (mayBeStale(sight) && clock.now() < stale);
    if (!isOpen || clock.now() + pause > until) return sight;
    log.info('restoring: waiting for Azure');
    await clock.sleep(pause);
  }
}

function mayBeStale(sight: Observation): boolean {
  if (sight.kind === 'manual') return sight.mayBeStale === true;
  return sight.kind === 'apart' || sight.kind === 'unknown';
}

interface Refused {
  readonly kind: 'refused';
  readonly why: string;
  readonly error: ArmError | undefined;
}

type Sent =
  | { readonly kind: 'taken'; readonly operation: string | undefined }
  /** Whether Azure took it is not known. */
  | { readonly kind: 'unsure'; readonly error: ArmError | undefined }
  | Refused;

async function send(
  { changes, orElse }: Apart,
  { step }: Restoration,
  until: number,
  isFirst: boolean,
  tools: RestoreTools & { readonly restorer: AzureRestorer },
): Promise<Sent> {
  const [first, ...rest] = changes;
  const sent = await sendAll(first === undefined ? [] : [first], step, until, tools);
  if (sent.kind === 'refused' && sent.error !== undefined && orElse?.when(sent.error) === true) {
    // Later the conflict may be with what this run has sent before: then looking tells.
    return isFirst
      ? sendAll(orElse.changes, step, until, tools)
      : { kind: 'unsure', error: sent.error };
  }
  return sent.kind === 'taken' && rest.length > 0 ? sendAll(rest, step, until, tools) : sent;
}

// What comes after something whose fate is not known is not sent.
async function sendAll(
  changes: readonly Change[],
  step: RestoreName,
  until: number,
  tools: RestoreTools & { readonly restorer: AzureRestorer },
): Promise<Sent> {
  let last: Sent = { kind: 'taken', operation: undefined };
  for (const change of changes) {
    last = await sendOne(change, step, until, tools);
    if (last.kind !== 'taken') return last;
  }
  return last;
}

async function sendOne(
  change: Change,
  step: RestoreName,
  until: number,
  { restorer, reader, log }: RestoreTools & { readonly restorer: AzureRestorer },
): Promise<Sent> {
  const answer = await restorer.carryOut(change);
  if (answer.kind === 'refused') return { ...answer, why: 'Azure refused it' };
  if (answer.unsure !== undefined) return { kind: 'unsure', error: answer.unsure.error };
  const { operation } = answer;
  if (answer.location === undefined) return { kind: 'taken', operation };
  const end = await reader.followMove(answer.location, answer.retryAfterMs, {
    deadline: until,
    onPoll: ({ elapsedMs }) => {
      log.info(`restoring: ${duration(elapsedMs)} gone, ${step}`);
    },
  });
  return end.kind === 'failed'
    ? { kind: 'refused', why: 'Azure reported that it failed', error: end.error }
    : { kind: 'taken', operation };
}
