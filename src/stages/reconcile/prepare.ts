import type { ArmError } from '../../domain/azure/errors/arm-error.js';
import { sameId } from '../../domain/azure/resource-id.js';
import { textAt, valueAt, type JsonObject } from '../../domain/json.js';
import { regionName } from '../../domain/azure/region-name.js';
import { removes, type PrepareStep } from '../../domain/plan/prepare-step.js';
import type { AzurePreparer, AzureReader, Clock, Log } from '../../ports/ports.js';
import type { Journal } from '../journal/journal.js';
import { fitsStep } from '../plan/plan-preparation.js';
import { duration } from '../move/progress.js';

/** How the preparation ended: at the first step that did not succeed nothing more is begun. */
export interface Prepared {
  /** Steps whose effect was seen, in order; `already` when an earlier run had done it. */
  readonly done: readonly { readonly step: PrepareStep; readonly already: boolean }[];
  /** The step that did not succeed; undefined when all did. */
  readonly failed:
    | { readonly step: PrepareStep; readonly why: string; readonly error: ArmError | undefined }
    | undefined;
}

export interface PrepareTools {
  readonly reader: AzureReader;
  readonly preparer: AzurePreparer;
  readonly clock: Clock;
  readonly log: Log;
  readonly journal: Journal;
  /** True when nothing more may be begun: the run was told to stop. */
  readonly isStopped: () => boolean;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
}

const FIRST_LOOK_MS = 2_000;
const NEXT_LOOK_MS = 10_000;
/**
 * A step that has not shown its effect by then has failed; deleting an endpoint or a cluster takes
 * minutes.
 */
const STEP_LIMIT_MS = 60 * 60_000;

type Failure = Omit<NonNullable<Prepared['failed']>, 'step'>;

/**
 * Carries out the steps of an approved plan one after the other, each awaited, each in the journal
 * before and after. What Azure answered decides nothing alone: a step is done when its effect was
 * seen.
 */
export async function prepare(
  steps: readonly PrepareStep[],
  tools: PrepareTools,
): Promise<Prepared> {
  const done: Prepared['done'][number][] = [];
  for (const step of steps) {
    const result = await carryOut(step, tools);
    if (result !== 'done' && result !== 'already') return { done, failed: { step, ...result } };
    done.push({ step, already: result === 'already' });
  }
  return { done, failed: undefined };
}

async function carryOut(
  step: PrepareStep,
  tools: PrepareTools,
): Promise<'done' | 'already' | Failure> {
  const { reader, preparer, log, journal, clock } = tools;
  const seen = await reader.readResource(step.id);
  const before = effectIn(step, seen);
  if (before.kind === 'there') return 'already';
  if (before.kind === 'unknown') return failure(`it could not be read: ${before.why}`);
  if (tools.isStopped()) return failure('the run was cancelled');
  if (before.kind === 'not-yet' && !fitsStep(step, before.body)) {
    return failure('it is not what was approved any more');
  }
  const until = Math.min(tools.deadline, clock.now() + STEP_LIMIT_MS);
  if (before.kind === 'going') return waitFor(step, until, tools);
  log.info(`Preparing: ${step.step} ${step.id}`);
  await journal.write({ event: 'prepare-begin', step: step.step, id: step.id });
  const answer = await preparer.carryOut(spelled(step, before.body), before.body);
  if (answer.kind === 'refused') {
    await journal.write({ event: 'prepare-failed', step: step.step, id: step.id });
    return failure('Azure refused it', answer.error);
  }
  if (answer.location !== undefined) {
    const end = await reader.followMove(answer.location, answer.retryAfterMs, {
      deadline: until,
      onPoll: ({ elapsedMs }) => {
        log.info(`preparing: ${duration(elapsedMs)} gone, ${step.step}`);
      },
    });
    if (end.kind === 'failed') {
      await journal.write({ event: 'prepare-failed', step: step.step, id: step.id });
      return failure('Azure reported that it failed', end.error);
    }
  }
  const result = await waitFor(step, until, tools);
  await journal.write({
    event: result === 'done' ? 'prepare-done' : 'prepare-failed',
    step: step.step,
    id: step.id,
  });
  return result;
}

async function waitFor(
  step: PrepareStep,
  until: number,
  { reader, clock, log }: PrepareTools,
): Promise<'done' | Failure> {
  for (let pause = FIRST_LOOK_MS; ; pause = NEXT_LOOK_MS) {
    const effect = effectIn(step, await reader.readResource(step.id));
    if (effect.kind === 'there') return 'done';
    if (clock.now() + pause > until) return failure('its effect was not seen in time');
    log.info(`preparing: waiting for ${step.step}`);
    await clock.sleep(pause);
  }
}

type Effect =
  | { readonly kind: 'there' }
  /** It was asked for before, and Azure is at it. */
  | { readonly kind: 'going' }
  | { readonly kind: 'not-yet'; readonly body: JsonObject }
  | { readonly kind: 'unknown'; readonly why: string };

function effectIn(
  step: PrepareStep,
  seen: Awaited<ReturnType<AzureReader['readResource']>>,
): Effect {
  if (seen.state === 'unknown') return { kind: 'unknown', why: seen.why };
  if (step.creates !== undefined) return effectOfMaking(step.creates, seen);
  if (seen.state === 'absent') {
    return removes(step) ? { kind: 'there' } : { kind: 'unknown', why: 'it is not there any more' };
  }
  const { body } = seen;
  if (removes(step)) {
    const state = textAt(body, 'properties', 'provisioningState') ?? '';
    return sameId(state, 'Deleting') ? { kind: 'going' } : { kind: 'not-yet', body };
  }
  const isThere =
    step.step === 'pause-schedules'
      ? valueAt(body, 'properties', 'isEnabled') === false
      : sameId(textAt(body, 'registrationState') ?? '', 'Registered');
  if (isThere) return { kind: 'there' };
  const isRegistering = sameId(textAt(body, 'registrationState') ?? '', 'Registering');
  return isRegistering ? { kind: 'going' } : { kind: 'not-yet', body };
}

function effectOfMaking(
  { location }: NonNullable<PrepareStep['creates']>,
  seen: Exclude<Awaited<ReturnType<AzureReader['readResource']>>, { state: 'unknown' }>,
): Effect {
  if (seen.state === 'absent') return { kind: 'not-yet', body: {} };
  const region = textAt(seen.body, 'location') ?? '';
  return regionName(region) === regionName(location)
    ? { kind: 'there' }
    : { kind: 'unknown', why: `it is there by now, in the region ${region}` };
}

// Azure compares ids without case; what it is asked to delete is named as it names it all the same.
function spelled(step: PrepareStep, body: JsonObject): PrepareStep {
  const id = textAt(body, 'id');
  return id !== undefined && sameId(id, step.id) ? { ...step, id } : step;
}

function failure(why: string, error?: ArmError): Failure {
  return { why, error };
}
