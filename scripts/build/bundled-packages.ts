import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { isJsonObject, listAt, textAt, type JsonValue } from '../../src/domain/json.js';

/** A package of which at least one module is in a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** The SPDX expression of its package.json; empty when it has none. */
  readonly licence: string;
  /** Absolute path of the installed package. */
  readonly folder: string;
}

/**
 * The packages in a bundle, each version once, sorted by name and version. Taken from the
 * statistics of the bundler, because ncc's own licence option misses ESM packages. What was left
 * out of every chunk is not listed.
 * @param statistics webpack's statistics, parsed.
 * @throws Error when the statistics name no module, or a package has no package.json.
 */
export async function bundledPackages(statistics: unknown): Promise<readonly BundledPackage[]> {
  const modules = isJsonObject(statistics) ? listAt(statistics, 'modules') : [];
  if (modules.length === 0) {
    throw new Error('The statistics of the bundler name no module.');
  }
  const inChunks = modules.filter((module) => listAt(module, 'chunks').length > 0);
  const folders = new Set(inChunks.flatMap(filesOf).flatMap(packageFolder));
  const packages = await Promise.all([...folders].map(describePackage));
  const byKey = new Map(packages.map((found) => [`${found.name}@${found.version}`, found]));
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
}

/**
 * The folder of the package that a file belongs to: the innermost one below `node_modules`; none
 * for our own files.
 */
export function packageFolder(file: string): readonly string[] {
  const match = /^(?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file);
  return match === null ? [] : [match[0]];
}

// A concatenated module lists the modules it was made of; each has its own file.
function filesOf(module: JsonValue): readonly string[] {
  const own = textAt(module, 'nameForCondition');
  return [...(own === undefined ? [] : [own]), ...listAt(module, 'modules').flatMap(filesOf)];
}

async function describePackage(folder: string): Promise<BundledPackage> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (!isJsonObject(manifest)) throw new Error(`${folder} has a package.json that is no object.`);
  return {
    name: textAt(manifest, 'name') ?? folder,
    version: textAt(manifest, 'version') ?? '(no version)',
    licence: textAt(manifest, 'license') ?? '',
    folder,
  };
}
