import type { HostName } from '../domain/request/host-name.js';
import type { ReportedMove, RunReport } from '../domain/run/run-report.js';
import { listRoom, matrixParts } from './list-outputs.js';

/**
 * The moves that were found as the host's own matrix takes them, in as many matrices as carry them.
 */
export function matrices(report: RunReport): readonly string[] {
  return partsOf(report).map((part) => rendered(report, part));
}

/**
 * The first matrix; empty when there is none, because an empty matrix is an error to GitHub and an
 * empty text to `if`.
 */
export function matrixOf(report: RunReport): string {
  const [first] = partsOf(report);
  return first === undefined ? '' : rendered(report, first);
}

/** The keys of the moves of the first matrix, wave by wave; empty when no move has one. */
export function wavesOf(report: RunReport): string {
  const [first] = partsOf(report);
  const keys = new Map<number, readonly string[]>();
  for (const { key, wave } of first ?? []) {
    if (wave !== undefined) keys.set(wave, [...(keys.get(wave) ?? []), key]);
  }
  return keys.size === 0 ? '' : JSON.stringify([...keys.values()]);
}

function partsOf(report: RunReport): readonly (readonly ReportedMove[])[] {
  const found = (report.batch ?? []).filter(({ state }) => state === 'found');
  const room = listRoom[report.host ?? 'github'];
  return matrixParts(found, room, (part) => rendered(report, part));
}

function rendered({ host = 'github' }: RunReport, moves: readonly ReportedMove[]): string {
  return JSON.stringify(renderings[host](moves));
}

const renderings: Readonly<Record<HostName, (found: readonly ReportedMove[]) => object>> = {
  github: includedMatrix,
  'azure-pipelines': pipelinesMatrix,
  terminal: includedMatrix,
};

function includedMatrix(found: readonly ReportedMove[]): object {
  return {
    include: found.map(({ key, entry, wave }) => ({ key, workspace: entry.workspaceName, wave })),
  };
}

/**
 * A job for each name, whose variables are all text. Names are of letters, digits and `_`, and
 * begin with a letter (Azure Pipelines: jobs.job.strategy, matrix), so the wave stands in front,
 * which also tells whose job it is.
 */
function pipelinesMatrix(found: readonly ReportedMove[]): object {
  const taken = new Set<string>();
  const named = found.map(({ key, entry, wave }) => {
    const name = freeName(`w${wave ?? 0}_${key.replaceAll(/\W/g, '_')}`, taken);
    taken.add(name.toLowerCase());
    const variables = { key, workspace: entry.workspaceName };
    return [name, wave === undefined ? variables : { ...variables, wave: String(wave) }] as const;
  });
  return Object.fromEntries(named);
}

// `a-b` and `a_b` are two workspaces.
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}_${number}`;
  return name;
}
