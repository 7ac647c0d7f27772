import type { PollTick } from '../../ports/ports.js';

/**
 * ARM holds both groups for at most four hours (Microsoft: Move Azure resources, frequently asked
 * questions).
 */
export const LOCK_WINDOW_MS = 4 * 60 * 60_000;

/**
 * One line a person reads while waiting: phase, time gone, polls, and for a move what is left of
 * ARM's lock window.
 */
export function progressLine(phase: 'validating' | 'moving', tick: PollTick): string {
  const gone = `${phase}: ${duration(tick.elapsedMs)} gone, poll ${tick.polls}`;
  const next = `next in ${Math.ceil(tick.nextInMs / 1000)} s`;
  if (phase === 'validating') return `${gone}, ${next}`;
  const left = Math.max(0, LOCK_WINDOW_MS - tick.elapsedMs);
  return `${gone}, ${duration(left)} left of the lock window, ${next}`;
}

/** How much of the time that something may take is gone, in whole percent. */
export function percentGone({ elapsedMs }: PollTick, limitMs: number): number {
  return Math.min(100, Math.max(0, Math.floor((100 * elapsedMs) / limitMs)));
}

/** Milliseconds as `1 h 02 min` or `3 min 07 s`. */
export function duration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours > 0) return `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
  return `${minutes} min ${String(seconds % 60).padStart(2, '0')} s`;
}
