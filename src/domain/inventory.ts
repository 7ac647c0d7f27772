import type { JsonObject } from './json.js';

/**
 * Every collection the product reads, by name. The paths and api-versions are in `azure/collections.ts`; here is what
 * the pure rooms need: a title for people, the collection whose items its paths are made of, whether it lies within the
 * workspace (and so cannot be read when there is none), and whether its content is part of what an approval compares.
 */
export const collectionTable = {
  sourceSubscription: {
    title: 'source subscription',
    parent: undefined,
    inWorkspace: false,
    compared: false,
  },
  destinationSubscription: {
    title: 'destination subscription',
    parent: undefined,
    inWorkspace: false,
    compared: false,
  },
  sourceGroup: {
    title: 'source resource group',
    parent: undefined,
    inWorkspace: false,
    compared: true,
  },
  destinationGroup: {
    title: 'destination resource group',
    parent: undefined,
    inWorkspace: false,
    compared: true,
  },
  workspace: { title: 'workspace', parent: undefined, inWorkspace: false, compared: true },
  destinationNamesake: {
    title: 'namesake at the destination',
    parent: undefined,
    inWorkspace: false,
    compared: true,
  },
  associatedResources: {
    title: 'associated resources',
    parent: 'workspace',
    inWorkspace: true,
    compared: true,
  },
  computes: { title: 'computes', parent: undefined, inWorkspace: true, compared: true },
  onlineEndpoints: {
    title: 'online endpoints',
    parent: undefined,
    inWorkspace: true,
    compared: true,
  },
  onlineDeployments: {
    title: 'online deployments',
    parent: 'onlineEndpoints',
    inWorkspace: true,
    compared: true,
  },
  batchEndpoints: {
    title: 'batch endpoints',
    parent: undefined,
    inWorkspace: true,
    compared: true,
  },
  batchDeployments: {
    title: 'batch deployments',
    parent: 'batchEndpoints',
    inWorkspace: true,
    compared: true,
  },
  // Finished jobs come and go; what counts about jobs (is any of them alive?) is in the findings.
  activeJobs: {
    title: 'jobs that are not finished',
    parent: undefined,
    inWorkspace: true,
    compared: false,
  },
  datastores: { title: 'datastores', parent: undefined, inWorkspace: true, compared: true },
  dataAssets: { title: 'data assets', parent: undefined, inWorkspace: true, compared: true },
  privateEndpointConnections: {
    title: 'private endpoint connections',
    parent: undefined,
    inWorkspace: true,
    compared: true,
  },
  roleAssignments: {
    title: 'role assignments',
    parent: undefined,
    inWorkspace: true,
    compared: true,
  },
  // Registration shows in the findings; the manifests themselves are long and change with every Azure release.
  destinationProviders: {
    title: 'resource providers',
    parent: undefined,
    inWorkspace: false,
    compared: false,
  },
  sourceLocks: {
    title: 'locks at the source',
    parent: undefined,
    inWorkspace: false,
    compared: true,
  },
  destinationLocks: {
    title: 'locks at the destination',
    parent: undefined,
    inWorkspace: false,
    compared: true,
  },
} as const satisfies Record<string, CollectionEntry>;

interface CollectionEntry {
  readonly title: string;
  readonly parent: string | undefined;
  readonly inWorkspace: boolean;
  readonly compared: boolean;
}

export type CollectionName = keyof typeof collectionTable;

export const collectionNames = Object.keys(collectionTable) as readonly CollectionName[];

/** Why a collection could not be read. The text is for people; nothing decides by it. */
export interface UnknownReason {
  readonly why: string;
  /** ARM's code when it gave one, for example `AuthorizationFailed`. */
  readonly code: string | undefined;
  readonly status: number | undefined;
}

/**
 * How reading a collection ended. `empty` is a statement of Azure; `unknown` is the absence of one, and never means
 * "none". `total` counts what Azure listed, `items` holds what the collection keeps of it, bodies as sent.
 */
export type Collection =
  | { readonly state: 'read'; readonly items: readonly JsonObject[]; readonly total: number }
  | { readonly state: 'empty'; readonly total: number }
  | { readonly state: 'unknown'; readonly reason: UnknownReason };

/** Everything that was read, by name. A name that was never read is unknown, not empty. */
export interface Inventory {
  readonly of: (name: CollectionName) => Collection;
}

/** Makes an inventory of what was read. */
export function inventoryOf(readings: Iterable<readonly [CollectionName, Collection]>): Inventory {
  const byName = new Map(readings);
  return { of: (name) => byName.get(name) ?? NEVER_READ };
}

const NEVER_READ: Collection = {
  state: 'unknown',
  reason: { why: 'it was not read', code: undefined, status: undefined },
};

/** The items of a collection; none for an empty one. An unknown one has no items either: ask for its state first. */
export function itemsOf(collection: Collection): readonly JsonObject[] {
  return collection.state === 'read' ? collection.items : [];
}

/** Code of an unknown collection that lies in a workspace which does not exist. No code of Azure reads like this. */
export const NO_WORKSPACE = '(no workspace)';
