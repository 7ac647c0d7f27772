import type { RunReport } from '../domain/run/run-report.js';
import { bytesOf, fitSections } from './fit.js';
import { filled, renderPage, type PageOptions } from './page.js';
import { commentSections, sections } from './sections/index.js';

/** GitHub takes 65,536 characters; the rest is for the marker. More than 40 lines nobody reads. */
const COMMENT = { lines: 40, bytes: 60_000 };

/**
 * The report of a run as GitHub Flavored Markdown, the verdict first. Foreign text in it is
 * passive.
 */
export function renderMarkdown(report: RunReport, options?: PageOptions): string {
  return renderPage(sections, report, options);
}

/**
 * The report as a comment: what a reader must know and do, in at most 40 lines, and where the whole
 * page is.
 */
export function renderComment(report: RunReport): string {
  const lines = (markdown: string): number => markdown.split('\n').length - 1;
  const perLine = COMMENT.bytes / COMMENT.lines;
  const cost = (markdown: string): number => Math.max(bytesOf(markdown), perLine * lines(markdown));
  const fitted = fitSections(filled(commentSections, report), COMMENT.bytes, cost);
  return fitted
    .map(({ markdown }) => markdown)
    .filter((markdown) => markdown !== '')
    .join('\n');
}
