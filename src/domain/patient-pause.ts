const HOUR_MS = 60 * 60_000;

/**
 * The pause before the next look at something that takes long, in milliseconds: after the first hour
 * a sixtieth of what it has taken, so that nobody learns of its end later than that.
 *
 * @param askedMs the pause that was asked for; never less.
 */
export function patientPause(askedMs: number, elapsedMs: number): number {
  return elapsedMs < HOUR_MS ? askedMs : Math.max(askedMs, Math.ceil(elapsedMs / 60));
}
