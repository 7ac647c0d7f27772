import { movedId, sameId } from '../../domain/azure/resource-id.js';
import type { JudgedFinding } from '../../domain/plan/finding.js';
import type { ReportedResource, RunReport } from '../../domain/run/run-report.js';
import { idCode } from '../escape.js';
import { counted } from '../../domain/counted.js';
import { collapsed, nameIn, spelledIn, table, type Section } from '../section.js';

const SHOWN_EVIDENCE = 6;
/** Nobody reads more; a program reads the JSON file. */
const SHOWN_IDS = 2_000;

interface Named {
  readonly name: string;
  readonly ids: readonly string[];
  readonly seen: readonly string[];
}

/** The full ids of all that has a short name above, its place first, and what was seen of it. */
export const idsSection: Section = (report) => {
  const findings = report.findings.filter(({ severity }) => severity !== 'information');
  const count = report.resources.length + findings.length;
  if (count === 0) return [];
  // Nothing is made of what is not shown.
  const resources = report.resources.slice(0, SHOWN_IDS);
  const shown = [
    ...resources.map((one) => resourceRow(one, report)),
    ...findings
      .slice(0, SHOWN_IDS - resources.length)
      .map((finding) => findingRow(finding, report)),
  ];
  const ids = table('', ['Where', 'Full id, and what was seen'], shown, ({ name, ids, seen }) => [
    idCode(name),
    [...ids.map(idCode), ...seen].join('<br>'),
  ]);
  const rest = count > shown.length ? `, the first ${SHOWN_IDS} of them` : '';
  return [collapsed(`${counted(count, 'full id')}, and what was seen${rest}`, ids)];
};

function resourceRow({ name, id, destinationId }: ReportedResource, report: RunReport): Named {
  const { destination } = report;
  const here = spelledIn(report, id);
  const there = (destination && movedId(here, destination)) ?? destinationId;
  return { name, ids: [here, sameId(there, destinationId) ? there : destinationId], seen: [] };
}

function findingRow({ subject, evidence }: JudgedFinding, report: RunReport): Named {
  return {
    name: nameIn(report, subject),
    ids: subject.startsWith('/') ? [subject] : [],
    seen: evidence
      .slice(0, SHOWN_EVIDENCE)
      .map(({ field, value }) => `${idCode(field)} = ${idCode(value)}`),
  };
}
