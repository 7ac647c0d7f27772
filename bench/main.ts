import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';

import { isMet, tableOf } from './row.js';
import { bundleRows } from './rows/bundle.js';
import { emulatedRows } from './rows/emulated.js';
import { pureRows } from './rows/pure.js';

/**
 * Measures, prints the table and writes `bench/results.json`. With `--check` it fails when a bar is
 * missed. Rows in processor seconds and requests hold on a busy machine, rows in seconds do not.
 */
async function main(): Promise<void> {
  const [load = 0] = loadavg();
  const [cpu] = cpus();
  const machine = `${availableParallelism()} x ${cpu?.model.trim() ?? 'unknown'}, load ${load.toFixed(1)} at the start`;
  const rows = [...(await bundleRows()), ...(await pureRows()), ...(await emulatedRows())];
  const command = 'npm run bench';
  const notes = [
    `Machine: ${machine}; Node ${process.version}; ${new Date().toISOString().slice(0, 10)}; ${command}`,
    isInstalled('az')
      ? 'Azure CLI: installed; its sequence is run by npm run test:clients.'
      : 'Azure CLI: not installed here, no figure.',
    'Other published actions: not installed here, no figure.',
  ];
  console.log(`${notes.join('\n')}\n\n${tableOf(rows)}`);
  const results = { machine, command, rows: rows.map((row) => ({ ...row, met: isMet(row) })) };
  writeFileSync('bench/results.json', `${JSON.stringify(results, undefined, 2)}\n`);
  const missed = rows.filter((row) => !isMet(row));
  if (process.argv.includes('--check') && missed.length > 0) process.exitCode = 1;
}

function isInstalled(tool: string): boolean {
  return spawnSync(tool, ['--version'], { stdio: 'ignore' }).status === 0;
}

await main();
