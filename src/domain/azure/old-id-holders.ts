/**
 * What may hold the id of something else in a setting of its own, and what a person does with it
 * after a move.
 */
export interface HolderType {
  /** As in a resource id. */
  readonly type: string;
  /** What people call one of them. */
  readonly title: string;
  /** One imperative sentence. */
  readonly remedy: string;
}

/**
 * Types whose resources name others by id and that Resource Graph lists (Azure Resource Graph:
 * supported tables and resource types, table `resources`). A move changes none of them.
 */
export const holderTypes: readonly HolderType[] = [
  {
    type: 'Microsoft.EventGrid/systemTopics',
    title: 'Event Grid system topic',
    remedy:
      'Create the system topic and its subscriptions again for the new id: a source cannot be changed.',
  },
  {
    type: 'microsoft.insights/metricAlerts',
    title: 'metric alert rule',
    remedy: 'Create the alert rule again for the new id.',
  },
  {
    type: 'microsoft.insights/scheduledQueryRules',
    title: 'log alert rule',
    remedy: 'Set the scopes of the alert rule to the new id.',
  },
  {
    type: 'microsoft.insights/activityLogAlerts',
    title: 'activity log alert rule',
    remedy: 'Set the scopes and conditions of the alert rule to the new id.',
  },
  {
    type: 'microsoft.alertsManagement/actionRules',
    title: 'alert processing rule',
    remedy: 'Set the scopes of the rule to the new id.',
  },
  {
    type: 'microsoft.insights/autoscaleSettings',
    title: 'autoscale setting',
    remedy: 'Create the autoscale setting again for the deployment at its new id.',
  },
  {
    type: 'Microsoft.Portal/dashboards',
    title: 'dashboard',
    remedy: 'Point its tiles to the new id.',
  },
  {
    type: 'microsoft.insights/workbooks',
    title: 'workbook',
    remedy: 'Point it to the new id.',
  },
  {
    type: 'Microsoft.Logic/workflows',
    title: 'logic app',
    remedy: 'Point its actions and connections to the new id.',
  },
];

/**
 * What only its own service lists: named here so that all holders are spoken of in the same way.
 */
const factoryLink: HolderType = {
  type: 'Microsoft.DataFactory/factories/linkedservices',
  title: 'Data Factory linked service',
  remedy: 'Set subscription and resource group of the linked service to the new ones.',
};

const known: ReadonlyMap<string, HolderType> = new Map(
  [...holderTypes, factoryLink].map((holder) => [holder.type.toLowerCase(), holder]),
);

/**
 * What is known of a type of holders; undefined for any other type.
 *
 * @param type any case.
 */
export function holderType(type: string): HolderType | undefined {
  return known.get(type.toLowerCase());
}
