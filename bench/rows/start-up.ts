import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { nodes } from '../../__tests__/scenarios/support/world.js';
import { median, type Measurement, type Row } from '../row.js';
import { cpuOfProcess } from './process.js';

const ROUNDS = 15;

/** Checkouts of other actions, each with its committed bundle: `bench/peers/Azure+login`, ... */
const PEERS = 'bench/peers';
const OWN = 'this action';

function entryOf(folder: string): string | undefined {
  const manifest = join(folder, 'action.yml');
  if (!existsSync(manifest)) return undefined;
  const main = /^\s+main:\s*['"]?([^'"\n]+)/m.exec(readFileSync(manifest, 'utf8'))?.[1];
  const entry = main === undefined ? undefined : resolve(folder, main.trim());
  return entry !== undefined && existsSync(entry) ? entry : undefined;
}

function peers(): ReadonlyMap<string, string> {
  const folders = existsSync(PEERS) ? readdirSync(PEERS) : [];
  return new Map(
    folders.flatMap((name) => {
      const entry = entryOf(join(PEERS, name));
      return entry === undefined ? [] : [[name.replace('+', '/'), entry] as const];
    }),
  );
}

// Side by side in each round, so that what else the machine does strikes all of them.
function ratios(node: string, entries: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>();
  const note = (name: string, args: readonly string[]): void => {
    times.set(name, [...(times.get(name) ?? []), cpuOfProcess(node, args)]);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    note('', ['-e', '0']);
    for (const [name, entry] of entries) note(name, [entry]);
  }
  const empty = median(times.get('') ?? []);
  return new Map([...entries.keys()].map((name) => [name, median(times.get(name) ?? []) / empty]));
}

function rowsOf(name: string, node: string): readonly Row[] {
  const others = name === 'Node 24' ? peers() : new Map<string, string>();
  const found = ratios(node, new Map([[OWN, resolve('dist/index.js')], ...others]));
  const how = `${name}, CPU seconds, median of ${ROUNDS}, against an empty node`;
  const login = found.get('Azure/login');
  const own = found.get(OWN) ?? 0;
  const told = [...found].filter(([one]) => one !== OWN).toSorted(([, a], [, b]) => a - b);
  return [
    {
      ...{ what: 'start-up to an input error', how, figure: own, unit: 'x' },
      // The leanest of the other actions, in the same rounds: how dear a start is, is the machine's.
      ...(login === undefined ? { floor: 1 } : { floor: login, because: 'Azure/login' }),
      // The action runs on Node 24; on Node 20 only some agents of Azure Pipelines run theirs.
      bar: name === 'Node 24' ? 1.6 : undefined,
    },
    ...(login === undefined
      ? []
      : [{ what: 'the same against Azure/login', how, figure: own, unit: 'x', bar: login }]),
    ...told.map(([one, figure]) => ({ what: `the same of ${one}`, how, figure, unit: 'x' })),
  ];
}

/** What a run costs that ends at its inputs, and how other actions do in the same rounds. */
export const startUp: Measurement = {
  name: 'start-up',
  measure() {
    if (!existsSync('dist/index.js')) throw new Error('dist is missing: npm run build');
    if (peers().size === 0) console.log(`No other action in ${PEERS}: no figure to compare with.`);
    return Promise.resolve(Object.entries(nodes).flatMap(([name, node]) => rowsOf(name, node)));
  },
};
