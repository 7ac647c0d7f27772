import { blockersOf, warningsOf, type JudgedFinding } from '../domain/plan/finding.js';
import type { ValidationAnswer } from '../domain/azure/move-order.js';
import { planDigest } from '../domain/plan/plan-digest.js';
import type { PlanOrigin, SignedPlan } from '../domain/plan/plan.js';
import type { FailOn, ValidateRequest } from '../domain/request/request.js';
import type { Ports } from '../ports/ports.js';
import { buildPlan } from '../stages/plan/build-plan.js';
import { concludeValidation } from '../stages/survey/conclude-validation.js';
import { unseen } from '../stages/gate/gate-reason.js';
import { noticeOf } from '../stages/plan/plan-notice.js';
import { requireKnownRules } from '../stages/survey/run-checks.js';
import { withSecrets } from './parts/seal-secrets.js';
import { planFileText } from './parts/plan-file-text.js';
import type { Run } from './parts/run.js';
import { survey } from './parts/survey.js';

/**
 * Mode `validate`: inventory, rules, ARM's own validation, secrets where there is a key to seal
 * them, plan file, verdict. Sends nothing that changes Azure.
 */
export async function validate(request: ValidateRequest, ports: Ports, run: Run): Promise<void> {
  const { scope, acknowledge, mayPrepare, instanceSuffix } = request;
  const deadline = ports.clock.now() + request.timeoutMinutes * 60_000;
  requireKnownRules(acknowledge);
  run.note({
    workspaceName: scope.workspaceName,
    source: scope.source,
    destination: scope.destination,
  });
  const reader = await ports.azure.reader();
  run.note({ correlationId: reader.correlationId });
  const surveyed = await survey(
    reader,
    { scope, acknowledge, mayPrepare, instanceSuffix, purpose: 'validate', deadline },
    ports,
    run,
  );
  const plan = buildPlan(surveyed, originOf(ports, run.report().toolVersion));
  const unsealed: SignedPlan = { digest: planDigest(plan), plan, sealed: undefined };
  const signed = await withSecrets(unsealed, surveyed, request, ports, run);
  await ports.files.write(request.planFile, planFileText(signed));
  run.note({
    planDigest: signed.digest,
    sealedSecrets: signed.sealed?.of,
    preparation: plan.content.prepare.map((step) => ({ ...step, state: 'planned' })),
  });
  run.noteFile({ plan: request.planFile });
  run.mark('Plan written');
  endValidation(run, surveyed.findings, surveyed.answer, request.failOn);
  await publishPlan(signed, request, ports, run);
}

/**
 * Publishes the plan on its commit where a gate will look for it, or where a pull request started
 * the run. A gate that would wait in vain closes here already.
 */
async function publishPlan(
  signed: SignedPlan,
  { gate, host }: ValidateRequest,
  ports: Ports,
  run: Run,
): Promise<void> {
  const { headCommit, pullRequest } = ports.context;
  const demanded = gate.parts.includes('pull-request');
  if (!demanded && (pullRequest === null || host.token === '')) return;
  const { outcome, findings } = run.report();
  const notice = noticeOf(signed, {
    ready: outcome === 'ready',
    blockers: blockersOf(findings).length,
    warnings: warningsOf(findings).length,
  });
  if (demanded && pullRequest === null) {
    run.end({ outcome: 'blocked', ...NO_PULL_REQUEST, failed: true });
    return;
  }
  const published =
    headCommit === null ? NO_COMMIT : await ports.planRegistry.publish(headCommit, notice);
  if (published.known) {
    run.mark('Plan published on the commit');
    run.note({ isReviewed: demanded });
    return;
  }
  const { reason, ...problem } = unseen('the plan could not be published there', published);
  if (!demanded) {
    ports.log.info(`The plan was not published on the commit: ${published.why}`);
    return;
  }
  run.end({ outcome: 'blocked', failureReason: reason, failed: true, problems: [problem] });
}

const NO_PULL_REQUEST = {
  failureReason: 'gate-misconfigured',
  problems: [
    {
      sentence: 'The gate demands a pull request, and none started this validation.',
      remedy: 'Run the validation on pull_request events, so that its plan is bound to the head.',
    },
  ],
} as const;

const NO_COMMIT = {
  known: false,
  why: 'this host knows no commit',
  permission: 'checks: write',
  remedy: 'Run the validation where a commit is built.',
} as const;

function originOf(ports: Ports, toolVersion: string): PlanOrigin {
  return { createdAt: new Date(ports.clock.now()).toISOString(), toolVersion, ...ports.context };
}

function endValidation(
  run: Run,
  findings: readonly JudgedFinding[],
  answer: ValidationAnswer,
  failOn: FailOn,
): void {
  const ending = concludeValidation(findings, answer);
  const warnings = warningsOf(findings).length;
  if (ending.outcome === 'ready' && failOn === 'warning' && warnings > 0) {
    run.end({
      outcome: 'ready',
      failureReason: 'not-ready',
      failed: true,
      problems: [
        {
          sentence: `Nothing blocks the move, but there are ${warnings} warning(s) and fail-on is "warning".`,
          remedy: 'Read the warnings; with fail-on "blocker" they do not fail the step.',
        },
      ],
    });
    return;
  }
  run.end({ ...ending, failed: ending.outcome !== 'ready' && failOn !== 'never' });
}
