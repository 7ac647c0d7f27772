import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { pages } from './pages.js';

// A change of a text is seen in a review as it will be seen by people. `npm run golden` writes the
// files anew.
const rewrites = process.env['GOLDEN'] === 'write';
const fileOf = (name: string): URL => new URL(`./${name}.md`, import.meta.url);

/** The page without the ids that are made up at each refusal and for each run. */
function still(page: string): string {
  return page.replaceAll(
    /((?:tracking|correlation) id (?:for Azure support: |[`']))[0-9a-f-]{36}/gi,
    '$1(a GUID)',
  );
}

describe('the page of a run', () => {
  it.each(Object.entries(pages))('%s', async (name, make) => {
    const page = still(await make());
    if (rewrites) writeFileSync(fileOf(name), page);
    expect(page).toBe(readFileSync(fileOf(name), 'utf8'));
  });

  it('has a file, and no file is of none', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.md'));
    expect(files.sort()).toEqual(
      Object.keys(pages)
        .map((name) => `${name}.md`)
        .sort(),
    );
  });
});
