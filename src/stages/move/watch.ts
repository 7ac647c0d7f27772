import { patientPause } from '../../domain/patient-pause.js';
import { ProductError } from '../../domain/run/errors.js';
import type { MoveOrder } from '../../domain/azure/move-order.js';
import type { PlannedResource } from '../../domain/plan/plan.js';
import type { ResourceLocation } from '../../domain/azure/resource-location.js';
import type { AzureReader, Clock, Log } from '../../ports/ports.js';
import { locateResources, locatePatiently, overallPlace } from './locate-resources.js';
import { LOCK_WINDOW_MS, progressTeller } from './progress.js';

/**
 * Pauses between looks in milliseconds, the last one for an hour: 15 s is the recorded Retry-After of
 * a running move.
 */
const PAUSES_MS: readonly number[] = [2_000, 5_000, 10_000];
const LAST_PAUSE_MS = 15_000;

/**
 * How often in a row an unclear answer about the groups is asked again while nobody has seen a move
 * under way.
 */
const UNCLEAR_ANSWERS = 3;

export interface Watched {
  readonly seen: readonly ResourceLocation[];
  /**
   * What was last known of the groups: `free` with resources that stayed means that nothing is on
   * its way.
   */
  readonly groups: 'busy' | 'free' | 'unknown' | 'not-asked';
}

export interface WatchTools {
  readonly reader: AzureReader;
  readonly clock: Clock;
  readonly log: Log;
}

export interface WatchTimes {
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /** This run has sent something. */
  readonly sent: boolean;
  /** When the move was sent, as far as anybody wrote it down; milliseconds since the epoch. */
  readonly since: number | undefined;
}

/**
 * Looks where the resources are, and while an operation holds the groups, goes on looking until it
 * has ended or the deadline passes. Only Azure's clear word that the groups are free ends a watch
 * early: an unclear answer is asked again, some times, or to the deadline once a move was seen
 * under way. For moves whose own handle is not known: it changes nothing and sends no move. A
 * sign-in that fails in the first look is raised; later it is one more unclear answer, as it is
 * from the beginning once this run has `sent` something.
 */
export async function watch(
  { reader, clock, log }: WatchTools,
  order: MoveOrder,
  resources: readonly PlannedResource[],
  { deadline, sent, since }: WatchTimes,
): Promise<Watched> {
  const started = clock.now();
  const waiting = { phase: 'moving', since, limitMs: LOCK_WINDOW_MS, deadline } as const;
  const tell = progressTeller(waiting, clock, log);
  let unclearLeft = UNCLEAR_ANSWERS;
  for (let polls = 1; ; polls += 1) {
    const lookNow = polls > 1 || sent ? locatePatiently : locateResources;
    const seen = await lookNow(reader, resources);
    if (overallPlace(seen) === 'all-moved') return { seen, groups: 'not-asked' };
    const groups = await askWhetherBusy(reader, order, seen);
    // The move may have ended between the look and the question: only a look after "free" is the
    // last word.
    if (groups === 'free') return { seen: await locatePatiently(reader, resources), groups };
    if (groups === 'busy') unclearLeft = Number.POSITIVE_INFINITY;
    unclearLeft -= 1;
    const now = clock.now();
    const elapsedMs = now - started;
    const pause = patientPause(PAUSES_MS[polls - 1] ?? LAST_PAUSE_MS, elapsedMs);
    if (unclearLeft < 0 || now + pause > deadline) return { seen, groups };
    tell({ nextInMs: pause });
    await clock.sleep(pause);
  }
}

async function askWhetherBusy(
  reader: AzureReader,
  order: MoveOrder,
  seen: readonly ResourceLocation[],
): Promise<'busy' | 'free' | 'unknown'> {
  const question = questionAbout(order, seen);
  if (question === undefined) return 'unknown';
  try {
    return await reader.isBusy(question);
  } catch (error) {
    if (error instanceof ProductError) return 'unknown';
    throw error;
  }
}

// Azure answers the question only for resources that are there to be moved; about those that are
// gone it says "not found". Where nothing is left at the source, it is asked for the way back: a
// move locks both groups.
function questionAbout(order: MoveOrder, seen: readonly ResourceLocation[]): MoveOrder | undefined {
  const atSource = seen.filter(({ place }) => ['stayed', 'both', 'unknown'].includes(place));
  if (atSource.length > 0) return { ...order, resourceIds: atSource.map(({ id }) => id) };
  const atDestination = seen.filter(({ place }) => place === 'moved');
  if (atDestination.length === 0) return undefined;
  return {
    source: order.destination,
    destination: order.source,
    resourceIds: atDestination.map(({ destinationId }) => destinationId),
  };
}
