import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build, transform } from 'esbuild';

// Jest loads, links and compiles each module anew for each test file, hundreds of them where the
// whole product is tested: a test file is given to it as one module instead. What is tested, what a
// file shares with another (nothing) and what an error shows stay the same.
const ROOMS = ['src', 'emulator', 'scripts', 'demo', 'bench', 'chaos', '__tests__'];

// Of the development dependencies those that consist of many modules and can be bundled. The
// product's own packages are bundled for every host.
const BUNDLED = ['@peculiar/x509', 'fast-check', 'yaml'];

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const external = Object.keys(devDependencies).filter((name) => !BUNDLED.includes(name));

// A bundle is made anew when anything is changed that a test file could reach.
const sources = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(room, name)),
);
const state = createHash('sha256');
for (const file of ['package-lock.json', 'jest.bundled.js', ...sources.sort()]) {
  state.update(file).update(readFileSync(file));
}
const stateOfAll = state.digest('hex');

/** Where a module asks for `import.meta.url` it means its own place, not that of the bundle. */
const ownPlace = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /\/(__tests__|scripts|chaos|demo|bench)\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes('import.meta.url')) return { contents: text, loader: 'ts' };
      const define = { 'import.meta.url': JSON.stringify(pathToFileURL(path).href) };
      const placed = { loader: 'ts', define, sourcemap: 'inline', sourcefile: path };
      return { contents: (await transform(text, placed)).code, loader: 'js' };
    });
  },
};

/** A `require` for what CommonJS packages ask of Node. */
const requireAt = (path) =>
  "import { createRequire as requireOf } from 'node:module';" +
  `const require = requireOf(${JSON.stringify(pathToFileURL(path).href)});`;

export default {
  getCacheKey: (_text, path) =>
    createHash('sha256').update(path).update(stateOfAll).digest('hex').slice(0, 32),

  async processAsync(_text, path) {
    const { outputFiles } = await build({
      entryPoints: [path],
      outfile: path,
      write: false,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      sourcemap: 'external',
      sourcesContent: false,
      external,
      plugins: [ownPlace],
      banner: { js: requireAt(path) },
      logLevel: 'silent',
    });
    const [map, code] = ['.map', '.ts'].map(
      (end) => outputFiles.find((file) => file.path.endsWith(end))?.text,
    );
    return { code, map };
  },
};
