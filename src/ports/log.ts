import type { Tone } from '../domain/run/tone.js';

export interface Log {
  info(line: string, tone?: Tone): void;
  /**
   * A line about something that takes long; `percent` says how much of the time that it may take is
   * gone, 0 to 100.
   */
  progress(line: string, percent: number): void;
  warning(line: string): void;
  /** Lines that few readers want: folded below their title where the log can fold. */
  group(title: string, lines: readonly string[]): void;
  /** Shown only when the host's debug log is on. */
  debug(line: string): void;
}
