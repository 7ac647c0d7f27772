import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { beforeAll, expect, it } from '@jest/globals';

import {
  BATCH_ENDPOINT_ID,
  busyWorkspace,
  DESTINATION_GROUP_ID,
  DESTINATION_SUBSCRIPTION,
  ONLINE_ENDPOINT_ID,
  readyWorkspace,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION,
  STORAGE_ID,
  withCompute,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject, JsonValue } from '../../../emulator/types.js';
import { openArm, type Exchange } from './arm-client.js';
import { describeWhere } from '../../describe-where.js';

const root = fileURLToPath(
  new URL('../../../../shared/data/azure-rest-api-specs/specification', import.meta.url),
);
const isPresent = existsSync(root);
const missing = 'no published specifications at ../shared/data; nothing was held against them.';

const files = [
  'resources/resource-manager/Microsoft.Resources/stable/2021-04-01/resources.json',
  'resources/resource-manager/Microsoft.Resources/stable/2022-12-01/subscriptions.json',
  'resources/resource-manager/Microsoft.Authorization/stable/2020-05-01/locks.json',
  'machinelearningservices/resource-manager/Microsoft.MachineLearningServices/stable/2024-04-01/machineLearningServices.json',
  'machinelearningservices/resource-manager/Microsoft.MachineLearningServices/stable/2023-04-01/machineLearningServices.json',
  'machinelearningservices/resource-manager/Microsoft.MachineLearningServices/stable/2023-04-01/mfe.json',
];

// Versions at hand for what the emulator is asked with others.
const loaded: readonly (readonly [RegExp, string])[] = [
  [/\/workspaces\/[^/]+\/(outboundRules|diagnose|connections)$/i, '2024-04-01'],
  [/\/Microsoft\.MachineLearningServices\/workspaces(\/[^/]+)?$/i, '2024-04-01'],
  [/\/Microsoft\.MachineLearningServices\/workspaces\//i, '2023-04-01'],
  [/^\/subscriptions(\/[^/]+(\/locations)?)?$|^\/tenants$/i, '2022-12-01'],
];

interface Row {
  readonly method: string;
  readonly path: string;
  readonly body?: JsonValue;
}

interface Side {
  readonly operationInfo?: { readonly operationId?: string };
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}
interface Judgement {
  readonly requestValidationResult: Side;
  readonly responseValidationResult: Side;
}
interface Validator {
  initialize(): Promise<void>;
  validateLiveRequestResponse(pair: object): Promise<Judgement>;
}
type ValidatorClass = new (options: object, log: () => void) => Validator;

function isValidatorModule(value: unknown): value is { readonly LiveValidator: ValidatorClass } {
  return typeof value === 'object' && value !== null && 'LiveValidator' in value;
}

async function openValidator(): Promise<Validator> {
  const module: unknown = createRequire(import.meta.url)(
    'oav/dist/lib/liveValidation/liveValidator',
  );
  if (!isValidatorModule(module)) throw new Error('oav has no LiveValidator');
  const options = {
    fileRoot: root,
    directory: root,
    checkUnderFileRoot: false,
    loadValidatorInBackground: false,
    git: { shouldClone: false },
    swaggerPathsPattern: files,
    excludedSwaggerPathsPattern: ['**/examples/**/*'],
  };
  const validator = new module.LiveValidator(options, () => undefined);
  await validator.initialize();
  return validator;
}

describeWhere(isPresent, missing)("held against Microsoft's published specifications", () => {
  let validator: Validator;
  beforeAll(async () => {
    validator = await openValidator();
  });

  async function complaints({ request, answer }: Exchange): Promise<readonly string[]> {
    const url = new URL(request.url);
    const version = loaded.find(([pattern]) => pattern.test(url.pathname))?.[1];
    if (version !== undefined) url.searchParams.set('api-version', version);
    const { requestValidationResult: asked, responseValidationResult: answered } =
      await validator.validateLiveRequestResponse({
        liveRequest: {
          url: url.toString(),
          method: request.method,
          headers: request.headers,
          body: request.rawBody === '' ? undefined : (JSON.parse(request.rawBody) as unknown),
        },
        liveResponse: {
          statusCode: String(answer.status),
          headers: { 'content-type': 'application/json', ...answer.headers },
          body: answer.body,
        },
      });
    const operation = answered.operationInfo?.operationId ?? 'unknownOperationId';
    // What no operation fits is not judged at all, and silence is no agreement.
    if (operation === 'unknownOperationId') return ['no published operation fits'];
    return [...asked.errors, ...answered.errors].map(({ code, message }) => `${code}: ${message}`);
  }

  const move: JsonValue = { resources: [WORKSPACE_ID], targetResourceGroup: DESTINATION_GROUP_ID };
  const compute = `${WORKSPACE_ID}/computes`;
  const attached = `${compute}/aks?underlyingResourceAction=Detach`;
  const lock = `${STORAGE_ID}/providers/Microsoft.Authorization/locks/keep`;

  const rows: readonly Row[] = [
    { method: 'GET', path: '/subscriptions' },
    { method: 'GET', path: '/tenants' },
    { method: 'GET', path: SOURCE_SUBSCRIPTION },
    { method: 'GET', path: `${SOURCE_SUBSCRIPTION}/locations` },
    { method: 'GET', path: `${SOURCE_SUBSCRIPTION}/resourcegroups` },
    { method: 'GET', path: `${SOURCE_SUBSCRIPTION}/resources` },
    { method: 'GET', path: `${SOURCE_SUBSCRIPTION}/providers` },
    { method: 'GET', path: SOURCE_GROUP_ID },
    { method: 'HEAD', path: SOURCE_GROUP_ID },
    {
      method: 'GET',
      path: `${SOURCE_GROUP_ID}/resources?$expand=createdTime,changedTime,provisioningState`,
    },
    {
      method: 'PUT',
      path: `${DESTINATION_SUBSCRIPTION}/resourcegroups/rg-new`,
      body: { location: 'westeurope' },
    },
    { method: 'PATCH', path: DESTINATION_GROUP_ID, body: { tags: { a: 'b' } } },
    { method: 'POST', path: `${SOURCE_GROUP_ID}/validateMoveResources`, body: move },
    { method: 'POST', path: `${SOURCE_GROUP_ID}/moveResources`, body: move },
    { method: 'GET', path: `${SOURCE_SUBSCRIPTION}/providers/Microsoft.Authorization/locks` },
    { method: 'GET', path: `${SOURCE_GROUP_ID}/providers/Microsoft.Authorization/locks` },
    { method: 'PUT', path: lock, body: { properties: { level: 'CanNotDelete' } } },
    {
      method: 'GET',
      path: `${SOURCE_SUBSCRIPTION}/providers/Microsoft.MachineLearningServices/workspaces`,
    },
    {
      method: 'GET',
      path: `${SOURCE_GROUP_ID}/providers/Microsoft.MachineLearningServices/workspaces`,
    },
    { method: 'GET', path: WORKSPACE_ID },
    { method: 'POST', path: `${WORKSPACE_ID}/diagnose`, body: { value: {} } },
    { method: 'POST', path: `${WORKSPACE_ID}/listKeys` },
    { method: 'GET', path: compute },
    { method: 'GET', path: `${compute}/cpu-cluster` },
    { method: 'POST', path: `${compute}/vm/listKeys` },
    { method: 'DELETE', path: attached },
    { method: 'GET', path: `${WORKSPACE_ID}/onlineEndpoints` },
    { method: 'GET', path: ONLINE_ENDPOINT_ID },
    { method: 'GET', path: `${ONLINE_ENDPOINT_ID}/deployments` },
    { method: 'POST', path: `${ONLINE_ENDPOINT_ID}/listKeys` },
    { method: 'GET', path: `${WORKSPACE_ID}/batchEndpoints` },
    { method: 'GET', path: `${BATCH_ENDPOINT_ID}/deployments` },
    { method: 'GET', path: `${WORKSPACE_ID}/jobs?listViewType=All` },
    { method: 'GET', path: `${WORKSPACE_ID}/jobs/train_churn_001` },
    { method: 'GET', path: `${WORKSPACE_ID}/schedules?listViewType=All` },
    { method: 'GET', path: `${WORKSPACE_ID}/datastores` },
    { method: 'POST', path: `${WORKSPACE_ID}/datastores/raw_events/listSecrets` },
    { method: 'GET', path: `${WORKSPACE_ID}/data?listViewType=All` },
    { method: 'GET', path: `${WORKSPACE_ID}/data/customers/versions` },
    { method: 'GET', path: `${WORKSPACE_ID}/models` },
    { method: 'GET', path: `${WORKSPACE_ID}/models/segments/versions` },
    { method: 'GET', path: `${WORKSPACE_ID}/environments` },
    { method: 'GET', path: `${WORKSPACE_ID}/environments/train/versions` },
    { method: 'GET', path: `${WORKSPACE_ID}/connections` },
    { method: 'GET', path: `${WORKSPACE_ID}/outboundRules` },
    { method: 'GET', path: `${WORKSPACE_ID}/privateEndpointConnections` },
    { method: 'GET', path: `${SOURCE_GROUP_ID}x` },
    { method: 'GET', path: `${WORKSPACE_ID}x` },
    {
      method: 'POST',
      path: `${SOURCE_GROUP_ID}/moveResources`,
      body: { ...move, targetResourceGroup: SOURCE_GROUP_ID },
    },
  ];

  const stateFor = (method: string): JsonObject =>
    method === 'DELETE'
      ? withCompute(readyWorkspace(), 'aks', 'Kubernetes')
      : withCompute(busyWorkspace(), 'vm', 'VirtualMachine');

  it.each(rows)('$method $path is as published', async ({ method, path, body }) => {
    const state = stateFor(method);
    const arm = openArm(state, { pageSize: 2, retryAfterSeconds: 15 });
    await arm.send(method, path, body);
    const [exchange] = arm.exchanges;
    if (exchange === undefined) throw new Error('nothing was sent');
    expect(await complaints(exchange)).toEqual([]);
    const { answer } = exchange;
    // The validator does not ask for it; computes name the other header only (recorded).
    const { location, 'azure-asyncoperation': operation } = answer.headers ?? {};
    expect((location ?? operation)?.startsWith('https://management.azure.com/') ?? false).toBe(
      answer.status === 202,
    );
  });

  it('would be told apart from what is not as published', async () => {
    const arm = openArm(busyWorkspace());
    await arm.get(compute);
    const [exchange] = arm.exchanges;
    if (exchange === undefined) throw new Error('nothing was sent');
    const wrong = { ...exchange, answer: { status: 200, body: { value: [{ location: 1 }] } } };
    expect((await complaints(wrong)).join('\n')).toMatch(/INVALID_TYPE/);
    const strange = { ...exchange, answer: { status: 204 } };
    expect(await complaints(strange)).not.toEqual([]);
  });
});
