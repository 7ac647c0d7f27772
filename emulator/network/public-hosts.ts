export type HostRole = 'arm' | 'mlflow' | 'entra' | 'github-api' | 'github-oidc' | 'azure-devops';

/**
 * Where a GitHub-hosted runner asks for its OIDC token; the address reaches an action only through
 * its environment.
 */
export const GITHUB_OIDC_HOST = 'run-actions-1-azure-eastus.actions.githubusercontent.com';

export const GITHUB_API_HOST = 'api.github.com';

/** Azure DevOps Services: where a job of Azure Pipelines asks for its OIDC token. */
export const AZURE_DEVOPS_HOST = 'dev.azure.com';

/** The data plane of Machine Learning in the region of the scenarios. */
export const MLFLOW_HOST = 'westeurope.api.azureml.ms';

/** The same of a workspace with private link: a host of its own, by its workspace id (recorded). */
export const PRIVATE_MLFLOW_HOST = `5d2f8f0a-90aa-4d9f-9c7e-1f2e3d4c5b6a.workspace.${MLFLOW_HOST}`;

/** Every public host the emulator stands for, with the service that answers there. */
export const PUBLIC_HOSTS: Readonly<Record<string, HostRole>> = {
  'management.azure.com': 'arm',
  'management.usgovcloudapi.net': 'arm',
  'management.chinacloudapi.cn': 'arm',
  [MLFLOW_HOST]: 'mlflow',
  [PRIVATE_MLFLOW_HOST]: 'mlflow',
  'login.microsoftonline.com': 'entra',
  'login.microsoft.com': 'entra',
  'login.microsoftonline.us': 'entra',
  'login.chinacloudapi.cn': 'entra',
  'login.partner.microsoftonline.cn': 'entra',
  [GITHUB_API_HOST]: 'github-api',
  [GITHUB_OIDC_HOST]: 'github-oidc',
  [AZURE_DEVOPS_HOST]: 'azure-devops',
};
