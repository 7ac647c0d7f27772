import { describe, expect, it } from '@jest/globals';

import { renderMarkdown } from '../../src/report/markdown.js';
import { sampleFinding, sampleReport } from './sample-report.js';

describe('findings of one rule', () => {
  it('gathers the commands for several resources in one block, of very many the first', () => {
    const remove = (name: string) =>
      sampleFinding({ subject: name, remedy: `Delete it: az ml compute delete --name ${name}` });
    const few = renderMarkdown(sampleReport({ findings: ['a', 'b'].map(remove) }));
    expect(few).toContain(
      ['az ml compute delete --name a', 'az ml compute delete --name b', '```'].join('\n'),
    );
    expect(few).toContain('#### `computes-exist` (2 times)');
    const names = Array.from({ length: 25 }, (_, index) => `c${index}`);
    const many = renderMarkdown(sampleReport({ findings: names.map(remove) }));
    expect(many).toContain('az ml compute delete --name c19\n# and 5 more, for the others');
    expect(many).not.toContain('--name c20\n');
  });

  it('says once what holds for several resources, with a command to copy', () => {
    const markdown = renderMarkdown(
      sampleReport({
        findings: [sampleFinding({ subject: 'a' }), sampleFinding({ subject: 'b' })],
      }),
    );
    expect(markdown).toContain(
      [
        '#### `computes-exist` (2 times)',
        '',
        'A workspace with computes cannot be moved. _(Microsoft: How to move a workspace)_',
        '',
        '**What to do:** Delete it:',
        '```sh',
        'az ml compute delete --name cpu-cluster',
        '```',
        '',
        '- `a`<br>seen: `properties.provisioningState` = `Succeeded`',
        '- `b`<br>seen: `properties.provisioningState` = `Succeeded`',
      ].join('\n'),
    );
  });

  it('that do not block are folded away, group by group', () => {
    const warn = (subject: string) => sampleFinding({ subject, severity: 'warning' });
    const names = Array.from({ length: 40 }, (_, index) => `w${index}`);
    const markdown = renderMarkdown(sampleReport({ findings: names.map(warn) }));
    expect(markdown).toContain(
      '<summary>40 warnings</summary>\n\n#### `computes-exist` (40 times)',
    );
    expect(markdown).toContain('- `w29`');
    expect(markdown).not.toContain('- `w30`');
    expect(markdown).toContain('and 10 more, not shown here');
  });

  it('are kept apart when some were accepted', () => {
    const findings = [
      sampleFinding({ acknowledged: true }),
      sampleFinding({ acknowledged: false }),
    ];
    const markdown = renderMarkdown(sampleReport({ findings }));
    expect(markdown).toContain('#### `computes-exist` _accepted by name_');
    expect(markdown).toContain('### ✖ Blockers\n\n#### `computes-exist`\n');
  });
});
