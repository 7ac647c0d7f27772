import { describe, expect, it } from '@jest/globals';

import { renderText } from '../../../src/hosts/terminal/render-text.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { hostileNames } from '../../hostile-names.js';
import { sampleFinding, sampleReport } from '../../report/sample-report.js';

const shown = (markdown: string, width = 80): string =>
  renderText(markdown, { width, isColoured: false });

describe('a page on a terminal', () => {
  it.each([
    ['a heading', '## A `b`', 'A b'],
    ['words of several kinds', 'a **b** _c_ `d`<br>e', 'a b c d e'],
    ['a command as it is to be typed', "```sh\naz x --name 'a b'\n```", "az x --name 'a b'"],
    ['a list', '- [ ] a\n- [x] b\n- c', '[ ] a\n[x] b\n- c'],
    ['entities as their signs', 'a&#58;b &lt;c&gt; <code>&#96;</code>', 'a:b <c> `'],
    ['nothing that parts a word', 'a@&#8203;b', 'a@b'],
    ['a table that fits', '|a|b|\n|-|-|\n|1|2|', 'a  b\n1  2'],
    ['an open fold', '<details open>\n<summary>s</summary>\n\n- a\n\n</details>', 's\n- a'],
    [
      'a closed fold by its summary',
      '<details>\n<summary>3 x</summary>\n\n- a\n\n</details>\n\nb',
      '+ 3 x (in the page)\nb',
    ],
  ])('shows %s', (_, markdown, text) => {
    expect(shown(markdown)).toBe(text);
  });

  it('shows a table that is too wide row by row', () => {
    expect(shown(`|a|b|\n|-|-|\n|one|${'x'.repeat(90)}|`)).toBe(`one\n  b: ${'x'.repeat(90)}`);
  });

  it('is bold where the terminal takes it', () => {
    const text = renderText('## a', { width: 80, isColoured: true });
    expect(text).toBe('\u001B[1ma\u001B[22m');
  });

  it.each(hostileNames)('moves no cursor and changes no colour for the name %j', (foreign) => {
    const problem = { sentence: foreign, remedy: foreign };
    const findings = [sampleFinding({ subject: foreign, why: foreign, remedy: foreign })];
    const report = sampleReport({ findings, problems: [problem], workspaceName: foreign });
    const text = shown(renderMarkdown(report));
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  });

  it.each(['##vso[task.setvariable variable=PATH]/evil', '##[add-path]/evil', '::add-mask::x'])(
    'commands no build host whose log it is: %s',
    (foreign) => {
      const findings = [sampleFinding({ subject: `x ${foreign}`, why: foreign, remedy: foreign })];
      const report = sampleReport({ findings, workspaceName: foreign });
      const text = shown(renderMarkdown(report));
      expect(text).not.toMatch(/##(?:vso)?\[|^\s*::/m);
      expect(shown(`**a** \\#\\#vso\\[x] <code>xxxxxxxxxx##vso<wbr>[x]</code>`)).not.toMatch(
        /##vso\[/,
      );
    },
  );

  it('lets no entity become a control character', () => {
    expect(shown('a&#27;[2Jb&#x1b;c&#155;')).toBe('a[U+001B][2Jb[U+001B]c[U+009B]');
  });
});
