import { isAtOrBelow, sameId } from '../../domain/azure/resource-id.js';
import type { ReportedStep, RunReport } from '../../domain/run/run-report.js';
import { code, text } from '../escape.js';
import { listed, nameIn, type Section } from '../section.js';

const words: Readonly<Record<ReportedStep['state'], string>> = {
  planned: 'planned',
  already: '✔ was done before',
  found: '⚠ was so already before this run; who did it is not known',
  done: '✔ done',
  failed: '✖ not done',
};

const SHOWN_NAMES = 8;

interface Told {
  readonly step: ReportedStep;
  readonly names: readonly string[];
  readonly lost: string;
  readonly kept: string;
}

/** What is done before the move, one line for what is done alike, and what of it is lost or sealed. */
export const preparationSection: Section = (report) => {
  if (report.preparation.length === 0) return [];
  const groups = new Map<string, Told>();
  for (const step of report.preparation) {
    const kept = isSealed(step, report) ? step.secrets : [];
    const lost = [...step.loses, ...step.secrets.filter((one) => !kept.includes(one))];
    const told = {
      step,
      names: [nameOf(step, report)],
      lost: lost.join('; '),
      kept: kept.join('; '),
    };
    const key = JSON.stringify([step.step, step.state, told.lost, told.kept]);
    const before = groups.get(key)?.names ?? [];
    groups.set(key, { ...told, names: [...before, ...told.names] });
  }
  return [listed('### Before the move', [...groups.values()], line)];
};

function line({ step, names, lost, kept }: Told): string {
  const more = names.length - SHOWN_NAMES;
  const shown = names.slice(0, SHOWN_NAMES).join(', ');
  return [
    `- ${code(step.step)}, ${words[step.state]}: ${shown}${more > 0 ? ` and ${more} more` : ''}.`,
    ...(lost === '' ? [] : [`**Not in the plan file, so lost:** ${text(lost)}.`]),
    ...(kept === '' ? [] : [`Sealed in the plan file: ${text(kept)}.`]),
  ].join(' ');
}

function nameOf({ id, creates }: ReportedStep, report: RunReport): string {
  if (creates !== undefined) return `${code(creates.name)} in ${code(creates.location)}`;
  // What is not among what the plan keeps is what a finding asks for.
  const asked = report.findings.find(({ subject }) => sameId(subject, id));
  return code(nameIn(report, asked?.subject ?? id));
}

// Keys and variables of one thing are sealed together; where one of them is missing, no more is
// claimed than is true.
function isSealed({ id }: ReportedStep, { sealedSecrets, missingSecrets }: RunReport): boolean {
  const isOf = (one: string): boolean => isAtOrBelow(one, id);
  return (sealedSecrets ?? []).some(isOf) && !missingSecrets.some((one) => isOf(one.id));
}
