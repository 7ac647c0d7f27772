import { blockersOf, warningsOf, type JudgedFinding } from '../../domain/plan/finding.js';
import type { RunReport } from '../../domain/run/run-report.js';
import { causeList, causesOf, copiesOf } from '../causes.js';
import { counted } from '../../domain/counted.js';
import { collapsed, whole, type Block, type Section } from '../section.js';
import { stepInputs } from '../step-inputs.js';

/**
 * What stops the move, as a list to work off. What was seen comes apart from what could not be read:
 * the one is a fact, the other a gap.
 */
export const blockersSection: Section = (report) => {
  const blockers = blockersOf(report.findings);
  const seen = causesOf(blockers.filter(({ certainty }) => certainty === 'observed'));
  const unseen = causesOf(blockers.filter(({ certainty }) => certainty === 'unknown'));
  const gap =
    '### ? Could not be read\n\nNot seen is not absent: each of these blocks until it can be read or a person accepts the risk.';
  return [
    ...(seen.length === 0 ? [] : [causeList('### ✖ To do before the move', seen, report)]),
    ...prepareBlock(report, blockers),
    ...copiesOf(seen),
    ...(unseen.length === 0 ? [] : [causeList(gap, unseen, report), ...copiesOf(unseen)]),
  ];
};

function prepareBlock(report: RunReport, blockers: readonly JudgedFinding[]): readonly Block[] {
  const doable = blockers.filter(({ preparable }) => preparable !== undefined);
  const steps = [...new Set(doable.flatMap(({ preparable }) => preparable ?? []))];
  if (steps.length === 0) return [];
  const all = blockers.length === 1 ? 'this' : 'all of these';
  const which = doable.length === blockers.length ? all : `${doable.length} of these`;
  const lead = `**Or let the move do ${which},** once a plan with them is approved. What a person deletes or detaches by hand has no snapshot and is not put back; what these steps remove is in the plan file, for \`restore\`.`;
  return [whole(`${lead}\n\n${stepInputs(report, [['prepare', steps.join(', ')]])}`)];
}

/** Warnings, and blockers that a person accepted by name, each with its reason. */
export const warningsSection: Section = (report) =>
  folded(warningsOf(report.findings), 'warning', report);

/** Findings that neither stop nor endanger the move. */
export const notesSection: Section = (report) =>
  folded(
    report.findings.filter(({ severity }) => severity === 'information'),
    'note',
    report,
  );

function folded(
  findings: readonly JudgedFinding[],
  what: string,
  report: RunReport,
): readonly Block[] {
  if (findings.length === 0) return [];
  const causes = causesOf(findings);
  const copies = copiesOf(causes).map((block) => ({
    ...block,
    head: block.head.replace(' open', ''),
  }));
  const summary = `${counted(findings.length, what)}, each with its reason`;
  return [collapsed(summary, causeList('', causes, report)), ...copies];
}
