import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';

import { azureCli } from './rows/azure-cli.js';
import { emulated } from './rows/emulated.js';
import { manyJobs } from './rows/many-jobs.js';
import { pure } from './rows/pure.js';
import { sizes } from './rows/sizes.js';
import { standard } from './rows/standard.js';
import { startUp } from './rows/start-up.js';
import { isMet, isOutOfReach, tableOf, type Measurement } from './row.js';
import { readResults, writeResults, type Results } from './results.js';

/** Every measurement, the quick ones first. */
const measurements: readonly Measurement[] = [
  sizes,
  startUp,
  ...pure,
  ...emulated,
  standard,
  azureCli,
  manyJobs,
];

/**
 * Measures, prints the table and writes it to `bench/results.json` and `docs/PERFORMANCE.md`.
 * `--only NAME[,NAME]` measures those alone and keeps the other rows as they were; `--check` fails
 * when a bar is missed; `--list` names the measurements. Rows in requests, shares and processor
 * seconds hold on a busy machine, rows in seconds do not.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      check: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
    },
  });
  if (values.list) {
    console.log(measurements.map(({ name }) => name).join('\n'));
    return;
  }
  const chosen = chosenOf(values.only);
  const results: Results = readResults();
  for (const measurement of chosen) {
    const { name } = measurement;
    const begun = performance.now();
    const found = await measurement.measure();
    const seconds = Math.round((performance.now() - begun) / 1_000);
    const rows = typeof found === 'string' ? [] : found;
    results.set(name, {
      rows,
      ...(typeof found === 'string' ? { absent: found } : {}),
      ...today(),
    });
    console.log(`${name}, ${seconds} s\n\n${typeof found === 'string' ? found : tableOf(rows)}\n`);
    await writeResults(measurements, results);
  }
  const missed = chosen
    .flatMap(({ name }) => results.get(name)?.rows ?? [])
    .filter((row) => !isMet(row) && !isOutOfReach(row));
  for (const { what, unit } of missed) console.log(`Missed: ${what} (${unit})`);
  if (values.check && missed.length > 0) process.exitCode = 1;
}

function chosenOf(only: string | undefined): readonly Measurement[] {
  if (only === undefined) return measurements;
  return only.split(',').map((name) => {
    const found = measurements.find((one) => one.name === name);
    if (found === undefined) throw new Error(`There is no measurement ${name}; see --list.`);
    return found;
  });
}

// What was measured when and on what, because a run of one row leaves the others as they were.
function today(): { readonly machine: string; readonly date: string } {
  const [load = 0] = loadavg();
  const machine = `${availableParallelism()} x ${cpus()[0]?.model.trim() ?? 'unknown'}, load ${load.toFixed(1)}, Node ${process.version}`;
  return { machine, date: new Date().toISOString().slice(0, 10) };
}

await main();
