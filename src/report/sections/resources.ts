import type { ResourcePlace } from '../../domain/azure/resource-location.js';
import { code } from '../escape.js';
import { table, type Section } from '../section.js';

const placeWords: Readonly<Record<ResourcePlace, string>> = {
  moved: '✔ at the destination',
  stayed: 'still at the source',
  both: '⚠ on both sides: delete nothing',
  neither: '⚠ found on neither side',
  unknown: '? not known',
};

/**
 * Every resource of the plan with its id before and after, and where it is now once it was looked
 * up.
 */
export const resourcesSection: Section = ({ resources }) => {
  if (resources.length === 0) return [];
  const looked = resources.some(({ place }) => place !== undefined);
  const rows = resources.map(({ type, name, id, destinationId, place }) => [
    `${code(name)}<br>${code(type)}`,
    code(id),
    code(destinationId),
    ...(looked ? [place === undefined ? 'not looked up' : placeWords[place]] : []),
  ]);
  const columns = ['Resource', 'Id before', 'Id after', ...(looked ? ['Where it is now'] : [])];
  return [table('### Resources', columns, rows)];
};
