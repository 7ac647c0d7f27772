import { text } from '../escape.js';
import { collapsed, table, toTheSecond, type Section } from '../section.js';

/** What happened when, in the order in which it happened. */
export const timelineSection: Section = ({ timeline }) => {
  if (timeline.length === 0) return [];
  return [
    collapsed(
      'Timeline',
      table('', ['When (UTC)', 'What'], timeline, ({ at, what }) => [
        text(toTheSecond(at)),
        text(what),
      ]),
    ),
  ];
};
