import type { ReportedCollection } from '../../domain/run/run-report.js';
import { text } from '../escape.js';
import { counted } from '../../domain/counted.js';
import { collapsed, table, type Section } from '../section.js';

const stateWords: Readonly<Record<ReportedCollection['state'], string>> = {
  read: 'read',
  empty: 'read, and empty',
  unknown: '? **could not be read**',
};

/** How much was seen: every collection, read, empty or unknown. Open when something is unknown. */
export const coverageSection: Section = ({ collections }) => {
  if (collections.length === 0) return [];
  const unknown = collections.filter(({ state }) => state === 'unknown').length;
  const lists = counted(collections.length, 'list');
  const summary = `Coverage: ${lists}, ${unknown === 0 ? 'all read' : `${unknown} could not be read`}`;
  return [
    collapsed(summary, table('', ['List', 'State', 'Items'], collections, cells), unknown > 0),
  ];
};

// Azure may list much that is none of what the list is for: jobs that have ended.
function cells({ title, state, total }: ReportedCollection): readonly string[] {
  const items = {
    read: String(total),
    empty: total === 0 ? '0' : `none of ${total}`,
    unknown: '',
  } as const satisfies Record<ReportedCollection['state'], string>;
  return [text(title), state === 'empty' && total > 0 ? 'read' : stateWords[state], items[state]];
}
