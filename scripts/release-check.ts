import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { TOOL_VERSION } from '../src/domain/run/tool-version.js';
import { mustRun, runTool } from './build/run-tool.js';
import { releaseFaults, releaseNotes } from './release/release-faults.js';
import { schemaFaults } from './release/schema-faults.js';
import { parseJson } from '../src/domain/parse-json.js';

// `npm run release:check`: do version, changelog, README, task.json and bundles agree, and do the
// schemas keep what the release before says? With `--tag v1.2.3` as they must for that release;
// `--notes FILE` writes what is published with it.
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
const faults = [
  ...releaseFaults(texts, TOOL_VERSION, values.tag),
  ...(await brokenSchemas(`v${TOOL_VERSION}`)),
];
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

/** What the schemas no longer keep of the release before this one; of the first nothing is known. */
async function brokenSchemas(own: string): Promise<readonly string[]> {
  const options = { cwd: process.cwd() };
  const tags = await mustRun('git', ['tag', '--list', 'v*.*.*', '--sort=-v:refname'], options);
  const before = tags.split('\n').find((tag) => tag !== '' && tag !== own);
  if (before === undefined) return [];
  const files = ['schemas/plan.schema.json', 'schemas/report.schema.json'];
  const found = await Promise.all(
    files.map(async (file) => {
      const { exitCode, printed } = await runTool('git', ['show', `${before}:${file}`], options);
      const now = parseJson(await text(file)) ?? null;
      return exitCode === 0 ? schemaFaults(file, parseJson(printed) ?? null, now) : [];
    }),
  );
  return found.flat();
}
