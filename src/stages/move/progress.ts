import type { Log, PollTick } from '../../ports/ports.js';

/**
 * ARM holds both groups for at most four hours (Microsoft: Move Azure resources, frequently asked
 * questions).
 */
export const LOCK_WINDOW_MS = 4 * 60 * 60_000;

/** Somebody who waits is told at once that it goes on, and then once in so long. */
const TELL_EVERY_MS = 5 * 60_000;

/**
 * Tells a person who waits how it goes, and the host how much of the time it may take is gone.
 *
 * @param limitMs what the phase may take.
 */
export function progressTeller(
  phase: 'validating' | 'moving',
  limitMs: number,
  log: Pick<Log, 'progress'>,
): (tick: PollTick) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (tick) => {
    if (tick.elapsedMs - toldAt < TELL_EVERY_MS) return;
    toldAt = tick.elapsedMs;
    const gone = Math.floor((100 * tick.elapsedMs) / limitMs);
    log.progress(progressLine(phase, tick), Math.min(100, Math.max(0, gone)));
  };
}

// Phase, time gone, polls, and for a move what is left of ARM's lock window.
function progressLine(phase: 'validating' | 'moving', tick: PollTick): string {
  const gone = `${phase}: ${duration(tick.elapsedMs)} gone, poll ${tick.polls}`;
  const next = `next in ${Math.ceil(tick.nextInMs / 1000)} s`;
  if (phase === 'validating') return `${gone}, ${next}`;
  const left = Math.max(0, LOCK_WINDOW_MS - tick.elapsedMs);
  return `${gone}, ${duration(left)} left of the lock window, ${next}`;
}

/** Milliseconds as `1 h 02 min` or `3 min 07 s`. */
export function duration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours > 0) return `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
  return `${minutes} min ${String(seconds % 60).padStart(2, '0')} s`;
}
