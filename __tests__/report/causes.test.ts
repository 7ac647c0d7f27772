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

  it('are told in time that grows as they do, a hundred thousand in ten megabytes', () => {
    const told = (count: number): { readonly ms: number; readonly page: string } => {
      const findings = Array.from({ length: count }, (_, index) => remove(`c${index}`));
      const before = process.cpuUsage();
      const page = renderMarkdown(sampleReport({ findings }), { maxBytes: 10_000_000 });
      return { ms: process.cpuUsage(before).user / 1_000, page };
    };
    told(1_000);
    const [few, many] = [told(20_000), told(100_000)];
    // Five times as many: with the square of it this would be 25 times.
    expect(many.ms).toBeLessThan(12 * Math.max(few.ms, 50));
    expect(Buffer.byteLength(many.page)).toBeLessThanOrEqual(10_000_000);
    expect(many.page).toContain('`c3` and 99996 more');
  });
});
