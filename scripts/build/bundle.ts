import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { mustRun } from './run-tool.js';

/**
 * Bundles a compiled entry into `out` with ncc: unminified, so that a review of dist shows code;
 * without source maps; one chunk for each lazy import. `out` is emptied first, because ncc leaves
 * chunks of earlier builds behind.
 * @param entry absolute path of the compiled entry.
 * @returns ncc's statistics, the only true list of what is in the bundle.
 */
export async function bundle(entry: string, out: string): Promise<unknown> {
  const workshop = dirname(entry).replace(/([\\/])src[\\/].*$/, '$1');
  const statistics = join(workshop, 'stats.json');
  await rm(out, { recursive: true, force: true });
  const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
  const options = ['--out', out, '--no-cache', '--quiet', '--stats-out', statistics];
  await mustRun(process.execPath, [ncc, 'build', entry, ...options], { cwd: workshop });
  return JSON.parse(await readFile(statistics, 'utf8'));
}
