import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { renderHtml } from '../src/hosts/terminal/render-html.js';
import { acts } from './acts.js';
import { githubStyle, indexPage, papers, type Played } from './index-page.js';
import { openStage } from './stage.js';

// `npm run demo`: the main job, end to end, on the embedded Azure. With `-- --verbose` everything that
// the committed bundle printed is shown, as a runner would show it.
const output = resolve('demo-output');
const workspace = await mkdtemp(join(tmpdir(), 'demo-'));
const started = Date.now();
await rm(output, { recursive: true, force: true });
await mkdir(output, { recursive: true });

const played: Played[] = [];
let unexpected = 0;
const stage = await openStage(workspace, process.argv.includes('--verbose'));
try {
  for (const [index, act] of acts.entries()) {
    console.log(`\n=== Act ${index + 1} of ${acts.length}: ${act.title}\n    ${act.story}`);
    const run = await act.play(stage);
    const page = `${index + 1}-${act.name}.html`;
    const title = `Act ${index + 1}: ${act.title}`;
    await writeFile(join(output, page), renderHtml(run.summary, title, githubStyle()));
    const { outcome = '', 'failure-reason': reason = '' } = run.outputs;
    played.push({ title: act.title, story: act.story, outcome, reason, page });
    const asTold = outcome === act.expected[0] && reason === act.expected[1];
    if (!asTold) unexpected += 1;
    console.log(
      `    outcome: ${outcome}   failure-reason: ${reason === '' ? '(none)' : reason}   exit code: ${String(run.exitCode)}`,
    );
    if (!asTold) console.log(`    !! expected ${act.expected.join(' / ')}`);
  }
  const changes = stage.changesSent();
  await writeFile(join(output, 'index.html'), indexPage(played, changes));
  for (const paper of Object.keys(papers)) {
    await copyFile(join(workspace, paper), join(output, paper));
  }
  console.log(`\n=== Azure was asked to change ${changes.length} things, all of the approved plan`);
} finally {
  await stage.close();
  await rm(workspace, { recursive: true, force: true });
}
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(`\nDone in ${seconds} s. Open ${join(output, 'index.html')}`);
if (unexpected > 0) process.exitCode = 1;
