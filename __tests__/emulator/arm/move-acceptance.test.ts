import { describe, expect, it } from '@jest/globals';

import { ASSUMED_CODES } from '../../../emulator/arm/assumed-codes.js';
import { parseObject } from '../../../emulator/arm/json.js';
import {
  busyWorkspace,
  DESTINATION_GROUP_ID,
  DESTINATION_SUBSCRIPTION,
  readyWorkspace,
  SOURCE_GROUP,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION,
  STORAGE_ID,
  withBody,
  withEntry,
  withLock,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject, JsonValue } from '../../../emulator/types.js';
import { codeOf, messageOf, openArm, refusalOf, type ArmClient } from './arm-client.js';

const body = (...resources: readonly string[]): JsonObject => ({
  resources,
  targetResourceGroup: DESTINATION_GROUP_ID,
});

/** `Type/child (region)` and the like, as the operation id inside a Location has it. */
function decoded(location: string): JsonObject {
  const id = new URL(location).pathname.split('/').at(-1) ?? '';
  return parseObject(Buffer.from(id, 'base64').toString()) ?? {};
}

async function post(
  arm: ArmClient,
  verb: 'validateMoveResources' | 'moveResources',
  request: JsonValue = body(WORKSPACE_ID),
): ReturnType<ArmClient['send']> {
  return arm.send('POST', `${SOURCE_GROUP_ID}/${verb}`, request);
}

describe.each([
  ['validateMoveResources', 'VALIDATE'],
  ['moveResources', 'MOVE'],
] as const)('%s', (verb, kind) => {
  it('is taken with 202, no body, a Location and a Retry-After', async () => {
    const arm = openArm(readyWorkspace(), { retryAfterSeconds: 15 });
    const answer = await post(arm, verb);
    expect(answer.status).toBe(202);
    expect(answer.body).toBeUndefined();
    expect(answer.headers).toMatchObject({ 'retry-after': '15' });
    expect(answer.headers).not.toHaveProperty('azure-asyncoperation');
    const location = answer.headers?.['location'] ?? '';
    expect(location).toMatch(
      new RegExp(
        `^https://management\\.azure\\.com${SOURCE_SUBSCRIPTION}/operationresults/[\\w-]+\\?api-version=2021-04-01$`,
      ),
    );
    expect(decoded(location)).toEqual({
      jobId: `RESOURCEBATCHMOVEJOB-RG:2DML:2DTEST-WESTEUROPE-${kind}`,
      jobLocation: 'westeurope',
    });
  });

  it('is polled with 202 and the same Location, and ends with a bare 204 that can be asked again', async () => {
    const arm = openArm(readyWorkspace(), { validationPolls: 2, movePolls: 2 });
    const location = (await post(arm, verb)).headers?.['location'] ?? '';
    for (let poll = 0; poll < 2; poll += 1) {
      const running = await arm.get(location);
      expect(running.status).toBe(202);
      expect(running.headers).toMatchObject({ location, 'retry-after': '1' });
      arm.pass(1);
    }
    for (let poll = 0; poll < 2; poll += 1) {
      const end = await arm.get(location);
      expect(end.status).toBe(204);
      expect(end.body).toBeUndefined();
      expect(end.headers).not.toHaveProperty('location');
      expect(end.headers).not.toHaveProperty('retry-after');
    }
  });

  const group = (name: string): string => `${SOURCE_SUBSCRIPTION}/resourceGroups/${name}`;
  const registration = `${DESTINATION_SUBSCRIPTION}/providers/Microsoft.MachineLearningServices`;
  const to = (targetResourceGroup: string): JsonObject => ({
    resources: [WORKSPACE_ID],
    targetResourceGroup,
  });
  const many = Array.from({ length: 801 }, () => WORKSPACE_ID);
  const namesake = WORKSPACE_ID.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID);
  const ready = readyWorkspace();

  it.each<[string, JsonObject, JsonValue, number, string]>([
    [
      'a text in the place of the list',
      ready,
      { ...body(), resources: WORKSPACE_ID },
      400,
      'InvalidRequestContent',
    ],
    ['no list', ready, { targetResourceGroup: DESTINATION_GROUP_ID }, 400, 'InvalidRequestContent'],
    ['numbers for ids', ready, { ...body(), resources: [1] }, 400, 'InvalidRequestContent'],
    ['a target that is no group', ready, to('rg-ml-prod'), 400, 'InvalidRequestContent'],
    ['a body that is no object', ready, 'x', 400, 'InvalidRequestContent'],
    ['an empty list', ready, body(), 400, 'InvalidMoveResources'],
    ['801 resources', ready, body(...many), 400, 'MoveResourcesLimitExceeded'],
    [
      'the source group as target',
      ready,
      to(SOURCE_GROUP_ID.toUpperCase()),
      400,
      'InvalidMoveTarget',
    ],
    [
      'a target subscription that is not there',
      ready,
      to(DESTINATION_GROUP_ID.replace('-2222-', '-9999-')),
      404,
      'SubscriptionNotFound',
    ],
    [
      'a target subscription that is disabled',
      withBody(ready, DESTINATION_SUBSCRIPTION, { state: 'Disabled' }),
      body(WORKSPACE_ID),
      400,
      'InvalidTargetSubscription',
    ],
    [
      'a target in another tenant',
      withBody(ready, DESTINATION_SUBSCRIPTION, { tenantId: 'other' }),
      body(WORKSPACE_ID),
      403,
      'LinkedAuthorizationFailed',
    ],
    [
      'a target group that is not there',
      ready,
      to(`${DESTINATION_GROUP_ID}x`),
      404,
      'ResourceGroupNotFound',
    ],
    [
      'a resource of another group',
      ready,
      body(WORKSPACE_ID.replace(SOURCE_GROUP, 'rg-x')),
      400,
      'MoveResourcesNotInSourceGroup',
    ],
    [
      'a child',
      busyWorkspace(),
      body(`${WORKSPACE_ID}/onlineEndpoints/churn-scoring`),
      400,
      'MoveChildResourceNotSupported',
    ],
    ['a resource that is not there', ready, body(`${WORKSPACE_ID}x`), 404, 'ResourceNotFound'],
    [
      'a provider that is not registered',
      withBody(ready, registration, { registrationState: 'NotRegistered' }),
      body(WORKSPACE_ID),
      400,
      'MissingRegistrationsForTypes',
    ],
    [
      'a region the provider is not registered for',
      withBody(ready, WORKSPACE_ID, { location: 'japanwest' }),
      body(WORKSPACE_ID),
      400,
      'MissingRegistrationsForTypes',
    ],
    [
      'a ReadOnly lock at the source',
      withLock(ready, SOURCE_GROUP_ID, 'ReadOnly'),
      body(WORKSPACE_ID),
      409,
      'ScopeLocked',
    ],
    [
      'a ReadOnly lock at the target subscription',
      withLock(ready, DESTINATION_SUBSCRIPTION, 'ReadOnly'),
      body(WORKSPACE_ID),
      409,
      'ScopeLocked',
    ],
    [
      'a ReadOnly lock on the resource',
      withLock(ready, WORKSPACE_ID, 'ReadOnly'),
      body(WORKSPACE_ID),
      409,
      'ScopeLocked',
    ],
    [
      'a namesake at the target',
      withEntry(ready, [namesake, { id: namesake }]),
      body(WORKSPACE_ID),
      409,
      'ResourceConflict',
    ],
  ])('is refused at once for %s', async (_, state, request, status, code) => {
    const arm = openArm(state);
    const before = arm.arm.state();
    const answer = await post(arm, verb, request);
    expect(refusalOf(answer)).toEqual([status, code]);
    expect(answer.headers).not.toHaveProperty('location');
    arm.pass(3600);
    expect(arm.arm.state()).toEqual(before);
  });

  it('is refused when the source is not there', async () => {
    const answer = await openArm(ready).send(
      'POST',
      `${group('rg-x')}/${verb}`,
      body(WORKSPACE_ID),
    );
    expect(refusalOf(answer)).toEqual([404, 'ResourceGroupNotFound']);
  });

  it('names type and region of what is not registered, children too', async () => {
    const state = withBody(busyWorkspace(), registration, { registrationState: 'NotRegistered' });
    expect(messageOf(await post(openArm(state), verb))).toContain(
      'Microsoft.MachineLearningServices/workspaces (westeurope), Microsoft.MachineLearningServices/workspaces/',
    );
  });

  it('leaves other resources and ids in another case alone', async () => {
    const arm = openArm(withLock(ready, STORAGE_ID, 'ReadOnly'));
    const request = {
      ...body(WORKSPACE_ID.toUpperCase().replace('/SUBSCRIPTIONS', '/subscriptions')),
      targetResourceGroup: DESTINATION_GROUP_ID.toLowerCase(),
    };
    expect((await post(arm, verb, request)).status).toBe(202);
  });

  it('can be given other codes where no source gives one', async () => {
    const arm = openArm(ready);
    const codes = { ...ASSUMED_CODES, sameGroup: 'Other' };
    expect(codeOf(await post(openArm(ready, { codes }), verb, to(SOURCE_GROUP_ID)))).toBe('Other');
    expect(codeOf(await post(arm, verb, to(SOURCE_GROUP_ID)))).not.toBe('Other');
  });
});
