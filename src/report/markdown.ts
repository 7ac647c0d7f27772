import type { RunReport } from '../domain/run/run-report.js';
import { code } from './escape.js';
import { bytesOf, fitSections, type FilledSection, type FittedSection } from './fit.js';
import { commentSections, sections } from './sections/index.js';

/**
 * GitHub drops a step summary of more than 1 MiB, and has been seen to drop one just below it
 * (GitHub Docs: Workflow commands, step isolation and limits; actions/runner issue 4337).
 */
const DEFAULT_MAX_BYTES = 900 * 1024;

/** A report file that is longer than this is opened by no viewer. */
export const FILE_MAX_BYTES = 10_000_000;

/** GitHub takes 65,536 characters; the rest is for the marker. More than 40 lines nobody reads. */
const COMMENT = { lines: 40, bytes: 60_000 };

/**
 * The report of a run as GitHub Flavored Markdown, the verdict first. Foreign text in it is
 * passive.
 * @param options.maxBytes size limit in bytes of UTF-8; what does not fit is cut, the least
 * valuable first, and a line below the verdict says so. The verdict itself is always there, however
 * small the limit.
 */
export function renderMarkdown(
  report: RunReport,
  options?: { readonly maxBytes?: number },
): string {
  const maxBytes = options?.maxBytes ?? DEFAULT_MAX_BYTES;
  const [verdict, ...rest] = filled(sections, report);
  if (verdict === undefined) return '';
  const [first] = fitSections([verdict], Number.MAX_SAFE_INTEGER);
  const room = maxBytes - bytesOf(first?.markdown ?? '');
  const whole = fitSections(rest, room);
  if (whole.every(({ state }) => state === 'whole')) return assemble(first, '', whole);
  // Every section may have to be named, so that much is set aside before it is known which ones
  // are.
  const longest = notice(
    rest.map(({ name }) => ({ name, markdown: '', state: 'shortened' })),
    report,
  );
  const fitted = fitSections(rest, room - bytesOf(longest) - 1);
  return assemble(first, notice(fitted, report), fitted);
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

function filled(entries: typeof sections, report: RunReport): readonly FilledSection[] {
  return entries
    .map((section) => ({ ...section, blocks: section.blocks(report) }))
    .filter(({ blocks }) => blocks.length > 0);
}

function assemble(
  verdict: FittedSection | undefined,
  cutNotice: string,
  rest: readonly FittedSection[],
): string {
  return [verdict?.markdown ?? '', cutNotice, ...rest.map(({ markdown }) => markdown)]
    .filter((part) => part !== '')
    .join('\n');
}

function notice(fitted: readonly FittedSection[], { files }: RunReport): string {
  const named = (state: FittedSection['state']): string =>
    fitted
      .filter((section) => section.state === state)
      .map(({ name }) => name)
      .join(', ');
  const parts = [
    ...(named('shortened') === '' ? [] : [`shortened: ${named('shortened')}`]),
    ...(named('dropped') === '' ? [] : [`left out: ${named('dropped')}`]),
  ];
  const where =
    files.report === undefined ? 'the report file' : `the report file ${code(files.report)}`;
  return `> Too long to be shown here; ${parts.join('; ')}. More is in ${where}, everything in the JSON file beside it.\n`;
}
