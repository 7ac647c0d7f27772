import type { JsonObject } from '../../types.js';
import type { Handler } from '../call.js';
import type { PolicyDenial } from '../settings.js';
import { invalidContent } from '../errors.js';
import { isSame } from '../ids.js';
import { objectAt, parseObject, textAt } from '../json.js';

function evaluationOf(scope: string, { assignment, reason }: PolicyDenial): JsonObject {
  return {
    policyInfo: {
      policyDefinitionId: `/providers/Microsoft.Authorization/policyDefinitions/${assignment}`,
      policyAssignmentId: `${scope}/providers/Microsoft.Authorization/policyAssignments/${assignment}`,
    },
    evaluationResult: 'NonCompliant',
    evaluationDetails: { reason },
    effectDetails: { policyEffect: 'Deny' },
  };
}

/**
 * `POST {group}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions`: what policies would
 * say about a resource that is described in the body (Azure REST reference: Policy Restrictions,
 * 2024-10-01). Only what is sent is judged.
 */
export const checkPolicyRestrictions: Handler = (call, { behaviour }) => {
  const content = objectAt(parseObject(call.request.rawBody), 'resourceDetails', 'resourceContent');
  const type = textAt(content, 'type');
  if (type === '') return invalidContent('resourceDetails.resourceContent has no type');
  const scope = call.path.replace(/\/providers\/.*$/, '');
  const policyEvaluations = behaviour.policyDenials
    .filter((denial) => isSame(denial.type, type))
    .map((denial) => evaluationOf(scope, denial));
  return {
    status: 200,
    body: { fieldRestrictions: [], contentEvaluationResult: { policyEvaluations } },
  };
};
