import { AML, entry, systemData, type Entry } from './bodies.js';
import {
  LOCATION,
  PRIVATE_ENDPOINT_ID,
  REGISTRY_ID,
  SEEDED_SECRETS,
  WORKSPACE_ID,
} from './names.js';

function blob(name: string, isDefault: boolean): Entry {
  return entry(`${WORKSPACE_ID}/datastores/${name}`, `${AML}/datastores`, {
    properties: {
      datastoreType: 'AzureBlob',
      isDefault,
      accountName: 'stchurntest',
      containerName: name,
      endpoint: 'core.windows.net',
      protocol: 'https',
      credentials: { credentialsType: 'AccountKey', secrets: { secretsType: 'AccountKey' } },
      tags: {},
      properties: {},
    },
    systemData,
  });
}

/**
 * The datastores that the service makes, and one of the team's own with a credential that is
 * written, never read.
 */
export function datastores(): readonly Entry[] {
  return [
    blob('workspaceblobstore', true),
    blob('workspaceartifactstore', false),
    entry(`${WORKSPACE_ID}/datastores/workspacefilestore`, `${AML}/datastores`, {
      properties: {
        datastoreType: 'AzureFile',
        isDefault: false,
        accountName: 'stchurntest',
        fileShareName: 'code',
        credentials: { credentialsType: 'AccountKey', secrets: { secretsType: 'AccountKey' } },
      },
      systemData,
    }),
    entry(`${WORKSPACE_ID}/datastores/raw_events`, `${AML}/datastores`, {
      properties: {
        datastoreType: 'AzureDataLakeGen2',
        isDefault: false,
        accountName: 'stcontosolake',
        filesystem: 'events',
        credentials: {
          credentialsType: 'Sas',
          secrets: { secretsType: 'Sas', sasToken: SEEDED_SECRETS[3] ?? '' },
        },
      },
      systemData,
    }),
  ];
}

/** A connection to the registry with the team's packages. */
export function connection(): Entry {
  return entry(`${WORKSPACE_ID}/connections/packages`, `${AML}/connections`, {
    properties: {
      category: 'ContainerRegistry',
      authType: 'ManagedIdentity',
      target: 'crchurntest.azurecr.io',
      isSharedToAll: true,
      metadata: { ResourceId: REGISTRY_ID },
    },
    systemData,
  });
}

const CONNECTION_ID = `${WORKSPACE_ID}/privateEndpointConnections/pe-mlw-churn.5a1c`;

/** The approved connection of the private endpoint that the team reaches the workspace by. */
export function privateEndpointConnection(): Entry {
  return entry(CONNECTION_ID, `${AML}/privateEndpointConnections`, {
    properties: {
      privateEndpoint: { id: PRIVATE_ENDPOINT_ID },
      privateLinkServiceConnectionState: {
        status: 'Approved',
        description: 'Approved by the network team',
        actionsRequired: 'None',
      },
      provisioningState: 'Succeeded',
    },
    location: LOCATION,
  });
}
