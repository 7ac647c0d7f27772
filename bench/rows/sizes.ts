import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Measurement, Row } from '../row.js';

function zipped(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length)
    .reduce((sum, one) => sum + one, 0);
}

/** How large what a runner of GitHub gets is. */
export const sizes: Measurement = {
  name: 'sizes',
  measure() {
    const command = ['archive', '--format=tar.gz', '--worktree-attributes', 'HEAD'];
    const sizeOf = (...more: readonly string[]): number =>
      execFileSync('git', [...command, ...more], { maxBuffer: 1e9 }).length / 1_000;
    const least = sizeOf('--', 'action.yml', 'dist');
    const rows: readonly Row[] = [
      {
        what: 'the bundle of the action, gzip',
        how: 'dist without dist/terminal, file by file',
        figure: zipped('dist') / 1_000,
        unit: 'kB',
        bar: 600,
      },
      {
        what: 'what a runner downloads',
        how: `git ${command.join(' ')}`,
        figure: sizeOf(),
        unit: 'kB',
        floor: least,
        because: 'the bundles of the action and of the command line',
        bar: 900,
      },
    ];
    return Promise.resolve(rows);
  },
};
