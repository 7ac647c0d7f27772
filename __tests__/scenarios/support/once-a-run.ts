import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseJson } from '../../../emulator/parse-json.js';
import type { JsonValue } from '../../../emulator/types.js';

/** The variable that names the folder of what is kept for one run of the suite (`jest.kept.js`). */
const KEPT = 'SUITE_KEPT';

/**
 * What `make` makes, made once for all test files of a run: for what takes a second, is the same each
 * time and is nothing that the file asks about. Files run side by side: at worst two make it.
 */
export async function onceARun(name: string, make: () => Promise<JsonValue>): Promise<JsonValue> {
  const folder = process.env[KEPT];
  if (folder === undefined) return make();
  const path = join(folder, `${name}.json`);
  if (!existsSync(path)) {
    const own = `${path}.${randomUUID()}`;
    writeFileSync(own, JSON.stringify(await make()));
    renameSync(own, path);
  }
  return parseJson(readFileSync(path, 'utf8'));
}
