import type { FailureReason, Outcome } from '../../domain/run/outcome.js';
import type { RunReport } from '../../domain/run/run-report.js';
import { code, text } from '../escape.js';
import { whole, type Section } from '../section.js';
import { stepInputs, type StepInput } from '../step-inputs.js';

const DIGEST = /^sha256:([0-9a-f]{64})$/;
const SHORT_DIGEST = 12;

const reviewAndMove = (report: RunReport): readonly string[] => {
  if (report.planDigest === undefined) return [];
  return report.isReviewed
    ? [
        `**Now:** somebody who did not write the pull request reviews this page and approves it${deadline(report)}: the plan ${code(shortDigest(report.planDigest))} is published on its head, and an approval counts for exactly this plan. The job that moves after the merge needs no digest:`,
        inputs(report, 'move', [['gate', 'pull-request']]),
      ]
    : [
        `**Now:** somebody reviews this page and approves exactly this plan${deadline(report)}. ${approval(report)}:`,
        inputs(report, 'move', [['approved-plan-digest', yamlText(report.planDigest)]]),
      ];
};

// GitHub Docs: Reviewing deployments.
function approval({ runUrl, host }: RunReport): string {
  const byDigest = 'Its digest is given to the job that moves';
  if (host === 'azure-pipelines' || runUrl === undefined) return byDigest;
  return `Where the job that moves waits for an environment: [open this run](<${encodeURI(runUrl)}>), _Review deployments_, _Approve and deploy_. ${byDigest}`;
}

function deadline({ planExpiresAt }: RunReport): string {
  return planExpiresAt === undefined ? '' : `, **by ${text(readable(planExpiresAt))}**`;
}

// 2026-01-02T00:00:01.000Z is not what people say.
function readable(instant: string): string {
  return instant.replace('T', ' ').replace(/:\d\d(\.\d+)?Z$/, ' UTC');
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
  blocked: (report) => afterBlocked[report.failureReason ?? 'not-ready'],
  moved: (report) =>
    report.postMoveTasks.length === 0
      ? []
      : [
          'A move does not carry everything. This puts back what a program can; the rest is in the list below:',
          inputs(report, 'restore', [['restore', 'all']]),
        ],
  'partially-moved': lookAgain,
  'not-moved': (report) => {
    if (!report.failed) return reviewAndMove(report);
    return report.failureReason === 'prepare-failed' ? REPEAT : validateAgain();
  },
  unknown: lookAgain,
  restored: () => [],
  'restore-incomplete': (report) =>
    report.failed
      ? ['Do what is said below, then run `restore` again: what is right already is left alone.']
      : [
          'Nothing was changed. This puts back what a program can, from the same plan file:',
          inputs(report, 'restore', [['restore', 'all']]),
        ],
};

const MEND = [
  'Nothing was changed in Azure. Do what is said below, then run `validate` again. A new plan needs a new approval.',
];
const DISCOVER_AGAIN = [
  'Nothing was changed in Azure. Do what is said below, then run `discover` again. What has a wave can go without the rest.',
];
const VALIDATE_EACH = [
  'Nothing was changed in Azure, and nothing was validated yet. Validate and move each, wave after wave: moves of one wave can run side by side, two waves cannot, because Azure locks both groups of a move.',
];
const REPEAT = ['Do what is said below, then run this again. Nothing was moved.'];

const afterBlocked: Readonly<Record<FailureReason, readonly string[]>> = {
  'invalid-input': REPEAT,
  'authentication-failed': REPEAT,
  'authorization-failed': REPEAT,
  'not-ready': MEND,
  'validation-failed': MEND,
  'plan-missing': REPEAT,
  'plan-invalid': REPEAT,
  'plan-changed': [
    'Nothing was changed in Azure. The differences are below; run `validate` again and have the new plan approved.',
  ],
  'plan-expired': [
    'Nothing was changed in Azure. Run `validate` again and have the new plan approved.',
  ],
  'approval-missing': REPEAT,
  'gate-misconfigured': REPEAT,
  'prepare-failed': REPEAT,
  'move-failed': validateAgain(),
  'move-partial': validateAgain(),
  'move-unknown': validateAgain(),
  'verification-failed': MEND,
  'restore-incomplete': REPEAT,
  throttled: REPEAT,
  'timed-out': REPEAT,
  'internal-error': REPEAT,
};

/** The plan in short, until when it holds, and what the reader does now. */
export const nextStepSection: Section = (report) => {
  const steps = stepsOf(report);
  const paragraphs = [...steps.map(marked), ...planLine(report)];
  return paragraphs.length === 0
    ? []
    : [whole(paragraphs.map((one) => one.trimEnd()).join('\n\n'))];
};

// The first word that a reader looks for.
function marked(step: string, index: number): string {
  return index > 0 || step.startsWith('**') ? step : `**Now:** ${step}`;
}

function stepsOf(report: RunReport): readonly string[] {
  if (report.outcome === undefined) return REPEAT;
  if (report.mode !== 'discover') return goOn[report.outcome](report);
  return report.failed ? DISCOVER_AGAIN : VALIDATE_EACH;
}

function planLine(report: RunReport): readonly string[] {
  const { planDigest, planExpiresAt, outcome, isUnapproved } = report;
  if (planDigest === undefined) return [];
  const line = `Plan ${code(shortDigest(planDigest))} (start of its digest)${expiry(outcome, planExpiresAt)}.`;
  // The digest to approve stands whole above.
  if (outcome === 'ready') return [];
  return isUnapproved ? [line, '**Nobody approved this plan: the gate is `none`.**'] : [line];
}

// Age matters as long as the plan can still be carried out.
function expiry(outcome: Outcome | undefined, expiresAt: string | undefined): string {
  if (outcome !== 'blocked') return '';
  return expiresAt === undefined ? '' : `, valid until ${text(readable(expiresAt))}`;
}

function inputs(report: RunReport, mode: string, more: readonly StepInput[]): string {
  const { plan } = report.files;
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
