import { readFileSync } from 'node:fs';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { Files } from '../ports/ports.js';

/** Files on disk, flushed before the promise resolves: a runner may die at any moment. */
export const diskFiles: Files = {
  read: async (path) => {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  },
  write: async (path, text) => {
    await mkdir(dirname(path), { recursive: true });
    // Written beside and renamed, so that nobody ever reads half a plan.
    const beside = `${path}.part`;
    await writeFlushed(beside, text);
    await rename(beside, path);
  },
  append: async (path, line) => {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'a+');
    try {
      // A run that died in the middle of a line must not swallow the next one.
      const { size } = await file.stat();
      const { buffer } = await file.read(Buffer.alloc(1, '\n'), 0, 1, Math.max(0, size - 1));
      const begin = buffer.toString() === '\n' ? '' : '\n';
      await file.writeFile(`${begin}${line}\n`, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
  },
};

/** The text of a file that an input names, at once; undefined when it cannot be read. */
export function readTextNow(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

async function writeFlushed(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}
