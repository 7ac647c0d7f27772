import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { hosts } from './bundle-run.js';
import { playSeeds, simplest, type Played } from './run-seeds.js';
import type { Stage } from './stage.js';

/**
 * Plays seeds and prints each that goes wrong: what is wrong with it, how to play it again, and the
 * simplest scenario that goes wrong in the same way. `npm run chaos -- --seed N --runs N`.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '1' },
      lanes: { type: 'string', default: '2' },
      host: { type: 'string', default: 'github' },
      'no-shrink': { type: 'boolean', default: false },
      log: { type: 'string' },
      // For a promise that was broken on purpose: the first seed that sees it is enough.
      'until-wrong': { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  const host = hosts.find((one) => one === values.host);
  if (host === undefined) throw new Error(`--host is one of ${hosts.join(', ')}`);
  const begun = performance.now();
  let [played, wrong] = [0, 0];
  const say = (text: string): void => {
    console.log(text);
    if (values.log !== undefined) appendFileSync(values.log, `${text}\n`);
  };
  const onPlayed = async (one: Played, stage: Stage): Promise<boolean> => {
    played += 1;
    if (values.verbose) say(told(one));
    if (one.faults.length === 0) return true;
    wrong += 1;
    say(`seed ${one.seed} goes wrong:\n${one.faults.map((fault) => `  ${fault}`).join('\n')}`);
    say(`  again: npm run chaos -- --seed ${one.seed} --host ${host} --verbose`);
    if (!values['no-shrink']) {
      say(`  simplest: ${JSON.stringify(await simplest(stage, one))}`);
    }
    return !values['until-wrong'];
  };
  const [first, count, lanes] = [Number(values.seed), Number(values.runs), Number(values.lanes)];
  await playSeeds({ first, count, host, lanes: Math.min(lanes, count), onPlayed });
  const seconds = Math.round((performance.now() - begun) / 1000);
  say(`${played} seeds from ${first} on ${host}: ${wrong} went wrong, ${seconds} s`);
  if (wrong > 0) process.exitCode = 1;
}

/** What happened in a seed, for a person who looks for the reason. */
function told({ seed, history }: Played): string {
  const { scenario, runs, asked, disturbances } = history;
  return [
    `seed ${seed}: ${JSON.stringify(scenario)}`,
    ...runs.map(
      ({ mode, isBeside, run, from, to }) =>
        `  ${mode}${isBeside ? ' beside' : ''}: ${run.outputs['outcome'] ?? '-'} ${run.outputs['failure-reason'] ?? '-'} exit ${run.exitCode ?? 'none'}, requests ${from} to ${to}`,
    ),
    ...disturbances.map(({ at, touched }) => `  at ${at}: ${JSON.stringify(touched)}`),
    ...asked
      .map((one, at) => ({ at, ...one }))
      .filter(({ request, told: status }) => request.method !== 'GET' || status !== 200)
      .map(
        ({ at, request, done, told: status }) =>
          `  ${at} ${request.method} ${request.url.pathname} done ${done ?? '-'} told ${status ?? '-'}`,
      ),
  ].join('\n');
}

await main();
