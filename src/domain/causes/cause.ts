/** One cause that lies behind a failed request, on the way to a service or in the service itself. */
export interface Cause {
  /** What a person reads, or begins to read. */
  readonly sees: string;
  /** Tells it by what was said, codes included. */
  readonly shape: RegExp;
  /** What the person does. */
  readonly remedy: string;
}

/** The remedy of the first cause that fits what was said; undefined where none does. */
export function remedyIn(causes: readonly Cause[], said: string): string | undefined {
  return causes.find(({ shape }) => shape.test(said))?.remedy;
}
