import { lineOf } from '../../domain/azure/errors/arm-error.js';
import type { RestoreItem } from '../../domain/run/run-report.js';
import { code, text } from '../escape.js';
import { placeHolderNote } from '../remedy.js';
import { counted, table, whole, type Block, type Section } from '../section.js';

const words: Readonly<Record<RestoreItem['state'], string>> = {
  right: '✔ right already',
  done: '✔ put back',
  'to-do': 'to do',
  manual: 'for a person',
  failed: '✖ failed',
  unknown: '? not readable',
};

/**
 * What is left, each with its reason and a command; then what was put back, a line a step; what was
 * right is counted.
 */
export const restorationSection: Section = ({ restoration }) => {
  if (restoration === undefined) return [];
  const right = restoration.filter(({ state }) => state === 'right').length;
  const found = counted(right, 'thing was', 'things were');
  return [
    ...leftTable(restoration.filter(({ state }) => state !== 'right' && state !== 'done')),
    ...doneTable(restoration.filter(({ state }) => state === 'done')),
    whole(`${found} found as before and left alone.`),
  ];
};

function leftTable(open: readonly RestoreItem[]): readonly Block[] {
  if (open.length === 0) return [];
  const columns = ['Step', 'What', 'State', 'Why, and what a person does'];
  const commands = open.map(({ command }) => command);
  const files = commands.some((command) => / --file \S+\.yml\b/.test(command)) ? [FILES] : [];
  const notes = [...files, ...placeHolderNote(commands)].map(whole);
  return [table('### Left to put back', columns, open.map(rowOf)), ...notes];
}

const FILES =
  'A file that a command names is written by hand, from what the plan file holds of the thing under `plan.snapshot`.';

function rowOf(thing: RestoreItem): readonly string[] {
  const { step, name, state, why, error, action, command } = thing;
  const without = [...thing.without, ...thing.toGive];
  const notes = [
    ...(why === undefined ? [] : [text(sentence(why))]),
    ...(error === undefined ? [] : [text(sentence(lineOf(error)))]),
    ...(without.length === 0 ? [] : [text(sentence(`without ${without.join(', ')}`))]),
    text(action),
    code(command),
  ];
  return [code(step), code(name), words[state], notes.join(' ')];
}

function doneTable(done: readonly RestoreItem[]): readonly Block[] {
  const steps = [...new Set(done.map(({ step }) => step))];
  if (steps.length === 0) return [];
  const rows = steps.map((step) => {
    const things = done.filter((one) => one.step === step);
    const names = things.map(({ name, why, ...thing }) => {
      const without = [...thing.without, ...thing.toGive];
      const lost = without.length === 0 ? [] : [`without ${without.join(', ')}`];
      const notes = [...(why === undefined ? [] : [why]), ...lost];
      return notes.length === 0 ? code(name) : `${code(name)} ${text(`(${notes.join('; ')})`)}`;
    });
    return [code(step), String(things.length), names.join('<br>')];
  });
  return [table('### Put back', ['Step', 'Things', 'Which'], rows)];
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
