import { blockersOf, unknownsOf, warningsOf } from '../domain/plan/finding.js';
import type { FailureReason, Outcome } from '../domain/run/outcome.js';
import type { ReportedMove, RunReport } from '../domain/run/run-report.js';
import type { ResourcePlace } from '../domain/azure/resource-location.js';
import { counted } from '../domain/counted.js';

/**
 * The first line of everything: a sign and a sentence that a manager understands. Our words and
 * numbers only. The signs are in every common font, so that they also show in a plain log and on a
 * machine without emoji.
 */
export interface Verdict {
  readonly sign: '✔' | '✖' | '⚠' | '?' | 'ℹ';
  readonly headline: string;
}

type Sentence = (report: RunReport) => string;

const outcomeHeadlines: Readonly<Record<Outcome, Sentence>> = {
  ready: ({ preparation, batch }) =>
    batch !== undefined
      ? foundHeadline(batch)
      : preparation.length === 0
        ? 'Ready to move'
        : `Ready to move, after ${counted(preparation.length, 'change')} in Azure`,
  // What blocks is said by the failure reason.
  blocked: () => 'Blocked',
  moved: ({ resources }) => `Moved: ${resourcesAre(resources.length)} at the destination`,
  'partially-moved': (report) =>
    `Partly moved: ${countAt(report, 'moved')} of ${resourcesAre(report.resources.length)} at the destination`,
  'not-moved': ({ resources }) =>
    resources.length === 1
      ? 'Not moved: the resource is still at the source'
      : `Not moved: all ${resources.length} resources are still at the source`,
  unknown: (report) => {
    const count = countAt(report, 'unknown') + countAt(report, undefined);
    return count === 0
      ? 'Nobody knows yet whether the move has ended'
      : `Nobody knows yet where ${resourcesAre(count)}`;
  },
  restored: (report) => {
    const back = (report.restoration ?? []).filter(({ state }) => state === 'done').length;
    if (neverMoved(report)) {
      return `Nothing has moved: ${counted(back, 'thing')} put back where the move had begun to take it away`;
    }
    return back === 0
      ? 'Nothing is left to put back'
      : `Restored: ${counted(back, 'thing')} put back, as asked for`;
  },
  'restore-incomplete': ({ restoration, failed }) => {
    if (restoration === undefined) return 'Not restored';
    const open = restoration.filter(({ state }) => state !== 'right' && state !== 'done');
    const asked = open.filter(({ isChosen }) => isChosen || !failed);
    return failed
      ? `Not everything that was asked for is back: ${counted(asked.length, 'thing')} missing`
      : `${counted(asked.length, 'thing')} left to put back`;
  },
};

const reasonHeadlines: Readonly<Record<FailureReason, Sentence>> = {
  'invalid-input': ({ problems }) =>
    problems.length <= 1
      ? 'Not started: an input must be corrected'
      : `Not started: ${problems.length} inputs must be corrected`,
  'authentication-failed': () => 'Not started: signing in to Azure failed',
  'authorization-failed': () => 'Blocked: Azure does not allow this identity to do it',
  'not-ready': ({ findings, mode, batch }) => {
    if (mode === 'discover') return notFoundHeadline(batch);
    const blockers = blockersOf(findings).length;
    if (blockers > 0)
      return `Blocked: ${counted(blockers, 'thing stops', 'things stop')} this move`;
    const warnings = warningsOf(findings).length;
    return warnings > 0
      ? `Failed because of ${counted(warnings, 'warning')}`
      : 'Blocked: what was to be moved is not there';
  },
  'validation-failed': ({ findings }) => {
    const blockers = blockersOf(findings);
    const isUnclear =
      blockers.length > 0 && blockers.every(({ certainty }) => certainty === 'unknown');
    return `Blocked: Azure ${isUnclear ? 'gave no clear answer about' : 'refuses'} this move`;
  },
  'plan-missing': () => 'Blocked: the plan or its approval was not given',
  'plan-invalid': () => 'Blocked: the plan is not the one that was approved',
  'plan-changed': ({ differences }) =>
    `Blocked: Azure has changed since the plan was made (${counted(differences.move.length + differences.surroundings.length, 'difference')})`,
  'plan-expired': () => 'Blocked: the plan is too old',
  'approval-missing': () => 'Blocked: the approval is missing',
  'gate-misconfigured': () => 'Blocked: the approval is not set up, or could not be seen',
  'prepare-failed': () => 'A step before the move did not succeed',
  'move-failed': () => 'Azure ended the move with an error',
  'move-partial': () => 'Azure ended the move before everything was moved',
  'move-unknown': () => 'What became of the move request is not known',
  'verification-failed': ({ problems }) =>
    `Verification failed: ${counted(problems.length, 'thing')} at the destination not as expected`,
  'restore-incomplete': () => 'Not everything that was asked for is back',
  throttled: () => 'Azure was too busy to answer in time',
  'timed-out': () => 'The time limit of this run passed before the end was known',
  'internal-error': () => 'This action met an error that it did not expect',
};

// The reasons that say no more than the outcome does.
const impliedReasons: Readonly<Record<Outcome, readonly FailureReason[]>> = {
  ready: [],
  blocked: [],
  moved: [],
  'partially-moved': ['move-partial'],
  'not-moved': [],
  unknown: ['move-unknown'],
  restored: [],
  'restore-incomplete': ['restore-incomplete'],
};

const signs: Readonly<Record<Outcome, Verdict['sign']>> = {
  ready: '✔',
  blocked: '✖',
  moved: '✔',
  'partially-moved': '⚠',
  'not-moved': 'ℹ',
  unknown: '?',
  restored: '✔',
  'restore-incomplete': '⚠',
};

/** The verdict of a run, from its outcome and failure reason. Never empty, whatever is known. */
export function verdictOf(report: RunReport): Verdict {
  return { sign: signOf(report), headline: headlineOf(report) };
}

function headlineOf(report: RunReport): string {
  const { outcome, failureReason } = report;
  const reason = failureReason === undefined ? undefined : reasonHeadlines[failureReason](report);
  if (outcome === undefined) return reason ?? 'Ended without a verdict';
  if (outcome === 'blocked') return reason ?? outcomeHeadlines.blocked(report);
  const headline = outcomeHeadlines[outcome](report);
  const implied = failureReason === undefined || impliedReasons[outcome].includes(failureReason);
  return implied ? headline : `${headline}. ${reason ?? ''}`;
}

function neverMoved({ resources }: RunReport): boolean {
  return resources.length > 0 && resources.every(({ place }) => place === 'stayed');
}

function signOf(report: RunReport): Verdict['sign'] {
  const { outcome, failed } = report;
  if (outcome === undefined) return '✖';
  const sign = outcome === 'restored' && neverMoved(report) ? 'ℹ' : signs[outcome];
  return failed && (sign === '✔' || sign === 'ℹ') ? '⚠' : sign;
}

function foundHeadline(batch: readonly ReportedMove[]): string {
  const found = counted(batch.filter(({ state }) => state === 'found').length, 'workspace');
  if (batch.every(({ state }) => state === 'there')) {
    return 'Everything is at its destination: nothing is left to move';
  }
  const waves = new Set(batch.flatMap(({ wave }) => wave ?? [])).size;
  return waves === 0 ? `Found ${found}` : `Found ${found} to move, in ${counted(waves, 'wave')}`;
}

function notFoundHeadline(batch: readonly ReportedMove[] | undefined): string {
  if (batch === undefined) return 'Blocked: the workspaces could not be listed';
  const open = batch.filter(({ state }) => state !== 'found' && state !== 'there').length;
  return open === 0
    ? 'Blocked: there is nothing to move'
    : `Blocked: ${open} of ${counted(batch.length, 'workspace')} cannot be put into a wave`;
}

/** The counts of a run in words, for a line of text: `3 blockers, 2 warnings, 1 unknown`. */
export function countsOf({ findings }: RunReport): string {
  return [
    counted(blockersOf(findings).length, 'blocker'),
    counted(warningsOf(findings).length, 'warning'),
    `${unknownsOf(findings).length} not readable`,
  ].join(', ');
}

function countAt(report: RunReport, place: ResourcePlace | undefined): number {
  return report.resources.filter((resource) => resource.place === place).length;
}

function resourcesAre(count: number): string {
  return counted(count, 'resource is', 'resources are');
}
