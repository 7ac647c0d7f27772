import { lineOf, ownCodesOf, wordsOf, type ArmError } from '../../domain/azure/errors/arm-error.js';
import type { RestoreItem } from '../../domain/run/run-report.js';
import { code, fence, text } from '../escape.js';
import { placeHolderNote } from '../remedy.js';
import { counted } from '../../domain/counted.js';
import { collapsed, listed, whole, type Block, type Section } from '../section.js';

const SHOWN_NAMES = 6;
/** So few commands are in sight. */
const FEW = 3;
/** Of very many commands, so many are shown. */
const SHOWN_COMMANDS = 200;

const words: Readonly<Record<RestoreItem['state'], string>> = {
  right: '✔ right already',
  done: '✔ put back',
  'to-do': 'to do',
  manual: 'for a person',
  failed: '✖ failed',
  unknown: '? not readable',
};

/**
 * What is left, one line a cause, with its reason and what a person does; then what was put back, a
 * line a step; what was right is counted.
 */
export const restorationSection: Section = ({ restoration }) => {
  if (restoration === undefined) return [];
  const open = restoration.filter(({ state }) => state !== 'right' && state !== 'done');
  const done = restoration.filter(({ state }) => state === 'done');
  const right = restoration.filter(({ state }) => state === 'right').length;
  const idle = counted(right, 'thing', 'things');
  return [...leftBlocks(open), ...doneBlock(done), whole(`${idle} needed nothing: left as it is.`)];
};

function leftBlocks(open: readonly RestoreItem[]): readonly Block[] {
  if (open.length === 0) return [];
  const commands = open.map(({ command }) => command);
  const shown = commands.slice(0, SHOWN_COMMANDS);
  const lines = open
    .slice(0, SHOWN_COMMANDS)
    .flatMap(({ name, command }) => [`# ${name}`, command]);
  const files = commands.some((command) => / --file \S+\.yml\b/.test(command)) ? [FILES] : [];
  const notes = [...files, ...placeHolderNote(commands)].map((note) => `${note}\n\n`);
  const more = commands.length - shown.length;
  const rest = more > 0 ? [`# and ${more} more, for the others in the same way`] : [];
  const summary = `${counted(commands.length, 'command')} for Bash and PowerShell`;
  const block = whole(`${notes.join('')}${fence('sh', [...lines, ...rest])}`);
  return [
    listed('### Left to put back', causesOf(open), causeLine),
    collapsed(summary, block, commands.length <= FEW),
  ];
}

const FILES =
  'A file that a command names is written by hand, from what the plan file holds of the thing under `plan.snapshot`.';

// One missing right, told of ten things, is one cause: the things are named, and the reason once.
function causesOf(open: readonly RestoreItem[]): readonly (readonly RestoreItem[])[] {
  const causes = new Map<string, RestoreItem[]>();
  for (const item of open) {
    const { step, state, why, action, without, toGive, error } = item;
    const codes = error === undefined ? [] : ownCodesOf(error);
    const key = JSON.stringify([step, state, why, action, without, toGive, codes]);
    causes.set(key, [...(causes.get(key) ?? []), item]);
  }
  return [...causes.values()];
}

function causeLine(things: readonly RestoreItem[]): string {
  const [first] = things;
  if (first === undefined) return '';
  const { step, state, why, action, error } = first;
  const without = [...first.without, ...first.toGive];
  const refused = missingActions(things);
  const notes = [
    ...reasonOf(why, error),
    ...(refused.length === 0 ? [] : [`The identity lacks ${refused.map(code).join(', ')}.`]),
    ...(without.length === 0 ? [] : [text(sentence(`without ${without.join(', ')}`))]),
  ];
  const names = namesOf(things);
  notes.push(`**Do:** ${text(action)}`);
  return `- ${names} (${code(step)}), ${words[state]}: ${notes.join(' ')}`;
}

// Our word for what Azure did never stands without Azure's own.
function reasonOf(why: string | undefined, error: ArmError | undefined): readonly string[] {
  const said = [why ?? [], error === undefined ? [] : wordsOf(error)].flat();
  const ends = said.map((one) => one.replace(/\.$/, ''));
  return ends.length === 0 ? [] : [text(sentence(ends.join(': ')))];
}

// Microsoft: Troubleshoot Azure RBAC, the message of AuthorizationFailed.
function missingActions(things: readonly RestoreItem[]): readonly string[] {
  const lines = things.map(({ error }) => (error === undefined ? '' : lineOf(error)));
  return [...new Set(lines.flatMap((line) => /perform action '([^']+)'/.exec(line)?.[1] ?? []))];
}

function namesOf(things: readonly RestoreItem[]): string {
  const more = things.length - SHOWN_NAMES;
  // Rights are sentences.
  const between = things.every(isRight) ? '; ' : ', ';
  const shown = things.slice(0, SHOWN_NAMES).map(named).join(between);
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function doneBlock(done: readonly RestoreItem[]): readonly Block[] {
  if (done.length === 0) return [];
  const steps = [...new Set(done.map(({ step }) => step))];
  return [
    listed('### Put back', steps, (step) => {
      const things = done.filter((one) => one.step === step);
      const rights = things.filter(isRight).map((thing) => `\n  - ${noted(thing)}`);
      const others = things.filter((thing) => !isRight(thing)).map(noted);
      const line = others.length === 0 ? '' : ` ${others.join(', ')}`;
      return `- ${things.length} ${code(step)}:${line}${rights.join('')}`;
    }),
  ];
}

function noted(thing: RestoreItem): string {
  const { why } = thing;
  const without = [...thing.without, ...thing.toGive];
  const lost = without.length === 0 ? [] : [`without ${without.join(', ')}`];
  const notes = [...(why === undefined ? [] : [why]), ...lost];
  return notes.length === 0 ? named(thing) : `${named(thing)} ${text(`(${notes.join('; ')})`)}`;
}

// What people call a right is a sentence; what Azure calls a thing is a name.
function named(thing: RestoreItem): string {
  return isRight(thing) ? text(thing.name) : code(thing.name);
}

function isRight({ kind }: RestoreItem): boolean {
  return kind === 'role-assignment';
}

function sentence(said: string): string {
  return `${said.charAt(0).toUpperCase()}${said.slice(1).replace(/\.$/, '')}.`;
}
