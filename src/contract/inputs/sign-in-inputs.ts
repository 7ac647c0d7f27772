import { authMethods, azureClouds } from '../../domain/request.js';
import type { InputEntry } from '../input-entry.js';
import { choice, guid } from '../input-kinds.js';

/** Who the run is in Azure. */
export const signInInputs = {
  tenantId: {
    name: 'tenant-id',
    group: 'Sign-in',
    kind: guid,
    default: '',
    defaultInWords: '`AZURE_TENANT_ID` of the environment',
    built: true,
    description: 'Id of the Microsoft Entra tenant, for federated sign-in (OIDC).',
  },
  clientId: {
    name: 'client-id',
    group: 'Sign-in',
    kind: guid,
    default: '',
    defaultInWords: '`AZURE_CLIENT_ID` of the environment',
    built: true,
    description:
      'Id of the application or user-assigned identity that trusts this workflow, for federated sign-in (OIDC).',
  },
  auth: {
    name: 'auth',
    group: 'Sign-in',
    kind: choice(authMethods),
    default: 'auto',
    built: true,
    description:
      'How to sign in: `auto` takes federated sign-in when tenant and client are known, then the signed-in Azure CLI, then a managed identity; `oidc`, `azure-cli`, `managed-identity` and `environment` each allow that one way only.',
  },
  azureCloud: {
    name: 'azure-cloud',
    group: 'Sign-in',
    kind: choice(azureClouds),
    default: 'AzureCloud',
    built: true,
    description: 'Which Azure: `AzureCloud`, `AzureUSGovernment` or `AzureChinaCloud`.',
  },
} as const satisfies Record<string, InputEntry<unknown>>;
