import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { format, resolveConfig } from 'prettier';

import { isJsonObject, listAt, textAt, valueAt, type JsonValue } from '../src/domain/json.js';
import { parseJson } from '../src/domain/parse-json.js';
import { isMet, tableOf, type Measurement, type Row } from './row.js';

const RESULTS = 'bench/results.json';
const PAGE = 'docs/PERFORMANCE.md';
const [BEGIN, END] = ['<!-- npm run bench: begin -->', '<!-- npm run bench: end -->'];

/** What was measured under one name, when and on what. */
export interface Result {
  readonly rows: readonly Row[];
  /** Why there is no figure. */
  readonly absent?: string;
  readonly machine: string;
  readonly date: string;
}

export type Results = Map<string, Result>;

/** What was measured last, by name of the measurement; empty when nothing was. */
export function readResults(): Results {
  const text = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '{}';
  const parsed = valueAt(parseJson(text), 'measurements');
  const entries = isJsonObject(parsed) ? Object.entries(parsed) : [];
  return new Map(entries.map(([name, value]) => [name, resultOf(value)]));
}

/**
 * Writes `bench/results.json`, and the table of `docs/PERFORMANCE.md` between its two marks; the
 * sentences around it are left as they are.
 */
export async function writeResults(
  measurements: readonly Measurement[],
  results: Results,
): Promise<void> {
  const known = measurements.flatMap(({ name }) => {
    const result = results.get(name);
    return result === undefined ? [] : [[name, result] as const];
  });
  const told = known.map(([name, result]): readonly [string, object] => [
    name,
    { ...result, rows: result.rows.map((row) => ({ ...row, met: isMet(row) })) },
  ]);
  const json = { command: 'npm run bench', measurements: Object.fromEntries<object>(told) };
  writeFileSync(RESULTS, `${JSON.stringify(json, undefined, 2)}\n`);
  const page = readFileSync(PAGE, 'utf8');
  const [before = '', rest = ''] = page.split(BEGIN);
  const after = rest.split(END)[1];
  if (after === undefined) throw new Error(`${PAGE} has lost the marks of its table.`);
  const table = tableOf(known.flatMap(([, { rows }]) => rows));
  const absent = known.flatMap(([name, result]) =>
    result.absent === undefined ? [] : [`- ${name}: ${result.absent}`],
  );
  const machines = [...new Set(known.map(([, { date, machine }]) => `- ${date}: ${machine}`))];
  const parts = [table, ...(absent.length > 0 ? [absent.join('\n')] : []), machines.join('\n')];
  const text = `${before}${BEGIN}\n\n${parts.join('\n\n')}\n\n${END}${after}`;
  const style = await resolveConfig(PAGE);
  writeFileSync(PAGE, await format(text, { ...style, parser: 'markdown' }));
}

function resultOf(value: JsonValue): Result {
  const absent = textAt(value, 'absent');
  return {
    rows: listAt(value, 'rows').map(rowOf),
    ...(absent === undefined ? {} : { absent }),
    machine: textAt(value, 'machine') ?? '',
    date: textAt(value, 'date') ?? '',
  };
}

function rowOf(value: JsonValue): Row {
  const number = (name: string): number | undefined => {
    const found = valueAt(value, name);
    return typeof found === 'number' ? found : undefined;
  };
  const because = textAt(value, 'because');
  return {
    what: textAt(value, 'what') ?? '',
    how: textAt(value, 'how') ?? '',
    figure: number('figure') ?? 0,
    unit: textAt(value, 'unit') ?? '',
    floor: number('floor'),
    bar: number('bar'),
    ...(because === undefined ? {} : { because }),
    ...(valueAt(value, 'rises') === true ? { rises: true as const } : {}),
  };
}
