import { execFileSync } from 'node:child_process';

import { beforeAll, describe, expect, it } from '@jest/globals';
import { array, parse } from 'valibot';

import { measureSchema, widths, type Measure } from '../../scripts/pages/measure.js';

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
const DEADLINE = 'by 2026-01-02 00:00 UTC';

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

  const losses = 'Lost or changed by the move';
  const stop = 'Now: do not start another move, and delete nothing.';
  const first: readonly (readonly [page: string, words: readonly string[]])[] = [
    ['ready', ['Now:', DEADLINE, losses, 'Locked meanwhile:']],
    ['ready-for-environment', ['Now:', DEADLINE, losses, 'Locked meanwhile:']],
    ['ready.azure-pipelines', ['Now:', DEADLINE, losses, 'Locked meanwhile:']],
    ['ready.comment', ['Now:', DEADLINE, losses]],
    ['ready-with-preparation', ['Now:', DEADLINE, losses]],
    ['blocked-by-few', ['Now:', losses, 'Locked meanwhile:']],
    ['blocked-by-many', ['Now:', losses]],
    ['blocked-hostile-names', ['Now:', losses]],
    ['gate-closed', ['What to do:', 'Now:', 'until 2026-01-02 00:00 UTC', 'Locked meanwhile:']],
    ['drift', ['What to do:', 'Now:', losses]],
    ['partially-moved', ['What to do:', stop, losses]],
    ['unknown', ['What to do:', stop, losses]],
    ['moved', ['Now:', 'To do now']],
    ['restore-incomplete', ['What to do:', 'Now:', 'Do:']],
    ['restored', ['Now:']],
    ['promoted', ['Now:', 'Nobody approved this plan: the gate is none.']],
    ['discovered', ['Now:', 'Locked meanwhile:']],
    ['invalid-input', ['What to do:', 'Now:']],
    ['invalid-input.azure-pipelines', ['What to do:', 'Now:']],
    ['cancelled', ['What to do:', stop]],
    ['blocked-by-few.azure-pipelines', ['Now:', losses, 'Locked meanwhile:']],
  ];

  it.each(first.flatMap(([page, words]) => widths.map((width) => [page, width, words] as const)))(
    '%s at %d px says in the first look what a reader must know',
    (page, width, words) => {
      const { ends } = at(page, width);
      for (const word of ['verdict', ...words]) {
        expect(`${word} at ${ends[word] ?? 'nowhere'}`).toMatch(/ at \d+$/);
        expect(`${word} at ${Math.max(0, (ends[word] ?? 0) - FIRST_LOOK)} px below`).toBe(
          `${word} at 0 px below`,
        );
      }
    },
  );

  // Which losses, not only that there are some.
  it.each(['ready', 'ready-for-environment', 'ready-with-preparation', 'blocked-by-many', 'drift'])(
    '%s names every loss that it names in the first look of a wide window',
    (page) => {
      expect(at(page, 1200).ends[`${losses} (list)`]).toBeLessThanOrEqual(FIRST_LOOK);
    },
  );

  it('looks at every page', () => {
    const known = new Set(first.map(([page]) => page));
    const pages = [...new Set(measures.map(({ page }) => page))];
    expect(pages.filter((page) => !known.has(page))).toEqual([]);
  });
});
