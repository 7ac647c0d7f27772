import { lineOf } from '../domain/azure/errors/arm-error.js';
import { blockersOf, warningsOf, type JudgedFinding } from '../domain/plan/finding.js';
import { gapOf } from './log-lines.js';
import type { FailureReason } from '../domain/run/outcome.js';
import type { Problem, RunReport } from '../domain/run/run-report.js';
import { verdictOf } from './verdict.js';
import { startOf, visibleText } from './visible-text.js';

/** One annotation beside the step: single lines. */
interface Annotation {
  readonly title: string;
  readonly message: string;
}

export interface Annotations {
  readonly errors: readonly Annotation[];
  readonly warnings: readonly Annotation[];
  readonly notices: readonly Annotation[];
}

// A step shows ten of a kind, and the runner cuts a message at 4,096 characters (actions/runner,
// ExecutionContext.cs).
const MOST_OF_A_KIND = 10;
const LONGEST_MESSAGE = 4_000;
const LONGEST_TITLE = 200;

// Where findings are the reason, they lead; everywhere else what went wrong with the run does.
const FINDINGS_LEAD: ReadonlySet<FailureReason | undefined> = new Set([
  'not-ready',
  'validation-failed',
  'authorization-failed',
  'verification-failed',
]);

/**
 * The annotations of a run, at most ten of a kind; the last one says how many more there are. A
 * failed run leads with one error whose title is the verdict and which names rule, resource and
 * remedy; a run that did not fail has no error, and its blockers are warnings.
 */
export function annotationsOf(report: RunReport): Annotations {
  const { headline } = verdictOf(report);
  const blockers = blockersOf(report.findings).map(ofFinding);
  const warnings = warningsOf(report.findings).map(ofFinding);
  const problems = report.problems.map((problem) => ofProblem(problem, report));
  if (!report.failed) {
    return {
      errors: [],
      warnings: atMostTen([...blockers, ...warnings, ...misleadingError(report)], report),
      notices: [clipped({ title: headline, message: successMessage(report) })],
    };
  }
  const [first, ...more] = FINDINGS_LEAD.has(report.failureReason)
    ? [...blockers, ...problems]
    : [...problems, ...blockers];
  const lead = { title: headline, message: first?.message ?? `${headline}. ${whereMore(report)}` };
  return {
    errors: atMostTen([lead, ...more], report),
    warnings: atMostTen(warnings, report),
    notices: [],
  };
}

function ofFinding(finding: JudgedFinding): Annotation {
  const { rule, subject, why, remedy } = finding;
  const gap = gapOf(finding);
  return { title: rule, message: `${rule}${gap}, ${subject}: ${why} What to do: ${remedy}` };
}

function ofProblem({ sentence, remedy }: Problem, report: RunReport): Annotation {
  const reason = report.failureReason ?? 'failed';
  const workspace = report.workspaceName === undefined ? '' : `, workspace ${report.workspaceName}`;
  return { title: reason, message: `${reason}${workspace}: ${sentence} What to do: ${remedy}` };
}

function misleadingError({ outcome, armError }: RunReport): readonly Annotation[] {
  if (outcome !== 'moved' || armError === undefined) return [];
  return [
    {
      title: 'Azure reported an error, and yet everything moved',
      message: `${lineOf(armError)} Every resource was looked up on both sides and is at the destination.`,
    },
  ];
}

function successMessage({ planDigest, newWorkspaceId, postMoveTasks }: RunReport): string {
  const parts = [
    ...(newWorkspaceId === undefined ? [] : [`The workspace is now ${newWorkspaceId}.`]),
    ...(postMoveTasks.length === 0 ? [] : [`To do after the move: ${postMoveTasks.length}.`]),
    ...(planDigest === undefined ? [] : [`Plan ${planDigest}.`]),
  ];
  return parts.length === 0 ? 'The report of this run has the details.' : parts.join(' ');
}

function atMostTen(all: readonly Annotation[], report: RunReport): readonly Annotation[] {
  if (all.length <= MOST_OF_A_KIND) return all.map(clipped);
  const shown = all.slice(0, MOST_OF_A_KIND - 1);
  const more = all.length - shown.length;
  return [...shown, { title: `${more} more`, message: `${more} more. ${whereMore(report)}` }].map(
    clipped,
  );
}

function whereMore({ files }: RunReport): string {
  return files.report === undefined
    ? 'The summary of this run lists them all.'
    : `The report ${files.report} lists them all.`;
}

function clipped({ title, message }: Annotation): Annotation {
  return {
    title: shortened(visibleText(title), LONGEST_TITLE),
    message: shortened(visibleText(message), LONGEST_MESSAGE),
  };
}

function shortened(line: string, limit: number): string {
  return line.length <= limit ? line : `${startOf(line, limit - 1)}…`;
}
