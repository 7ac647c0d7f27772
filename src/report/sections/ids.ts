import type { RunReport } from '../../domain/run/run-report.js';
import { idCode } from '../escape.js';
import { collapsed, counted, nameIn, table, type Section } from '../section.js';

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
  const rows = [...resourceRows(report), ...findingRows(report)];
  if (rows.length === 0) return [];
  const shown = rows.slice(0, SHOWN_IDS);
  const ids = table('', ['Where', 'Full id, and what was seen'], shown, ({ name, ids, seen }) => [
    idCode(name),
    [...ids.map(idCode), ...seen].join('<br>'),
  ]);
  const rest = rows.length > shown.length ? `, the first ${SHOWN_IDS} of them` : '';
  return [collapsed(`${counted(rows.length, 'full id')}, and what was seen${rest}`, ids)];
};

function resourceRows({ resources }: RunReport): readonly Named[] {
  return resources.map(({ name, id, destinationId }) => ({
    name,
    ids: [id, destinationId],
    seen: [],
  }));
}

function findingRows(report: RunReport): readonly Named[] {
  const counted = report.findings.filter(({ severity }) => severity !== 'information');
  return counted.map(({ subject, evidence }) => ({
    name: nameIn(report, subject),
    ids: subject.startsWith('/') ? [subject] : [],
    seen: evidence
      .slice(0, SHOWN_EVIDENCE)
      .map(({ field, value }) => `${idCode(field)} = ${idCode(value)}`),
  }));
}
