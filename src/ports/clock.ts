export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Aborted once so many milliseconds are over. It never holds the process open. */
  within(ms: number): AbortSignal;
}
