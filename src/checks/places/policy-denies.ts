import { listAt, textAt, type JsonObject, type JsonValue } from '../../domain/json.js';
import { sameId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { subjectOf } from '../subject-of.js';

/**
 * No policy of the destination denies a resource that moves, as far as Azure Policy can tell
 * beforehand.
 */
export const policyDenies = defineCheck({
  id: 'policy-denies',
  title: 'No policy at the destination denies what moves',
  severity: 'blocker',
  needs: ['policyRestrictions'],
  acknowledge: 'any',
  source: documents.policyRestrictions,
  judge({ items }) {
    return items('policyRestrictions').flatMap((answer) => {
      const denials = [...deniedByEvaluation(answer), ...deniedByField(answer)];
      if (denials.length === 0) return [];
      return [
        {
          severity: 'blocker' as const,
          subject: subjectOf(answer),
          evidence: denials.map((value) => ({ field: 'policy assignment', value })),
          why: 'Azure evaluates the policies of the destination during a move and refuses what they deny.',
          remedy:
            'Change the resource so that it complies, or have an exemption made at the destination group: az policy exemption create --exemption-category Mitigated --policy-assignment ASSIGNMENT_ID --name NAME --resource-group GROUP',
        },
      ];
    });
  },
});

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
