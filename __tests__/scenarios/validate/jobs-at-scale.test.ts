import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';

import { readyWorkspace, withJob } from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import { validateInputs } from '../support/inputs.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
afterEach(() => world.close());

// Loaded into the process under test: leaves the peak of its memory, in bytes, in a file when it
// ends.
const HOOK = `data:text/javascript;base64,${Buffer.from(
  `import { writeFileSync } from 'node:fs';
  process.on('exit', () =>
    writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS * 1024)));`,
).toString('base64')}`;

const MEGABYTE = 1024 * 1024;

/**
 * Validates, and tells the outcome, the lines and the peak of the memory that the process held, in
 * bytes.
 */
async function validate(state: JsonObject, pageSize: number) {
  world = await startWorld({
    state,
    arm: { retryAfterSeconds: 1, validationPolls: 1, pageSizes: { jobs: pageSize } },
  });
  const file = join(world.workspace, 'peak-memory');
  const run = await world.run(validateInputs, {
    environment: { NODE_OPTIONS: `--import=${HOOK}`, PEAK_MEMORY_FILE: file },
  });
  const peak = Number(await readFile(file, 'utf8'));
  const pages = world
    .newRequests()
    .filter(({ request }) => request.url.pathname.endsWith('/jobs')).length;
  await world.close();
  return { run, peak, pages };
}

describe('a workspace with very many jobs', () => {
  it('is scanned to the last of them in the memory that a small one takes', async () => {
    const few = await validate(readyWorkspace({ jobs: 10 }), 1_000);
    expect(few.run.outputs).toMatchObject({ outcome: 'ready' });
    expect(few.pages).toBe(1);

    const many = await validate(readyWorkspace({ jobs: 100_000 }), 1_000);
    expect(many.run.outputs).toMatchObject({ outcome: 'ready' });
    // The first once more: what came meanwhile is on it.
    expect(many.pages).toBe(101);
    expect(many.run.lines.join('\n')).toMatch(/jobs that are not finished: 50000 listed so far/);
    expect(many.peak - few.peak).toBeLessThan(40 * MEGABYTE);
    process.stdout.write(
      `peak memory: ${Math.round(few.peak / MEGABYTE)} MB with 10 jobs, ${Math.round(many.peak / MEGABYTE)} MB with 100,000\n`,
    );
  });

  it('is blocked by the one that is alive on the last page', async () => {
    const state = withJob(readyWorkspace({ jobs: 2_000 }), 'the_last_one', 'Running', true);
    const { run, pages } = await validate(state, 100);
    expect(pages).toBe(22);
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'not-ready' });
    expect(run.summary).toContain('the_last_one');
  });
});
