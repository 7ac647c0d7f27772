import type { RestoredThing } from '../../domain/run-report.js';
import { code, text } from '../escape.js';
import { counted, table, whole, type Section } from '../section.js';

const words: Readonly<Record<RestoredThing['state'], string>> = {
  right: '✔ right already',
  done: '✔ put back',
  'to-do': 'to do',
  manual: 'for a person',
  failed: '✖ failed',
  unknown: '? not readable',
};

/** What was put back, what is left, and why. What was right already is only counted. */
export const restorationSection: Section = {
  name: 'what was put back',
  value: 86,
  blocks: ({ restoration }) => {
    if (restoration === undefined) return [];
    const right = restoration.filter(({ state }) => state === 'right').length;
    const others = restoration.filter(({ state }) => state !== 'right');
    const found = counted(right, 'thing was', 'things were');
    const line = whole(`${found} found as before and left alone.`);
    if (others.length === 0) return [whole('### Put back'), line];
    const columns = ['Step', 'What', 'State', 'Why, and what a person does'];
    return [table('### Put back', columns, others.map(rowOf)), line];
  },
};

function rowOf(thing: RestoredThing): readonly string[] {
  const { step, name, state, why, without, error, action, command } = thing;
  const isOpen = state !== 'done';
  const notes = [
    ...(why === undefined ? [] : [text(sentence(why))]),
    ...(error === undefined ? [] : [`${code(error.code ?? 'no code')}: ${text(error.message)}`]),
    ...(without.length === 0 ? [] : [text(sentence(`without ${without.join(', ')}`))]),
    ...(isOpen ? [text(action)] : []),
    ...(isOpen ? [code(command)] : []),
  ];
  return [code(step), code(name), words[state], notes.join(' ')];
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
