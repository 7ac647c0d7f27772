import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { renderBody } from '../../src/hosts/terminal/render-html.js';

const packages = createRequire(import.meta.url);
const textOf = (file: string): string => readFileSync(packages.resolve(file), 'utf8');

/** GitHub's two themes. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

// The column of a summary: 964 px of a window of 1,200.
const column = `
body{margin:0}
.markdown-body{font-family:"page","signs",sans-serif!important;padding:16px;max-width:964px;margin:0 auto;min-height:0}
.markdown-body :is(pre,code,kbd,samp),.markdown-body pre *{font-family:"page code","signs",monospace!important}
@media (min-width:800px){.markdown-body{padding:24px 0}}`;

const styles = {
  light: `${textOf('github-markdown-css/github-markdown-light.css')}body{background:#fff}`,
  dark: `${textOf('github-markdown-css/github-markdown-dark.css')}body{background:#0d1117}`,
};

/** A page as GitHub shows it in a column of its own: the marker of a comment is not to be seen. */
export function pageHtml(markdown: string, theme: Theme): string {
  const shown = markdown.replace(/^<!--.*?-->\n/, '');
  return `<!doctype html><meta charset="utf-8"><style>${styles[theme]}${column}</style><article class="markdown-body">${renderBody(shown)}</article>`;
}
