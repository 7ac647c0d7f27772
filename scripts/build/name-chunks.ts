import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';

import {
  isJsonObject,
  listAt,
  textAt,
  valueAt,
  type JsonObject,
  type JsonValue,
} from '../../src/domain/json.js';
import { packageFolder } from './bundled-packages.js';

// How the bundler's loader makes a file's name of a chunk's number. The lines of a shrunk file may
// end anywhere in it.
const NAMING =
  /(__nccwpck_require__\s*\.\s*u\s*=\s*chunkId\s*=>\s*\{\s*return\s*)""\s*\+\s*chunkId\s*\+\s*"\.index\.js"/;

/**
 * Gives the chunks of a bundle names in place of the bundler's numbers, so that a review sees in a
 * list of files what has changed: the module that is imported lazily, else the package or the room
 * of which most is in it.
 * @param out absolute path of the folder of the bundle.
 * @param statistics the bundler's statistics, parsed.
 * @throws Error when the loader is not as expected.
 */
export async function nameChunks(out: string, statistics: unknown): Promise<void> {
  const names = chunkNames(statistics);
  const entry = join(out, 'index.js');
  const text = await readFile(entry, 'utf8');
  if (!NAMING.test(text))
    throw new Error(`The bundler's naming is not as expected: ${NAMING.source}`);
  const table = JSON.stringify(Object.fromEntries(names));
  await writeFile(
    entry,
    text.replace(NAMING, (_, start: string) => `${start}(${table})[chunkId]`),
  );
  for (const [id, name] of names) await rename(join(out, `${id}.index.js`), join(out, name));
}

/**
 * A name for each chunk but the entry, by the chunk's number; unique, sorted by number.
 * @param statistics the bundler's statistics, parsed.
 */
export function chunkNames(statistics: unknown): ReadonlyMap<string, string> {
  const chunks = isJsonObject(statistics) ? listAt(statistics, 'chunks').filter(isJsonObject) : [];
  const taken = new Set(['index.js']);
  const names = new Map<string, string>();
  for (const chunk of chunks.filter((one) => valueAt(one, 'initial') !== true)) {
    const wish = imported(chunk) ?? largestPart(chunk);
    let name = `${wish}.js`;
    for (let more = 2; taken.has(name); more += 1) name = `${wish}-${more}.js`;
    taken.add(name);
    names.set(JSON.stringify(valueAt(chunk, 'id') ?? null).replaceAll('"', ''), name);
  }
  return names;
}

// What an `import()` names, where that is in this very chunk and the only such.
function imported(chunk: JsonObject): string | undefined {
  const own = new Set(
    listAt(chunk, 'modules').map((one) => (textAt(one, 'name') ?? '').split(' ')[0]),
  );
  const asked = listAt(chunk, 'origins').map((origin) =>
    posix.join(posix.dirname(textAt(origin, 'moduleName') ?? ''), textAt(origin, 'request') ?? ''),
  );
  const here = [...new Set(asked)].filter((path) => own.has(`./${path}`));
  return here.length === 1 ? basename(here[0] ?? '', '.js') : undefined;
}

function largestPart(chunk: JsonObject): string {
  const sizes = new Map<string, number>();
  for (const module of listAt(chunk, 'modules').flatMap(single)) {
    const part = partOf(textAt(module, 'nameForCondition') ?? '');
    const size = valueAt(module, 'size');
    sizes.set(part, (sizes.get(part) ?? 0) + (typeof size === 'number' ? size : 0));
  }
  const [first] = [...sizes].sort(([a, less], [b, more]) => more - less || (a < b ? -1 : 1));
  return first?.[0] ?? 'chunk';
}

// A concatenated module lists the modules it was made of.
function single(module: JsonValue): readonly JsonValue[] {
  const parts = listAt(module, 'modules');
  return parts.length === 0 ? [module] : parts.flatMap(single);
}

function partOf(file: string): string {
  const parts = file.replaceAll('\\', '/').split('/');
  const [folder] = packageFolder(file);
  if (folder !== undefined) return basename(folder);
  const room = parts.slice(parts.lastIndexOf('src') + 1, -1);
  return room.length === 0 ? 'src' : room.join('-');
}
