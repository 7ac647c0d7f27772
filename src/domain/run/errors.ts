import type { ArmError } from '../azure/errors/arm-error.js';
import { withoutSecretShapes } from '../secret-shapes.js';
import type { FailureReason } from './outcome.js';

export interface ProductErrorDetails {
  /**
   * One sentence that says what happened, in the user's words. No secret, no token: it is printed
   * as it is.
   */
  readonly sentence: string;
  /** What the user does next. */
  readonly remedy: string;
  readonly correlationId?: string;
  /** What Azure answered, when Azure answered. */
  readonly armError?: ArmError;
  readonly cause?: unknown;
}

/**
 * The one error that ends a run on purpose: it carries its place in the closed set of failure
 * reasons. Anything else that is thrown is a defect and is reported as `internal-error`.
 */
export class ProductError extends Error {
  readonly reason: FailureReason;
  readonly remedy: string;
  readonly correlationId: string | undefined;
  readonly armError: ArmError | undefined;

  constructor(reason: FailureReason, details: ProductErrorDetails) {
    super(
      redact(details.sentence),
      details.cause === undefined ? undefined : { cause: details.cause },
    );
    this.name = 'ProductError';
    this.reason = reason;
    this.remedy = redact(details.remedy);
    this.correlationId = details.correlationId;
    this.armError = details.armError;
  }
}

/** Removes what looks like a secret from a text that will be printed. */
export function redact(text: string): string {
  return withoutSecretShapes(text, '***');
}
