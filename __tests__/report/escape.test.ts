import { describe, expect, it } from '@jest/globals';
import { Marked } from 'marked';

import { code, fence, text } from '../../src/report/escape.js';
import { renderBlock, table } from '../../src/report/section.js';
import { hostileNames } from '../hostile-names.js';
import { startOf, visibleText } from '../../src/report/visible-text.js';

const marked = new Marked({ gfm: true });

const hostile: readonly (readonly [what: string, foreign: string])[] = [
  ['a table break-out', 'x | y || z \\| w \\\\| v'],
  ['a row break-out', 'x |\n| --- |\n| injected'],
  ['a script', '<script>alert(1)</script>'],
  ['an event handler', '<img src=x onerror=alert(1)>'],
  ['a closing element', '</details></code></table>'],
  ['a fence', '```\n# heading\n```'],
  ['back-ticks at the ends', '`a``b`'],
  ['an image', '![x](http://example.com/x.png)'],
  ['a link', '[click](javascript:alert(1))'],
  ['a bare address', 'https://example.com and www.example.com'],
  ['a reference definition', '[a]: http://example.com'],
  ['emphasis', '*a* _b_ **c** ~~d~~'],
  ['an entity', '&lt;b&gt; &#60;i&#62;'],
  ['a heading', '# heading'],
  ['a list', '- item'],
  ['an ordered list', '1. item'],
  ['a rule', '---'],
  ['a quote', '> quote'],
  ['a task', '[x] done'],
  ['a comment', '<!-- gone -->'],
];

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

// What a page would show: elements removed, entities decoded once, white space and what is
// invisible folded.
function shown(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, decimal: string | undefined, name: string | undefined) =>
      decimal === undefined ? (named[name ?? ''] ?? '') : String.fromCharCode(Number(decimal)),
    )
    .replace(/\u200B/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function elementsOf(html: string): readonly string[] {
  return [...html.matchAll(/<(\w+)/g)].map((match) => match[1] ?? '');
}

describe('foreign text in Markdown', () => {
  it.each(hostile)('shows %s as text and starts nothing', (_, foreign) => {
    const html = marked.parse(`${text(foreign)}\n`, { async: false });
    expect(elementsOf(html)).toEqual(['p']);
    expect(shown(html)).toBe(foreign.replace(/\s+/g, ' ').trim());
  });

  it.each(hostile)('shows %s in a list item as text', (_, foreign) => {
    const html = marked.parse(`- ${text(foreign)}\n`, { async: false });
    expect(elementsOf(html)).toEqual(['ul', 'li']);
  });

  it.each(hostile)('shows %s as code', (_, foreign) => {
    const html = marked.parse(`name ${code(foreign)} end\n`, { async: false });
    expect(elementsOf(html)).toEqual(['p', 'code']);
    expect(shown(html)).toBe(`name ${foreign.replace(/\s+/g, ' ').trim()} end`);
  });

  it.each(hostile)('keeps %s within its table cell', (_, foreign) => {
    const cells = [text(foreign), code(foreign), 'last'];
    const html = marked.parse(renderBlock(table('', ['a', 'b', 'c'], [cells], (row) => row)), {
      async: false,
    });
    expect(elementsOf(html).filter((name) => !['th', 'td', 'code'].includes(name))).toEqual([
      'table',
      'thead',
      'tr',
      'tbody',
      'tr',
    ]);
    expect(html).toContain('<td>last</td>');
    expect(elementsOf(html).filter((name) => name === 'td')).toHaveLength(3);
  });

  it.each(hostile)('keeps %s within a fence', (_, foreign) => {
    const html = marked.parse(fence('sh', [`az ${foreign}`, 'end']), { async: false });
    expect(elementsOf(html)).toEqual(['pre', 'code']);
  });

  it.each(hostileNames)('the name %j starts nothing in any place of the report', (foreign) => {
    const cells = [text(foreign), code(foreign)];
    const places: readonly (readonly [markdown: string, elements: RegExp])[] = [
      [`${text(foreign)}\n`, /^p$/],
      [`- ${text(foreign)} ${code(foreign)}\n`, /^ul,li(?:,code)?$/],
      [
        renderBlock(table('', ['a', 'b'], [cells], (row) => row)),
        /^table,thead,tr,th,th,tbody,tr,td,td(?:,code)?$/,
      ],
      [fence('sh', [`az ${foreign}`]), /^pre,code$/],
    ];
    for (const [markdown, elements] of places) {
      expect(elementsOf(marked.parse(markdown, { async: false })).join()).toMatch(elements);
      expect(markdown).not.toMatch(/##(?:vso)?\[|^\s*::|\u202E|(?!\n)\p{Cc}/imu);
    }
  });

  it.each(['```', '`````', '```sh'])('keeps a line %j within a fence', (line) => {
    const html = marked.parse(fence('sh', ['az x', line, '# end']), { async: false });
    expect(elementsOf(html)).toEqual(['pre', 'code']);
  });

  it.each([
    ['a mention', '@team and me@example.com', '@&#8203;team and me@&#8203;example.com'],
    ['an issue', 'see #123', 'see &#35;&#8203;123'],
    ['an issue by prefix', 'GH-123', 'GH-&#8203;123'],
    ['an issue elsewhere', 'owner/repo#1', 'owner/repo&#35;&#8203;1'],
    ['math', '$x$', '&#36;x&#36;'],
    ['an address', 'http://a.b', 'http&#58;//a.b'],
  ])('parts %s', (_, foreign, expected) => {
    expect(text(foreign)).toBe(expected);
  });

  it('leaves ordinary text readable in the file', () => {
    expect(text('Delete it: the lock (ReadOnly) at 50 %, "now"!')).toBe(
      'Delete it: the lock (ReadOnly) at 50 %, "now"!',
    );
    expect(code('properties.provisioningState')).toBe('`properties.provisioningState`');
    expect(code('')).toBe('(empty)');
  });
});

describe('visible text', () => {
  it.each([
    ['a right-to-left override', 'safe\u202Egnp', 'safe[U+202E]gnp'],
    ['an escape sequence', '\u001b[31mred', '[U+001B][31mred'],
    ['a zero-width space', 'a\u200Bb', 'a[U+200B]b'],
    ['half a character', 'a\uD83Db', 'a[U+D83D]b'],
    ['line breaks', 'a\r\n\u2028b\tc', 'a b c'],
    ['a workflow command', '::set-output name=x::y', '\u200B::set-output name=x::y'],
    ['an indented command', '\n  ::error::x', '\u200B::error::x'],
    ['an old command', 'x ##[group]y', 'x ##\u200B[group]y'],
    ['an agent command', 'x ##vso[task.setvariable]y', 'x ##\u200Bvso[task.setvariable]y'],
    ['whole characters', 'naïve 名前 🚚', 'naïve 名前 🚚'],
  ])('shows %s', (_, foreign, expected) => {
    expect(visibleText(foreign)).toBe(expected);
  });

  it('clips what is very long and says so', () => {
    const clipped = visibleText('x'.repeat(5_000));
    expect(clipped).toBe(`${'x'.repeat(4_000)} … (1000 more characters)`);
  });

  it('never parts a character', () => {
    expect(startOf('ab🚚', 3)).toBe('ab');
    expect(startOf('ab🚚', 4)).toBe('ab🚚');
  });
});
