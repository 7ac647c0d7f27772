import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { listAt } from '../src/domain/json.js';
import { parseSignedPlan } from '../src/domain/plan/parse-plan.js';
import { questions } from './rehearse/questions.js';
import { rehearse, type Rehearsed } from './rehearse/rehearse.js';

// `npm run rehearse -- --plan-file workspace-move-plan.json`: the move of a plan, and what is put
// back after it, on the emulator; then again for each thing that no document says of Azure.
const { values } = parseArgs({
  options: {
    'plan-file': { type: 'string', default: 'workspace-move-plan.json' },
    out: { type: 'string', default: 'rehearsal-output' },
    'without-questions': { type: 'boolean', default: false },
  },
});
const out = resolve(values.out);
const { plan } = parseSignedPlan(await readFile(values['plan-file'], 'utf8'));

const told = (runs: readonly Rehearsed[]): string =>
  runs
    .map(({ mode, outcome, failureReason }) =>
      failureReason === '' ? `${mode}: ${outcome}` : `${mode}: ${outcome} (${failureReason})`,
    )
    .join(', ');

console.log(
  'REHEARSAL. Nothing happens in Azure, and nothing leaves this machine: an emulated Azure',
);
console.log('is made from what the plan file keeps. What the plan does not keep is not there.\n');
const runs = await rehearse(plan, join(out, 'as-documented'));
console.log(`Where documents and recordings say what Azure does:\n  ${told(runs)}`);
console.log(`  pages: ${join(out, 'as-documented')}\n`);
if (runs.some(({ failureReason }) => failureReason !== '')) process.exitCode = 1;

if (!values['without-questions']) {
  console.log('What no document says. If Azure does otherwise, this is what would differ:');
  const usual = linesOf(runs);
  const open = questions.filter(({ about }) =>
    about.some((list) => listAt(plan.snapshot[list], 'items').length > 0),
  );
  for (const [index, { asks, otherwise }] of open.entries()) {
    const again = await rehearse(plan, join(out, `question-${index + 1}`), otherwise);
    const news = linesOf(again).filter((line) => !usual.includes(line));
    console.log(`- ${asks}: ${told(again) === told(runs) ? 'ends the same' : told(again)}`);
    for (const line of news.slice(0, 5)) console.log(`    ${line.slice(0, 160)}`);
    if (news.length > 5)
      console.log(`    … and ${news.length - 5} more lines in question-${index + 1}`);
  }
}

// What a page says of single things, but for what is new in every run.
function linesOf(all: readonly Rehearsed[]): readonly string[] {
  const last = all.at(-1)?.report ?? '';
  return last.split('\n').filter((line) => /^(?:- |\| )/.test(line) && !/\d{2}:\d{2}/.test(line));
}
