import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { bundledPackages, packageFolder } from '../../scripts/build/bundled-packages.js';

describe('the package of a file', () => {
  it.each([
    ['/r/node_modules/debug/src/index.js', ['/r/node_modules/debug']],
    ['/r/node_modules/@azure/identity/dist/x.js', ['/r/node_modules/@azure/identity']],
    [
      '/r/node_modules/@actions/github/node_modules/@actions/http-client/lib/index.js',
      ['/r/node_modules/@actions/github/node_modules/@actions/http-client'],
    ],
    ['C:\\r\\node_modules\\debug\\index.js', ['C:\\r\\node_modules\\debug']],
    ['/r/.build/src/index.js', []],
    ['/r/node_modules_of_mine/debug/index.js', []],
  ])('%s', (file, folder) => {
    expect(packageFolder(file)).toEqual(folder);
  });
});

describe('the packages of a bundle', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'packages-'));
  });
  afterEach(async () => {
    await rm(root, { recursive: true, force: true });
  });

  async function install(folder: string, name: string, version: string): Promise<string> {
    const path = join(root, 'node_modules', folder);
    await mkdir(path, { recursive: true });
    await writeFile(
      join(path, 'package.json'),
      JSON.stringify({ name, version, license: 'MIT', main: 'x.js' }),
    );
    return join(path, 'x.js');
  }

  it('are those of modules in chunks, also of modules that were joined, each version once', async () => {
    const inner = await install('inner', 'inner', '1.0.0');
    const twice = await install('a/node_modules/inner', 'inner', '2.0.0');
    const copy = await install('b/node_modules/inner', 'inner', '2.0.0');
    const unused = await install('unused', 'unused', '1.0.0');
    const packages = await bundledPackages({
      modules: [
        {
          chunks: [1],
          nameForCondition: '/ours/index.js',
          modules: [{ nameForCondition: inner }, { nameForCondition: twice }],
        },
        { chunks: [2], nameForCondition: copy },
        { chunks: [], nameForCondition: unused },
        { chunks: [1], identifier: 'webpack/runtime/ensure chunk' },
      ],
    });
    expect(packages.map(({ name, version, licence }) => [name, version, licence])).toEqual([
      ['inner', '1.0.0', 'MIT'],
      ['inner', '2.0.0', 'MIT'],
    ]);
  });

  it.each([{}, { modules: [] }, null, 'x'])(
    'of statistics without modules are an error: %j',
    async (statistics) => {
      await expect(bundledPackages(statistics)).rejects.toThrow('name no module');
    },
  );
});
