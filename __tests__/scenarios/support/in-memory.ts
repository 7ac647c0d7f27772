import type { Files } from '../../../src/ports/ports.js';

/** A disk that is a map of texts by their path. */
export function inMemory(disk: Map<string, string>): Files {
  return {
    read: (path) => Promise.resolve(disk.get(path)),
    write: (path, text) => {
      disk.set(path, text);
      return Promise.resolve();
    },
    append: (path, line) => {
      const before = disk.get(path) ?? '';
      const begin = before === '' || before.endsWith('\n') ? '' : '\n';
      disk.set(path, `${before}${begin}${line}\n`);
      return Promise.resolve();
    },
  };
}
