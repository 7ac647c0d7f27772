import { ProductError } from '../../domain/run/errors.js';
import type { PlannedResource } from '../../domain/plan/plan.js';
import {
  placeOf,
  type Presence,
  type ResourceLocation,
} from '../../domain/azure/resource-location.js';
import type { AzureReader } from '../../ports/ports.js';

/**
 * Looks every resource up at its old and at its new id. What an operation reported plays no part in
 * it. Raises ProductError `authentication-failed` when nobody is signed in.
 */
export function locateResources(
  reader: Pick<AzureReader, 'lookUp'>,
  resources: readonly PlannedResource[],
): Promise<readonly ResourceLocation[]> {
  return Promise.all(resources.map((resource) => lookForOne(reader, resource)));
}

/**
 * The same for a moment in which nothing may end the run: what cannot be looked up, for want of a
 * token too, is unknown.
 */
export function locatePatiently(
  reader: Pick<AzureReader, 'lookUp'>,
  resources: readonly PlannedResource[],
): Promise<readonly ResourceLocation[]> {
  const lookUp = async (id: string): Promise<Presence> => {
    try {
      return await reader.lookUp(id);
    } catch (error) {
      if (error instanceof ProductError) return { state: 'unknown', why: error.message };
      throw error;
    }
  };
  return locateResources({ lookUp }, resources);
}

async function lookForOne(
  reader: Pick<AzureReader, 'lookUp'>,
  resource: PlannedResource,
): Promise<ResourceLocation> {
  const [atSource, atDestination] = await Promise.all([
    reader.lookUp(resource.id),
    reader.lookUp(resource.destinationId),
  ]);
  const unseen = [atSource, atDestination].flatMap((seen) =>
    seen.state === 'unknown' ? [seen] : [],
  );
  const why = unseen.map((seen) => seen.why);
  const reasons = unseen.flatMap(({ reason }) => reason ?? []);
  return {
    ...(reasons.length < 2 ? {} : { reasons }),
    id: resource.id,
    destinationId: resource.destinationId,
    place: placeOf(atSource, atDestination),
    why: why.length === 0 ? undefined : why.join('; '),
  };
}

/** What all look-ups together say. */
export function overallPlace(
  seen: readonly ResourceLocation[],
): 'all-moved' | 'all-stayed' | 'partial' | 'unknown' {
  const places = new Set(seen.map((one) => one.place));
  if (places.has('unknown') || seen.length === 0) return 'unknown';
  if (places.size === 1 && places.has('moved')) return 'all-moved';
  if (places.size === 1 && places.has('stayed')) return 'all-stayed';
  return 'partial';
}
