import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { filesIn } from './bundle.js';

const ENTRY = 'index.js';

// How the bundler's loader fetches a chunk. The lines of a shrunk file may end anywhere in it.
const LOADER = /import\(\s*"\.\/"\s*\+\s*__nccwpck_require__\s*\.\s*u\s*\(\s*chunkId\s*\)\s*\)/;

/**
 * Removes the chunks of a bundle that another bundle has byte for byte under the same name, and
 * lets its loader fetch those there: whoever downloads both gets them once. A chunk means the same
 * in both, because each build made these very bytes for itself; one that asks where it lies is kept.
 * @param out absolute path of the folder of the bundle.
 * @param lender absolute path of the folder of the other, which is built already.
 * @throws Error when the loader is not as expected.
 */
export async function shareChunks(out: string, lender: string): Promise<void> {
  const lent = new Set(await filesIn(lender));
  const names = (await filesIn(out)).filter((name) => name.endsWith('.js') && lent.has(name));
  const judged = await Promise.all(
    names.map(async (name) => {
      const [own, other] = await Promise.all(
        [out, lender].map((folder) => readFile(join(folder, name), 'utf8')),
      );
      return name !== ENTRY && own === other && own?.includes('import.meta') === false;
    }),
  );
  const shared = names.filter((_, index) => judged[index]);
  const entry = await readFile(join(out, ENTRY), 'utf8');
  const parts = entry.split(LOADER);
  if (parts.length !== 2)
    throw new Error(`The bundler's loader is not as expected: ${LOADER.source}`);
  const there = `${relative(out, lender).replaceAll('\\', '/')}/`;
  const isThere = `${JSON.stringify(shared)}.includes(name)`;
  const loader = `(name=>import((${isThere}?"${there}":"./")+name))(__nccwpck_require__.u(chunkId))`;
  await writeFile(join(out, ENTRY), parts.join(loader));
  await Promise.all(shared.map((name) => rm(join(out, name))));
}
