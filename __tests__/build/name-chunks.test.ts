import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { chunkNames, nameChunks } from '../../scripts/build/name-chunks.js';

const own = (name: string, size = 1): object => ({
  name: `./src/${name}`,
  nameForCondition: `/tmp/any/.build/src/${name}`,
  size,
});
const packaged = (name: string, size: number): object => ({
  name: `../node_modules/${name}/index.js`,
  nameForCondition: `/tmp/any/node_modules/${name}/index.js`,
  size,
});
const asked = (request: string): object => ({ moduleName: './src/modes/run-mode.js', request });

const statistics = {
  chunks: [
    { id: 1, initial: true, modules: [own('hosts/github/index.js')] },
    {
      id: 12,
      initial: false,
      modules: [own('modes/move.js + 5 modules'), own('stages/move/follow.js', 90)],
      origins: [asked('./move.js'), asked('./promote.js')],
    },
    {
      id: 24,
      initial: false,
      modules: [own('checks/places/a.js', 5), own('checks/b.js', 4), packaged('ms', 3)],
      origins: [asked('./move.js'), asked('./validate.js')],
    },
    {
      id: 386,
      initial: false,
      modules: [
        { name: 'concatenated', modules: [packaged('@azure/msal-node', 9), packaged('ms', 1)] },
      ],
      origins: [],
    },
    { id: 'index', initial: false, modules: [packaged('index', 1)], origins: [] },
    { id: 7, initial: false, modules: [packaged('@azure/msal-node', 2)], origins: [] },
  ],
};

describe('the names of chunks', () => {
  it('are what is imported lazily, else the package or the room of which most is in it; unique', () => {
    expect([...chunkNames(statistics)]).toEqual([
      ['12', 'move.js'],
      ['24', 'checks-places.js'],
      ['386', 'msal-node.js'],
      ['index', 'index-2.js'],
      ['7', 'msal-node-2.js'],
    ]);
  });

  it('are those of the files and of the table that the loader reads', async () => {
    const out = await mkdtemp(join(tmpdir(), 'chunks-'));
    const loader = '__nccwpck_require__.u=chunkId=>{return""+chunkId+".index.js"};';
    await writeFile(join(out, 'index.js'), loader);
    for (const id of ['12', '24', '386', 'index', '7']) {
      await writeFile(join(out, `${id}.index.js`), id);
    }
    await nameChunks(out, statistics);
    expect(await readFile(join(out, 'move.js'), 'utf8')).toBe('12');
    expect((await readdir(out)).filter((name) => /^\d/.test(name))).toEqual([]);
    expect(await readFile(join(out, 'index.js'), 'utf8')).toMatch(
      /u=chunkId=>\{return\(\{"7":"msal-node-2.js",.*"12":"move.js".*\}\)\[chunkId\]\};$/,
    );
  });

  it('are not given to a bundle whose loader makes names in another way', async () => {
    const out = await mkdtemp(join(tmpdir(), 'chunks-'));
    await writeFile(join(out, 'index.js'), '__nccwpck_require__.u=id=>id+".js"');
    await expect(nameChunks(out, statistics)).rejects.toThrow('naming is not as expected');
  });
});
