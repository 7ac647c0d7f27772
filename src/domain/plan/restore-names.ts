import type { CollectionName } from '../azure/inventory.js';

/**
 * What a run may put back after a move (contract, input `restore`), in the order in which reports
 * name it, and the lists of the snapshot that each step puts it back from.
 */
export const restoreTable = {
  tags: ['workspace', 'associatedResources'],
  'role-assignments': ['roleAssignments', 'associatedRoleAssignments', 'associatedResources'],
  'private-endpoints': ['privateEndpointConnections', 'associatedConnections'],
  datastores: ['datastores'],
  'data-assets': ['dataAssets', 'dataVersions'],
  connections: ['connections'],
  computes: ['computes'],
  endpoints: [
    'onlineEndpoints',
    'onlineDeployments',
    'batchEndpoints',
    'batchDeployments',
    'serverlessEndpoints',
  ],
  schedules: ['schedules'],
  'diagnostic-settings': ['diagnosticSettings'],
  locks: ['sourceLocks'],
} as const satisfies Record<string, readonly CollectionName[]>;

export type RestoreName = keyof typeof restoreTable;

export const restoreNames = Object.keys(restoreTable) as readonly RestoreName[];

/** One thing of a step: the name of the step in the singular. */
export type RestoreKind = RestoreName extends `${infer Kind}s` ? Kind : never;
