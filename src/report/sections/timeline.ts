import { code, text } from '../escape.js';
import { collapsed, table, type Section } from '../section.js';

/** What happened when, in the order in which it happened. */
export const timelineSection: Section = ({ timeline }) => {
  if (timeline.length === 0) return [];
  const rows = timeline.map(({ at, what }) => [code(at), text(what)]);
  return [collapsed('Timeline', table('', ['When (UTC)', 'What'], rows))];
};
