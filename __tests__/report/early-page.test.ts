import { describe, expect, it } from '@jest/globals';

import type { Ending } from '../../src/domain/run/outcome.js';
import { startRun } from '../../src/modes/parts/run.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { renderEarlyPage } from '../../src/report/page.js';
import { FakeClock } from '../azure/fake-wire.js';

const endings: Readonly<Record<string, Ending>> = {
  'inputs that are wrong': { outcome: undefined, failureReason: 'invalid-input' },
  'a defect': { outcome: undefined, failureReason: 'internal-error' },
};

describe('the page of a run that has not begun', () => {
  it.each(Object.entries(endings))('with %s says all that any page would', (_name, ending) => {
    const run = startRun('1.2.3', new FakeClock());
    run.note({ host: 'github', runUrl: 'https://github.com/o/r/actions/runs/1' });
    run.noteFile({ report: 'workspace-move-report.md' });
    run.end({
      ...ending,
      failed: true,
      problems: [{ sentence: 'The input mode is wrong.', remedy: 'Give mode: validate.' }],
    });
    expect(run.report().mode).toBeUndefined();
    expect(renderEarlyPage(run.report())).toBe(renderMarkdown(run.report()));
  });
});
