import { withoutCase } from '../../domain/azure/resource-id.js';
import { warningsOf, type JudgedFinding } from '../../domain/plan/finding.js';
import type { PostMoveTask, RunReport } from '../../domain/run/run-report.js';
import { causesOf, saidOf } from '../causes.js';
import { code, text } from '../escape.js';
import { counted } from '../../domain/counted.js';
import { listed, nameIn, toldIn, whole, type Section } from '../section.js';
import { rulesOfTasks, taskKinds, taskWords } from '../task-words.js';

/** Rule whose findings name the resources of the workspace that do not travel with it. */
export const STAYS_RULE = 'associated-resources-left-behind';

const SHOWN_NAMES = 5;
const SHOWN_RIGHTS = 6;
const SHOWN_LINES = 10;

/** What moves, what is lost or changes, in words, and how long nobody can change anything. */
export const changesSection: Section = (report) => {
  // What is left is told one by one where things were put back.
  if (report.restoration !== undefined) return [];
  const all = [...rights(report), ...tasks(report), ...others(report)];
  const more = all.length - SHOWN_LINES;
  const lines = [
    ...all.slice(0, SHOWN_LINES),
    ...(more > 0 ? [`${more} more, in the warnings below.`] : []),
  ];
  const count = report.outcome === 'moved' ? '**To do now**' : '**Lost or changed by the move**';
  const none = isAhead(report) ? ['**Lost or changed by the move:** nothing that was seen.'] : [];
  const looked = report.findings.length > 0 || report.postMoveTasks.length > 0;
  const list =
    lines.length === 0
      ? none.filter(() => looked).map(whole)
      : [listed(`${count} (\`restore\` does what it can):`, lines, (line) => `- ${line}`)];
  return [...travel(report), ...list, ...lock(report)];
};

function isAhead({ outcome }: RunReport): boolean {
  return outcome === 'ready' || outcome === 'blocked' || outcome === 'not-moved';
}

function travel(report: RunReport): ReturnType<Section> {
  if (report.resources.length === 0 || !isAhead(report)) return [];
  const stays = report.findings.filter(({ rule }) => rule === STAYS_RULE);
  const moves = `**Moves:** ${nameList(report.resources.map(({ name }) => name))}.`;
  const rest =
    stays.length === 0
      ? ''
      : ` **Stays** and is used from there: ${nameList(stays.map(({ subject }) => subject.split('/').at(-1) ?? subject))}.`;
  return [whole(`${moves}${rest}`)];
}

// Microsoft: Move Azure resources to a new resource group or subscription.
function lock({ outcome }: RunReport): ReturnType<Section> {
  return outcome === 'ready' || outcome === 'blocked'
    ? [
        whole(
          '**Locked meanwhile:** both resource groups, until the move ends, four hours at most. Nothing in them can be created, changed or deleted; the workspace cannot be used meanwhile, what else runs in them goes on.',
        ),
      ]
    : [];
}

function rights({ findings }: RunReport): readonly string[] {
  const all = [...new Set(warningsOf(findings).flatMap(({ label }) => label ?? []))];
  const more = all.length - Math.min(all.length, SHOWN_RIGHTS);
  return [
    ...all.slice(0, SHOWN_RIGHTS).map((label) => `${text(label)}.`),
    ...(more > 0 ? [`${counted(more, 'more right')}, in the warnings below.`] : []),
  ];
}

function tasks({ postMoveTasks, findings }: RunReport): readonly string[] {
  const isTold = findings.some(({ label }) => label !== undefined);
  return taskKinds.flatMap((kind): readonly string[] => {
    const named = postMoveTasks.filter((task: PostMoveTask) => task.kind === kind);
    if (named.length === 0 || (kind === 'role-assignment' && isTold)) return [];
    const { singular, plural, fate } = taskWords[kind];
    const byHand = named.every(({ automatic }) => !automatic) ? ' by hand' : '';
    return [
      `${counted(named.length, singular, plural)} ${fate}${byHand}: ${nameList(named.map(({ name }) => name))}`,
    ];
  });
}

// Azure refuses for what a step removes before the move: nothing more is lost by that.
function isEcho({ rule, subject }: JudgedFinding, prepared: ReadonlySet<string>): boolean {
  return rule.startsWith('arm-') && prepared.has(withoutCase(subject));
}

function others(report: RunReport): readonly string[] {
  const prepared = new Set(
    report.findings
      .filter(({ preparedBy }) => preparedBy !== undefined)
      .map(({ subject }) => withoutCase(subject)),
  );
  const rest = warningsOf(report.findings).filter(
    (finding) =>
      finding.label === undefined &&
      finding.preparedBy === undefined &&
      !rulesOfTasks.has(finding.rule) &&
      !isEcho(finding, prepared),
  );
  return causesOf(rest).map(({ first, findings }) => {
    const names = findings.map(({ subject }: JudgedFinding) => nameIn(report, subject));
    const mark = first.acknowledged ? 'Accepted by name: ' : '';
    return `${mark}${nameList(names)}: ${text(toldIn(report, first.why))}${saidOf(first)}`;
  });
}

function nameList(names: readonly string[]): string {
  const missing = names.length - Math.min(names.length, SHOWN_NAMES);
  const shown = names.slice(0, SHOWN_NAMES).map(code).join(', ');
  return missing > 0 ? `${shown} and ${missing} more` : shown;
}
