import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { nameChunks } from './name-chunks.js';
import { mustRun } from './run-tool.js';
import { ownFiles, shrunk } from './shrink.js';

// The package `open` brings it along, for signing in by a browser, which nothing here does.
const BROWSER_OPENER = 'xdg-open';

/**
 * Bundles a compiled entry into `out` with ncc: without source maps; one chunk for each lazy import,
 * named by what it holds; each shrunk (see `shrunk`), because a runner downloads and reads it in
 * every run. The files of `out` are removed first, because ncc leaves chunks of earlier builds
 * behind.
 * @param entry absolute path of the compiled entry.
 * @returns ncc's statistics, the only true list of what is in the bundle.
 */
export async function bundle(entry: string, out: string): Promise<unknown> {
  const workshop = dirname(entry).replace(/([\\/])src[\\/].*$/, '$1');
  const statistics = join(workshop, 'stats.json');
  await mkdir(out, { recursive: true });
  await Promise.all((await filesIn(out)).map((name) => rm(join(out, name))));
  const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
  const options = ['--out', out, '--no-cache', '--quiet', '--stats-out', statistics];
  await mustRun(process.execPath, [ncc, 'build', entry, ...options], { cwd: workshop });
  await rm(join(out, BROWSER_OPENER), { force: true });
  const parsed: unknown = JSON.parse(await readFile(statistics, 'utf8'));
  const own = ownFiles(parsed);
  const scripts = (await filesIn(out)).filter((name) => name.endsWith('.js'));
  for (const name of scripts) {
    const text = await readFile(join(out, name), 'utf8');
    await writeFile(join(out, name), await shrunk(text, own.has(name)));
  }
  await nameChunks(out, parsed);
  return parsed;
}

/** The names of the files of a folder; another bundle may lie in a folder within. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
