import type { ResourcePlace } from '../../domain/azure/resource-location.js';
import type { RunReport } from '../../domain/run/run-report.js';
import { code } from '../escape.js';
import { counted } from '../../domain/counted.js';
import { table, whole, type Section } from '../section.js';

const placeWords: Readonly<Record<ResourcePlace | 'undefined', string>> = {
  both: '⚠ on both sides: delete nothing',
  neither: '⚠ found on neither side',
  unknown: '? not known',
  undefined: 'not looked up',
  stayed: 'still at the source',
  moved: '✔ at the destination',
};

/** So many things stand in one row: a page that has to be cut is cut between rows. */
const ROW = 20;

interface Row {
  readonly place: string;
  readonly names: readonly string[];
}

/**
 * Where every resource of the plan is now, once it was looked up: a row a place, what is not well
 * first.
 */
export const resourcesSection: Section = ({ resources, outcome }: RunReport) => {
  if (resources.every(({ place }) => place === undefined)) return [];
  if (resources.every(({ place }) => place === 'moved')) {
    // The verdict says so already.
    if (outcome === 'moved') return [];
    const all =
      resources.length === 1 ? 'The resource is' : `All ${resources.length} resources are`;
    return [whole(`✔ ${all} at the destination.`)];
  }
  const rows = Object.entries(placeWords).flatMap(([place, words]) =>
    rowsOf(
      words,
      resources.filter((one) => String(one.place) === place),
    ),
  );
  return [
    table('### Where everything is now', ['Where', 'What'], rows, ({ place, names }) => [
      place,
      names.join(', '),
    ]),
  ];
};

function rowsOf(place: string, resources: RunReport['resources']): readonly Row[] {
  const names = resources.map(
    ({ name, type }) => `${code(name)} (${code(type.split('/').at(-1) ?? type)})`,
  );
  const title = `${place}: ${counted(names.length, 'resource')}`;
  return Array.from({ length: Math.ceil(names.length / ROW) }, (_, index) => ({
    place: index === 0 ? title : place,
    names: names.slice(index * ROW, (index + 1) * ROW),
  }));
}
