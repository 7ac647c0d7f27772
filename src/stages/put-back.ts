import type { ArmError } from '../domain/arm-error.js';
import type { JsonObject } from '../domain/json.js';
import type { Change, RestoreName } from '../domain/restore-step.js';
import type { RestoredThing } from '../domain/run-report.js';
import type { AzureReader, AzureRestorer, Clock, Log } from '../ports.js';
import type { Journal } from './journal.js';
import { duration } from './progress.js';
import type { Restoration, RestoreWorld, Sight } from './restorations/restoration.js';

export interface RestoreTools {
  readonly reader: Pick<AzureReader, 'followMove' | 'whyFailed'>;
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

/** How it went with one thing. */
export type Ending = Pick<RestoredThing, 'state' | 'why' | 'without'> & {
  readonly error?: ArmError;
  readonly toGive?: readonly string[];
  /** Its name now, where that is another one. */
  readonly as?: string;
  /** A later run can go on with it, alone or when it is given more. */
  readonly isOpen: boolean;
};

/** Puts one thing back: sends what is needed, and looks until it is seen. */
export async function putBack(
  restoration: Restoration,
  item: JsonObject,
  first: Sight,
  world: RestoreWorld,
  tools: RestoreTools & { readonly restorer: AzureRestorer },
): Promise<Ending> {
  const until = Math.min(tools.deadline, tools.clock.now() + STEP_LIMIT_MS);
  const look = (attempt: number): Promise<Sight> => {
    tools.forget();
    return restoration.look(item, world, attempt);
  };
  let sight = first.kind === 'going' ? await settled(() => look(0), until, tools) : first;
  let given: Pick<Apart, 'without' | 'toGive'> = {};
  let taken = 0;
  let unsure: ArmError | undefined;
  let operation: string | undefined;
  for (let attempt = 1; sight.kind === 'apart'; attempt += 1) {
    if (tools.isStopped()) return failed('the run was cancelled');
    if (attempt > MOST_ATTEMPTS) return failed('its effect was not seen', unsure);
    if (tools.clock.now() >= until) return failed('no time was left for it', unsure);
    given = sight;
    const sent = await send(sight, restoration, until, tools);
    if (sent.kind === 'refused') return refusedAs(restoration, sent);
    // Only what Azure took, and what did not help all the same, is a reason to try something else.
    if (sent.kind === 'taken') {
      taken += 1;
      operation = sent.operation;
    }
    unsure = sent.kind === 'unsure' ? sent.error : undefined;
    const tried = taken;
    sight = await settled(() => look(tried), until, tools);
  }
  if (sight.kind === 'right') {
    const { without = [], toGive = [] } = given;
    const { as } = sight;
    const done: Ending = { state: 'done', why: renamed(sight), without, toGive, isOpen: false };
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
  return operation === undefined ? undefined : reader.whyFailed(operation);
}

type Apart = Extract<Sight, { kind: 'apart' }>;

// What can never be put back is nobody's failure.
function refusedAs({ refusals }: Restoration, { why, error }: Refused): Ending {
  const meaning = refusals?.[error?.code ?? ''];
  if (meaning?.isFinal === true) {
    return { state: 'manual', why: meaning.why, without: [], isOpen: false };
  }
  return failed(meaning?.why ?? why, error);
}

/** Looks until there is something to say: right, stuck, or apart for longer than an answer may be stale. */
async function settled(
  look: () => Promise<Sight>,
  until: number,
  { clock, log }: RestoreTools,
): Promise<Sight> {
  const stale = clock.now() + SETTLING_MS;
  for (let pause = FIRST_LOOK_MS; ; pause = NEXT_LOOK_MS) {
    const sight = await look();
    const isOpen =
      sight.kind === 'going' ||
      ((sight.kind === 'apart' || sight.kind === 'unknown') && clock.now() < stale);
    if (!isOpen || clock.now() + pause > until) return sight;
    log.info('restoring: waiting for Azure');
    await clock.sleep(pause);
  }
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
  tools: RestoreTools & { readonly restorer: AzureRestorer },
): Promise<Sent> {
  const [first, ...rest] = changes;
  const sent = await sendAll(first === undefined ? [] : [first], step, until, tools);
  if (sent.kind === 'refused' && sent.error !== undefined && orElse?.when(sent.error) === true) {
    return sendAll(orElse.changes, step, until, tools);
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

/** What people are told of something that is right under another name; undefined where it kept its own. */
export function renamed({ as }: Extract<Sight, { kind: 'right' }>): string | undefined {
  return as === undefined ? undefined : `its name is now ${as}`;
}

/** How it ends for something that a program cannot go on with now. */
export function stuck(
  sight: Extract<Sight, { kind: 'manual' | 'unknown' | 'waits' | 'broken' }>,
): Ending {
  const { kind, why } = sight;
  const isOpen = kind !== 'manual' || sight.later === true;
  return {
    state: kind === 'unknown' ? 'unknown' : 'manual',
    why,
    without: [],
    isOpen,
    ...(kind === 'broken' && sight.error !== undefined ? { error: sight.error } : {}),
  };
}

function failed(why: string, error?: ArmError): Ending {
  return {
    state: 'failed',
    why,
    without: [],
    isOpen: true,
    ...(error === undefined ? {} : { error }),
  };
}
