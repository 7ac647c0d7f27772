import { transform } from 'esbuild';
import { minify } from 'terser';

import { isJsonObject, listAt, textAt, valueAt, type JsonValue } from '../../src/domain/json.js';
import { packageFolder } from './bundled-packages.js';

/**
 * A file of a bundle as small as it stays readable. Where code of this repository is in it, only
 * comments and white space go: names and statements are what they are in `src`. A file of packages
 * only is also rid of what nothing uses and has short names: nobody reviews it, the lockfile and
 * `npm run check:dist` say what it is.
 * @throws Error when the text is no JavaScript.
 */
export function shrunk(text: string, isOwn: boolean): Promise<string> {
  return isOwn ? withoutComments(text) : withoutUnused(text);
}

// Licences are in licenses.txt, whole.
async function withoutComments(text: string): Promise<string> {
  const { code } = await transform(text, {
    minifyWhitespace: true,
    // Lines, so that a change of the source is a change of few of them here.
    lineLimit: 200,
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
  });
  return code;
}

// The bundler marks what of a package nothing imports and leaves it in place; esbuild cuts such
// code at the top of a file only, and the bundler wraps every module in a function.
async function withoutUnused(text: string): Promise<string> {
  const { code } = await minify(text, {
    module: true,
    ecma: 2020,
    compress: { passes: 2 },
    format: { comments: false, max_line_len: 2_000 },
  });
  if (code === undefined) throw new Error('Nothing is left of a file of the bundle.');
  return code;
}

/**
 * The names of the files that hold code of this repository.
 * @param statistics webpack's statistics, parsed.
 * @throws Error when they do not say which file holds what.
 */
export function ownFiles(statistics: unknown): ReadonlySet<string> {
  const [modules, chunks] = isJsonObject(statistics)
    ? [listAt(statistics, 'modules'), listAt(statistics, 'chunks')]
    : [[], []];
  const own = new Set(
    modules.filter(isOwnModule).flatMap((module) => listAt(module, 'chunks').map(chunkName)),
  );
  const files = chunks
    .filter((chunk) => own.has(chunkName(valueAt(chunk, 'id'))))
    .flatMap((chunk) => listAt(chunk, 'files').map(chunkName));
  if (files.length === 0) throw new Error('The statistics of the bundler name no file of ours.');
  return new Set(files);
}

// Chunks have numbers or names.
function chunkName(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

// A concatenated module lists the modules it was made of.
function isOwnModule(module: JsonValue): boolean {
  const file = textAt(module, 'nameForCondition');
  const isOwn = file !== undefined && packageFolder(file).length === 0;
  return isOwn || listAt(module, 'modules').some(isOwnModule);
}
