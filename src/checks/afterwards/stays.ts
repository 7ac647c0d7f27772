import { idOf } from '../../domain/azure/body-identity.js';
import { objectAt, textAt } from '../../domain/json.js';
import { sameId } from '../../domain/azure/resource-id.js';
import { associatedId } from '../../domain/azure/moving-resources.js';
import { defineItemRule } from '../check.js';
import { documents } from '../documents.js';

const FIELD = 'identity.userAssignedIdentities';

/** User-assigned identities cannot be moved: the workspace goes on using them where they are. */
export const identityStays = defineItemRule({
  id: 'user-assigned-identity-stays',
  title: 'User-assigned identities stay at the source',
  severity: 'warning',
  of: 'workspace',
  needs: [],
  acknowledge: 'any',
  source: documents.moveSupport,
  concerns: (workspace) => Object.keys(objectAt(workspace, ...FIELD.split('.'))).length > 0,
  seen: (workspace) => ({ [FIELD]: Object.keys(objectAt(workspace, ...FIELD.split('.'))) }),
  why: 'A user-assigned identity cannot be moved. Deleting the old group or subscription would take it from the workspace.',
  remedy:
    'Keep the identity, or assign one of the destination after the move: az ml workspace update --primary-user-assigned-identity ID',
});

/** Log Analytics does not travel with Application Insights. */
export const logAnalyticsStays = defineItemRule({
  id: 'log-analytics-stays',
  title: 'The Log Analytics workspace behind Application Insights stays',
  severity: 'information',
  of: 'associatedResources',
  needs: [],
  consults: ['workspace'],
  acknowledge: 'any',
  source: documents.logAnalytics,
  concerns: (body, { items }) =>
    (textAt(body, 'properties', 'WorkspaceResourceId') ?? '') !== '' &&
    items('workspace').some((workspace) =>
      sameId(idOf(body), associatedId(workspace, 'application-insights') ?? ''),
    ),
  seen: ['properties.WorkspaceResourceId'],
  why: 'It is not part of this move. If it is moved later, both of its keys are regenerated.',
  remedy: 'After moving it, give the new keys to the agents that use them.',
});
