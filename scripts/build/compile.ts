import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { mustRun } from './run-tool.js';

/** The folder in which a build works, below the repository root; not committed. */
const WORKSHOP = '.build';

/**
 * Compiles `src` to JavaScript in the workshop and gives that folder, absolute. The bundler is
 * given JavaScript, because its own TypeScript loader would check the tests, the scripts and
 * everything else that tsconfig.json names.
 * @param root absolute path of the repository.
 * @throws Error with the compiler's messages when a type does not fit.
 */
export async function compileSource(root: string): Promise<string> {
  const workshop = join(root, WORKSHOP);
  await rm(workshop, { recursive: true, force: true });
  await mkdir(workshop);
  const project = join(workshop, 'tsconfig.json');
  await writeFile(project, `${JSON.stringify(buildOptions, undefined, 2)}\n`);
  const compiler = createRequire(join(root, 'package.json')).resolve('typescript/bin/tsc');
  await mustRun(process.execPath, [compiler, '--project', project], { cwd: root });
  return join(workshop, 'src');
}

// Relative to the workshop. Named `src` there as well, so that the bundle speaks of ./src as the
// repository does.
const buildOptions = {
  extends: '../tsconfig.json',
  compilerOptions: { noEmit: false, rootDir: '../src', outDir: 'src', sourceMap: false },
  include: ['../src'],
};
