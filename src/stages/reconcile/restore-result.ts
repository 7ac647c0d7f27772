import type { ArmError } from '../../domain/azure/errors/arm-error.js';
import type { RestoreItem } from '../../domain/run/run-report.js';
import type { Observation } from '../restore/restorations/restoration.js';

/** How it went with one thing. */
export type RestoreResult = Pick<RestoreItem, 'state' | 'why' | 'without'> & {
  readonly error?: ArmError;
  readonly toGive?: readonly string[];
  /** Azure took what was sent for it. */
  readonly taken?: boolean;
  /** Its name now, where that is another one. */
  readonly as?: string;
  /** A later run can go on with it, alone or when it is given more. */
  readonly isOpen: boolean;
};

/**
 * What people are told of something that is right under another name; undefined where it kept its
 * own.
 */
export function renamed({ as }: Extract<Observation, { kind: 'right' }>): string | undefined {
  return as === undefined ? undefined : `its name is now ${as}`;
}

/** How it ends for something that a program cannot go on with now. */
export function stuck(
  sight: Extract<Observation, { kind: 'manual' | 'unknown' | 'waits' | 'broken' }>,
): RestoreResult {
  const { kind, why } = sight;
  // What waits is open as long as that is what it waits for.
  const isOpen = {
    manual: kind === 'manual' && sight.later === true,
    unknown: kind === 'unknown' && sight.lasting !== true,
    waits: false,
    broken: true,
  }[kind];
  return {
    state: kind === 'unknown' ? 'unknown' : 'manual',
    why,
    without: [],
    isOpen,
    ...(kind === 'broken' && sight.error !== undefined ? { error: sight.error } : {}),
  };
}

/** How it ends for something that could not be done; a later run can go on with it. */
export function failed(why: string, error?: ArmError): RestoreResult {
  return {
    state: 'failed',
    why,
    without: [],
    isOpen: true,
    ...(error === undefined ? {} : { error }),
  };
}
