import { workspaceResourceId } from '../../domain/azure/resource-id.js';
import { defineItemRule } from '../check.js';
import { documents } from '../documents.js';

/**
 * A Databricks workspace that is linked to this one: not supported by the guide, and recorded on
 * the Databricks side.
 */
export const databricksLink = defineItemRule({
  id: 'databricks-link',
  title: 'No Databricks workspace is linked to the workspace',
  severity: 'blocker',
  of: 'databricksWorkspaces',
  acknowledge: 'unknown-only',
  source: documents.moveWorkspace,
  seen: ['properties.parameters.amlWorkspaceId.value'],
  why: 'A workspace that is linked to Azure Databricks cannot be moved. Only subscriptions that this identity sees were searched.',
  remedy: 'Remove the link on the page of the Databricks workspace in the Azure portal.',
});

/** Synapse and other services linked to the workspace. */
export const linkedServices = defineItemRule({
  id: 'linked-services',
  title: 'No Synapse or other service is linked to the workspace',
  severity: 'blocker',
  of: 'linkedServices',
  acknowledge: 'any',
  source: documents.linkedServices,
  seen: ['properties.linkType', 'properties.linkedServiceResourceId'],
  why: 'No document says what a move makes of a linked service, and both ends know the other by its old id.',
  remedy: (_, { scope }) =>
    `Remove the link in the studio of ${workspaceResourceId(scope.source, scope.workspaceName)}, and make it again after the move.`,
});
