import { isAtOrBelow, withoutCase } from '../../domain/azure/resource-id.js';

/** How what was done to a thing is named; ids without case. */
export function restoreKey(step: string, id: string): string {
  return `${step} ${withoutCase(id)}`;
}

/** The id that a key was made of. */
export function idOfKey(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

/**
 * An id of the journal for one part of a thing, or for what was given to a thing elsewhere. `#`
 * stands in no id of Azure.
 */
export function journalId(id: string, part: string | undefined): string {
  return part === undefined ? id : `${id}#${part}`;
}

/** Whether a key is about a thing, what lies in it or hangs on it, or what was given to it. */
export function isAbout(key: string, id: string): boolean {
  return idOfKey(key)
    .split('#')
    .some((part) => isAtOrBelow(part, id));
}
