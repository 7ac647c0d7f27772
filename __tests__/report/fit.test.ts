import { describe, expect, it } from '@jest/globals';

import { bytesOf, fitSections } from '../../src/report/fit.js';
import { collapsed, listed, renderBlock, whole } from '../../src/report/section.js';

const list = (count: number) =>
  listed(
    '### List',
    Array.from({ length: count }, (_, index) => `- item ${index} ✔`),
    (item) => item,
  );

describe('sections that must fit', () => {
  const folded = collapsed('Folded', list(40));

  it.each([300, 301, 305, 311, 350, 400])('never take more than %d bytes', (budget) => {
    const [fitted] = fitSections([{ name: 'a', value: 1, blocks: [folded] }], budget);
    expect(fitted?.state).toBe('shortened');
    expect(bytesOf(fitted?.markdown ?? '')).toBeLessThanOrEqual(budget);
    expect(fitted?.markdown).toMatch(/\n_… and \d+ more, not shown here._\n\n<\/details>\n$/);
  });

  it('never take more, whatever the budget and however many blocks', () => {
    const blocks = [list(20), folded, folded, whole('end')];
    for (let budget = 100; budget < 2_600; budget += 1) {
      const [fitted] = fitSections([{ name: 'a', value: 1, blocks }], budget);
      expect(bytesOf(fitted?.markdown ?? '')).toBeLessThanOrEqual(budget);
    }
  });

  it('drop the least valuable and keep the order of reading', () => {
    const block = whole('x'.repeat(99));
    const fitted = fitSections(
      [
        { name: 'first', value: 1, blocks: [block] },
        { name: 'second', value: 3, blocks: [block] },
        { name: 'third', value: 2, blocks: [block] },
      ],
      210,
    );
    expect(fitted.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'first dropped',
      'second whole',
      'third whole',
    ]);
  });

  it('make no item that has no room', () => {
    let made = 0;
    const items = Array.from({ length: 100_000 }, (_, index) => index);
    const block = listed('### List', items, (index) => {
      made += 1;
      return `- item ${index}`;
    });
    fitSections([{ name: 'a', value: 1, blocks: [block] }], 1_000);
    expect(made).toBeLessThan(300);
  });

  it('count the items of blocks that had no room', () => {
    const budget = bytesOf(renderBlock(list(3))) + 60;
    const [fitted] = fitSections([{ name: 'a', value: 1, blocks: [list(3), list(30)] }], budget);
    expect(fitted?.markdown).toBe(`${renderBlock(list(3))}\n_… and 30 more, not shown here._\n`);
  });

  it('leave what fits as it is', () => {
    const [fitted] = fitSections([{ name: 'a', value: 1, blocks: [list(3)] }], 1_000);
    expect(fitted).toEqual({ name: 'a', markdown: renderBlock(list(3)), state: 'whole' });
  });
});
