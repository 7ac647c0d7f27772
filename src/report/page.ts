import type { RunReport } from '../domain/run/run-report.js';
import { code } from './escape.js';
import { bytesOf, fitSections, type FilledSection, type FittedSection } from './fit.js';
import { earlySections, type SectionEntry } from './sections/early.js';

/**
 * GitHub drops a step summary of more than 1 MiB, and has been seen to drop one just below it
 * (GitHub Docs: Workflow commands, step isolation and limits; actions/runner issue 4337).
 */
const DEFAULT_MAX_BYTES = 900 * 1024;

/** A report file that is longer than this is opened by no viewer. */
export const FILE_MAX_BYTES = 10_000_000;

export interface PageOptions {
  /**
   * Size limit in bytes of UTF-8; what does not fit is cut, the least valuable first, and a line
   * below the verdict says so. The verdict itself is always there, however small the limit.
   */
  readonly maxBytes?: number;
}

/** What `renderMarkdown` gives for a run that has not begun, without loading the other sections. */
export function renderEarlyPage(report: RunReport, options?: PageOptions): string {
  return renderPage(earlySections, report, options);
}

/** A page of these sections, in their order; the first is the verdict. */
export function renderPage(
  sections: readonly SectionEntry[],
  report: RunReport,
  options?: PageOptions,
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

/** What sections say about one report; those that say nothing are left out. */
export function filled(
  entries: readonly SectionEntry[],
  report: RunReport,
): readonly FilledSection[] {
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
