import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { packageExtension } from '../../../scripts/package/package-extension.js';
import { readZip } from '../../package/read-zip.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vsix-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the extension', () => {
  it('holds the task with its manifest, its bundle as it is committed, and the licences', async () => {
    const files = readZip(await packageExtension(resolve('.'), folder));
    const task = resolve('azure-pipelines/task');
    const bundle = (await readdir(join(task, 'dist'))).map((name) => `dist/${name}`);
    expect(bundle).toContain('dist/index.js');
    expect(bundle).toContain('dist/licenses.txt');
    for (const name of ['task.json', 'icon.png', ...bundle]) {
      expect([name, files.get(`task/${name}`)?.equals(await readFile(join(task, name)))]).toEqual([
        name,
        true,
      ]);
    }
    expect(files.get('LICENSE')?.equals(await readFile('LICENSE'))).toBe(true);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'overview.md',
        'images/extension-icon.png',
        'extension.vsixmanifest',
      ]),
    );
    expect([...files.keys()].filter((name) => /node_modules|src\/|__tests__/.test(name))).toEqual(
      [],
    );
    const packed: unknown = JSON.parse(await readFile('package.json', 'utf8'));
    expect(packed).toMatchObject({ version: /Version="([\d.]+)"\/>/.exec(manifestOf(files))?.[1] });
  });

  // tfx itself takes these for good and only warns.
  it.each([
    ['a file that is not there', '"dist/index.js"', '"dist/none.js"'],
    ['an id that is no GUID', '"id": "', '"id": "x'],
  ])('is not made of a task with %s', async (_, from, to) => {
    const root = join(folder, 'root');
    await cp(resolve('azure-pipelines'), join(root, 'azure-pipelines'), { recursive: true });
    await cp(resolve('LICENSE'), join(root, 'LICENSE'));
    const path = join(root, 'azure-pipelines', 'task', 'task.json');
    const text = await readFile(path, 'utf8');
    expect(text).toContain(from);
    await writeFile(path, text.replace(from, to));
    await expect(packageExtension(root, join(folder, 'out'))).rejects.toThrow(/warning/i);
  });
});

function manifestOf(files: ReadonlyMap<string, Buffer>): string {
  return files.get('extension.vsixmanifest')?.toString('utf8') ?? '';
}
