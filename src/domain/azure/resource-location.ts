import type { UnknownReason } from './inventory.js';

/** What a look-up of one id found; `reason` where Azure, or what lies before it, gave one. */
export type Presence =
  | { readonly state: 'present' }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown'; readonly why: string; readonly reason?: UnknownReason };

export type ResourcePlace = 'moved' | 'stayed' | 'both' | 'neither' | 'unknown';

/**
 * Where one resource of the plan is now: looked up at both ids, never concluded from what an
 * operation said.
 */
export interface ResourceLocation {
  readonly id: string;
  readonly destinationId: string;
  readonly place: ResourcePlace;
  /** Set when `place` is unknown: why the look-up failed. */
  readonly why: string | undefined;
  /** Set when nothing could be seen on either side: the reason of each look-up. */
  readonly reasons?: readonly UnknownReason[];
}

/** Concludes the place of a resource from what was found at its old and at its new id. */
export function placeOf(atSource: Presence, atDestination: Presence): ResourcePlace {
  if (atSource.state === 'unknown' || atDestination.state === 'unknown') return 'unknown';
  if (atDestination.state === 'present') return atSource.state === 'present' ? 'both' : 'moved';
  return atSource.state === 'present' ? 'stayed' : 'neither';
}
