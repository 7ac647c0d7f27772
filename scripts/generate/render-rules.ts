import { ARM_BEFORE_PREPARATION, ARM_VALIDATION } from '../../src/checks/places/arm-answer.js';
import type { Acknowledgement, Check } from '../../src/checks/check.js';
import { checks } from '../../src/checks/index.js';
import { collectionTable } from '../../src/domain/azure/inventory.js';
import type { Severity } from '../../src/domain/plan/finding.js';
import { VERIFICATION } from '../../src/stages/verify/verifications/verification.js';

const chapters: Readonly<Record<Severity, readonly [title: string, text: string]>> = {
  blocker: [
    'Rules that can block',
    'Nothing moves while one of these has something to say that nobody has accepted. Some of their findings are milder: the report says which.',
  ],
  warning: [
    'Rules that warn',
    'What the move takes away or leaves to do. The plan file holds what is needed to make it again.',
  ],
  information: ['Rules that inform', 'What is good to know before and after.'],
};

const acceptable: Readonly<Record<Acknowledgement, string>> = {
  any: 'yes',
  'unknown-only': 'only what could not be read',
};

function row(check: Check): string {
  const reads = check.needs.map((name) => collectionTable[name].title).join(', ');
  const accepted =
    check.severity === 'blocker' ? acceptable[check.acknowledge] : 'only what could not be read';
  const cells = [`\`${check.id}\``, check.title, accepted, reads === '' ? 'the request' : reads];
  return `| ${[...cells, check.source].join(' | ')} |`;
}

function chapter(severity: Severity): string {
  const [title, text] = chapters[severity];
  const rows = checks.filter((check) => check.severity === severity).map(row);
  return [
    `## ${title}`,
    text,
    [
      '| Rule | It holds when | Can be acknowledged | Unknown without | Where it is from |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  ].join('\n\n');
}

/** The page of rules: every rule of the table, by what it can say. */
export function renderRules(): string {
  return [
    '# Rules',
    '<!-- Made from the table of rules in src/checks/index.ts: npm run generate -->',
    `Every validation, and every move once more, runs all ${checks.length} of these rules on what it read, and asks Azure Resource Manager
to validate the move as well. A finding names its rule, what it is about, what was seen, why it matters, what to do, and
the document the rule comes from.`,
    `**Unknown is not none.** A list that was refused, that no longer exists in this api-version, or that broke off on a
later page is unknown, and each rule that could block by it says so in a blocker of its own. Give the identity the right
to read it, or accept by name what nobody could see.`,
    `**Acknowledging.** \`acknowledge: managed-network\` accepts the findings of one rule. It becomes part of the plan and so of
the digest that is approved; the report goes on showing what was accepted. What blocks for good (a tenant, a region, a
state, a limitation of the guide) cannot be accepted once it was seen, only while it could not be seen.`,
    `Three more ids appear in reports: \`${ARM_VALIDATION}\` speaks for Azure Resource Manager, one finding for each leaf of its
answer, and nobody can accept it; \`${ARM_BEFORE_PREPARATION}\` is the same while steps of \`prepare\` are
pending, and can be accepted, because Azure is asked again after them; \`${VERIFICATION}\` compares the workspace after a move with the plan.`,
    chapter('blocker'),
    chapter('warning'),
    chapter('information'),
  ]
    .join('\n\n')
    .concat('\n');
}
