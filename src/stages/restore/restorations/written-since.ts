import { textAt, type JsonObject } from '../../../domain/json.js';
import type { Observation } from '../../reconcile/observation.js';
import type { RestoreContext } from './restoration.js';

const MODIFIED_AT = ['systemData', 'lastModifiedAt'] as const;

/**
 * Whether somebody else has written something since the plan, as far as its time says. Secrets that
 * Azure never shows may be others by then, and the ones of the plan would take their place; so it is
 * asked wherever these are written over what is there.
 *
 * @param before the same of the snapshot.
 */
export function wasWrittenSince(
  now: JsonObject,
  before: JsonObject,
  context: RestoreContext,
): boolean {
  const [isAt = '', wasAt = ''] = [now, before].map((body) => textAt(body, ...MODIFIED_AT));
  const isLater = Date.parse(isAt) > Date.parse(context.plan.origin.createdAt);
  return isAt !== wasAt && isLater && !isOurWrite(isAt, context);
}

// A write changes that time, also ours; which time it gave it Azure says in its answer. Before the
// dot, because an answer may know more of the second than a reading does.
function isOurWrite(modifiedAt: string, { answered }: RestoreContext): boolean {
  const [now = '', ours] = [modifiedAt, textAt(answered ?? {}, ...MODIFIED_AT)].map((time) =>
    time?.replace(/[.Z].*$/, ''),
  );
  return now !== '' && now === ours;
}

/**
 * What is said of it.
 *
 * @param attempt see `Restoration.look`.
 */
export function leftToItsWriter(attempt: number): Observation {
  return {
    kind: 'blocked',
    why: 'it was written since the plan, and nobody can tell by whom',
    ...(attempt > 0 ? { mayBeStale: true } : {}),
  };
}
