import { rmSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { allWrong, kinds, requestsOf } from '../support/each-request.js';
import { job, runsOnDevops } from '../support/on-devops.js';
import { runsOnGithub } from '../support/on-github.js';
import { runsThatSignIn } from '../support/on-sign-in.js';

const signingIn = await runsThatSignIn();
const tables = { ...signingIn.tables, ...(await runsOnGithub()), ...(await runsOnDevops()) };

/** Each request of each kind of run, as the run makes it where nothing is troubled. */
const rows = await Promise.all(
  Object.entries(tables).map(async ([name, table]) => {
    const requests = await requestsOf(table);
    return { name, table, requests, count: new Set(requests.map((one) => one.name)).size };
  }),
);

afterAll(async () => {
  await signingIn.stop();
  rmSync(job.temp, { recursive: true, force: true });
});

describe.each(rows)('a fault at each single request of $name ($count)', ({ table, requests }) => {
  const wrong = new Map<string, Promise<readonly string[]>>();

  // All kinds side by side: most of the time is spent waiting for what is not answered.
  beforeAll(async () => {
    for (const kind of kinds) wrong.set(kind, allWrong(table, requests, kind));
    await Promise.allSettled(wrong.values());
  });

  it.each(kinds)('gives an end with the cause in the first line: %s', async (kind) => {
    expect(requests.length).toBeGreaterThan(0);
    expect(await wrong.get(kind)).toEqual([]);
  });
});
