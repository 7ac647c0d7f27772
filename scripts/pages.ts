import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { openBrowser } from './pages/browser.js';
import { measurePage, widths, type Measure } from './pages/measure.js';
import { themes } from './pages/page-html.js';
import { showPage } from './pages/show-page.js';

// `npm run pages` looks at every golden page as GitHub shows it: a picture of each at two widths and
// in two themes, and what was measured. `-- ready drift` takes only these; `--measure` only measures,
// and prints it as JSON.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { measure: { type: 'boolean', default: false } },
});
const root = new URL('..', import.meta.url).pathname;
const golden = join(root, '__tests__', 'golden');
const folder = join(root, 'pages-output');

const pages = readdirSync(golden)
  .filter((file) => file.endsWith('.md'))
  .map((file) => [file.replace(/\.md$/, ''), readFileSync(join(golden, file), 'utf8')] as const)
  .filter(([name]) => positionals.length === 0 || positionals.includes(name));
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
try {
  const window = await browser.newPage();
  const measures: Measure[] = [];
  for (const [name, markdown] of pages) {
    for (const width of widths) {
      measures.push(await measurePage(window, name, markdown, width));
      for (const theme of values.measure ? [] : themes) {
        await showPage(window, markdown, theme);
        const path: `${string}.png` = `${folder}/${name}.${theme}.${width}.png`;
        await window.screenshot({ path, fullPage: true });
      }
    }
  }
  if (values.measure) process.stdout.write(JSON.stringify(measures));
  else measures.forEach(tell);
} finally {
  await browser.close();
}

function tell({ page, width, height, tooWide, ends }: Measure): void {
  const told = Object.entries(ends)
    .slice(0, 8)
    .map(([what, end]) => `${what} ${end}`);
  console.log(`${page} at ${width}: ${height} px high; ${told.join(', ')}`);
  for (const one of tooWide) console.log(`  too wide: ${one}`);
}
