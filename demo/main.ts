import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { acts } from './acts.js';
import { pageStyle } from '../src/hosts/terminal/page-style.js';
import { renderHtml } from '../src/hosts/terminal/render-html.js';
import { openStage } from './stage.js';

// `npm run demo`: the main job, end to end, on the embedded Azure. Everything printed between the
// rulers is what the committed bundle printed, as a runner would show it.
const output = resolve('demo-output');
const workspace = await mkdtemp(join(tmpdir(), 'demo-'));
const started = Date.now();
await rm(output, { recursive: true, force: true });
await mkdir(output, { recursive: true });

let unexpected = 0;
const stage = await openStage(workspace);
try {
  for (const [index, act] of acts.entries()) {
    console.log(`\n=== Act ${index + 1} of ${acts.length}: ${act.title}`);
    console.log(`    ${act.story}\n`);
    const run = await act.play(stage);
    const file = join(output, `${index + 1}-${act.name}.html`);
    await writeFile(file, renderHtml(run.summary, `Act ${index + 1}: ${act.title}`, pageStyle));
    const { outcome = '', 'failure-reason': reason = '' } = run.outputs;
    const asTold = outcome === act.expected[0] && reason === act.expected[1];
    if (!asTold) unexpected += 1;
    console.log(
      `\n    outcome: ${outcome}   failure-reason: ${reason === '' ? '(none)' : reason}   exit code: ${String(run.exitCode)}`,
    );
    if (!asTold) console.log(`    !! expected ${act.expected.join(' / ')}`);
    console.log(`    summary: ${file}`);
  }
  console.log(`\n=== What Azure was asked to change\n`);
  for (const line of stage.changesSent()) console.log(`    ${line}`);
} finally {
  await stage.close();
  await rm(workspace, { recursive: true, force: true });
}
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(`\nDone in ${seconds} s. The summaries are in ${output}.`);
if (unexpected > 0) process.exitCode = 1;
