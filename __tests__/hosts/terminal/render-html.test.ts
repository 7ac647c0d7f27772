import { describe, expect, it } from '@jest/globals';

import { renderHtml } from '../../../src/hosts/terminal/render-html.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { hostileNames } from '../../hostile-names.js';
import { sampleFinding, sampleReport } from '../../report/sample-report.js';

const body = (markdown: string): string =>
  /<main class="markdown-body">\n([\s\S]*)<\/main>/.exec(renderHtml(markdown, 't', ''))?.[1] ?? '';

describe('the page of a summary', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['an attribute', '<details ontoggle="x()">', '&lt;details ontoggle="x()"&gt;'],
    ['an image', '![alt](http://example.com/x.png)', '<p>alt</p>\n'],
    ['a harmful link', '[x](javascript:alert(1))', '<p>x</p>\n'],
    ['inline HTML', 'a <b onclick="x">b</b>', '<p>a &lt;b onclick="x"&gt;b&lt;/b&gt;</p>\n'],
    ['an element around a fold', '<form><details>', '&lt;form&gt;<details>'],
    ['an entity', '<code>&#60;b&#62;</code>', '<p><code>&#60;b&#62;</code></p>\n'],
    [
      'a fold',
      '<details open>\n<summary>s</summary>\n\n- a\n\n</details>',
      '<details open>\n<summary>s</summary><ul>\n<li>a</li>\n</ul>\n</details>',
    ],
  ])('shows %s', (_, markdown, html) => {
    expect(body(markdown)).toBe(html);
  });

  it.each(hostileNames)('has no element of the name %j', (foreign) => {
    const problem = { sentence: foreign, remedy: foreign };
    const findings = [sampleFinding({ subject: foreign, why: foreign, remedy: foreign })];
    const report = sampleReport({ findings, problems: [problem], workspaceName: foreign });
    const page = body(renderMarkdown(report));
    const elements = new Set([...page.matchAll(/<([\w!-]+)/g)].map(([, element]) => element));
    for (const active of ['a', 'img', 'script', 'form', 'iframe', '!--']) {
      expect(elements).not.toContain(active);
    }
    expect(page).not.toMatch(/<[^>]*(?:\son\w+=|javascript:)/i);
  });

  it('escapes its title and fetches nothing', () => {
    const page = renderHtml('x', '<i>"t"', '');
    expect(page).toContain('<title>&lt;i&gt;&quot;t&quot;</title>');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|<link|src="|url\(/);
  });

  it('shows a report with its folds and tables', () => {
    const report = sampleReport({ findings: [sampleFinding({ severity: 'warning' })] });
    const page = body(renderMarkdown(report));
    expect(page).toContain('<summary>1 warning, each with its reason</summary>');
    expect(page).toContain('<table>');
  });
});
