import { idOf } from '../../domain/azure/body-identity.js';
import {
  isJsonArray,
  isJsonObject,
  objectAt,
  textAt,
  valueAt,
  type JsonObject,
  type JsonValue,
} from '../../domain/json.js';
import { namesOneOf } from '../../domain/azure/relocation.js';
import { movingResourceIds } from '../../domain/azure/moving-resources.js';
import {
  parseResourceId,
  resourceGroupId,
  sameId,
  subscriptionResourceId,
} from '../../domain/azure/resource-id.js';
import type { MoveScope } from '../../domain/request/request.js';
import { apiVersionOf, apiVersions } from '../client/api-versions.js';
import { neverRegistered, type CollectionSpec } from './collection-spec.js';
import { projectTo } from '../reading/project.js';

/**
 * Diagnostic settings of what moves, and of online endpoints, which go with these (Azure Monitor:
 * supported resource types).
 */
export const diagnosticSettings: CollectionSpec = {
  absentCodes: neverRegistered,
  reads: (scope, parents) =>
    // Right before an endpoint goes it is asked about alone.
    [...new Set([...movingBodies(scope, parents), ...parents.filter(isOnlineEndpoint)])].map(
      (body) => ({
        path: `${idOf(body)}/providers/Microsoft.Insights/diagnosticSettings`,
        apiVersion: apiVersions.diagnosticSettings,
        form: 'list',
      }),
    ),
};

// Rules live in any group of the subscription; Failure Anomalies rules are made by Application
// Insights itself.
const alertTypes: readonly string[] = [
  'microsoft.insights/metricAlerts',
  'microsoft.insights/scheduledQueryRules',
  'microsoft.insights/webtests',
  'microsoft.alertsManagement/smartDetectorAlertRules',
];

/** Alert rules and web tests of the source subscription that name something that moves. */
export const alerts: CollectionSpec = {
  absentCodes: neverRegistered,
  reads: ({ source }) =>
    alertTypes.map((type) => ({
      path: `${subscriptionResourceId(source.subscriptionId)}/providers/${type}`,
      apiVersion: apiVersionOf(type) ?? '',
      form: 'list',
    })),
  // The id stands in scopes, criteria or a tag named hidden-link, by type: looking for it as text
  // finds all of them.
  keep: (item, scope, [workspace]) => namesOneOf(movingResourceIds(scope, workspace), item),
  project: (item) => ({
    ...projectTo('id', 'name', 'type', 'kind')(item),
    properties: projectTo('actionGroups', 'scope', 'scopes')(objectAt(item, 'properties')),
  }),
};

/** Asks for each resource that moves whether a policy of the destination group would refuse it. */
export const policyRestrictions: CollectionSpec = {
  absentCodes: [],
  // Azure REST reference: Policy Restrictions, CheckRestrictionsResult.
  isAnswer: (body) => {
    const evaluations = valueAt(body, 'contentEvaluationResult', 'policyEvaluations');
    const { fieldRestrictions: fields = [] } = body;
    return (
      isListOf(evaluations, (one) => saysOneOf(one, 'evaluationResult', EVALUATED)) &&
      isListOf(fields, (field) =>
        isListOf(valueAt(field, 'restrictions'), (one) => saysOneOf(one, 'result', RESTRICTED)),
      )
    );
  },
  reads: (scope, parents) =>
    movingBodies(scope, parents).map((body) => {
      const id = idOf(body);
      const type = parseResourceId(id)?.type ?? '';
      return {
        path: `${resourceGroupId(scope.destination)}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions`,
        apiVersion: apiVersions.policyRestrictions,
        form: 'question',
        about: id,
        body: {
          resourceDetails: {
            resourceContent: { ...withoutEnvelope(body), type },
            apiVersion: apiVersionOf(type) ?? apiVersions.machineLearning,
          },
          pendingFields: [{ field: 'location', values: [textAt(body, 'location') ?? ''] }],
        },
      };
    }),
};

// Of a policy that could not be evaluated the result has other words (the same reference,
// PolicyEvaluationResult); of a field there are four (FieldRestrictionResult).
const EVALUATED = ['NonCompliant', 'Compliant'];
const RESTRICTED = ['Required', 'Removed', 'Deny', 'Audit'];

function isListOf(list: JsonValue | undefined, isItem: (item: JsonObject) => boolean): boolean {
  return isJsonArray(list) && list.every((item) => isJsonObject(item) && isItem(item));
}

function saysOneOf(item: JsonObject, field: string, words: readonly string[]): boolean {
  return words.some((word) => sameId(word, textAt(item, field) ?? ''));
}

function withoutEnvelope(body: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(body).filter(([field]) => !['id', 'systemData', 'etag'].includes(field)),
  );
}

function isOnlineEndpoint(body: JsonObject): boolean {
  return sameId(parseResourceId(idOf(body))?.type ?? '', ONLINE_ENDPOINT);
}

const ONLINE_ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';

function movingBodies(scope: MoveScope, parents: readonly JsonObject[]): readonly JsonObject[] {
  const [workspace] = parents;
  const moving = movingResourceIds(scope, workspace);
  return parents.filter((parent) => moving.some((id) => sameId(id, idOf(parent))));
}
