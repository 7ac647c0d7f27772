import type { CollectionName } from '../../domain/azure/inventory.js';
import { isAtOrBelow, withoutCase } from '../../domain/azure/resource-id.js';
import type { Observation } from '../reconcile/observation.js';
import type { RestoreContext } from './restorations/restoration.js';

type Reading = Awaited<ReturnType<RestoreContext['read']>>;

/**
 * Looks, and where something is to be sent, reads that once more which it would be written over,
 * and says what follows from it: what a look needs beside, and the door of a change, may take
 * minutes to be read, and people go on meanwhile. A PUT replaces all that it finds.
 *
 * That is the thing itself where the look read it by its id; else what it lies in, and the lists
 * that it was looked for in.
 *
 * @param forget makes the next reading of a list a new one. @param look with its door.
 */
export async function lookLast(
  context: RestoreContext,
  forget: () => void,
  look: (context: RestoreContext) => Promise<Observation>,
): Promise<Observation> {
  const readings = new Map<string, Reading>();
  const lists = new Set<CollectionName>();
  const read: RestoreContext['read'] = async (id) => {
    const low = withoutCase(id);
    const seen = readings.get(low) ?? (await context.read(id));
    readings.set(low, seen);
    return seen;
  };
  let diagnosis: ReturnType<RestoreContext['diagnose']> | undefined;
  const noted: RestoreContext = {
    ...context,
    read,
    // It takes minutes, and nothing is written over it.
    diagnose: () => (diagnosis ??= context.diagnose()),
    there: (name) => {
      lists.add(name);
      return context.there(name);
    },
  };
  const seen = await look(noted);
  if (seen.kind !== 'differs') return seen;
  const changes = [seen.change, ...(seen.orElse === undefined ? [] : [seen.orElse.change])];
  const targets = changes.map(({ id }) => withoutCase(id));
  if (lists.size > 0 && !targets.some((id) => readings.has(id))) forget();
  for (const target of targets) {
    const nearest = nearestOf(target, [...readings.keys()]);
    if (nearest !== undefined) readings.set(nearest, await context.read(nearest));
  }
  return look(noted);
}

/** The longest of these ids that something is, or lies in. */
function nearestOf(target: string, ids: readonly string[]): string | undefined {
  return ids
    .filter((id) => isAtOrBelow(target, id))
    .reduce<string | undefined>(
      (longest, id) => ((longest?.length ?? 0) < id.length ? id : longest),
      undefined,
    );
}
