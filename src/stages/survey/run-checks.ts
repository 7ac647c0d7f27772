import { withoutCase } from '../../domain/azure/resource-id.js';
import {
  ARM_BEFORE_PREPARATION,
  ARM_VALIDATION,
  armFindings,
} from '../../checks/places/arm-answer.js';
import type { Purpose } from '../../checks/check.js';
import { checks } from '../../checks/index.js';
import { judgeInventory } from '../../checks/judge.js';
import { closestMember } from '../../domain/closest-member.js';
import { applyAcknowledgements } from '../../domain/plan/acknowledge.js';
import { ProductError } from '../../domain/run/errors.js';
import { blockersOf, type Finding, type JudgedFinding } from '../../domain/plan/finding.js';
import type { Inventory } from '../../domain/azure/inventory.js';
import type { MoveOrder, ValidationAnswer } from '../../domain/azure/move-order.js';
import type { PrepareName } from '../../domain/plan/prepare-step.js';
import type { MoveScope } from '../../domain/request/request.js';
import { markPrepared } from '../plan/plan-preparation.js';

/** Ids a person may name in `acknowledge`. */
export function acknowledgeableRules(): readonly string[] {
  return [...checks.map(({ id }) => id), ARM_BEFORE_PREPARATION];
}

/**
 * Raises `invalid-input` when `acknowledge` names a rule that does not exist: a typing error must
 * not look like consent.
 */
export function requireKnownRules(acknowledge: readonly string[]): void {
  const known = acknowledgeableRules();
  const strangers = acknowledge.filter((rule) => !known.includes(rule.toLowerCase()));
  if (strangers.length === 0) return;
  const told = strangers.map((rule) => `"${rule}"${suggestion(rule, known)}`).join(', ');
  throw new ProductError('invalid-input', {
    sentence: `acknowledge names what is no acknowledgeable rule: ${told}.`,
    remedy: `Rules that can be named: ${known.join(', ')}.`,
  });
}

function suggestion(rule: string, known: readonly string[]): string {
  const meant = closestMember(rule, known);
  return meant === undefined ? '' : ` (did you mean "${meant}"?)`;
}

/**
 * Every finding of a run: what the rules see in the inventory, then what ARM itself answered, with
 * the acknowledgements applied. Runs all rules, whatever the first ones say, so that one run tells
 * everything.
 */
export function runChecks(run: {
  readonly inventory: Inventory;
  readonly scope: MoveScope;
  readonly order: MoveOrder;
  readonly answer: ValidationAnswer;
  readonly acknowledge: readonly string[];
  readonly purpose: Purpose;
  /** What the run may do before the move. */
  readonly mayPrepare?: readonly PrepareName[];
}): readonly JudgedFinding[] {
  const { inventory, acknowledge } = run;
  const judge = (findings: readonly Finding[]): readonly JudgedFinding[] =>
    applyAcknowledgements(findings, acknowledge, isAcceptable);
  const own = markPrepared(
    judge(judgeInventory(checks, inventory, run.scope, run.purpose)),
    inventory,
    run.mayPrepare ?? [],
  );
  const pending = own.some(({ preparedBy }) => preparedBy !== undefined);
  const arm = armFindings(run.answer, run.order, pending ? ARM_BEFORE_PREPARATION : ARM_VALIDATION);
  return withEchoes(own, judge(arm));
}

// Azure often refuses for what blocks already: such a refusal is told with ours, and is no second
// thing to see to. A blocker that somebody accepted or a step removes does not answer for Azure.
function withEchoes(
  own: readonly JudgedFinding[],
  arm: readonly JudgedFinding[],
): readonly JudgedFinding[] {
  const key = ({ subject }: Finding): string => withoutCase(subject);
  const blocking = new Set(blockersOf(own).map(key));
  const isEcho = (one: JudgedFinding): boolean =>
    one.certainty === 'observed' && blocking.has(key(one));
  const echoes = new Map(arm.filter(isEcho).map((one) => [key(one), one.evidence]));
  return [
    ...own.map((finding) => {
      const said = blockersOf([finding]).length === 0 ? undefined : echoes.get(key(finding));
      return said === undefined
        ? finding
        : { ...finding, evidence: [...finding.evidence, ...said] };
    }),
    ...arm.filter((one) => !isEcho(one)),
  ];
}

function isAcceptable(finding: Finding): boolean {
  if (finding.rule === ARM_VALIDATION) return false;
  if (finding.rule === ARM_BEFORE_PREPARATION) return true;
  const rule = checks.find((check) => check.id === finding.rule)?.acknowledge;
  return rule === 'any' || (rule === 'unknown-only' && finding.certainty === 'unknown');
}
