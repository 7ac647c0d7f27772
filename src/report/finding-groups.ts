import type { JudgedFinding } from '../domain/finding.js';
import { code, text } from './escape.js';
import { evidenceMarkdown } from './finding-row.js';
import { remedyMarkdown } from './remedy.js';
import { listed, type Block } from './section.js';

/**
 * Findings at length: one block for each rule that says the same about several resources, with the reason and the remedy
 * once and an item for each resource. In the order in which the rules first speak.
 */
export function findingGroups(findings: readonly JudgedFinding[]): readonly Block[] {
  const groups = new Map<string, [JudgedFinding, ...JudgedFinding[]]>();
  for (const finding of findings) {
    const { rule, why, remedy, source } = finding;
    const key = JSON.stringify([rule, why, remedy, source]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map(groupBlock);
}

function groupBlock(group: readonly [JudgedFinding, ...JudgedFinding[]]): Block {
  const [{ rule, why, remedy, source }] = group;
  const times = group.length === 1 ? '' : ` (${group.length} times)`;
  const head = [
    `#### ${code(rule)}${times}`,
    `${text(why)} _(${text(source)})_`,
    remedyMarkdown(remedy),
  ].join('\n\n');
  const items = group.map(({ subject, evidence }) => {
    const seen = evidenceMarkdown(evidence, ', ');
    return `- ${code(subject)}${seen === '' ? '' : `<br>seen: ${seen}`}`;
  });
  return listed(head, items);
}
