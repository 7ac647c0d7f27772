import { leavesOf, type ArmError, type ArmErrorNode } from '../../domain/azure/errors/arm-error.js';
import { remedyFor } from '../../domain/azure/errors/error-catalogue.js';
import type { Finding } from '../../domain/plan/finding.js';
import type { MoveOrder, ValidationAnswer } from '../../domain/azure/move-order.js';
import { resourceGroupId } from '../../domain/azure/resource-id.js';
import { documents } from '../documents.js';

/**
 * Id of the rule that speaks for Azure Resource Manager. Nobody can acknowledge it: ARM would
 * refuse the move anyway.
 */
export const ARM_VALIDATION = 'arm-validation';

/**
 * The same while steps before the move are pending: those may be what ARM asks for, so a person may
 * accept it by name.
 */
export const ARM_BEFORE_PREPARATION = 'arm-validation-before-preparation';

/** True for the two rules that speak for ARM. */
export function isOfArm(rule: string): boolean {
  return rule === ARM_VALIDATION || rule === ARM_BEFORE_PREPARATION;
}

/**
 * Makes findings of ARM's own answer: one per leaf of the error tree, on the resource that the leaf
 * names. An answer that is neither a pass nor a refusal is a finding too, because only 204 passes.
 */
export function armFindings(
  answer: ValidationAnswer,
  order: MoveOrder,
  rule: typeof ARM_VALIDATION | typeof ARM_BEFORE_PREPARATION = ARM_VALIDATION,
): readonly Finding[] {
  switch (answer.kind) {
    case 'passed':
      return [];
    case 'refused':
      return leavesOf(answer.error).map((leaf) => ({
        ...leafFinding(leaf, answer.error, order),
        rule,
      }));
    case 'inconclusive':
      return [
        {
          rule,
          severity: 'blocker',
          certainty: 'unknown',
          subject: resourceGroupId(order.source),
          evidence: [{ field: 'validateMoveResources', value: answer.why }],
          why: 'Azure Resource Manager gave no clear answer to the validation, and only a clear yes counts.',
          remedy: 'Validate again; if it stays unclear, give the correlation id to Azure support.',
          source: documents.moveResources,
        },
      ];
  }
}

function leafFinding(leaf: ArmErrorNode, error: ArmError, order: MoveOrder): Finding {
  const code = leaf.code ?? error.code ?? '(no code)';
  return {
    rule: ARM_VALIDATION,
    severity: 'blocker',
    certainty: 'observed',
    subject: leaf.target ?? resourceGroupId(order.source),
    evidence: [
      { field: 'code', value: code },
      ...(leaf.message === '' ? [] : [{ field: 'message', value: leaf.message }]),
      ...(leaf.info?.policies ?? []).map((value) => ({ field: 'policy assignment', value })),
    ],
    why: 'Azure Resource Manager refuses this move.',
    remedy: remedyFor(code),
    source: documents.moveResources,
  };
}
