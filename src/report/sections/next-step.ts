import type { FailureReason, Outcome } from '../../domain/run/outcome.js';
import type { RunReport } from '../../domain/run/run-report.js';
import { code, text } from '../escape.js';
import { toTheMinute, whole, type Section } from '../section.js';
import { stepInputs, type StepInput } from '../step-inputs.js';

const DIGEST = /^sha256:([0-9a-f]{64})$/;
const SHORT_DIGEST = 12;

// Only the way that the gate of this run leaves open: who reads two follows the wrong one.
const reviewAndMove = (report: RunReport): readonly string[] => {
  const { planDigest, isReviewed, environment } = report;
  if (planDigest === undefined) return [];
  if (isReviewed) {
    return [
      `**Now:** somebody who did not write the pull request reviews this page and approves it${deadline(report)}: the plan ${code(shortDigest(planDigest))} is published on its head, and an approval counts for exactly this plan. The job that moves after the merge needs no digest:`,
      inputs(report, 'move', [['gate', 'pull-request']]),
    ];
  }
  if (environment !== undefined) {
    return [
      `**Now:** somebody who did not start the run reviews this page and approves the plan ${code(shortDigest(planDigest))}${deadline(report)}: ${approval(report, environment)}. The job that moves then takes the plan of this run; nobody copies a digest.`,
    ];
  }
  return [
    `**Now:** somebody reviews this page and approves exactly this plan${deadline(report)}, by giving its digest to the job that moves:`,
    inputs(report, 'move', [['approved-plan-digest', yamlText(planDigest)]]),
  ];
};

// GitHub Docs: Reviewing deployments. Azure Pipelines: Define approvals and checks.
function approval({ runUrl, host }: RunReport, environment: string): string {
  const run = runUrl === undefined ? 'this run' : `[this run](<${encodeURI(runUrl)}>)`;
  const words =
    host === 'azure-pipelines'
      ? '_Review_, _Approve_'
      : '_Review deployments_, _Approve and deploy_';
  return `open ${run}, where the environment ${code(environment)} waits: ${words}`;
}

// What is put back was approved with the move.
function restoreInputs(report: RunReport): string {
  const { isReviewed, planDigest } = report;
  const approved: readonly StepInput[] = isReviewed
    ? [['gate', 'pull-request']]
    : planDigest === undefined
      ? []
      : [['approved-plan-digest', yamlText(planDigest)]];
  return inputs(report, 'restore', [['restore', 'all'], ...approved]);
}

function deadline({ planExpiresAt }: RunReport): string {
  return planExpiresAt === undefined ? '' : `, **by ${text(toTheMinute(planExpiresAt))}**`;
}

const lookAgain = (report: RunReport): readonly string[] => [
  '**Now: do not start another move, and delete nothing.** Ask again where everything is, with the same plan file:',
  inputs(report, 'status', []),
];

const validateAgain = (): readonly string[] => [
  'Do what is said below, then run `validate` again. A new plan needs a new approval.',
];

const goOn: Readonly<Record<Outcome, (report: RunReport) => readonly string[]>> = {
  ready: reviewAndMove,
  blocked: (report) => afterBlocked[report.failureReason ?? 'not-ready'](report),
  moved: (report) =>
    report.postMoveTasks.length === 0
      ? []
      : [
          'A move does not carry everything. This puts back what a program can; the rest is in the list below:',
          restoreInputs(report),
        ],
  'partially-moved': lookAgain,
  'not-moved': (report) => {
    if (!report.failed) return reviewAndMove(report);
    return report.failureReason === 'prepare-failed' ? repeat(report) : validateAgain();
  },
  unknown: lookAgain,
  restored: ({ followUp }) =>
    followUp === undefined
      ? []
      : [
          'Try what matters to you in the workspace, and tell whoever has the old ids. Below is also what may then be removed at the source, and the way back.',
        ],
  'restore-incomplete': (report) =>
    report.failed
      ? ['Do what is said below, then run `restore` again: what is right already is left alone.']
      : [
          'Nothing was changed. This puts back what a program can, from the same plan file:',
          restoreInputs(report),
        ],
};

const mend = (): readonly string[] => [
  'Nothing was changed in Azure. Do what is said below, then run `validate` again. A new plan needs a new approval.',
];
const DISCOVER_AGAIN = [
  'Nothing was changed in Azure. Do what is said below, then run `discover` again. What has a wave can go without the rest.',
];
const VALIDATE_EACH = [
  'Nothing was changed in Azure, and nothing was validated yet. Validate and move each, wave after wave: moves of one wave can run side by side, two waves cannot, because Azure locks both groups of a move.',
];
const repeat = ({ problems, planExpiresAt }: RunReport): readonly string[] => {
  const where = problems.length > 0 ? 'above' : 'below';
  const until =
    planExpiresAt === undefined
      ? ''
      : ` The plan can be carried out **until ${text(toTheMinute(planExpiresAt))}**.`;
  return [`Do what is said ${where}, then run this again. Nothing was moved.${until}`];
};

const afterBlocked: Readonly<Record<FailureReason, (report: RunReport) => readonly string[]>> = {
  'invalid-input': repeat,
  'authentication-failed': repeat,
  'authorization-failed': repeat,
  'not-ready': mend,
  'validation-failed': mend,
  'plan-missing': repeat,
  'plan-invalid': repeat,
  'plan-changed': () => ['Nothing was changed in Azure. What has changed is below.'],
  'plan-expired': () => [
    'Nothing was changed in Azure. Run `validate` again and have the new plan approved.',
  ],
  'approval-missing': repeat,
  'gate-misconfigured': repeat,
  'prepare-failed': repeat,
  'move-failed': validateAgain,
  'move-partial': validateAgain,
  'move-unknown': validateAgain,
  'verification-failed': mend,
  'restore-incomplete': repeat,
  throttled: repeat,
  'timed-out': repeat,
  'internal-error': repeat,
};

/** What the reader does now, and until when. */
export const nextStepSection: Section = (report) => {
  const steps = stepsOf(report);
  const paragraphs = [...steps.map(marked), ...unapproved(report)];
  return paragraphs.length === 0
    ? []
    : [whole(paragraphs.map((one) => one.trimEnd()).join('\n\n'))];
};

// The first word that a reader looks for.
function marked(step: string, index: number): string {
  return index > 0 || step.startsWith('**') ? step : `**Now:** ${step}`;
}

function stepsOf(report: RunReport): readonly string[] {
  if (report.outcome === undefined) return repeat(report);
  if (report.mode !== 'discover') return goOn[report.outcome](report);
  return report.failed ? DISCOVER_AGAIN : VALIDATE_EACH;
}

function unapproved({ isUnapproved, planDigest }: RunReport): readonly string[] {
  if (!isUnapproved || planDigest === undefined) return [];
  return ['**Nobody approved this plan: the gate is `none`.**'];
}

function inputs(report: RunReport, mode: string, more: readonly StepInput[]): string {
  const plan = report.files.plan ?? report.planFile;
  const planFile: readonly StepInput[] = plan === undefined ? [] : [['plan-file', yamlText(plan)]];
  return stepInputs(report, [['mode', mode], ...planFile, ...more]);
}

// A JSON string is a YAML double-quoted scalar (YAML 1.2.2, 1.3), so anything unusual is quoted
// that way.
function yamlText(value: string): string {
  return /^[\w./][\w./:-]*$/.test(value) ? value : JSON.stringify(value);
}

// What an approval names where it must name the digest.
function shortDigest(planDigest: string): string {
  return DIGEST.exec(planDigest)?.[1]?.slice(0, SHORT_DIGEST) ?? planDigest;
}
