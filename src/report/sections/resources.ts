import type { ResourcePlace } from '../../domain/azure/resource-location.js';
import type { RunReport } from '../../domain/run/run-report.js';
import { code } from '../escape.js';
import { counted, table, whole, type Section } from '../section.js';

const placeWords: Readonly<Record<ResourcePlace | 'undefined', string>> = {
  both: '⚠ on both sides: delete nothing',
  neither: '⚠ found on neither side',
  unknown: '? not known',
  undefined: 'not looked up',
  stayed: 'still at the source',
  moved: '✔ at the destination',
};

/** Where every resource of the plan is now, once it was looked up: what is not well comes first. */
export const resourcesSection: Section = ({ resources }: RunReport) => {
  if (resources.every(({ place }) => place === undefined)) return [];
  const places = Object.keys(placeWords);
  const rank = ({ place }: RunReport['resources'][number]): number => places.indexOf(String(place));
  const rows = resources.toSorted((one, other) => rank(one) - rank(other));
  if (rows.length > 1 && rows.every(({ place }) => place === 'moved')) {
    return [
      whole(`✔ All ${counted(rows.length, 'resource is', 'resources are')} at the destination.`),
    ];
  }
  return [
    table('### Where everything is now', ['Where', 'What'], rows, ({ place, name, type }) => [
      placeWords[place ?? 'undefined'],
      `${code(name)} ${code(type.split('/').at(-1) ?? type)}`,
    ]),
  ];
};
