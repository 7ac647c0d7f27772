import { execFileSync } from 'node:child_process';

import { beforeAll, describe, expect, it } from '@jest/globals';
import { array, parse } from 'valibot';

import { measureSchema, type Measure } from '../../scripts/pages/measure.js';

// The pages as GitHub shows them, in a real browser that npm brings.
let measures: readonly Measure[] = [];
beforeAll(() => {
  const script = new URL('../../scripts/pages.ts', import.meta.url).pathname;
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  const json = execFileSync(process.execPath, ['--import', 'tsx', script, '--measure'], options);
  measures = parse(array(measureSchema), JSON.parse(json));
}, 300_000);

const at = (page: string, width: number): Measure => {
  const found = measures.find((one) => one.page === page && one.width === width);
  if (found === undefined) throw new Error(`no page ${page}`);
  return found;
};

const FIRST_LOOK = 900;

describe('a page as GitHub shows it', () => {
  it('is never wider than its column, opened or not', () => {
    const wide = measures.filter(({ tooWide }) => tooWide.length > 0);
    expect(wide.map(({ page, width, tooWide }) => [page, width, tooWide.slice(0, 3)])).toEqual([]);
    expect(measures.length).toBeGreaterThan(30);
    // A page that shows nothing would fit everywhere.
    expect(Math.min(...measures.map(({ height }) => height))).toBeGreaterThan(100);
  });

  it.each([
    ['ready', 1_400],
    ['ready-with-preparation', 1_400],
    ['blocked-by-many', 3_500],
  ])('%s is at most %d px high', (page, height) => {
    expect(at(page, 1200).height).toBeLessThanOrEqual(height);
  });

  it.each([
    ['ready', ['Now:', 'Lost or changed by the move', 'Locked meanwhile:']],
    ['ready-with-preparation', ['Now:', 'Lost or changed by the move', 'Locked meanwhile:']],
    ['blocked-by-few', ['Now:', 'Lost or changed by the move', 'Locked meanwhile:']],
    ['blocked-by-many', ['Now:', 'Lost or changed by the move']],
    ['drift', ['Now:', 'Lost or changed by the move']],
    ['moved', ['Now:', 'To do now']],
  ])('%s says in the first look what a reader must know', (page, words) => {
    const { ends } = at(page, 1200);
    for (const word of ['verdict', ...words]) {
      expect(`${word} at ${ends[word] ?? 'nowhere'}`).toMatch(/ at \d+$/);
      expect(ends[word]).toBeLessThanOrEqual(FIRST_LOOK);
    }
  });

  it('names the deadline of a plan in the first look', () => {
    const deadline = Object.entries(at('ready', 1200).ends).find(([word]) =>
      /^by .*UTC$/.test(word),
    );
    expect(deadline?.[1]).toBeLessThanOrEqual(FIRST_LOOK);
  });
});
