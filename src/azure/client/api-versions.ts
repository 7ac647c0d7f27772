import { ownEntry } from '../../domain/own-entry.js';

/** api-versions of what is not a resource type of its own. */
export const apiVersions = {
  machineLearning: '2025-12-01',
  // Lists that no later version has (types generated from every published version,
  // Azure/bicep-types-az). Whether Azure still serves them is not known: refused, they end as
  // unknown.
  webServices: '2021-04-01',
  labelingJobs: '2024-04-01-preview',
  linkedServices: '2020-09-01-preview',
  datasets: '2020-05-01-preview',
  /**
   * Groups, resources, deployments and providers; both move operations (the last version with a
   * specification at hand).
   */
  resources: '2024-03-01',
  subscriptions: '2022-12-01',
  locks: '2020-05-01',
  roleAssignments: '2022-04-01',
  roleSchedules: '2020-10-01',
  permissions: '2022-04-01',
  policyRestrictions: '2024-10-01',
  diagnosticSettings: '2021-05-01-preview',
  databricks: '2024-05-01',
  resourceGraph: '2024-04-01',
  dataFactory: '2018-06-01',
} as const;

// Reads are lossless whatever the version, but an older one hides newer fields: so one pinned
// version per type.
const versionOfType: Readonly<Record<string, string>> = {
  'microsoft.machinelearningservices/workspaces': apiVersions.machineLearning,
  'microsoft.storage/storageaccounts': '2023-05-01',
  'microsoft.keyvault/vaults': '2023-07-01',
  'microsoft.containerregistry/registries': '2023-07-01',
  'microsoft.insights/components': '2020-02-02',
  'microsoft.insights/metricalerts': '2018-03-01',
  'microsoft.insights/scheduledqueryrules': '2021-08-01',
  'microsoft.insights/webtests': '2022-06-15',
  'microsoft.alertsmanagement/smartdetectoralertrules': '2021-04-01',
  'microsoft.alertsmanagement/actionrules': '2021-08-08',
  'microsoft.insights/activitylogalerts': '2020-10-01',
  'microsoft.insights/autoscalesettings': '2022-10-01',
  'microsoft.insights/workbooks': '2022-04-01',
  'microsoft.eventgrid/systemtopics': '2022-06-15',
  'microsoft.portal/dashboards': '2020-09-01-preview',
  'microsoft.logic/workflows': '2019-05-01',
};

/**
 * The api-version a resource type is read with; undefined for a type the product has no business
 * with.
 *
 * @param type as in a resource id, any case, for example `Microsoft.KeyVault/vaults`.
 */
export function apiVersionOf(type: string): string | undefined {
  const key = type.toLowerCase();
  if (key.startsWith('microsoft.machinelearningservices/workspaces/'))
    return apiVersions.machineLearning;
  return ownEntry(versionOfType, key);
}

// What hangs on another resource is written in the version that it is listed in.
const versionOfExtension: Readonly<Record<string, string>> = {
  'microsoft.authorization/roleassignments': apiVersions.roleAssignments,
  'microsoft.authorization/locks': apiVersions.locks,
  'microsoft.insights/diagnosticsettings': apiVersions.diagnosticSettings,
};

/** A provider of a subscription, and its registration. */
const REGISTRATION = /^\/subscriptions\/[^/]+\/providers\/[^/]+\/register$/i;

/**
 * The api-version that a resource is written in. Raises a plain Error, a defect, for one that the
 * product never writes.
 *
 * @param id a resource group, a resource, a child of one, an extension of one, or an action on one
 * of them; any case.
 */
export function writeVersionOf(id: string): string {
  const [, last = ''] = /.*\/providers\/(.+)$/i.exec(id) ?? [];
  const [namespace = '', ...segments] = last.split('/');
  const types = segments.filter((_, index) => index % 2 === 0);
  const type = [namespace, ...types].join('/').toLowerCase();
  if (last === '' || REGISTRATION.test(id)) return apiVersions.resources;
  const own = ownEntry(versionOfExtension, type) ?? apiVersionOf(type);
  const parent = type.replace(/\/(privateendpointconnections|accesspolicies)$/, '');
  const version = own ?? apiVersionOf(parent);
  if (version === undefined) throw new Error(`The product does not write the type ${type}.`);
  return version;
}
