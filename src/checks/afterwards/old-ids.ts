import { listAt, textAt, type JsonObject } from '../../domain/json.js';
import { holderType } from '../../domain/azure/old-id-holders.js';
import {
  movedId,
  parseResourceId,
  sameGroup,
  sameId,
  workspaceResourceId,
} from '../../domain/azure/resource-id.js';
import { shellWord } from '../../domain/shell-quote.js';
import { defineCheck, defineItemRule, fieldsOf } from '../check.js';
import { documents } from '../documents.js';
import { subjectOf } from '../subject-of.js';

const isDetectorRule = (alert: JsonObject): boolean =>
  /smartdetectoralertrules$/i.test(textAt(alert, 'type') ?? '');

/** Diagnostic settings do not move. */
export const diagnosticSettingsLost = defineItemRule({
  id: 'diagnostic-settings-lost',
  title: 'Diagnostic settings are created again after the move',
  severity: 'warning',
  of: 'diagnosticSettings',
  acknowledge: 'any',
  source: documents.moveSupport,
  seen: [
    'properties.workspaceId',
    'properties.storageAccountId',
    'properties.eventHubAuthorizationRuleId',
  ],
  why: 'Diagnostic settings are no type that moves: logs and metrics stop where they were sent.',
  remedy: 'Create it again on the resource at its new id after the move; the plan file holds it.',
});

/** Alert rules and web tests that watch what moves under its old id. */
export const alertsKeepOldId = defineItemRule({
  id: 'alerts-keep-old-id',
  title: 'Alert rules and web tests are set to the new ids after the move',
  severity: 'warning',
  of: 'alerts',
  acknowledge: 'any',
  source: documents.moveSupport,
  concerns: (alert) => !isDetectorRule(alert),
  seen: ['type'],
  why: (_, { scope }) =>
    `It names ${workspaceResourceId(scope.source, scope.workspaceName)} or a resource of it by the present id.`,
  remedy: 'Point it to the new id after the move; metric alerts do not move and are created again.',
});

/**
 * Whatever else names something that moves in a setting of its own, in any subscription that can be
 * seen.
 */
export const holdersKeepOldId = defineItemRule({
  id: 'holders-keep-old-id',
  title: 'Topics, dashboards, linked services and the like are set to the new ids after the move',
  severity: 'warning',
  of: ['holders', 'factoryLinks'],
  needs: ['holders', 'factoryLinks'],
  // Alert rules of the source subscription are told by their own rule.
  consults: ['alerts'],
  acknowledge: 'any',
  // Another identity sees other subscriptions.
  aboutCaller: true,
  source: documents.resourceGraph,
  concerns: (holder, { items }) =>
    !items('alerts').some((alert) => sameId(subjectOf(alert), subjectOf(holder))),
  seen: ['type'],
  why: (holder) =>
    `This ${holderType(textAt(holder, 'type') ?? '')?.title ?? 'resource'} names something that moves by its present id, and a move does not change it.`,
  remedy: (holder) =>
    `After the move: ${holderType(textAt(holder, 'type') ?? '')?.remedy ?? 'Set it to the new id.'}`,
});

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
      .filter(isDetectorRule)
      .flatMap((alert) =>
        listAt(alert, 'properties', 'actionGroups', 'groupIds')
          .filter((id) => typeof id === 'string')
          .filter((id) => {
            const parsed = parseResourceId(id);
            return parsed === undefined || !sameGroup(parsed, scope.source);
          })
          .map((id) => ({
            subject: subjectOf(alert),
            seen: { 'properties.actionGroups.groupIds': id },
            why: 'The rule comes along with Application Insights, and Azure refuses the move when the identity cannot read its action group.',
            remedy: `See that the identity can read it: az monitor action-group show --ids ${shellWord(id)}`,
          })),
      );
  },
});

/** Every id below the workspace changes, and with it the MLflow tracking URI. */
export const idsChange = defineItemRule({
  id: 'ids-change',
  title: 'Whoever holds an id of the workspace is told the new one',
  severity: 'information',
  of: 'workspace',
  needs: [],
  acknowledge: 'any',
  source: documents.moveResources,
  seen: (workspace, { scope }) => ({
    ...fieldsOf(workspace, 'properties.mlFlowTrackingUri'),
    'new id': movedId(subjectOf(workspace), scope.destination),
  }),
  why: 'Scripts, pipelines, Terraform state, dashboards and linked services that name the old id stop working.',
  remedy:
    'Search them for the old id and for the tracking URI; in Terraform, remove the resource from the state and import it under its new id.',
});
