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
    const archive = execFileSync('git', command, { maxBuffer: 1e9 });
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
        figure: archive.length / 1_000,
        unit: 'kB',
        bar: 900,
      },
    ];
    return Promise.resolve(rows);
  },
};
