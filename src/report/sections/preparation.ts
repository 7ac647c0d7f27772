import type { RunReport } from '../../domain/run-report.js';
import { code, text } from '../escape.js';
import { table, type Section } from '../section.js';

const words: Readonly<Record<RunReport['preparation'][number]['state'], string>> = {
  planned: 'planned',
  already: '✔ was done before',
  done: '✔ done',
  failed: '✖ not done',
};

/** What is done before the move, one by one, and what of it is lost. */
export const preparationSection: Section = {
  name: 'preparation',
  value: 88,
  blocks: ({ preparation }) =>
    preparation.length === 0
      ? []
      : [
          table(
            '### Before the move',
            ['Step', 'What', 'State', 'Not in the plan file, so lost'],
            preparation.map(({ step, id, state, loses }) => [
              code(step),
              code(id.split('/').slice(-2).join('/')),
              words[state],
              text(loses.join('; ')),
            ]),
          ),
        ],
};
