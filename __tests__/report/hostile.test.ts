import { describe, expect, it } from '@jest/globals';
import { Marked } from 'marked';

import type { RunReport } from '../../src/domain/run/run-report.js';
import { renderHtml } from '../../src/hosts/terminal/render-html.js';
import { renderText } from '../../src/hosts/terminal/render-text.js';
import { annotationsOf } from '../../src/report/annotations.js';
import { junitOf } from '../../src/report/junit.js';
import { logLine, logLines } from '../../src/report/log-lines.js';
import { renderComment, renderMarkdown } from '../../src/report/markdown.js';
import { reportJson } from '../../src/report/report-json.js';
import { sarifOf } from '../../src/report/sarif.js';
import { hostileNames } from '../hostile-names.js';
import { reportsAbout } from './reports-about.js';

/** Every form in which a run says what somebody else named. */
const forms: Readonly<Record<string, (report: RunReport) => string>> = {
  page: (report) => renderMarkdown({ ...report, host: 'github' }),
  'page of Azure Pipelines': (report) => renderMarkdown({ ...report, host: 'azure-pipelines' }),
  'page of a command line': (report) => renderMarkdown({ ...report, host: 'terminal' }),
  'page in a folder': (report) => renderHtml(renderMarkdown(report), 't', ''),
  terminal: (report) => renderText(renderMarkdown(report), { width: 80, isColoured: false }),
  comment: renderComment,
  annotations: (report) => JSON.stringify(annotationsOf(report)).replaceAll('\\n', '\n'),
  log: (report) =>
    logLines(report)
      .map(({ text }) => logLine(text))
      .join('\n'),
  'report.json': reportJson,
  SARIF: sarifOf,
  JUnit: junitOf,
};

const marked = new Marked({ gfm: true });

/** What a reader's page is made of; a name may be in code or not, and be broken anywhere. */
const elementsOf = (page: string): string =>
  [...marked.parse(page, { async: false }).matchAll(/<\/?([a-z!][\w-]*)/gi)]
    .map(([tag]) => tag)
    .filter((tag) => !/^<\/?(?:wbr|code)$/.test(tag))
    .join(' ');

describe.each(Object.entries(forms))('a hostile name in the %s', (form, render) => {
  describe.each(Object.entries(reportsAbout))('of a run that is %s', (_, about) => {
    it('commands no host, hides nothing and makes no element of a page', () => {
      // Where a shell could not take a name, a sentence of ours says so.
      const harmless = ['harmless', "harm'less"].map((name) => elementsOf(render(about(name))));
      for (const name of hostileNames) {
        const shown = render(about(name));
        expect([name, /##(?:vso)?\[|^\s*::/im.exec(shown)]).toEqual([name, null]);
        expect([name, /(?!\n)[\p{Cc}\u202A-\u202E\uFEFF]/u.exec(shown)]).toEqual([name, null]);
        if (!/^page of|^page$|comment/.test(form)) continue;
        expect([name, harmless]).toEqual([name, expect.arrayContaining([elementsOf(shown)])]);
      }
    });
  });
});
