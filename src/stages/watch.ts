import type { MoveOrder } from '../domain/move-order.js';
import type { PlannedResource } from '../domain/plan.js';
import type { Whereabouts } from '../domain/whereabouts.js';
import type { AzureReader, Clock, Log } from '../ports.js';
import { look, overallPlace } from './look.js';
import { progressLine } from './progress.js';

/** Pauses between looks in milliseconds, the last one for good: 15 s is the recorded Retry-After of a running move. */
const PAUSES_MS: readonly number[] = [2_000, 5_000, 10_000];
const LAST_PAUSE_MS = 15_000;

/** How often in a row an unclear answer about the groups is asked again while nobody has seen a move under way. */
const UNCLEAR_ANSWERS = 3;

export interface Watched {
  readonly seen: readonly Whereabouts[];
  /** What was last known of the groups: `free` with resources that stayed means that nothing is on its way. */
  readonly groups: 'busy' | 'free' | 'unknown' | 'not-asked';
}

/**
 * Looks where the resources are, and while an operation holds the groups, goes on looking until it has ended or the
 * deadline passes. Only Azure's clear word that the groups are free ends a watch early: an unclear answer is asked again,
 * some times, or to the deadline once a move was seen under way. For moves whose own handle is not known: it changes
 * nothing and sends no move.
 */
export async function watch(
  run: {
    readonly reader: AzureReader;
    readonly clock: Clock;
    readonly log: Log;
  },
  order: MoveOrder,
  resources: readonly PlannedResource[],
  deadline: number,
): Promise<Watched> {
  const started = run.clock.now();
  let unclearLeft = UNCLEAR_ANSWERS;
  for (let polls = 1; ; polls += 1) {
    const seen = await look(run.reader, resources);
    if (overallPlace(seen) === 'all-moved') return { seen, groups: 'not-asked' };
    const groups = await askWhetherBusy(run.reader, order, seen);
    // The move may have ended between the look and the question: only a look after "free" is the last word.
    if (groups === 'free') return { seen: await look(run.reader, resources), groups };
    if (groups === 'busy') unclearLeft = Number.POSITIVE_INFINITY;
    unclearLeft -= 1;
    const now = run.clock.now();
    const pause = PAUSES_MS[polls - 1] ?? LAST_PAUSE_MS;
    if (unclearLeft < 0 || now + pause > deadline) return { seen, groups };
    const tick = { polls, elapsedMs: now - started, nextInMs: pause };
    run.log.info(progressLine('moving', tick));
    await run.clock.sleep(pause);
  }
}

// Azure answers the question only for resources that are there to be moved; about those that are gone it says "not found".
async function askWhetherBusy(
  reader: AzureReader,
  order: MoveOrder,
  seen: readonly Whereabouts[],
): Promise<'busy' | 'free' | 'unknown'> {
  const resourceIds = seen
    .filter(({ place }) => place !== 'moved' && place !== 'neither')
    .map(({ id }) => id);
  return resourceIds.length === 0 ? 'unknown' : reader.isBusy({ ...order, resourceIds });
}
