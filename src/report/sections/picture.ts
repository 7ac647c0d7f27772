import type { RunReport } from '../../domain/run/run-report.js';
import { counted } from '../../domain/counted.js';
import { collapsed, whole, type Section } from '../section.js';
import { STAYS_RULE } from './changes.js';
import { taskKinds, taskWords } from '../task-words.js';
import { startOf, visibleText } from '../visible-text.js';

/** Of each kind of fate so many things are drawn, so that there are never more than 30 nodes. */
const SHOWN = 8;
const LONGEST_NAME = 40;

/**
 * What moves, what stays and what is made anew, as a Mermaid picture; only where it is drawn, and
 * only before the move.
 */
export const pictureSection: Section = (report) => {
  const { resources, source, destination, outcome, host = 'github' } = report;
  if (host !== 'github' || resources.length === 0) return [];
  if (outcome !== 'ready' || source === undefined || destination === undefined) return [];
  const moves = names(resources.map(({ name }) => name));
  const stays = names(
    report.findings
      .filter(({ rule }) => rule === STAYS_RULE)
      .map(({ subject }) => subject.split('/').at(-1) ?? subject),
  );
  const anew = anewOf(report);
  const lines = [
    'flowchart LR',
    ...group('S', `from ${source.resourceGroup}`, 'm', moves),
    ...group('K', `stays in ${source.resourceGroup}`, 's', stays),
    ...group('D', `to ${destination.resourceGroup}`, 'd', moves),
    ...group('N', 'made anew or seen to afterwards', 'n', anew),
    '  S ==> D',
    ...(stays.length === 0 ? [] : ['  D -.->|uses| K']),
    ...(anew.length === 0 ? [] : ['  D --- N']),
  ];
  return [collapsed('A picture of the move', whole(`\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``))];
};

function anewOf({ postMoveTasks }: RunReport): readonly string[] {
  return taskKinds
    .flatMap((kind) => {
      const count = postMoveTasks.filter((task) => task.kind === kind).length;
      const { singular, plural } = taskWords[kind];
      return count === 0 ? [] : [counted(count, singular, plural)];
    })
    .slice(0, SHOWN - 1);
}

function names(all: readonly string[]): readonly string[] {
  if (all.length <= SHOWN - 1) return all;
  return [...all.slice(0, SHOWN - 2), `and ${all.length - SHOWN + 2} more`];
}

function group(id: string, title: string, node: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [
    `  subgraph ${id}[${label(title)}]`,
    // One below the other: side by side, many names are too small to be read.
    '    direction LR',
    ...items.map((item, index) => `    ${node}${index}[${label(item)}]`),
    '  end',
  ];
}

/**
 * A name as the label of a node. Whatever is no letter, digit, space, point, hyphen or underscore is
 * written as an entity code, so that it begins nothing in Mermaid, in HTML or in the fence (Mermaid:
 * Flowcharts, entity codes to escape characters).
 */
function label(foreign: string): string {
  // An empty label is no label to Mermaid, and it then draws nothing at all.
  const shown = startOf(visibleText(foreign), LONGEST_NAME) || '(no name)';
  const escaped = shown.replaceAll(
    /[^\p{L}\p{N} ._-]/gu,
    (sign) => `#${sign.codePointAt(0) ?? 0};`,
  );
  return `"${escaped}"`;
}
