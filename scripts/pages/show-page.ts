import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from 'puppeteer-core';

import { pageHtml, type Theme } from './page-html.js';

const packages = createRequire(import.meta.url);

// Fonts of our own, so that every machine measures the same: wider than those of GitHub, and one for
// the signs that neither has.
const faces = [
  ['page', '400', 'open-sans/files/open-sans-latin-400-normal.woff2'],
  ['page', '700', 'open-sans/files/open-sans-latin-700-normal.woff2'],
  ['page code', '400', 'dejavu-mono/files/dejavu-mono-latin-400-normal.woff2'],
  ['signs', '400', 'noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2'],
] as const;

// Runs in the browser, which takes no font from a `data:` address in a page that is set as text.
const script = `(async () => {
  const bytes = (base64) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  for (const [family, weight, base64] of ${JSON.stringify(
    faces.map(([family, weight, file]) => {
      const data = readFileSync(packages.resolve(`@fontsource/${file}`));
      return [family, weight, data.toString('base64')];
    }),
  )}) document.fonts.add(await new FontFace(family, bytes(base64), { weight }).load());
  await document.fonts.ready;
})()`;

/** Shows a page of Markdown as GitHub does, with its fonts. Raises when one cannot be loaded. */
export async function showPage(window: Page, markdown: string, theme: Theme): Promise<void> {
  await window.setContent(pageHtml(markdown, theme));
  await window.evaluate(script);
}
