import type { Entry } from './bodies.js';

interface ResourceType {
  readonly type: string;
  readonly apiVersions: readonly string[];
  /** Whether it carries the flags of types that move; children never do. */
  readonly moves: boolean;
}

const aml = ['2025-12-01', '2024-04-01', '2023-04-01'];
const amlChildren = [
  'computes',
  'onlineEndpoints',
  'onlineEndpoints/deployments',
  'batchEndpoints',
];

/**
 * Registered namespaces with the types that matter here, as the providers' own lists spell them.
 */
const namespaces: Readonly<Record<string, readonly ResourceType[]>> = {
  'Microsoft.MachineLearningServices': [
    { type: 'workspaces', apiVersions: aml, moves: true },
    ...[...amlChildren, 'batchEndpoints/deployments'].map((type) => ({
      type: `workspaces/${type}`,
      apiVersions: aml,
      moves: false,
    })),
  ],
  'Microsoft.Storage': [
    { type: 'storageAccounts', apiVersions: ['2024-01-01', '2023-05-01'], moves: true },
  ],
  'Microsoft.KeyVault': [
    { type: 'vaults', apiVersions: ['2024-11-01', '2023-07-01'], moves: true },
  ],
  'Microsoft.ContainerRegistry': [{ type: 'registries', apiVersions: ['2023-07-01'], moves: true }],
  'Microsoft.Insights': [{ type: 'components', apiVersions: ['2020-02-02'], moves: true }],
  'Microsoft.Notebooks': [
    { type: 'NotebookProxies', apiVersions: ['2019-10-11-preview'], moves: false },
  ],
};

const MOVES = 'CrossResourceGroupResourceMove, CrossSubscriptionResourceMove, ';

function provider(subscription: string, namespace: string, types: readonly ResourceType[]): Entry {
  const id = `${subscription}/providers/${namespace}`;
  const resourceTypes = types.map(({ type, apiVersions, moves }) => ({
    resourceType: type,
    locations: ['West Europe', 'North Europe'],
    apiVersions,
    defaultApiVersion: apiVersions[0] ?? '',
    capabilities: `${moves ? MOVES : ''}SupportsTags, SupportsLocation`,
  }));
  return [
    id,
    {
      id,
      namespace,
      registrationState: 'Registered',
      registrationPolicy: 'RegistrationRequired',
      resourceTypes,
    },
  ];
}

/** The registrations of a subscription (id `/subscriptions/{s}`) that uses Machine Learning. */
export function registrations(subscription: string): readonly Entry[] {
  return Object.entries(namespaces).map(([namespace, types]) =>
    provider(subscription, namespace, types),
  );
}
