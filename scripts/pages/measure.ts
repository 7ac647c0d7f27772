import type { Page } from 'puppeteer-core';
import { array, number, object, parse, record, string, type InferOutput } from 'valibot';

import { showPage } from './show-page.js';

/** The widths of a window that are looked at, in pixels. */
export const widths = [1200, 500] as const;

const seenSchema = object({
  /** With what is folded away closed. */
  height: number(),
  /** What is wider than its column, folded or not: its element and the start of its text. */
  tooWide: array(string()),
  /** Where each paragraph that begins with bold words ends, by these words; the first of a name. */
  ends: record(string(), number()),
});

/** How a page looks at one width, in pixels. */
export const measureSchema = object({
  page: string(),
  width: number(),
  ...seenSchema.entries,
});
export type Measure = InferOutput<typeof measureSchema>;

// Runs in the browser. A block of code may be scrolled: a command is not broken into lines.
const script = `(async () => {
  const article = document.querySelector('article');
  const height = Math.ceil(article.getBoundingClientRect().height);
  const ends = {};
  const note = (name, element) => {
    ends[name] ??= Math.ceil(element.getBoundingClientRect().bottom);
  };
  for (const heading of document.querySelectorAll('h2')) note('verdict', heading);
  for (const strong of document.querySelectorAll('strong')) {
    const block = strong.closest('li,p,td') ?? strong;
    note(strong.textContent.trim(), block);
    // A list belongs to the words above it.
    const list = block.nextElementSibling;
    if (list !== null && list.matches('ul,ol')) note(strong.textContent.trim() + ' (list)', list);
  }
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const right =
    article.getBoundingClientRect().right - parseFloat(getComputedStyle(article).paddingRight);
  const isTooWide = (element) =>
    element.getBoundingClientRect().right > right + 1 ||
    (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1);
  const tooWide = [...article.querySelectorAll('*')]
    .filter((element) => element.closest('pre') === null && isTooWide(element))
    .map((element) => element.tagName + ' ' + element.textContent.slice(0, 60));
  return JSON.stringify({ height, tooWide, ends });
})()`;

/** Measures one page of Markdown at one width. */
export async function measurePage(
  window: Page,
  name: string,
  markdown: string,
  width: number,
): Promise<Measure> {
  await window.setViewport({ width, height: 900 });
  await showPage(window, markdown, 'light');
  const json = await window.evaluate(script);
  return { page: name, width, ...parse(seenSchema, JSON.parse(String(json))) };
}
