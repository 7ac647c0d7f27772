import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { diskFiles } from '../../src/hosts/disk-files.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'disk-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a line that is appended', () => {
  it('makes the file and its folder', async () => {
    const path = join(folder, 'a', 'journal');
    await diskFiles.append(path, 'one');
    await diskFiles.append(path, 'two');
    expect(await diskFiles.read(path)).toBe('one\ntwo\n');
  });

  it('is not swallowed by one that was left unfinished', async () => {
    const path = join(folder, 'torn');
    await writeFile(path, 'one\n{"event":"ü');
    await diskFiles.append(path, 'two');
    expect(await diskFiles.read(path)).toBe('one\n{"event":"ü\ntwo\n');
  });
});
