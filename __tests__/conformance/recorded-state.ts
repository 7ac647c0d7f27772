import { existsSync, readFileSync } from 'node:fs';

import { objectAt, parseObject, textAt, withValue } from '../../emulator/arm/json.js';
import type { ArmSettings } from '../../emulator/arm/settings.js';
import {
  DESTINATION_GROUP_ID,
  DESTINATION_SUBSCRIPTION,
  LOCATION,
  readyWorkspace,
  SCENARIO_TENANT_ID,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION,
  STORAGE_ID,
  withEntry,
  without,
  WORKSPACE_ID,
} from '../../emulator/scenarios/index.js';
import { isJsonObject, parseJson } from '../../emulator/parse-json.js';
import type { JsonObject, JsonValue } from '../../emulator/types.js';
import { listAt } from '../../src/domain/json.js';
import { OF_RESOURCES, recordedBody, recordedStores } from './recorded-body.js';
import { recorded } from './recordings.js';

type Placed = readonly [id: string, body: JsonObject];

const shared = new URL('../../../shared/data/', import.meta.url);
const documentAt = (path: string): JsonObject => {
  const url = new URL(path, shared);
  return existsSync(url) ? (parseObject(readFileSync(url, 'utf8')) ?? {}) : {};
};
const bodyOf = (name: string): JsonValue => recorded.find((one) => one.name === name)?.body ?? {};

// What a recording names is mapped: the workspace, the tenant, the region.
const OF_WORKSPACE =
  /\/subscriptions\/[0-9-]+\/resourceGroups\/[^/"]+\/providers\/Microsoft\.MachineLearningServices\/workspaces\/[^/"]+/gi;
const TENANT = /("tenantId":")[^"]+/g;
const REGION = /("(?:location|computeLocation)":")[^"]+/g;

function mapped(value: JsonValue): JsonObject {
  const text = JSON.stringify(value)
    .replaceAll(OF_WORKSPACE, WORKSPACE_ID)
    .replaceAll(TENANT, `$1${SCENARIO_TENANT_ID}`)
    .replaceAll(REGION, `$1${LOCATION}`);
  const body = parseJson(text);
  if (!isJsonObject(body)) throw new Error('no recorded body');
  return body;
}

/** A recorded body as it lies in the scenario's workspace, and done. */
function placed(kind: string, value: JsonValue, scope = WORKSPACE_ID): Placed {
  const body = mapped(value);
  const id = `${scope}/${kind}/${textAt(body, 'name')}`;
  // Of a schedule it is not recorded that it has one.
  const named = 'id' in body ? { ...body, id } : body;
  const isUnfinished = textAt(body, 'properties', 'provisioningState') === 'Creating';
  const done = isUnfinished
    ? withValue(named, ['properties', 'provisioningState'], 'Succeeded')
    : named;
  return [id, done];
}

const NAMESPACES = ['Storage', 'KeyVault', 'ContainerRegistry'];

/** What a subscription is registered for, as recorded. */
const registrations = (subscription: string): readonly Placed[] =>
  NAMESPACES.map((name) => {
    const id = `${subscription}/providers/Microsoft.${name}`;
    const file = `arm/provider-manifests/microsoft.${name.toLowerCase()}.json`;
    return [id, { ...objectAt(documentAt(file), 'body'), id }] as const;
  });

/** The workspace itself: as recorded, with what was recorded of a change laid over it. */
function workspace(): Placed {
  const change = recorded.find(({ name }) => name === 'aml-workspace-operations 4')?.requestBody;
  const told = Object.entries(objectAt(change, 'properties')).filter(
    ([name]) => name !== 'featureStoreSettings',
  );
  const properties = {
    ...objectAt(recordedBody, 'properties'),
    ...Object.fromEntries(told),
    // A change may name other resources; those of the scenario are here.
    ...OF_RESOURCES,
  };
  return [WORKSPACE_ID, { ...recordedBody, tags: objectAt(change, 'tags'), properties }];
}

const contents = (): readonly Placed[] => [
  ...listAt(bodyOf('aml-schedules 0'), 'value').map((one) => placed('schedules', one)),
  placed('schedules', bodyOf('aml-schedules 1')),
  placed('computes', bodyOf('aml-compute-put-delete 2')),
  placed('onlineEndpoints', bodyOf('aml-endpoint-put-delete 0')),
  placed('providers/Microsoft.Insights/diagnosticSettings', bodyOf('diagnostic-settings-put 2')),
  placed('providers/Microsoft.Authorization/locks', bodyOf('groups-locks-providers 1'), STORAGE_ID),
];

/** Ids of what stands in the state as it was recorded. */
export const recordedIds = (): readonly string[] => [
  ...contents().map(([id]) => id),
  ...[SOURCE_SUBSCRIPTION, DESTINATION_SUBSCRIPTION].flatMap((subscription) =>
    registrations(subscription).map(([id]) => id),
  ),
];

/** A workspace, and in it only what Azure was recorded to answer, in the places of a scenario. */
export function recordedWorkspace(): JsonObject {
  const ready = readyWorkspace();
  const bare = Object.keys(ready)
    .filter((id) => id.startsWith(`${WORKSPACE_ID}/`))
    .reduce(without, ready);
  return [
    workspace(),
    ...recordedStores,
    ...contents(),
    ...registrations(SOURCE_SUBSCRIPTION),
    ...registrations(DESTINATION_SUBSCRIPTION),
  ].reduce(withEntry, bare);
}

/** An Azure that takes its time, as it was recorded to, and where the move loses what it may. */
export const asRecorded: ArmSettings = {
  schedulesSurvive: false,
  principalIdSurvives: false,
  writesTakeTime: true,
};

const there = (child: string): string =>
  `${WORKSPACE_ID}/${child}`.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID).toLowerCase();

/**
 * What is another afterwards: what the service itself writes, a cluster's place in Azure Batch and
 * the operation of an endpoint.
 */
export const SERVICE_WRITTEN = [
  `properties.resourceId of ${there('computes/testcomp007cc1')}`,
  `properties.properties of ${there('onlineEndpoints/test-onl-endpt-000005-17')}`,
];
