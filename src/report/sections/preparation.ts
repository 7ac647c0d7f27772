import { isAtOrBelow } from '../../domain/azure/resource-id.js';
import type { ReportedStep, RunReport } from '../../domain/run/run-report.js';
import { code, idCode, text } from '../escape.js';
import { table, type Section } from '../section.js';

const words: Readonly<Record<ReportedStep['state'], string>> = {
  planned: 'planned',
  already: '✔ was done before',
  found: '⚠ was so already before this run; who did it is not known',
  done: '✔ done',
  failed: '✖ not done',
};

/** What is done before the move, one by one, and what of it is lost or sealed. */
export const preparationSection: Section = (report) => {
  const { preparation, sealedSecrets } = report;
  if (preparation.length === 0) return [];
  const sealing = sealedSecrets === undefined ? [] : ['Sealed in the plan file'];
  return [
    table(
      '### Before the move',
      ['Step', 'What', 'State', 'Not in the plan file, so lost', ...sealing],
      preparation,
      (step) => {
        const kept = isSealed(step, report) ? step.secrets : [];
        const lost = [...step.loses, ...step.secrets.filter((one) => !kept.includes(one))];
        return [
          code(step.step),
          what(step),
          words[step.state],
          text(lost.join('; ')),
          ...sealing.map(() => text(kept.join('; '))),
        ];
      },
    ),
  ];
};

function what({ id, creates }: ReportedStep): string {
  return creates === undefined
    ? idCode(id.split('/').slice(-2).join('/'))
    : `${code(creates.name)} in ${code(creates.location)}`;
}

// Keys and variables of one thing are sealed together; where one of them is missing, no more is
// claimed than is true.
function isSealed({ id }: ReportedStep, { sealedSecrets, missingSecrets }: RunReport): boolean {
  const isOf = (one: string): boolean => isAtOrBelow(one, id);
  return (sealedSecrets ?? []).some(isOf) && !missingSecrets.some((one) => isOf(one.id));
}
