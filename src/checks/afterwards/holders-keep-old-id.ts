import { textAt } from '../../domain/json.js';
import { holderType } from '../../domain/azure/old-id-holders.js';
import { sameId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/**
 * Whatever else names something that moves in a setting of its own, in any subscription that can be
 * seen.
 */
export const holdersKeepOldId = defineCheck({
  id: 'holders-keep-old-id',
  title: 'Topics, dashboards, linked services and the like are set to the new ids after the move',
  severity: 'warning',
  needs: ['holders', 'factoryLinks'],
  // Alert rules of the source subscription are told by their own rule.
  consults: ['alerts'],
  acknowledge: 'any',
  // Another identity sees other subscriptions.
  aboutCaller: true,
  source: documents.resourceGraph,
  judge({ items }) {
    return [...items('holders'), ...items('factoryLinks')]
      .filter(
        (holder) => !items('alerts').some((alert) => sameId(subjectOf(alert), subjectOf(holder))),
      )
      .map((holder) => {
        const known = holderType(textAt(holder, 'type') ?? '');
        return {
          severity: 'warning' as const,
          subject: subjectOf(holder),
          evidence: [fieldEvidence(holder, 'type')],
          why: `This ${known?.title ?? 'resource'} names something that moves by its present id, and a move does not change it.`,
          remedy: `After the move: ${known?.remedy ?? 'Set it to the new id.'}`,
        };
      });
  },
});
