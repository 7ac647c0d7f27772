import { listAt, textAt } from '../../domain/json.js';
import { sameGroup, parseResourceId } from '../../domain/azure/resource-id.js';
import { shellWord } from '../../domain/shell-quote.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { subjectOf } from '../subject-of.js';

const isDetectorRule = (type: string | undefined): boolean =>
  /smartdetectoralertrules$/i.test(type ?? '');

/**
 * The hidden rules that Application Insights makes, and their action groups in often another group.
 */
export const linkedActionGroup = defineCheck({
  id: 'linked-action-group',
  title: 'Action groups of hidden alert rules can be read',
  severity: 'warning',
  needs: ['alerts'],
  acknowledge: 'any',
  source: documents.moveErrors,
  judge({ items, scope }) {
    if (!scope.associated.includes('application-insights')) return [];
    return items('alerts')
      .filter((alert) => isDetectorRule(textAt(alert, 'type')))
      .flatMap((alert) =>
        listAt(alert, 'properties', 'actionGroups', 'groupIds')
          .filter((id) => typeof id === 'string')
          .filter((id) => {
            const parsed = parseResourceId(id);
            return parsed === undefined || !sameGroup(parsed, scope.source);
          })
          .map((id) => ({
            severity: 'warning' as const,
            subject: subjectOf(alert),
            evidence: [{ field: 'properties.actionGroups.groupIds', value: id }],
            why: 'The rule comes along with Application Insights, and Azure refuses the move when the identity cannot read its action group.',
            remedy: `See that the identity can read it: az monitor action-group show --ids ${shellWord(id)}`,
          })),
      );
  },
});
