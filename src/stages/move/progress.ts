import type { Clock, Log, PollTick } from '../../ports/ports.js';

/**
 * ARM holds both groups for at most four hours (Microsoft: Move Azure resources, frequently asked
 * questions).
 */
export const LOCK_WINDOW_MS = 4 * 60 * 60_000;

/** Somebody who waits is told at once that it goes on, and then once in so long. */
const TELL_EVERY_MS = 5 * 60_000;

/** What somebody waits for, and until when. */
export interface Waiting {
  readonly phase: 'validating' | 'moving';
  /** Milliseconds since the epoch; undefined where nobody knows when it began. */
  readonly since: number | undefined;
  /** What Azure may take for it. */
  readonly limitMs: number;
  /** Milliseconds since the epoch, after which this run looks no longer. */
  readonly deadline: number;
}

const SENTENCES = {
  validating: 'Azure is still judging the move',
  moving: 'The move goes on in Azure',
} as const;

/**
 * Tells a person who waits how it goes and how much time is left, and the host how much of the time
 * that it may take is gone.
 */
export function progressTeller(
  waiting: Waiting,
  clock: Pick<Clock, 'now'>,
  log: Pick<Log, 'progress'>,
): (tick: Pick<PollTick, 'nextInMs'>) => void {
  const { since, limitMs } = waiting;
  let toldAt = Number.NEGATIVE_INFINITY;
  return ({ nextInMs }) => {
    const now = clock.now();
    if (now - toldAt < TELL_EVERY_MS) return;
    toldAt = now;
    const gone = since === undefined ? 0 : Math.floor((100 * (now - since)) / limitMs);
    log.progress(progressLine(waiting, now, nextInMs), Math.min(100, Math.max(0, gone)));
  };
}

function progressLine(
  { phase, since, limitMs, deadline }: Waiting,
  now: number,
  nextInMs: number,
): string {
  const gone = since === undefined ? undefined : Math.max(0, now - since);
  const lockLeft = Math.max(0, limitMs - (gone ?? 0));
  const runLeft = Math.max(0, deadline - now);
  return [
    `${SENTENCES[phase]}: ${gone === undefined ? 'nobody knows since when' : `${duration(gone)} gone`}`,
    ...(phase === 'moving' ? [`at most ${duration(lockLeft)} of the lock left`] : []),
    // What ends first is what somebody has to know.
    ...(runLeft < lockLeft ? [`this run looks for ${duration(runLeft)} more`] : []),
    `next look in ${Math.ceil(nextInMs / 1000)} s.`,
  ].join(', ');
}

/** Milliseconds as `1 h 02 min` or `3 min 07 s`. */
export function duration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours > 0) return `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
  return `${minutes} min ${String(seconds % 60).padStart(2, '0')} s`;
}
