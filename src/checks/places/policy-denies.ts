import { listAt, textAt, type JsonObject, type JsonValue } from '../../domain/json.js';
import { sameId } from '../../domain/azure/resource-id.js';
import { defineItemRule } from '../check.js';
import { documents } from '../documents.js';

/**
 * No policy of the destination denies a resource that moves, as far as Azure Policy can tell
 * beforehand.
 */
export const policyDenies = defineItemRule({
  id: 'policy-denies',
  title: 'No policy at the destination denies what moves',
  severity: 'blocker',
  of: 'policyRestrictions',
  acknowledge: 'any',
  source: documents.policyRestrictions,
  concerns: (answer) => denials(answer).length > 0,
  seen: (answer) => ({ 'policy assignment': denials(answer) }),
  why: 'Azure evaluates the policies of the destination during a move and refuses what they deny.',
  remedy:
    'Change the resource so that it complies, or have an exemption made at the destination group: az policy exemption create --exemption-category Mitigated --policy-assignment ASSIGNMENT_ID --name NAME --resource-group GROUP',
});

function denials(answer: JsonObject): readonly string[] {
  return [...deniedByEvaluation(answer), ...deniedByField(answer)];
}

function deniedByEvaluation(answer: JsonObject): readonly string[] {
  return listAt(answer, 'contentEvaluationResult', 'policyEvaluations')
    .filter(
      (evaluation) =>
        sameId(textAt(evaluation, 'evaluationResult') ?? '', 'NonCompliant') &&
        // Without an effect it is taken for the one that this question asks about.
        sameId(textAt(evaluation, 'effectDetails', 'policyEffect') ?? 'Deny', 'Deny'),
    )
    .map((evaluation) => nameOf(evaluation, 'policyInfo'));
}

// The region was asked about as a field of its own.
function deniedByField(answer: JsonObject): readonly string[] {
  return listAt(answer, 'fieldRestrictions').flatMap((field) =>
    listAt(field, 'restrictions')
      .filter((restriction) => sameId(textAt(restriction, 'result') ?? '', 'Deny'))
      .map((restriction) => nameOf(restriction, 'policy')),
  );
}

function nameOf(from: JsonValue, property: string): string {
  return textAt(from, property, 'policyAssignmentId') ?? '(assignment not named)';
}
