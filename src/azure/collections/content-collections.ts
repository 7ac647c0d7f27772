import { isJobAlive } from '../../domain/azure/job-status.js';
import { objectAt, textAt, valueAt, type JsonObject } from '../../domain/json.js';
import { workspaceResourceId } from '../../domain/azure/resource-id.js';
import type { MoveScope } from '../../domain/request/request.js';
import { apiVersions } from '../client/api-versions.js';
import { childReads } from '../reading/child-reads.js';
import type { CollectionSpec } from './collection-spec.js';
import { projectTo } from '../reading/project.js';

type Query = Readonly<Record<string, string>>;

// Defaults of Azure hide items: archived jobs and assets, disabled schedules (Azure REST reference:
// Machine Learning).
const ALL: Query = { listViewType: 'All' };

/** Id of the workspace as the request names it. */
export function workspaceId(scope: MoveScope): string {
  return workspaceResourceId(scope.source, scope.workspaceName);
}

/** The children of one type of the workspace. */
export function inWorkspace(
  child: string,
  query: Query = {},
  apiVersion: string = apiVersions.machineLearning,
): CollectionSpec {
  return {
    absentCodes: [],
    reads: (scope) => [{ path: `${workspaceId(scope)}/${child}`, apiVersion, form: 'list', query }],
  };
}

/** The children of each item of a parent collection. */
export function inEach(parent: string, child: string, query: Query = {}): CollectionSpec {
  return {
    absentCodes: [],
    reads: (scope, parents) => childReads(`${workspaceId(scope)}/${parent}`, child, parents, query),
  };
}

/**
 * Assets of one kind that move along: the list names the latest version of each (Azure REST
 * reference: AssetContainer), so that no list of versions is read to compare them afterwards.
 */
export const assets = (kind: string): CollectionSpec => ({
  ...inWorkspace(kind, ALL),
  project: (asset) => ({
    ...projectTo('id', 'name')(asset),
    properties: projectTo('latestVersion')(objectAt(asset, 'properties')),
  }),
});

// Anonymous versions are by-products of jobs and come with every one of them.
function isNamed(version: JsonObject): boolean {
  return valueAt(version, 'properties', 'isAnonymous') !== true;
}

const isAlive = (job: JsonObject): boolean => isJobAlive(textAt(job, 'properties', 'status'));

/**
 * Jobs that can still do something, archived ones included; ARM has no filter by status, so every
 * job is looked at.
 */
export const activeJobs: CollectionSpec = {
  ...inWorkspace('jobs', ALL),
  grows: true,
  keep: isAlive,
  project: (job) => ({
    ...projectTo('id', 'name')(job),
    properties: projectTo(
      'status',
      'jobType',
      'displayName',
      'experimentName',
      'isArchived',
    )(objectAt(job, 'properties')),
  }),
};

/** Labeling projects have the statuses of jobs. */
export const labelingJobs: CollectionSpec = {
  ...inWorkspace('labelingJobs', ALL, apiVersions.labelingJobs),
  grows: true,
  keep: isAlive,
};

/** Versions of data assets, whole: they are what is registered again after a move. */
export const dataVersions: CollectionSpec = {
  ...inEach('data', 'versions', ALL),
  keep: isNamed,
};

export const dataAssets: CollectionSpec = inWorkspace('data', ALL);
export const schedules: CollectionSpec = inWorkspace('schedules', ALL);
export const featuresets: CollectionSpec = inWorkspace('featuresets', ALL);
export const featuresetVersions: CollectionSpec = inEach('featuresets', 'versions', ALL);

// What only old api-versions list.
export const webServices = inWorkspace('services', {}, apiVersions.webServices);
export const linkedServices = inWorkspace('linkedServices', {}, apiVersions.linkedServices);
export const datasets = inWorkspace('datasets', {}, apiVersions.datasets);
