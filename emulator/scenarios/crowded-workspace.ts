import type { JsonObject } from '../types.js';
import { activation, assignment } from './access.js';
import { AML, entry, withEntry, type Entry } from './bodies.js';
import { busyWorkspace } from './busy-workspace.js';
import { holders } from './holders.js';
import { neighbours } from './neighbours.js';
import { withBody, withCompute, withJob, withLock, withSchedule } from './edits.js';
import {
  COLLEAGUE_ID,
  DESTINATION_GROUP_ID,
  DESTINATION_SUBSCRIPTION,
  INSIGHTS_ID,
  LOCATION,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION,
  STORAGE_ID,
  TEAM_GROUP_ID,
  WORKSPACE_ID,
} from './names.js';

const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const OTHER_GROUP_ID = `${SOURCE_SUBSCRIPTION}/resourceGroups/rg-analytics`;
const LAKE_ID = `${OTHER_GROUP_ID}/providers/Microsoft.Storage/storageAccounts/stcontosolake`;

/** A child of the workspace, of any kind, with the given properties. */
export function child(kind: string, name: string, properties: JsonObject): Entry {
  const type = kind.split('/').filter((_, index) => index % 2 === 0);
  // Tracked children have a region of their own.
  const tracked = /endpoints/i.test(kind) ? { location: LOCATION } : {};
  const id = `${WORKSPACE_ID}/${kind}/${name}`;
  return entry(id, `${AML}/${type.join('/')}`, { ...tracked, properties });
}

/**
 * A child of each kind that few workspaces have, twice, so that every list of them has a second
 * page of one item.
 */
function children(): readonly Entry[] {
  return ['one', 'two'].flatMap((name) => [
    child('onlineEndpoints', `score-${name}`, { authMode: 'Key', provisioningState: 'Succeeded' }),
    child('batchEndpoints', `batch-${name}`, { authMode: 'AADToken' }),
    child(`batchEndpoints/batch-one/deployments`, name, { provisioningState: 'Succeeded' }),
    child('serverlessEndpoints', `llm-${name}`, { authMode: 'Key', endpointState: 'Online' }),
    child('services', `scoring-v1-${name}`, { computeType: 'ACI', state: 'Healthy' }),
    child('labelingJobs', `label-${name}`, {
      jobType: 'Labeling',
      status: 'Running',
      isArchived: false,
    }),
    child('linkedServices', `synapse-${name}`, {
      linkType: 'Synapse',
      linkedServiceResourceId: `${OTHER_GROUP_ID}/providers/Microsoft.Synapse/workspaces/syn-${name}`,
    }),
    child('datasets', `customers-v1-${name}`, { datasetType: 'tabular' }),
    child('featuresets', `features-${name}`, { isArchived: false }),
    ...['1', '2'].map((version) =>
      child(`featuresets/features-${name}/versions`, version, {
        isArchived: false,
        materializationSettings: {
          schedule: { triggerType: 'Recurrence', frequency: 'Day', interval: 1 },
        },
      }),
    ),
    child('components', `prepare-${name}`, { isArchived: false }),
    ...['1', '2'].map((version) =>
      child(`components/prepare-${name}/versions`, version, {
        isArchived: false,
        isAnonymous: false,
      }),
    ),
    child('outboundRules', `pypi-${name}`, {
      type: 'FQDN',
      destination: 'pypi.org',
      category: 'UserDefined',
      status: 'Active',
    }),
    child('environments', `serve-${name}`, { isArchived: false }),
    child('connections', `feed-${name}`, { category: 'PythonFeed', authType: 'None', target: 'x' }),
    child('privateEndpointConnections', `pe-${name}`, {
      privateEndpoint: {
        id: `${SOURCE_GROUP_ID}/providers/Microsoft.Network/privateEndpoints/pe-${name}`,
      },
      privateLinkServiceConnectionState: { status: 'Approved' },
    }),
  ]);
}

/** What hangs on the resources and their groups: settings, connections, deployments, networks. */
function attachments(): readonly Entry[] {
  return ['one', 'two'].flatMap((name) => [
    ...[WORKSPACE_ID, STORAGE_ID].map((id) =>
      entry(
        `${id}/providers/Microsoft.Insights/diagnosticSettings/to-lake-${name}`,
        'Microsoft.Insights/diagnosticSettings',
        {
          properties: { storageAccountId: LAKE_ID },
        },
      ),
    ),
    entry(
      `${STORAGE_ID}/privateEndpointConnections/pe-st-${name}`,
      'Microsoft.Storage/storageAccounts/privateEndpointConnections',
      {
        properties: { privateLinkServiceConnectionState: { status: 'Approved' } },
      },
    ),
    ...[SOURCE_GROUP_ID, DESTINATION_GROUP_ID].map((group) =>
      entry(
        `${group}/providers/Microsoft.Resources/deployments/roll-out-${name}`,
        'Microsoft.Resources/deployments',
        {
          properties: { provisioningState: 'Running' },
        },
      ),
    ),
    entry(
      `${DESTINATION_GROUP_ID}/providers/Microsoft.Network/virtualNetworks/vnet-${name}`,
      'Microsoft.Network/virtualNetworks',
      {
        location: LOCATION,
        properties: {},
      },
    ),
  ]);
}

function rights(): readonly Entry[] {
  return [
    ...['a', 'b'].map((last) =>
      assignment(
        STORAGE_ID,
        `9f8e7d6c-0000-4444-8888-00000000001${last}`,
        READER,
        COLLEAGUE_ID,
        'User',
      ),
    ),
    ...['1', '2'].map((last) =>
      activation(
        assignment(
          WORKSPACE_ID,
          `9f8e7d6c-0000-4444-8888-00000000002${last}`,
          READER,
          COLLEAGUE_ID,
          'User',
        ),
        '2026-12-01T15:00:00.000Z',
      ),
    ),
    assignment(
      SOURCE_SUBSCRIPTION,
      '9f8e7d6c-0000-4444-8888-00000000001c',
      READER,
      COLLEAGUE_ID,
      'User',
    ),
    assignment(
      DESTINATION_GROUP_ID,
      '9f8e7d6c-0000-4444-8888-00000000001d',
      READER,
      TEAM_GROUP_ID,
      'Group',
    ),
    assignment(
      DESTINATION_SUBSCRIPTION,
      '9f8e7d6c-0000-4444-8888-00000000001e',
      READER,
      TEAM_GROUP_ID,
      'Group',
    ),
  ];
}

/**
 * The busy workspace with everything else that a workspace can have, and everything that can
 * surround it.
 */
export function crowdedWorkspace(): JsonObject {
  const group = entry(OTHER_GROUP_ID, 'Microsoft.Resources/resourceGroups', {
    location: LOCATION,
    properties: { provisioningState: 'Succeeded' },
  });
  const state = [
    group,
    ...children(),
    ...neighbours(OTHER_GROUP_ID),
    ...attachments(),
    ...rights(),
    ...holders(OTHER_GROUP_ID),
  ].reduce(withEntry, busyWorkspace());
  const busier = withSchedule(withSchedule(state, 'hourly', true), 'weekly', true);
  const jobs = withJob(withJob(busier, 'archived_but_alive', 'Paused', true), 'queued', 'Queued');
  const computes = withCompute(
    withCompute(jobs, 'aks-shared', 'Kubernetes'),
    'spark',
    'SynapseSpark',
  );
  const network = `${DESTINATION_GROUP_ID}/providers/Microsoft.Network/virtualNetworks/vnet-one`;
  const locked = [STORAGE_ID, DESTINATION_GROUP_ID, network].reduce(
    (before, id) => withLock(before, id, 'CanNotDelete'),
    computes,
  );
  return withBody(locked, INSIGHTS_ID, {
    properties: {
      Application_Type: 'web',
      provisioningState: 'Succeeded',
      WorkspaceResourceId: `${OTHER_GROUP_ID}/providers/Microsoft.OperationalInsights/workspaces/log-analytics`,
    },
  });
}
