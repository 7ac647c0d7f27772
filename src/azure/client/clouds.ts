import type { AzureCloud } from '../../domain/request/request.js';

export interface Cloud {
  /** Origin of Azure Resource Manager, without a slash at its end. */
  readonly armEndpoint: string;
  /**
   * Host of `armEndpoint`: but for a search for live runs, the only host a bearer token is ever
   * sent to.
   */
  readonly armHost: string;
  /** Where Microsoft Entra ID issues tokens. */
  readonly authorityHost: string;
  /** What a token is asked for. */
  readonly tokenScope: string;
  /**
   * The audience Microsoft Entra ID of this cloud expects in the identity token of a federated
   * sign-in.
   */
  readonly federationAudience: string;
  /** Domain of the regional hosts of Machine Learning, where the MLflow tracking servers are. */
  readonly machineLearningDomain: string;
}

function cloudAt(
  armHost: string,
  authorityHost: string,
  federationAudience: string,
  machineLearningDomain: string,
): Cloud {
  return {
    armEndpoint: `https://${armHost}`,
    armHost,
    authorityHost,
    tokenScope: `https://${armHost}/.default`,
    federationAudience,
    machineLearningDomain,
  };
}

/**
 * The published endpoints of each cloud (Azure CLI: az cloud list; Azure Identity:
 * AzureAuthorityHosts) and its audience for federated sign-in, and the domain of its workspaces
 * (Azure Machine Learning: Configure inbound and outbound traffic) (Azure/login, issue 452;
 * hashicorp/terraform-provider-azuread, issue 1755).
 */
export const clouds: Readonly<Record<AzureCloud, Cloud>> = {
  AzureCloud: cloudAt(
    'management.azure.com',
    'https://login.microsoftonline.com',
    'api://AzureADTokenExchange',
    'api.azureml.ms',
  ),
  AzureUSGovernment: cloudAt(
    'management.usgovcloudapi.net',
    'https://login.microsoftonline.us',
    'api://AzureADTokenExchangeUSGov',
    'api.ml.azure.us',
  ),
  AzureChinaCloud: cloudAt(
    'management.chinacloudapi.cn',
    'https://login.chinacloudapi.cn',
    'api://AzureADTokenExchangeChina',
    'api.ml.azure.cn',
  ),
};
