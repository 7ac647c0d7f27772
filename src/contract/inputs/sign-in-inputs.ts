import { authMethods, azureClouds } from '../../domain/request/request.js';
import type { InputEntry } from '../input-entry.js';
import { choice, guid, text } from '../input-kinds.js';

/** Who the run is in Azure. */
export const signInInputs = {
  tenantId: {
    name: 'tenant-id',
    group: 'Sign-in',
    kind: guid,
    default: '',
    defaultInWords: '`AZURE_TENANT_ID` of the environment',
    description: 'Id of the Microsoft Entra tenant, for federated sign-in (OIDC).',
    taskDescription:
      'Id of the Microsoft Entra tenant, for the signed-in Azure CLI. A service connection has its own.',
  },
  clientId: {
    name: 'client-id',
    group: 'Sign-in',
    kind: guid,
    default: '',
    defaultInWords: '`AZURE_CLIENT_ID` of the environment',
    description:
      'Id of the application or user-assigned identity that trusts this workflow, for federated sign-in (OIDC).',
    taskDescription:
      'Client id of the user-assigned managed identity of the agent. A service connection has its own.',
  },
  auth: {
    name: 'auth',
    group: 'Sign-in',
    kind: choice(authMethods),
    default: 'auto',
    terminalDefault: 'azure-cli',
    description:
      'How to sign in: `auto` takes federated sign-in, and nothing else, when tenant and client are known; without them the signed-in Azure CLI, then a managed identity; `oidc`, `azure-cli`, `managed-identity` and `environment` each allow that one way only.',
    terminalDescription:
      'How to sign in: `azure-cli` as whoever signed in with `az login`, `managed-identity`, `environment` (the variables AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET), `auto`. A command line has no identity token for `oidc`.',
    taskDescription:
      'How to sign in: `auto` takes the service connection, and without one the signed-in Azure CLI, then a managed identity; `oidc` takes only a service connection with workload identity federation; `azure-cli`, `managed-identity` and `environment` leave the service connection aside and each allow that one way only.',
  },
  azureCloud: {
    name: 'azure-cloud',
    group: 'Sign-in',
    kind: choice(azureClouds),
    connectionGives: true,
    default: 'AzureCloud',
    description: 'Which Azure: `AzureCloud`, `AzureUSGovernment` or `AzureChinaCloud`.',
  },
  audience: {
    name: 'audience',
    group: 'Sign-in',
    // On Azure Pipelines the service connection decides what its token is made out for.
    hosts: ['github'],
    kind: text('an audience of one line without spaces', /^[^\p{Cc}\s]{1,600}$/u),
    default: '',
    defaultInWords: 'that of the cloud, such as `api://AzureADTokenExchange`',
    description:
      'Audience of the identity token, for federated sign-in (OIDC): the one that the federated credential names.',
  },
} as const satisfies Record<string, InputEntry<unknown>>;
