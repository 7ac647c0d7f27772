import { counted } from '../../domain/counted.js';
import { blockersOf, warningsOf, type JudgedFinding } from '../../domain/plan/finding.js';
import type { Ending } from '../../domain/run/outcome.js';
import { planDigest } from '../../domain/plan/plan-digest.js';
import {
  DEFAULT_PLAN_AGE_HOURS,
  expiryOf,
  type PlanOrigin,
  type SignedPlan,
} from '../../domain/plan/plan.js';
import { spellingOf } from '../../domain/plan/snapshot.js';
import type { FailOn, ValidateRequest } from '../../domain/request/request.js';
import type { PlanNotice, Ports } from '../../ports/ports.js';
import { buildPlan } from '../../stages/plan/build-plan.js';
import { concludeValidation } from '../../stages/survey/conclude-validation.js';
import { misconfigured, unseen } from '../../stages/gate/gate-reason.js';
import { noticeOf } from '../../stages/plan/plan-notice.js';
import { requireKnownRules } from '../../stages/survey/run-checks.js';
import { whyNotThere } from '../../stages/survey/why-not-there.js';
import { withSecrets } from './seal-secrets.js';
import { goOn, hasEnded, type Part } from './part.js';
import { requireReplaceable, writeNewPlan } from './plan-files.js';
import { refuse } from './refuse.js';
import type { Run } from './run.js';
import { survey } from './survey.js';

/**
 * Makes a plan: inventory, rules, ARM's own validation, secrets where there is a key to seal them,
 * plan file, verdict. Sends nothing that changes Azure. Goes on when the plan is ready.
 */
export async function makePlan(
  request: ValidateRequest,
  ports: Ports,
  run: Run,
): Promise<Part<SignedPlan>> {
  const { scope, acknowledge, mayPrepare, instanceSuffix } = request;
  const deadline = ports.clock.now() + request.timeoutMinutes * 60_000;
  requireKnownRules(acknowledge);
  await requireReplaceable(request.planFile, scope, ports);
  run.note({
    workspaceName: scope.workspaceName,
    source: scope.source,
    destination: scope.destination,
    environment: request.gate.environment,
  });
  const reader = await ports.azure.reader();
  run.note({ correlationId: reader.correlationId });
  const missing = await whyNotThere(reader, scope);
  if (missing !== undefined) {
    const failed = request.failOn !== 'never';
    const ending = { outcome: 'blocked', failureReason: 'not-ready', failed } as const;
    return run.end({ ...ending, problems: [missing] });
  }
  const surveyed = await survey(
    reader,
    { scope, acknowledge, mayPrepare, instanceSuffix, purpose: 'validate', deadline },
    ports,
    run,
  );
  const plan = buildPlan(surveyed, originOf(ports, run.report().toolVersion));
  const unsealed: SignedPlan = { digest: planDigest(plan), plan, sealed: undefined };
  const signed = await withSecrets(unsealed, surveyed, request, ports, run);
  // A survey takes minutes, in which the move of the plan that is there may have begun.
  await writeNewPlan(request.planFile, signed, scope, ports);
  run.note({
    planDigest: signed.digest,
    planExpiresAt: expiryOf(plan, DEFAULT_PLAN_AGE_HOURS),
    sealedSecrets: signed.sealed?.of,
    spelling: spellingOf(plan.snapshot),
    preparation: plan.content.prepare.map((step) => ({ ...step, state: 'planned' })),
  });
  run.noteFile({ plan: request.planFile });
  run.mark('Plan written');
  const ending = concludeValidation(surveyed.findings, surveyed.answer);
  const notice = noticeOf(signed, {
    ready: ending.outcome === 'ready',
    blockers: blockersOf(surveyed.findings).length,
    warnings: warningsOf(surveyed.findings).length,
  });
  const published = await publishPlan(notice, request, ports, run);
  if (hasEnded(published)) return published;
  return judgeReadiness(run, signed, ending, surveyed.findings, request.failOn);
}

/**
 * Publishes the plan on its commit where a gate will look for it, or where a pull request started
 * the run. A gate that would wait in vain closes here already.
 */
async function publishPlan(
  notice: PlanNotice,
  { gate, host }: ValidateRequest,
  ports: Ports,
  run: Run,
): Promise<Part<undefined>> {
  const { headCommit, pullRequest } = ports.context;
  const demanded = gate.parts.includes('pull-request');
  if (!demanded && (pullRequest === null || host.token === '')) return goOn(undefined);
  if (demanded && pullRequest === null) return refuse(run, [NO_PULL_REQUEST]);
  const published =
    headCommit === null ? NO_COMMIT : await ports.planRegistry.publish(headCommit, notice);
  if (published.known) {
    run.mark('Plan published on the commit');
    run.note({ isReviewed: demanded });
    return goOn(undefined);
  }
  if (demanded) return refuse(run, [unseen('the plan could not be published there', published)]);
  ports.log.info(`The plan was not published on the commit: ${published.why}`);
  return goOn(undefined);
}

const NO_PULL_REQUEST = misconfigured(
  'The gate demands a pull request, and none started this validation.',
  'Run the validation on pull_request events, so that its plan is bound to the head.',
);

const NO_COMMIT = {
  known: false,
  why: 'this host knows no commit',
  permission: 'checks: write',
  remedy: 'Run the validation where a commit is built.',
} as const;

function originOf(ports: Ports, toolVersion: string): PlanOrigin {
  return { createdAt: new Date(ports.clock.now()).toISOString(), toolVersion, ...ports.context };
}

function judgeReadiness(
  run: Run,
  signed: SignedPlan,
  ending: Ending,
  findings: readonly JudgedFinding[],
  failOn: FailOn,
): Part<SignedPlan> {
  if (ending.outcome !== 'ready') return run.end({ ...ending, failed: failOn !== 'never' });
  const warnings = warningsOf(findings).length;
  if (failOn !== 'warning' || warnings === 0) return goOn(signed);
  return run.end({
    outcome: 'ready',
    failureReason: 'not-ready',
    failed: true,
    problems: [
      {
        sentence: `Nothing blocks the move, but there ${warnings === 1 ? 'is' : 'are'} ${counted(warnings, 'warning')} and fail-on is "warning".`,
        remedy: 'Read the warnings; with fail-on "blocker" they do not fail the step.',
      },
    ],
  });
}
