import { join } from 'node:path';

import { buildBundle, bundles } from './build/build-bundle.js';
import { compileSource } from './build/compile.js';

// `npm run build` replaces the bundles of all hosts. They are committed, because a host executes
// them as they are.
const root = process.cwd();
const source = await compileSource(root);
for (const bundle of Object.values(bundles)) {
  const out = join(root, bundle.folder);
  const { files, packages } = await buildBundle(bundle, source, { root, out });
  console.log(bundle.folder);
  for (const [name, bytes] of files) console.log(`${String(bytes).padStart(11)}  ${name}`);
  console.log(`  ${files.length} files, code of ${packages} packages`);
}
