/** The public documents that the rules come from, as the report names them. */
export const documents = {
  moveWorkspace:
    'Microsoft: Move Azure Machine Learning workspaces between subscriptions (preview)',
  moveResources: 'Microsoft: Move Azure resources to a new resource group or subscription',
  rpcMove: 'Azure Resource Manager RPC: Move Resource',
  locks: 'Microsoft: Lock your Azure resources',
  moveErrors: 'Microsoft support: Troubleshoot moving resources',
  workspaceReference: 'Azure REST reference: Machine Learning workspaces, 2025-12-01',
  datastores: 'Microsoft: Move workspaces, section on datastores',
} as const;
