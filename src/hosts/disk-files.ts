import { constants, readFileSync } from 'node:fs';
import { lstat, mkdir, open, rename } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

import type { Files } from '../ports/ports.js';

const { O_APPEND, O_CREAT, O_NOFOLLOW, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY } = constants;

/**
 * Files on disk, flushed before the promise resolves: a runner may die at any moment. They lie where
 * others write too, in a checkout or in an artifact: no symbolic link is followed, neither that of a
 * file nor those of the folders below the working directory.
 */
export const diskFiles: Files = {
  read: async (path) => {
    try {
      const file = await openUnlinked(path, O_RDONLY);
      return await file.readFile('utf8').finally(() => file.close());
    } catch (error) {
      if (isNotThere(error)) return undefined;
      throw error;
    }
  },
  write: async (path, text) => {
    await refuseLinks(path);
    await mkdir(dirname(path), { recursive: true });
    // Written beside and renamed, so that nobody ever reads half a plan.
    const beside = `${path}.part`;
    await writeFlushed(beside, text, O_TRUNC);
    await rename(beside, path);
  },
  append: async (path, line) => {
    await refuseLinks(path);
    await mkdir(dirname(path), { recursive: true });
    const file = await openUnlinked(path, O_RDWR | O_CREAT | O_APPEND);
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

/**
 * The text of a file that an input names (`workspaces-file`), at once; undefined when it cannot be
 * read. It may be a link, unlike what the product writes and reads again: the list is the user's
 * own, it is only read, and what is not a list of moves goes no further.
 */
export function readTextNow(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

async function writeFlushed(path: string, text: string, how: number): Promise<void> {
  const file = await openUnlinked(path, O_WRONLY | O_CREAT | how);
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

// Windows knows no O_NOFOLLOW, and undefined adds nothing: there the look before is all.
async function openUnlinked(path: string, flags: number): ReturnType<typeof open> {
  await refuseLinks(path);
  return open(path, flags | O_NOFOLLOW, 0o666);
}

/**
 * Raises when a path is a symbolic link, or leads through one below the working directory. How the
 * working directory and a folder elsewhere are reached is the user's own.
 */
async function refuseLinks(path: string): Promise<void> {
  const below = relative('', path);
  const isElsewhere = isAbsolute(below) || below.split(sep)[0] === '..';
  const parts = isElsewhere ? [path] : below.split(sep);
  for (const [last] of parts.entries()) {
    const part = join(...parts.slice(0, last + 1));
    const isLink = await lstat(part).then(
      (seen) => seen.isSymbolicLink(),
      (error: unknown) => {
        if (isNotThere(error)) return false;
        throw error;
      },
    );
    if (isLink) throw new Error(`${part} is a symbolic link, and none is followed`);
  }
}

function isNotThere(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
