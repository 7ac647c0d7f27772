import { textAt, valueAt, type JsonObject } from '../../domain/json.js';
import { defineItemRule, fieldsOf } from '../check.js';
import { documents } from '../documents.js';
import { placeOfWorkspace } from '../place-of.js';

// True for a text that is set, and to something else than what every old workspace has.
function isOtherThan(usual: string, workspace: JsonObject, ...path: readonly string[]): boolean {
  const text = (textAt(workspace, ...path) ?? '').toLowerCase();
  return text !== '' && text !== usual;
}

/** A workspace that is being changed, or whose last change failed, is not moved. */
export const workspaceState = defineItemRule({
  id: 'workspace-state',
  title: 'The workspace is in the provisioning state Succeeded',
  severity: 'blocker',
  of: 'workspace',
  acknowledge: 'unknown-only',
  source: documents.workspaceReference,
  concerns: (workspace) => textAt(workspace, 'properties', 'provisioningState') !== 'Succeeded',
  seen: ['properties.provisioningState'],
  why: 'Azure moves a workspace only when its last operation has ended well.',
  remedy:
    'Wait until the running operation has ended, or repair the workspace, and validate again.',
});

/**
 * Hubs, projects and feature stores are workspaces, too, but no document on moving speaks of them.
 */
export const workspaceKind = defineItemRule({
  id: 'workspace-kind',
  title: 'The workspace is a plain workspace, no hub, project or feature store',
  severity: 'blocker',
  of: 'workspace',
  acknowledge: 'any',
  source: documents.moveWorkspace,
  concerns: (workspace) => isOtherThan('default', workspace, 'kind'),
  seen: ['kind', 'properties.hubResourceId'],
  why: 'The guide speaks of plain workspaces only; a hub shares its resources with projects, and a feature store its stores.',
  remedy:
    'Create it anew at the destination. If you have reason to believe that it moves, accept it: acknowledge: workspace-kind',
});

/** Legacy mode switches the lists off that everything else here is judged by. */
export const v1LegacyMode = defineItemRule({
  id: 'v1-legacy-mode',
  title: 'The workspace is not in legacy mode',
  severity: 'blocker',
  of: 'workspace',
  acknowledge: 'unknown-only',
  source: documents.networkIsolation,
  concerns: (workspace) => valueAt(workspace, 'properties', 'v1LegacyMode') === true,
  seen: ['properties.v1LegacyMode'],
  why: 'Legacy mode disables the lists of jobs, datastores and endpoints, so nobody can tell what the move would break.',
  remedy: (_, { scope }) =>
    `az ml workspace update ${placeOfWorkspace(scope)} --set v1_legacy_mode=false, and wait up to an hour until it acts.`,
});

/** A managed network: no document says what a move makes of it. */
export const managedNetwork = defineItemRule({
  id: 'managed-network',
  title: 'The workspace has no managed network',
  severity: 'blocker',
  of: 'workspace',
  needs: ['workspace', 'outboundRules'],
  acknowledge: 'any',
  source: documents.managedNetwork,
  concerns: (workspace) =>
    isOtherThan('disabled', workspace, 'properties', 'managedNetwork', 'isolationMode'),
  seen: (workspace, { items }) => ({
    ...fieldsOf(
      workspace,
      'properties.managedNetwork.isolationMode',
      'properties.managedNetwork.status.status',
    ),
    'user-defined outbound rules': items('outboundRules').filter(
      (rule) => textAt(rule, 'properties', 'category') === 'UserDefined',
    ).length,
  }),
  why: 'No document says whether a workspace with a managed network can be moved, or what becomes of its private endpoints and rules.',
  remedy:
    'Try it with a copy first. To accept the risk: acknowledge: managed-network. Be ready to write the rules again and provision the network.',
});

/** Moving a workspace is in preview. */
export const previewWithoutSla = defineItemRule({
  id: 'preview-without-sla',
  title: 'Moving a workspace is a preview of Azure',
  severity: 'information',
  of: 'workspace',
  needs: [],
  acknowledge: 'any',
  source: documents.moveWorkspace,
  seen: () => ({ 'status of the feature': 'public preview' }),
  why: 'Microsoft offers the move of workspaces as a preview without a service level agreement and does not recommend it for production workloads.',
  remedy: 'Plan a time without work in the workspace, and move a copy first if you can.',
});
