import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { TOOL_VERSION } from '../src/domain/run/tool-version.js';
import { mustRun } from './build/run-tool.js';
import { releaseFaults, releaseNotes } from './release/release-faults.js';

// `npm run release:check`: do version, changelog, README, task.json and bundles agree? With
// `--tag v1.2.3` as they must for that release; `--notes FILE` writes what is published with it.
const { values } = parseArgs({
  options: {
    tag: { type: 'string' },
    notes: { type: 'string' },
    'without-bundles': { type: 'boolean', default: false },
  },
});
const text = (path: string): Promise<string> => readFile(path, 'utf8');
const texts = {
  'package.json': await text('package.json'),
  'package-lock.json': await text('package-lock.json'),
  'CHANGELOG.md': await text('CHANGELOG.md'),
  'README.md': await text('README.md'),
  'azure-pipelines/task/task.json': await text('azure-pipelines/task/task.json'),
  'azure-pipelines/vss-extension.json': await text('azure-pipelines/vss-extension.json'),
};
const faults = releaseFaults(texts, TOOL_VERSION, values.tag);
for (const fault of faults) console.error(fault);
if (values.notes !== undefined) {
  await writeFile(values.notes, releaseNotes(texts['CHANGELOG.md'], TOOL_VERSION));
}
if (faults.length > 0) process.exitCode = 1;
else {
  console.log(`Everything that names a version says ${TOOL_VERSION}.`);
  if (!values['without-bundles']) {
    console.log(await mustRun('npm', ['run', '--silent', 'check:dist'], { cwd: process.cwd() }));
  }
}
