import { associatedId, associatedProperty } from '../../../domain/azure/moving-resources.js';
import { associatedKinds } from '../../../domain/request/request.js';
import { difference, type Verification } from './verification.js';

/** Every associated resource that the workspace names is where the workspace says. */
export const associatedResolve: Verification = async ({ reader, now, id }) => {
  const named = associatedKinds.flatMap((kind) => {
    const named = associatedId(now, kind);
    return named === undefined ? [] : [{ property: associatedProperty[kind], named }];
  });
  const found = await Promise.all(
    named.map(async (one) => ({ ...one, seen: await reader.lookUp(one.named) })),
  );
  return found.flatMap(({ property, named: target, seen }) => {
    if (seen.state === 'present') return [];
    const field = `properties.${property}`;
    const absent = seen.state === 'absent';
    const value = `${target}, ${absent ? 'where there is nothing' : seen.why}`;
    const words = {
      why: 'The workspace names an associated resource that is not there, or cannot be seen there: it does not work without it.',
      remedy: `Look for it at its new id, then: az ml workspace update, or give the correlation id to Azure support.`,
    };
    const certainty = absent ? 'observed' : 'unknown';
    return [difference(id, { field, value }, words, { certainty })];
  });
};
