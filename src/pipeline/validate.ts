import { ARM_VALIDATION } from '../checks/arm-answer.js';
import { leavesOf } from '../domain/arm-error.js';
import { isAuthorizationCode } from '../domain/error-catalogue.js';
import { blockersOf, warningsOf, type JudgedFinding } from '../domain/finding.js';
import type { ValidationAnswer } from '../domain/move-order.js';
import type { Ending } from '../domain/outcome.js';
import { planAsJson, planDigest } from '../domain/plan-digest.js';
import type { PlanOrigin, SignedPlan } from '../domain/plan.js';
import type { FailOn, ValidateRequest } from '../domain/request.js';
import type { Ports } from '../ports.js';
import { buildPlan } from '../stages/build-plan.js';
import { requireKnownRules } from '../stages/run-checks.js';
import type { Run } from './run.js';
import { survey } from './survey.js';

/** Mode `validate`: inventory, rules, ARM's own validation, plan file, verdict. Sends nothing that changes Azure. */
export async function validate(request: ValidateRequest, ports: Ports, run: Run): Promise<void> {
  const { scope, acknowledge } = request;
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
    { scope, acknowledge, purpose: 'validate', deadline },
    ports,
    run,
  );
  const plan = buildPlan(surveyed, originOf(ports, run.report().toolVersion));
  const signed: SignedPlan = { digest: planDigest(plan), plan };
  await ports.files.write(request.planFile, planFileText(signed));
  run.note({ planDigest: signed.digest });
  run.noteFile({ plan: request.planFile });
  run.mark('Plan written');
  endValidation(run, surveyed.findings, surveyed.answer, request.failOn);
}

function originOf(ports: Ports, toolVersion: string): PlanOrigin {
  return { createdAt: new Date(ports.clock.now()).toISOString(), toolVersion, ...ports.context };
}

function planFileText(signed: SignedPlan): string {
  const file = { digest: signed.digest, plan: planAsJson(signed.plan) };
  return `${JSON.stringify(file, undefined, 2)}\n`;
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

/** The verdict of a validation (contract): own blockers come first, then what only ARM refused. */
export function concludeValidation(
  findings: readonly JudgedFinding[],
  answer: ValidationAnswer,
): Ending {
  const blockers = blockersOf(findings);
  if (blockers.length === 0) return { outcome: 'ready', failureReason: undefined };
  if (blockers.some((finding) => finding.rule !== ARM_VALIDATION)) {
    return { outcome: 'blocked', failureReason: 'not-ready' };
  }
  const unauthorized =
    answer.kind !== 'passed' &&
    answer.error !== undefined &&
    leavesOf(answer.error).every((leaf) => isAuthorizationCode(leaf.code ?? ''));
  return {
    outcome: 'blocked',
    failureReason: unauthorized ? 'authorization-failed' : 'validation-failed',
  };
}
