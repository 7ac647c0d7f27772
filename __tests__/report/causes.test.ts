import { describe, expect, it } from '@jest/globals';

import { renderMarkdown } from '../../src/report/markdown.js';
import { sampleFinding, sampleReport } from './sample-report.js';

const remove = (name: string) =>
  sampleFinding({ subject: name, remedy: `Delete it: az ml compute delete --name ${name}` });

describe('findings of one cause', () => {
  it('are one line, and their commands one block, of very many the first', () => {
    const few = renderMarkdown(sampleReport({ findings: ['a', 'b'].map(remove) }));
    expect(few).toContain(
      '- `a`, `b`: A workspace with computes cannot be moved. **Do:** Delete it: 2 commands below. <sub>`computes-exist`</sub>',
    );
    expect(few).toContain(
      [
        '# computes-exist',
        'az ml compute delete --name a',
        'az ml compute delete --name b',
        '```',
      ].join('\n'),
    );
    const names = Array.from({ length: 25 }, (_, index) => `c${index}`);
    const many = renderMarkdown(sampleReport({ findings: names.map(remove) }));
    expect(many).toContain('`c3` and 21 more: ');
    expect(many).toContain('az ml compute delete --name c19\n# and 5 more, for the others');
    expect(many).not.toContain('--name c20\n');
  });

  it('name what lies in the workspace by its path, and its full id further down', () => {
    const group = '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/ml-old';
    const id = `${group}/providers/Microsoft.MachineLearningServices/workspaces/team-ml/computes/cpu`;
    const page = renderMarkdown(sampleReport({ findings: [sampleFinding({ subject: id })] }));
    expect(page).toContain('- `computes/cpu`: ');
    expect(page.replaceAll('<wbr>', '')).toContain(
      `| <code>computes/cpu</code> | <code>${id}</code>`,
    );
  });

  it('are told by their label where they have one', () => {
    const label = 'User x loses Reader at mlw';
    const findings = [sampleFinding({ severity: 'warning', rule: 'role-assignments-lost', label })];
    const page = renderMarkdown(sampleReport({ outcome: 'ready', findings }));
    expect(page).toContain(
      `**Lost or changed by the move** (\`restore\` does what it can):\n\n- ${label}.\n`,
    );
  });

  it('come with what `prepare` can do, and say that a hand leaves no snapshot', () => {
    const findings = [sampleFinding({ preparable: 'delete-computes' })];
    const page = renderMarkdown(sampleReport({ findings }));
    expect(page).toContain('```yaml\nwith:\n  prepare: delete-computes\n```');
    expect(page).toContain('by hand has no snapshot');
  });

  it('are kept apart when some were accepted', () => {
    const findings = [sampleFinding({ acknowledged: true }), sampleFinding()];
    const page = renderMarkdown(sampleReport({ findings }));
    expect(page).toContain('<sub>`computes-exist`, accepted by name</sub>');
    expect(page).toContain('<sub>`computes-exist`</sub>');
  });

  it('are told in a second, a hundred thousand of them, in a file of ten megabytes', () => {
    const findings = Array.from({ length: 100_000 }, (_, index) => remove(`c${index}`));
    const started = performance.now();
    const page = renderMarkdown(sampleReport({ findings }), { maxBytes: 10_000_000 });
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(10_000_000);
    expect(page).toContain('`c3` and 99996 more');
  });
});
