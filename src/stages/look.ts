import type { PlannedResource } from '../domain/plan.js';
import { placeOf, type Whereabouts } from '../domain/whereabouts.js';
import type { AzureReader } from '../ports.js';

/** Looks every resource up at its old and at its new id. What an operation reported plays no part in it. */
export function look(
  reader: AzureReader,
  resources: readonly PlannedResource[],
): Promise<readonly Whereabouts[]> {
  return Promise.all(resources.map((resource) => lookForOne(reader, resource)));
}

async function lookForOne(reader: AzureReader, resource: PlannedResource): Promise<Whereabouts> {
  const [atSource, atDestination] = await Promise.all([
    reader.lookUp(resource.id),
    reader.lookUp(resource.destinationId),
  ]);
  const why = [atSource, atDestination].flatMap((seen) =>
    seen.state === 'unknown' ? [seen.why] : [],
  );
  return {
    id: resource.id,
    destinationId: resource.destinationId,
    place: placeOf(atSource, atDestination),
    why: why.length === 0 ? undefined : why.join('; '),
  };
}

/** What all look-ups together say. */
export function overallPlace(
  seen: readonly Whereabouts[],
): 'all-moved' | 'all-stayed' | 'partial' | 'unknown' {
  const places = new Set(seen.map((one) => one.place));
  if (places.has('unknown') || seen.length === 0) return 'unknown';
  if (places.size === 1 && places.has('moved')) return 'all-moved';
  if (places.size === 1 && places.has('stayed')) return 'all-stayed';
  return 'partial';
}
