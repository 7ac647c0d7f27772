/** The secrets that a run has read so far. */
export interface KnownSecrets {
  /**
   * Keeps these texts, from now on, out of everything that the run says. Called as soon as a value is
   * read, before anything else is asked of anybody.
   */
  learn(secrets: readonly string[]): void;
  /** A text without those that the run has read by now. */
  readonly blot: (text: string) => string;
}
