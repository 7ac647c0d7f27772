/**
 * One collection: what the pure rooms know of it. The paths and api-versions are in
 * `azure/collections.ts`.
 */
export interface CollectionEntry<Parent extends string = string> {
  /** What people call it, in the plural where it is a list. */
  readonly title: string;
  /** The collections whose items it is asked for with: paths, bodies and regions come from them. */
  readonly parents: readonly Parent[];
  /**
   * Where it lies: in a place that does not exist it cannot be read, and says nothing of its own.
   */
  readonly within: 'workspace' | 'destinationGroup' | undefined;
  /** Whether its content is part of what an approval compares. */
  readonly compared: boolean;
  /**
   * What the plan keeps of it, so that what a move drops can be put back and what moves can be
   * counted again.
   */
  readonly keeps: 'bodies' | 'names' | 'count' | 'nothing';
}

type Options<Parent extends string> = Partial<
  Pick<CollectionEntry<Parent>, 'parents' | 'compared' | 'keeps'>
>;

function entry<Parent extends string>(
  title: string,
  within: CollectionEntry['within'],
  { parents = [], compared = true, keeps = compared ? 'bodies' : 'nothing' }: Options<Parent>,
): CollectionEntry<Parent> {
  return { title, parents, within, compared, keeps };
}

/** A collection outside of the workspace. */
function around<const Parent extends string = never>(
  title: string,
  options: Options<Parent> = {},
): CollectionEntry<Parent> {
  return entry(title, undefined, options);
}

/** A collection in the workspace, or asked for because of it. */
function inside<const Parent extends string = never>(
  title: string,
  options: Options<Parent> = {},
): CollectionEntry<Parent> {
  return entry(title, 'workspace', options);
}

/** A collection in the destination group. */
function atDestination<const Parent extends string = never>(
  title: string,
  options: Options<Parent> = {},
): CollectionEntry<Parent> {
  return entry(title, 'destinationGroup', options);
}

// What counts of these is in the findings, and the rest of it changes every day: an approval
// compares the findings.
const judged = { compared: false } as const;

// Moves along and changes every day: its names and latest versions are looked for again after the
// move.
const counted = { compared: false, keeps: 'names' } as const;

/**
 * Every collection the product reads, by name, in the order in which a report names them.
 * `compared` is false where the content changes by itself (finished jobs, neighbours in a group,
 * manifests of providers) or depends on who asks.
 */
export const collectionTable = {
  sourceSubscription: around('source subscription', judged),
  destinationSubscription: around('destination subscription', judged),
  subscriptions: around('subscriptions that can be seen', judged),
  sourceGroup: around('source resource group'),
  destinationGroup: around('destination resource group'),
  sourceGroupResources: around('resources in the source group', judged),
  destinationGroupResources: atDestination('resources in the destination group', judged),
  sourceDeployments: around('running deployments at the source', judged),
  destinationDeployments: atDestination('running deployments at the destination', judged),
  sourcePermissions: around('own permissions at the source', judged),
  destinationPermissions: atDestination('own permissions at the destination', judged),
  workspace: around('workspace'),
  destinationNamesake: around('namesake at the destination', { keeps: 'nothing' }),
  associatedResources: inside('associated resources', { parents: ['workspace'] }),
  siblingWorkspaces: inside('other workspaces', { parents: ['subscriptions'], compared: false }),
  computes: inside('computes'),
  onlineEndpoints: inside('online endpoints'),
  onlineDeployments: inside('online deployments', { parents: ['onlineEndpoints'] }),
  batchEndpoints: inside('batch endpoints'),
  batchDeployments: inside('batch deployments', { parents: ['batchEndpoints'] }),
  serverlessEndpoints: inside('serverless endpoints'),
  webServices: inside('web services of version 1'),
  activeJobs: inside('jobs that are not finished', {
    parents: ['workspace'],
    compared: false,
    keeps: 'count',
  }),
  labelingJobs: inside('labeling projects that are not finished', judged),
  schedules: inside('schedules'),
  featuresets: inside('feature sets'),
  featuresetVersions: inside('feature set versions', { parents: ['featuresets'] }),
  datastores: inside('datastores'),
  dataAssets: inside('data assets'),
  dataVersions: inside('data asset versions', { parents: ['dataAssets'] }),
  datasets: inside('datasets of version 1'),
  models: inside('models', counted),
  environments: inside('environments', counted),
  components: inside('components', counted),
  connections: inside('connections'),
  outboundRules: inside('outbound rules'),
  linkedServices: inside('linked services'),
  databricksWorkspaces: inside('Databricks workspaces', {
    parents: ['subscriptions'],
    compared: false,
  }),
  privateEndpointConnections: inside('private endpoint connections'),
  associatedConnections: inside('private endpoint connections of associated resources', {
    parents: ['associatedResources'],
  }),
  roleAssignments: inside('role assignments'),
  associatedRoleAssignments: inside('role assignments at associated resources', {
    parents: ['associatedResources'],
  }),
  timedRights: inside('time-limited and eligible role assignments', {
    parents: ['workspace', 'associatedResources'],
    compared: false,
    keeps: 'bodies',
  }),
  inheritedRoleAssignments: inside('role assignments above the workspace', { keeps: 'nothing' }),
  destinationRoleAssignments: atDestination('role assignments at the destination', {
    keeps: 'nothing',
  }),
  // Only read for the names that people know the roles by.
  roleDefinitions: inside('role definitions', {
    parents: [
      'roleAssignments',
      'associatedRoleAssignments',
      'timedRights',
      'inheritedRoleAssignments',
    ],
    compared: false,
    keeps: 'bodies',
  }),
  diagnosticSettings: inside('diagnostic settings', {
    parents: ['workspace', 'associatedResources', 'onlineEndpoints'],
  }),
  alerts: inside('alert rules', { parents: ['workspace'] }),
  // What Resource Graph shows is late, and another identity sees other subscriptions: an approval
  // compares none of it.
  graphHolders: inside('what Resource Graph says to name the present ids', {
    parents: ['workspace'],
    ...judged,
  }),
  holders: inside('resources that name the present ids', {
    parents: ['workspace', 'graphHolders'],
    compared: false,
    keeps: 'bodies',
  }),
  dataFactories: inside('data factories', judged),
  factoryLinks: inside('Data Factory linked services', {
    parents: ['dataFactories'],
    compared: false,
    keeps: 'bodies',
  }),
  destinationProviders: around('resource providers', judged),
  sourceLocks: around('locks at the source'),
  destinationLocks: around('locks at the destination', { keeps: 'nothing' }),
  policyRestrictions: entry('policy at the destination', 'destinationGroup', {
    parents: ['workspace', 'associatedResources'],
    compared: false,
  }),
  destinationUsages: inside('usages and quotas at the destination', {
    parents: ['workspace'],
    compared: false,
  }),
  vmSizes: inside('VM sizes at the destination', { parents: ['workspace'], compared: false }),
} as const;

export type CollectionName = keyof typeof collectionTable;

export const collectionNames = Object.keys(collectionTable) as readonly CollectionName[];

/** The entry of a collection, its parents as names. */
export function collectionEntry(name: CollectionName): CollectionEntry<CollectionName> {
  return collectionTable[name];
}
