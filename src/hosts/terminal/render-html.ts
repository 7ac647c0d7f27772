import { Marked } from 'marked';

import { escapeHtml, passiveHtml } from './passive-html.js';

const SAFE_LINK = /^(?:https?:|mailto:|#)/i;

const marked = new Marked({
  gfm: true,
  renderer: {
    html({ text }) {
      return passiveHtml(text);
    },
    // A page in a folder must not fetch anything: an image becomes its description.
    image({ text }) {
      return escapeHtml(text);
    },
    link({ href, tokens }) {
      const label = this.parser.parseInline(tokens);
      return SAFE_LINK.test(href)
        ? `<a href="${escapeHtml(href)}" rel="noreferrer">${label}</a>`
        : label;
    },
  },
});

/**
 * A step summary as a page of its own, much as GitHub shows it: no script, no request to anywhere,
 * raw HTML only from a fixed list. `title` is plain text.
 *
 * @param style CSS for the body of class `markdown-body`; nothing else is loaded.
 */
export function renderHtml(markdown: string, title: string, style: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<header>${escapeHtml(title)}</header>
<main class="markdown-body">
${renderBody(markdown)}</main>
</body>
</html>
`;
}

/** What stands between the tags of such a page. */
export function renderBody(markdown: string): string {
  return marked.parse(markdown, { async: false });
}
