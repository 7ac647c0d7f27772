/** The public documents that the rules come from, as the report names them. */
export const documents = {
  moveWorkspace:
    'Microsoft: Move Azure Machine Learning workspaces between subscriptions (preview)',
  moveResources: 'Microsoft: Move Azure resources to a new resource group or subscription',
  rpcMove: 'Azure Resource Manager RPC: Move Resource',
  locks: 'Microsoft: Lock your Azure resources',
  moveErrors: 'Microsoft support: Troubleshoot moving resources',
  workspaceReference: 'Azure REST reference: Machine Learning workspaces, 2025-12-01',
  networkIsolation: 'Microsoft: Network isolation change with our new API platform',
  managedNetwork: 'Microsoft: Workspace managed virtual network isolation',
  linkedServices: 'Azure REST reference: Machine Learning linked services, 2020-09-01-preview',
  policyRestrictions: 'Azure REST reference: Policy Restrictions, 2024-10-01',
  manageWorkspaces: 'Microsoft: Manage Azure Machine Learning workspaces, limitations',
  moveSupport: 'Microsoft: Move operation support for resources',
  softDelete: 'Microsoft: Workspace soft deletion',
  logAnalytics: 'Microsoft: Move a Log Analytics workspace',
  knownIssues:
    'Microsoft: Azure Machine Learning known issues, workspace move and compute instances',
  mlflowSearch: 'Microsoft: Query and compare experiments and runs with MLflow',
  timedRights: 'Microsoft: Privileged Identity Management, Azure resource roles',
  quotas: 'Microsoft: Manage and increase quotas for Azure Machine Learning',
  resourceGraph: 'Microsoft: Azure Resource Graph, supported tables and resource types',
  datastores: 'Microsoft: Move workspaces, section on datastores',
} as const;
