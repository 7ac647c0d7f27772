import { inAzuresWords, wordsOf, type ArmError } from '../../domain/azure/errors/arm-error.js';
import type { AzureReader, AzureWriter, Clock, Log, WriteAnswer } from '../../ports/ports.js';
import type { Journal } from '../journal/journal.js';
import { duration } from '../move/progress.js';
import { lookToSend, NOT_SEEN } from './look-to-send.js';
import type { Differs, Observation } from './observation.js';
import { begun, type Progress } from './step-progress.js';
import { sendOrTell } from './send-or-tell.js';
import { resultOf, type Step, type StepResult } from './step.js';

/** What the engine works with. */
export interface EngineTools {
  readonly reader: Pick<AzureReader, 'readOperation'>;
  readonly writer: AzureWriter;
  readonly clock: Clock;
  readonly log: Log;
  readonly journal: Journal;
  /** Asked last before each change: true, or why nothing more may be begun. */
  readonly mayGoOn: () => true | string | Promise<true | string>;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
}

const FIRST_LOOK_MS = 1_000;
const NEXT_LOOK_MS = 10_000;
/** So long what Azure shows may be older than a change of which nobody knows whether it was taken. */
const UNSURE_MS = 10_000;
/** What has not come to an end by then has failed; a cluster or an endpoint takes minutes. */
const STEP_LIMIT_MS = 60 * 60_000;

const WORDS = {
  prepare: ['Preparing', 'Still preparing'],
  restore: ['Putting back', 'Still putting back'],
} as const;

/**
 * Makes one thing what the approved plan says: looks, announces in the journal, sends once, follows
 * and looks again until it is so. Right before each change it looks once more, as often as looking
 * and asking took long, and sends only what follows from that. What Azure answers decides nothing
 * alone: a step is done when it was seen.
 *
 * @param first what was seen when it was looked at for the first time.
 */
export async function carryOut(
  step: Step,
  first: Observation,
  tools: EngineTools,
): Promise<StepResult> {
  const startedAt = tools.clock.now();
  const progress = begun(startedAt, Math.min(tools.deadline, startedAt + STEP_LIMIT_MS));
  const result = await reconcile(step, first, progress, tools);
  const isDone =
    result.state === 'matches' && (first.kind === 'in-progress' || progress.last !== undefined);
  const { phase, id } = step;
  if (isDone) {
    const birth = step.birthAt?.(progress.target);
    await tools.journal.write({ event: `${phase}-done`, step: step.step, id, birth });
    const { without, toGive } = progress.last ?? {};
    return { ...result, state: 'done', without, toGive };
  }
  if (progress.last !== undefined) {
    // Stopped on its way or failed, nothing was in vain yet.
    const taken = progress.taken > 0 && (result.state !== 'failed' || result.why === NOT_SEEN);
    const { answer, target } = progress;
    // It was looked at after the last request: what nobody is known to have taken did nothing.
    const stands = progress.taken === 0 && result.why === NOT_SEEN ? true : undefined;
    const birth = step.birthAt?.(target);
    const event = `${phase}-failed` as const;
    // A sentence: of a word alone nobody could tell whether it is an id or must be blotted.
    const said = result.error && `Azure said: ${wordsOf(result.error)}`;
    await tools.journal.write({ event, step: step.step, id, taken, answer, stands, said, birth });
  }
  return result;
}

async function reconcile(
  step: Step,
  first: Observation,
  progress: Progress,
  tools: EngineTools,
): Promise<StepResult> {
  for (let seen = first; ;) {
    if (seen.kind === 'in-progress') seen = await settled(step, progress, tools);
    if (seen.kind !== 'differs') return resultOf(await explained(seen, progress, tools));
    const looked = await lookToSend(step, seen, progress, tools);
    if (looked.why !== undefined) return resultOf(failed(looked.why, progress.unsure));
    seen = looked.seen;
    if (seen.kind === 'differs') seen = await sendAndSee(step, seen, looked.until, progress, tools);
  }
}

async function sendAndSee(
  step: Step,
  seen: Differs,
  until: number,
  progress: Progress,
  tools: EngineTools,
): Promise<Observation> {
  const { clock, log, journal } = tools;
  if (progress.last === undefined) {
    log.info(`${WORDS[step.phase][0]}: ${step.name} (${step.step})`);
    await journal.write({ event: `${step.phase}-begin`, step: step.step, id: step.id });
  }
  const change = progress.isOtherwise ? (seen.orElse?.change ?? seen.change) : seen.change;
  progress.last = seen;
  progress.target = change.id;
  progress.sent.set(change.method, (progress.sent.get(change.method) ?? 0) + 1);
  const answer = await sendOrTell(step, change, until, progress.answer, tools);
  if (answer.kind === 'not-taken') return notTaken(step, answer, progress, tools);
  if (progress.answer !== 'taken' && answer.kind !== 'refused') progress.answer = answer.kind;
  if (answer.kind === 'refused' && !mayPass(answer.error, progress)) {
    return refused(step, 'Azure refused it', answer.error, progress);
  }
  progress.unsure = answer.kind === 'taken' ? undefined : answer.error;
  progress.operation = answer.kind === 'taken' ? answer.operation : undefined;
  // Only what Azure took, and what did not help all the same, is a reason to try something else.
  if (answer.kind === 'taken') {
    progress.taken += 1;
    progress.answered = answer.answered;
  }
  progress.staleUntil = clock.now() + (answer.kind === 'taken' ? step.settlingMs : UNSURE_MS);
  return settled(step, progress, tools);
}

// What comes to be or goes while Azure is left alone, somebody else has done; unless something that
// was sent before may still be on its way.
async function notTaken(
  step: Step,
  { error, retryAfterMs }: Extract<WriteAnswer, { kind: 'not-taken' }>,
  progress: Progress,
  tools: EngineTools,
): Promise<Observation> {
  if (progress.answer === 'refused') progress.last = undefined;
  progress.unsure = error;
  progress.operation = undefined;
  const wait = error === undefined ? 0 : Math.max(UNSURE_MS, retryAfterMs ?? 0);
  progress.staleUntil = tools.clock.now() + wait;
  return settled(step, progress, tools);
}

/**
 * Looks until there is something to say: that it matches, cannot be gone on with, or differs for
 * longer than what Azure shows may be stale. An operation that has failed ends it at once.
 */
async function settled(step: Step, progress: Progress, tools: EngineTools): Promise<Observation> {
  const { clock, log } = tools;
  for (let pause = FIRST_LOOK_MS; ; pause = NEXT_LOOK_MS) {
    const seen = await step.look(progress.taken, progress.answered);
    const operation = isWaitedFor(seen) ? await stateOf(progress, tools) : undefined;
    if (operation?.kind === 'failed') {
      return refused(step, 'Azure reported that it failed', operation.error, progress);
    }
    if (seen.kind === 'in-progress') progress.staleUntil = clock.now() + UNSURE_MS;
    const isOpen =
      isWaitedFor(seen) &&
      (seen.kind === 'in-progress' ||
        operation?.kind === 'running' ||
        clock.now() < progress.staleUntil);
    if (!isOpen || clock.now() + pause > progress.until) return seen;
    await noteFirstSight(step, progress, tools);
    const gone = duration(clock.now() - progress.startedAt);
    log.info(`${WORDS[step.phase][1]}, ${gone} gone: ${step.name} (${step.step})`, 'quiet');
    await clock.sleep(pause);
  }
}

// A run that dies while it waits leaves behind which thing it has made: a name alone would prove
// nothing to the next one.
async function noteFirstSight(
  { phase, step, id, birthAt }: Step,
  progress: Progress,
  { journal }: EngineTools,
): Promise<void> {
  const birth = birthAt?.(progress.target);
  if (birth === undefined || progress.isSeen) return;
  progress.isSeen = true;
  await journal.write({ event: `${phase}-seen`, step, id, birth });
}

function isWaitedFor(seen: Observation): boolean {
  if (seen.kind === 'blocked') return seen.mayBeStale === true;
  return seen.kind === 'in-progress' || seen.kind === 'differs' || seen.kind === 'unknown';
}

async function stateOf(
  progress: Progress,
  { reader }: EngineTools,
): ReturnType<AzureReader['readOperation']> {
  if (progress.operation === undefined) return { kind: 'over' };
  const state = await reader.readOperation(progress.operation);
  if (state.kind !== 'running') progress.operation = undefined;
  return state;
}

// A refusal may pass; or be a conflict with what this run has sent before: then looking tells.
function mayPass(error: ArmError, { last, sent, isOtherwise }: Progress): boolean {
  if (last?.passing?.includes(error.code ?? '') === true) return true;
  const isFirst = [...sent.values()].reduce((sum, one) => sum + one, 0) === 1;
  return !isFirst && !isOtherwise && last?.orElse?.when(error) === true;
}

/** What follows from a refusal, at once or by the operation. */
function refused(
  { refusals }: Step,
  why: string,
  error: ArmError,
  progress: Progress,
): Observation {
  const { last, isOtherwise } = progress;
  if (last?.orElse?.when(error) === true && !isOtherwise) {
    progress.isOtherwise = true;
    return last;
  }
  const meaning = refusals?.[error.code ?? ''];
  // What can never be put back is nobody's failure.
  if (meaning?.isFinal === true) {
    return { kind: 'blocked', why: inAzuresWords(meaning.why, error) };
  }
  return failed(meaning?.why ?? why, error);
}

// Of a change that goes on the thing itself tells that it failed, and its operation why.
async function explained(
  seen: Exclude<Observation, Differs>,
  progress: Progress,
  tools: EngineTools,
): Promise<Exclude<Observation, Differs>> {
  if (seen.kind !== 'failed' || seen.error !== undefined) return seen;
  const state = await stateOf(progress, tools);
  return state.kind === 'failed' ? { ...seen, error: state.error } : seen;
}

function failed(
  why: string,
  error: ArmError | undefined,
): Extract<Observation, { kind: 'failed' }> {
  return error === undefined ? { kind: 'failed', why } : { kind: 'failed', why, error };
}
