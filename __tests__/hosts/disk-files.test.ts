import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { diskFiles } from '../../src/hosts/disk-files.js';

const home = process.cwd();
let outside = '';
beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'outside-'));
  const work = await mkdtemp(join(tmpdir(), 'work-'));
  await writeFile(join(outside, 'victim'), 'before');
  process.chdir(work);
});
afterEach(async () => {
  const work = process.cwd();
  process.chdir(home);
  for (const folder of [outside, work]) await rm(folder, { recursive: true, force: true });
});

const victim = () => readFile(join(outside, 'victim'), 'utf8');

describe('files on disk', () => {
  it('are read, written and appended to', async () => {
    await diskFiles.write('a/b.json', 'one');
    await diskFiles.append('a/b.json', 'two');
    expect(await diskFiles.read('a/b.json')).toBe('one\ntwo\n');
    expect(await diskFiles.read(join(process.cwd(), 'a', 'b.json'))).toBe('one\ntwo\n');
    expect(await diskFiles.read('a/none')).toBeUndefined();
    expect(await diskFiles.read('none/none')).toBeUndefined();
  });

  it('are not followed through a link', async () => {
    await symlink(join(outside, 'victim'), 'link');
    await expect(diskFiles.read('link')).rejects.toThrow('symbolic link');
    await expect(diskFiles.append('link', 'x')).rejects.toThrow('symbolic link');
    await expect(diskFiles.write('link', 'x')).rejects.toThrow('symbolic link');
    await symlink(join(outside, 'victim'), 'plan.part');
    await expect(diskFiles.write('plan', 'x')).rejects.toThrow('symbolic link');
    await symlink(join(outside, 'nothing'), 'dangling');
    await expect(diskFiles.append('dangling', 'x')).rejects.toThrow('symbolic link');
    expect(await victim()).toBe('before');
  });

  it('are not written through a folder that is a link, however deep', async () => {
    await mkdir('deep');
    await symlink(outside, 'deep/out');
    await expect(diskFiles.write('deep/out/victim', 'x')).rejects.toThrow('symbolic link');
    await expect(diskFiles.append('deep/out/sub/victim', 'x')).rejects.toThrow('symbolic link');
    await expect(diskFiles.read('deep/out/victim')).rejects.toThrow('symbolic link');
    expect(await victim()).toBe('before');
  });

  it('elsewhere are reached as the user says', async () => {
    await diskFiles.write(join(outside, 'new', 'plan.json'), 'one');
    expect(await diskFiles.read(join(outside, 'new', 'plan.json'))).toBe('one');
  });

  it('end a line that was left unfinished before another is appended', async () => {
    const path = 'torn';
    await writeFile(path, 'one\n{"event":"ü');
    await diskFiles.append(path, 'two');
    expect(await diskFiles.read(path)).toBe('one\n{"event":"ü\ntwo\n');
  });
});
