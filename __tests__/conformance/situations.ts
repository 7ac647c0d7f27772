import { objectAt } from '../../emulator/arm/json.js';
import type { ArmSettings } from '../../emulator/arm/settings.js';
import {
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION,
  WORKSPACE_ID,
} from '../../emulator/scenarios/index.js';
import { AML_VERSION, type ArmClient } from '../emulator/arm/arm-client.js';
import type { Recorded } from './recordings.js';

/** The path of a recorded request with the emulator's own names in it. */
export function mapped(path: string): string {
  const places: readonly (readonly [RegExp, string])[] = [
    [/^.*\/workspaces\/[^/]+/i, WORKSPACE_ID],
    [/^.*\/resourceGroups\/[^/]+\/providers\/[^/]+\/[^/]+\/[^/]+(?=\/providers)/i, WORKSPACE_ID],
    [/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i, SOURCE_GROUP_ID],
    [
      /^\/subscriptions\/[^/]+\/providers\/[^/]+/,
      `${SOURCE_SUBSCRIPTION}/providers/Microsoft.Search`,
    ],
  ];
  const [pattern, place] = places.find(([one]) => one.test(path)) ?? [/^/, ''];
  return path.replace(pattern, place);
}

/** The address of a recorded request on the emulator. */
export function addressOf({ url }: Recorded): string {
  const own = new URL(`https://management.azure.com${mapped(url.pathname)}${url.search}`);
  if (own.pathname.includes('/Microsoft.MachineLearningServices/')) {
    own.searchParams.set('api-version', AML_VERSION);
  }
  return own.toString().replace('Microsoft.Insights', 'microsoft.insights');
}

// Bodies of a state file have what was put into it: copied from Azure, also what the service adds.
const filledIn = (...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.map((name) => [
      `body.${name} is missing`,
      'the service fills it in; the emulator keeps what it is given',
    ]),
  );

const ofCompute = [
  'tags',
  ...['modifiedOn', 'disableLocalAuth', 'description', 'resourceId'].map(
    (name) => `properties.${name}`,
  ),
];

const ofSetting = [
  ...['location', 'kind', 'tags'],
  ...[
    'serviceBusRuleId',
    'workspaceId',
    'eventHubAuthorizationRuleId',
    'eventHubName',
    'metrics',
  ].map((name) => `properties.${name}`),
  ...['properties.logAnalyticsDestinationType', 'identity'],
];

/** What must hold before a recorded request is played. */
export interface Situation {
  readonly settings?: ArmSettings;
  /** Brings the recorded situation about; an address is asked instead of the recorded one. */
  readonly before?: (arm: ArmClient, one: Recorded) => Promise<string | undefined>;
  /** What differs, and why that is no fault. */
  readonly reasons?: Readonly<Record<string, string>>;
}

function put(arm: ArmClient, path: string, body: object = {}): void {
  const id = path.replace(/\?.*$/, '');
  arm.arm.put(id, { id, name: id.split('/').at(-1) ?? '', properties: {}, ...body });
}

/** The thing itself is there, as it is recorded. */
const there =
  (body?: object): NonNullable<Situation['before']> =>
  (arm, one) => {
    put(arm, mapped(one.url.pathname), body ?? objectAt(one.body));
    return Promise.resolve(undefined);
  };

const withEndpoint: NonNullable<Situation['before']> = (arm, { url }) => {
  put(arm, mapped(url.pathname).replace(/\/deployments.*/, ''));
  return Promise.resolve(undefined);
};

const withoutWorkspace: Situation = {
  before: (arm) => {
    arm.arm.remove(WORKSPACE_ID);
    return Promise.resolve(undefined);
  },
};

/** An operation was begun by a request; one of its addresses is asked. */
function operation(
  method: string,
  child: string,
  body: object,
  header: 'azure-asyncoperation' | 'location',
  seconds = 0,
): NonNullable<Situation['before']> {
  return async (arm) => {
    const path = `${WORKSPACE_ID}${child}`;
    if (method === 'DELETE') put(arm, path, body);
    const query = child.startsWith('/computes') ? '&underlyingResourceAction=Delete' : '';
    const given = method === 'DELETE' ? undefined : Object.fromEntries(Object.entries(body));
    const url = `${path}?api-version=${AML_VERSION}${query}`;
    const { headers } = await arm.send(method, url, given);
    arm.pass(seconds);
    return headers?.[header];
  };
}

function diagnosis(seconds: number): NonNullable<Situation['before']> {
  return (arm, one) => operation('POST', '/diagnose', { value: {} }, 'location', seconds)(arm, one);
}

const cluster = {
  location: 'westeurope',
  properties: { computeType: 'AmlCompute', properties: {} },
};
const deployment = '/onlineEndpoints/e/deployments/d';

/** By the name of the exchange; nothing has to be done for the others. */
export const situations: Readonly<Record<string, Situation>> = {
  'aml-not-found 7': {
    before: withEndpoint,
  },
  'aml-not-found 9': {
    before: withEndpoint,
  },
  'aml-not-found 10': {
    before: withEndpoint,
    reasons: {
      every: 'both forms are recorded for the same call; the emulator gives the one of the gateway',
    },
  },
  'aml-not-found 11': withoutWorkspace,
  'aml-not-found 12': withoutWorkspace,
  'aml-schedules 0': {
    before: (arm, one) => {
      const [list] = [mapped(one.url.pathname)];
      for (const item of objectsIn(one)) put(arm, `${list}/${String(item['name'])}`, item);
      for (let more = 0; more < 50; more += 1) put(arm, `${list}/more-${more}`);
      return Promise.resolve(undefined);
    },
  },
  'aml-schedules 1': { before: there() },
  'aml-schedules 3': { before: there({ properties: { isEnabled: true } }) },
  'aml-schedules 4': {
    before: operation(
      'DELETE',
      '/schedules/s',
      { properties: { isEnabled: true } },
      'azure-asyncoperation',
      9,
    ),
  },
  'aml-compute-put-delete 0': {
    reasons: filledIn(...ofCompute, 'properties.provisioningErrors'),
  },
  'aml-compute-put-delete 1': {
    before: operation('PUT', '/computes/c', cluster, 'azure-asyncoperation', 9),
  },
  'aml-compute-put-delete 2': {
    before: there(),
    reasons: filledIn(...ofCompute, 'properties.computeLocation', 'properties.provisioningErrors'),
  },
  'aml-compute-put-delete 3': {
    before: operation('PUT', '/computes/c', cluster, 'azure-asyncoperation', 9),
  },
  'aml-compute-put-delete 4': { before: there(cluster) },
  'aml-endpoint-put-delete 0': {
    reasons: filledIn(
      ...['properties.scoringUri', 'properties.swaggerUri', 'properties.compute'],
      ...['properties.publicNetworkAccess', 'kind'],
    ),
  },
  'aml-endpoint-put-delete 1': { before: there() },
  'aml-endpoint-put-delete 2': { before: there() },
  'aml-endpoint-put-delete 3': {
    before: operation('DELETE', '/schedules/s', {}, 'azure-asyncoperation'),
  },
  'aml-endpoint-put-delete 4': {
    settings: { writesTakeTime: true },
    before: operation('PUT', '/onlineEndpoints/e', { properties: {} }, 'azure-asyncoperation'),
    reasons: {
      'body.id is not recorded': 'of a feature set, which the product never writes',
      'body.name is not recorded': 'of a feature set, which the product never writes',
    },
  },
  'aml-endpoint-put-delete 5': {
    before: operation('PUT', '/schedules/s', { properties: {} }, 'azure-asyncoperation', 9),
  },
  'aml-endpoint-put-delete 6': {
    before: operation(
      'DELETE',
      '/schedules/s',
      { properties: { isEnabled: true } },
      'azure-asyncoperation',
      9,
    ),
  },
  'aml-endpoint-put-delete 7': {
    before: async (arm, one) => {
      put(arm, `${WORKSPACE_ID}/onlineEndpoints/e`, { properties: { traffic: { d: 100 } } });
      return operation('DELETE', deployment, {}, 'azure-asyncoperation', 9)(arm, one);
    },
    reasons: {
      'codes InferencingClientCallFailed, not InferencingClientCallFailed > InferencingClientCallFailed':
        'the same error once more, as the operation of another service keeps it',
      ...filledIn('startTime', 'endTime', 'percentComplete'),
    },
  },
  'aml-endpoint-put-delete 8': {
    reasons: { every: 'a failure of the service itself: `faults` can say so of any request' },
  },
  'aml-endpoint-put-delete 9': {
    reasons: { every: 'the result of a feature set, which the product never writes' },
  },
  'aml-schedules 2': { reasons: filledIn('properties.isEnabled') },
  'aml-workspace-operations 1': { before: diagnosis(0) },
  'aml-workspace-operations 2': {
    before: diagnosis(9),
    reasons: {
      'codes , not ImageBuildComputeNotValid': 'what there is to complain about',
      'body.value.9 is missing': 'a list without a name, of no use to anybody',
    },
  },
  'aml-workspace-operations 5': {
    settings: { writesFail: [{ pathRegex: '/workspaces/', code: 'BadRequest', message: 'No.' }] },
    before: operation('PATCH', '', { tags: {} }, 'azure-asyncoperation', 9),
  },
  'diagnostic-settings-put 0': { reasons: filledIn(...ofSetting) },
  'diagnostic-settings-put 1': { reasons: filledIn(...ofSetting) },
  'diagnostic-settings-put 2': { before: there() },
};

function objectsIn(one: Recorded): readonly Readonly<Record<string, unknown>>[] {
  return Object.values(objectAt(one.body, 'value')).map((item) => objectAt(item));
}
