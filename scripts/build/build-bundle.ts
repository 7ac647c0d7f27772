import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { bundle, filesIn } from './bundle.js';
import { bundledPackages } from './bundled-packages.js';
import { licenceFile } from './licence-file.js';
import { licenceExceptions } from './licence-policy.js';
import { shareChunks } from './share-chunks.js';

/** A folder with a bundle that a host executes as it is; committed. */
export interface Bundle {
  /** The compiled entry, relative to the compiled sources. */
  readonly entry: string;
  /** The folder, relative to the root of the repository. */
  readonly folder: string;
  /** The folder of a bundle that is built before and lends its chunks, see `shareChunks`. */
  readonly lender?: string;
}

/**
 * What runners of GitHub execute, what agents of Azure Pipelines do, and what a person starts. The
 * last lies in the folder of the first, which is emptied of files only.
 */
export const bundles = {
  github: { entry: join('hosts', 'github', 'index.js'), folder: 'dist' },
  'azure-pipelines': {
    entry: join('hosts', 'azure-pipelines', 'index.js'),
    folder: join('azure-pipelines', 'task', 'dist'),
  },
  terminal: {
    entry: join('hosts', 'terminal', 'index.js'),
    folder: join('dist', 'terminal'),
    lender: 'dist',
  },
} as const satisfies Record<string, Bundle>;

export interface Built {
  /** Name and size in bytes of every file of the bundle, sorted by name. */
  readonly files: readonly (readonly [name: string, bytes: number])[];
  /** Number of packages of which something is in the bundle. */
  readonly packages: number;
}

/**
 * Makes a folder that a host executes: bundle, package.json, licences. The same sources and the
 * same lockfile give the same bytes, wherever the repository lies.
 * @param source absolute path of the compiled sources, see `compileSource`.
 * @param root absolute path of the repository.
 * @param out absolute path of the folder; its content is replaced.
 * @throws Error when something does not compile, a licence is not allowed, or a path of this
 * machine got into a file.
 */
export async function buildBundle(
  { entry, lender }: Bundle,
  source: string,
  { root, out }: { readonly root: string; readonly out: string },
): Promise<Built> {
  const packages = await bundledPackages(await bundle(join(source, entry), out));
  await writeFile(join(out, 'licenses.txt'), await licenceFile(packages, licenceExceptions));
  // ncc writes it for an ESM entry; without it Node would take index.js for CommonJS in a
  // repository of another type.
  await writeFile(join(out, 'package.json'), '{\n  "type": "module"\n}\n');
  if (lender !== undefined) await shareChunks(out, join(root, lender));
  const names = [...(await filesIn(out))].sort();
  const texts = await Promise.all(names.map((name) => unixText(join(out, name))));
  const leaking = names.filter((_, index) => texts[index]?.includes(root));
  if (leaking.length > 0) throw new Error(`The path of this checkout is in ${leaking.join(', ')}.`);
  return {
    files: names.map((name, index) => [name, Buffer.byteLength(texts[index] ?? '')]),
    packages: packages.length,
  };
}

/** Some packages ship CRLF; git would store LF, and a checkout would then differ from a build. */
async function unixText(file: string): Promise<string> {
  const text = (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
  await writeFile(file, text);
  return text;
}
