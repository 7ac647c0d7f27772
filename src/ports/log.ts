export interface Log {
  info(line: string): void;
  /**
   * A line about something that takes long; `percent` says how much of the time that it may take is
   * gone, 0 to 100.
   */
  progress(line: string, percent: number): void;
  warning(line: string): void;
  /** Shown only when the host's debug log is on. */
  debug(line: string): void;
}
