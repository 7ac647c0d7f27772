import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

import type { Files } from '../ports/ports.js';

const { O_APPEND, O_CREAT, O_NOFOLLOW, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY } = constants;

/**
 * Files on disk, flushed before the promise resolves: a runner may die at any moment. They lie where
 * others write too, in a checkout or in an artifact: no symbolic link is followed, neither that of a
 * file nor those of the folders below the working directory. At once, because they are few and small,
 * and Node's other way of doing it takes longer to load than a run that ends at its inputs.
 */
export const diskFiles: Files = {
  read: (path) => settled(() => readUnlinked(path)),
  write: (path, text) =>
    settled(() => {
      refuseLinks(path);
      mkdirSync(dirname(path), { recursive: true });
      // Written beside and renamed, so that nobody ever reads half a plan.
      const beside = `${path}.part`;
      withFile(beside, O_WRONLY | O_CREAT | O_TRUNC, (file) => {
        writeFileSync(file, text, 'utf8');
        fsyncSync(file);
      });
      renameSync(beside, path);
    }),
  append: (path, line) =>
    settled(() => {
      refuseLinks(path);
      mkdirSync(dirname(path), { recursive: true });
      withFile(path, O_RDWR | O_CREAT | O_APPEND, (file) => {
        // A run that died in the middle of a line must not swallow the next one.
        const last = Buffer.alloc(1, '\n');
        readSync(file, last, 0, 1, Math.max(0, fstatSync(file).size - 1));
        const begin = last.toString() === '\n' ? '' : '\n';
        writeFileSync(file, `${begin}${line}\n`, 'utf8');
        fsyncSync(file);
      });
    }),
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

// What is raised is a rejection, as it is for whoever waits for a disk.
function settled<Value>(act: () => Value): Promise<Value> {
  return new Promise((resolve) => {
    resolve(act());
  });
}

function readUnlinked(path: string): string | undefined {
  try {
    return withFile(path, O_RDONLY, (file) => readFileSync(file, 'utf8'));
  } catch (error) {
    if (isNotThere(error)) return undefined;
    throw error;
  }
}

// Windows knows no O_NOFOLLOW, and undefined adds nothing: there the look before is all.
function withFile<Value>(path: string, flags: number, act: (file: number) => Value): Value {
  refuseLinks(path);
  const file = openSync(path, flags | O_NOFOLLOW, 0o666);
  try {
    return act(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Raises when a path is a symbolic link, or leads through one below the working directory. How the
 * working directory and a folder elsewhere are reached is the user's own.
 */
function refuseLinks(path: string): void {
  const below = relative('', path);
  const isElsewhere = isAbsolute(below) || below.split(sep)[0] === '..';
  const parts = isElsewhere ? [path] : below.split(sep);
  for (const [last] of parts.entries()) {
    const part = join(...parts.slice(0, last + 1));
    const isLink = lstatSync(part, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    if (isLink) throw new Error(`${part} is a symbolic link, and none is followed`);
  }
}

function isNotThere(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
