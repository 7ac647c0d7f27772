import type { JudgedFinding } from '../domain/plan/finding.js';
import { code, text } from './escape.js';
import { evidenceMarkdown } from './evidence.js';
import { remediesMarkdown, splitRemedy } from './remedy.js';
import { collapsed, listed, renderBlock, type Block } from './section.js';

/** Of a group that is folded away with others, so many resources are shown. */
const SHOWN_WHEN_FOLDED = 30;

/**
 * Findings at length: one block for each rule that says the same about several resources, with the
 * reason and the words of the remedy once, all commands in one block, and an item for each
 * resource. In the order in which the rules first speak.
 */
export function findingGroups(findings: readonly JudgedFinding[]): readonly Block[] {
  const groups = new Map<string, [JudgedFinding, ...JudgedFinding[]]>();
  for (const finding of findings) {
    const { rule, why, source, acknowledged, certainty } = finding;
    const { words, language, copy } = splitRemedy(finding.remedy);
    const said = [rule, why, source, words, language, copy === undefined];
    const key = JSON.stringify([...said, acknowledged, certainty]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map(groupBlock);
}

function groupBlock(group: readonly [JudgedFinding, ...JudgedFinding[]]): Block {
  const [{ rule, why, source, acknowledged, preparedBy, certainty, severity }] = group;
  const times = group.length === 1 ? '' : ` (${group.length} times)`;
  // A blocker that could not be read stands under a heading of its own.
  const marks = [
    ...(acknowledged ? ['accepted by name'] : []),
    ...(preparedBy === undefined ? [] : ['removed before the move']),
    ...(certainty === 'unknown' && (acknowledged || severity !== 'blocker')
      ? ['could not be read']
      : []),
  ];
  const marked = marks.map((mark) => ` _${mark}_`).join(',');
  const head = [
    `#### ${code(rule)}${times}${marked}`,
    `${text(why)} _(${text(source)})_`,
    remediesMarkdown(group.map(({ remedy }) => splitRemedy(remedy))),
  ].join('\n\n');
  const items = group.map(({ subject, evidence }) => {
    const seen = evidenceMarkdown(evidence, ', ');
    return `- ${code(subject)}${seen === '' ? '' : `<br>seen: ${seen}`}`;
  });
  return listed(head, items);
}

/**
 * The same behind a click, one item for each group, so that it can be shortened by whole groups.
 */
export function foldedGroups(summary: string, findings: readonly JudgedFinding[]): Block {
  const items = findingGroups(findings).map(
    (group) =>
      `${renderBlock(group, Math.min(group.items.length, SHOWN_WHEN_FOLDED)).trimEnd()}\n\n`,
  );
  return collapsed(summary, { head: '', items, tail: '' });
}
