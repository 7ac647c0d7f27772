import type { ErrorEntry } from './error-entry.js';
import { gatewayErrors } from './gateway-errors.js';
import { moveErrors } from './move-errors.js';

export type { ErrorEntry } from './error-entry.js';

/**
 * Every error code of ARM that the product knows, each once: the source of remedies and of the
 * troubleshooting page.
 */
export const errorCatalogue: readonly ErrorEntry[] = [...moveErrors, ...gatewayErrors];

const byCode: ReadonlyMap<string, ErrorEntry> = new Map(
  errorCatalogue.map((entry) => [entry.code.toLowerCase(), entry]),
);

const UNKNOWN_CODE_REMEDY =
  'Read the message of Azure; if it does not help, give the correlation id to Azure support.';

/** The catalogue entry of a code, without regard to case; undefined when the code is not known. */
export function entryFor(code: string | undefined): ErrorEntry | undefined {
  return code === undefined ? undefined : byCode.get(code.toLowerCase());
}

/** What the user does about a code. A code that is not known gets the general advice. */
export function remedyFor(code: string | undefined): string {
  return entryFor(code)?.remedy ?? UNKNOWN_CODE_REMEDY;
}

/** True when the code says that the caller lacks a right: the run ends `authorization-failed`. */
export function isAuthorizationCode(code: string | undefined): boolean {
  return entryFor(code)?.group === 'authorization';
}

/** True when the code says that another operation holds the resource or its group now. */
export function isBusyCode(code: string | undefined): boolean {
  return entryFor(code)?.group === 'busy';
}

/** True when the code says that the subscription was never registered for the namespace. */
export function isUnregistered(code: string | undefined): boolean {
  return entryFor(code)?.group === 'unregistered';
}
