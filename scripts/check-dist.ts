import { join, relative } from 'node:path';

import { hostNames } from '../src/domain/request/host-name.js';
import { buildBundle, bundles, type Bundle } from './build/build-bundle.js';
import { compileSource } from './build/compile.js';
import { mustRun } from './build/run-tool.js';
import { smokeHosts } from './build/smoke-hosts.js';
import { smokeTest } from './build/smoke-test.js';

// `npm run check:dist`: are the committed bundles what the sources give, and does each run on its
// own? `git status`, because `git diff` does not see a chunk that is new.
const root = process.cwd();
const source = await compileSource(root);
for (const host of hostNames) {
  const { folder, lender = folder }: Bundle = bundles[host];
  const out = join(root, folder);
  await buildBundle(bundles[host], source, { root, out });
  const entry = relative(lender, join(folder, 'index.js'));
  const changed = await mustRun('git', ['status', '--porcelain', '--', folder], { cwd: root });
  const faults = await smokeTest(join(root, lender), process.execPath, smokeHosts[host], entry);
  if (changed !== '') {
    console.error(
      `${folder} is not what the sources give. Run npm run build and commit:\n${changed}`,
    );
  }
  for (const fault of faults) console.error(`The bundle in ${folder} does not run: ${fault}`);
  if (changed !== '' || faults.length > 0) process.exitCode = 1;
  else console.log(`${folder} is what the sources give, and runs on Node ${process.version}.`);
}
