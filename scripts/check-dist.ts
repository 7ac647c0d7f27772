import { join } from 'node:path';

import { buildAction } from './build/build-action.js';
import { mustRun } from './build/run-tool.js';
import { smokeTest } from './build/smoke-test.js';

// `npm run check:dist`: is the committed bundle what the sources give, and does it run on its own? `git status`, because
// `git diff` does not see a chunk that is new.
const root = process.cwd();
await buildAction(root, join(root, 'dist'));
const changed = await mustRun('git', ['status', '--porcelain', '--', 'dist'], { cwd: root });
const faults = await smokeTest(join(root, 'dist'), process.execPath);
if (changed !== '') {
  console.error(`dist is not what the sources give. Run npm run build and commit:\n${changed}`);
}
for (const fault of faults) console.error(`The bundle does not run: ${fault}`);
if (changed !== '' || faults.length > 0) process.exitCode = 1;
else console.log(`dist is what the sources give, and runs on Node ${process.version}.`);
