import type { JsonObject } from '../types.js';
import { listAt, textAt, valueAt } from './json.js';
import type { ArmBehaviour } from './settings.js';

type Filter = (item: JsonObject, query: URLSearchParams, behaviour: ArmBehaviour) => boolean;

/** A child type of a workspace, as its list behaves. */
export interface ChildType {
  /** Which items are listed; all of these must agree. */
  readonly filters: readonly Filter[];
}

// ListViewType defaults to ActiveOnly, which hides what is archived (Azure REST reference: Machine
// Learning).
const byArchive: Filter = (item, query) => {
  const view = (query.get('listViewType') ?? 'ActiveOnly').toLowerCase();
  const isArchived = valueAt(item, 'properties', 'isArchived') === true;
  return view === 'all' || isArchived === (view === 'archivedonly');
};

const byEnabled: Filter = (item, query, { schedulesDefaultView }) => {
  const view = (query.get('listViewType') ?? schedulesDefaultView).toLowerCase();
  const isEnabled = valueAt(item, 'properties', 'isEnabled') !== false;
  return view === 'all' || isEnabled === (view === 'enabledonly');
};

/** `parameter=value` keeps items whose property equals it; names may be a comma-separated list. */
function byText(parameter: string, ...path: readonly string[]): Filter {
  return (item, query) => {
    const wanted = query.get(parameter)?.toLowerCase().split(',') ?? [];
    return wanted.length === 0 || wanted.includes(textAt(item, ...path).toLowerCase());
  };
}

const byDefault: Filter = (item, query) => {
  const wanted = query.get('isDefault');
  return wanted === null || String(valueAt(item, 'properties', 'isDefault') === true) === wanted;
};

const bySearch: Filter = (item, query) =>
  textAt(item, 'name')
    .toLowerCase()
    .includes((query.get('searchText') ?? '').toLowerCase());

const byTag: Filter = (item, query) => {
  const tag = query.get('tag');
  return tag === null || valueAt(item, 'properties', 'tags', tag) !== undefined;
};

const plain: ChildType = { filters: [] };
const archivable: ChildType = { filters: [byArchive] };

/**
 * Everything a workspace holds, by type below `workspaces/`, lower-cased (Azure REST reference and
 * its older versions).
 */
const childTypes: Readonly<Record<string, ChildType>> = {
  computes: plain,
  onlineendpoints: { filters: [byText('name', 'name')] },
  'onlineendpoints/deployments': plain,
  batchendpoints: plain,
  'batchendpoints/deployments': plain,
  'batchendpoints/jobs': plain,
  serverlessendpoints: plain,
  endpoints: plain,
  jobs: { filters: [byArchive, byText('jobType', 'properties', 'jobType'), byTag] },
  schedules: { filters: [byEnabled] },
  datastores: { filters: [byText('names', 'name'), byDefault, bySearch] },
  data: archivable,
  'data/versions': archivable,
  models: archivable,
  'models/versions': archivable,
  environments: archivable,
  'environments/versions': archivable,
  components: archivable,
  'components/versions': archivable,
  codes: plain,
  'codes/versions': plain,
  featuresets: archivable,
  'featuresets/versions': archivable,
  featurestoreentities: archivable,
  'featurestoreentities/versions': archivable,
  connections: { filters: [byText('category', 'properties', 'category')] },
  outboundrules: plain,
  managednetworks: plain,
  'managednetworks/outboundrules': plain,
  privateendpointconnections: plain,
  privatelinkresources: plain,
  marketplacesubscriptions: plain,
  capabilityhosts: plain,
  labelingjobs: archivable,
  services: plain,
  linkedservices: plain,
  linkedworkspaces: plain,
  datasets: plain,
};

const AML = /^microsoft\.machinelearningservices\/workspaces\//i;

/**
 * How lists of a type behave.
 *
 * @param type `Microsoft.X/a/b`, any case.
 * @returns undefined when Machine Learning has no such type; other providers have every type.
 */
export function childType(type: string): ChildType | undefined {
  return AML.test(type) ? childTypes[type.replace(AML, '').toLowerCase()] : plain;
}

/** The private endpoint connections that a body carries inside, as a real body does. */
export function embeddedConnections(parent: JsonObject | undefined): readonly JsonObject[] {
  return listAt(parent, 'properties', 'privateEndpointConnections').flatMap((item) =>
    typeof item === 'object' && item !== null && !Array.isArray(item) && 'id' in item ? [item] : [],
  );
}
