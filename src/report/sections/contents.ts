import type { PostMoveTask, RunReport } from '../../domain/run/run-report.js';
import { code } from '../escape.js';
import { counted, table, type Section } from '../section.js';
import { taskKinds, taskWords } from '../task-words.js';

/** Rule whose findings name the resources of the workspace that do not travel with it. */
export const STAYS_RULE = 'associated-resources-left-behind';

const SHOWN_NAMES = 6;

/** What moves, what stays, and what somebody must see to afterwards, one line each. */
export const contentsSection: Section = (report) => {
  // What is left is told one by one where things were put back.
  if (report.restoration !== undefined) return [];
  const rows = [...moves(report), ...stays(report), ...tasks(report)];
  return rows.length === 0 ? [] : [table(heading(report), ['', 'What', 'Which'], rows)];
};

type Row = readonly [fate: string, what: string, which: string];

// Once they were looked up, the table of resources says where each one is.
function isLookedUp({ resources }: RunReport): boolean {
  return resources.some(({ place }) => place !== undefined);
}

function heading(report: RunReport): string {
  return isLookedUp(report) ? '### What a move does not carry' : '### What moves, what stays';
}

function moves(report: RunReport): readonly Row[] {
  if (isLookedUp(report)) return [];
  return byType(report.resources).map(([type, names]) => ['Moves', code(type), nameList(names)]);
}

function stays({ findings }: RunReport): readonly Row[] {
  const subjects = findings.filter(({ rule }) => rule === STAYS_RULE).map(({ subject }) => subject);
  return subjects.length === 0
    ? []
    : [['Stays', 'associated resources', nameList(subjects.map(lastSegment))]];
}

function tasks({ postMoveTasks }: RunReport): readonly Row[] {
  return taskKinds.flatMap((kind): readonly Row[] => {
    const named = postMoveTasks.filter((task: PostMoveTask) => task.kind === kind);
    if (named.length === 0) return [];
    const { singular, plural, fate } = taskWords[kind];
    return [
      [fate, counted(named.length, singular, plural), nameList(named.map(({ name }) => name))],
    ];
  });
}

function byType(resources: RunReport['resources']): readonly (readonly [string, string[]])[] {
  const names = new Map<string, string[]>();
  for (const { type, name } of resources) names.set(type, [...(names.get(type) ?? []), name]);
  return [...names];
}

function nameList(names: readonly string[]): string {
  const missing = names.length - SHOWN_NAMES;
  const shown = names.slice(0, SHOWN_NAMES).map(code).join(', ');
  return missing > 0 ? `${shown} and ${missing} more` : shown;
}

function lastSegment(id: string): string {
  return id.split('/').at(-1) ?? id;
}
