import type { RunReport } from '../domain/run/run-report.js';
import { code } from './escape.js';
import { bytesOf, fitSections, type FilledSection, type FittedSection } from './fit.js';
import { sections } from './sections/index.js';

/**
 * GitHub drops a step summary of more than 1 MiB, and has been seen to drop one just below it
 * (GitHub Docs: Workflow commands, step isolation and limits; actions/runner issue 4337).
 */
const DEFAULT_MAX_BYTES = 900 * 1024;

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
  const filled = sections
    .map((section) => ({ ...section, blocks: section.blocks(report) }))
    .filter(({ blocks }) => blocks.length > 0);
  const uncut = assemble(fitSections(filled, Number.MAX_SAFE_INTEGER), '');
  if (bytesOf(uncut) <= maxBytes) return uncut;
  return renderCut(filled, report, maxBytes);
}

function renderCut(filled: readonly FilledSection[], report: RunReport, maxBytes: number): string {
  const [verdict, ...rest] = fitSections(filled, Number.MAX_SAFE_INTEGER);
  if (verdict === undefined) return '';
  // Every section may have to be named, so that much is set aside before it is known which ones
  // are.
  const longest = notice(
    rest.map((section) => ({ ...section, state: 'shortened' })),
    report,
  );
  const budget = maxBytes - bytesOf(verdict.markdown) - bytesOf(longest) - 2;
  const fitted = fitSections(filled.slice(1), budget);
  return assemble([verdict, ...fitted], notice(fitted, report));
}

function assemble(fitted: readonly FittedSection[], cutNotice: string): string {
  const [verdict, ...rest] = fitted.map(({ markdown }) => markdown).filter((part) => part !== '');
  return [verdict, cutNotice, ...rest]
    .filter((part) => part !== undefined && part !== '')
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
  return `> Too long to be shown here; ${parts.join('; ')}. The whole text is in ${where}.\n`;
}
