import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { ArmSettings, WriteFailure } from '../../../emulator/arm/settings.js';
import type { ActionRun } from '../../../emulator/github/run-action.js';
import type { Fault } from '../../../emulator/network/fault.js';
import {
  BATCH_ENDPOINT_ID,
  ONLINE_ENDPOINT_ID,
  without,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject, LoggedExchange, WireRequest } from '../../../emulator/types.js';
import { moveInputs } from '../support/inputs.js';
import { PRELOADED } from '../support/leaping-clock.js';
import { inComputes } from '../support/moved-as.js';
import { preparable, preparation, preparationIn, prepareInputs } from '../support/preparable.js';
import { movesIn, startWorld, type RunOptions, type World } from '../support/world.js';

// What Azure refuses, fails at and leaves unsure, as the bundle meets it while it prepares a move.

// Types of `additionalInfo` as recorded (aml-not-found, aml-endpoint-put-delete), that of a policy
// as published (Azure Policy: error code RequestDisallowedByPolicy).
const refusal: JsonObject = {
  details: [
    {
      code: 'RequestDisallowedByPolicy',
      message: 'The deletion was disallowed by policy.',
      additionalInfo: [
        {
          type: 'PolicyViolation',
          info: {
            policyAssignmentDisplayName: 'Keep what serves',
            policyDefinitionDisplayName: 'No deletion by day',
          },
        },
      ],
    },
    {
      code: 'UserError',
      message: 'It is held.',
      additionalInfo: [
        {
          type: 'InnerError',
          info: { value: { code: 'Conflict', innerError: { code: 'HeldBySwap' } } },
        },
      ],
    },
  ],
  additionalInfo: [{ type: 'MmsOperation', info: { id: '7d1f7f2c-5555-4444-8888-00000000c0de' } }],
};

const failing = (path: string): WriteFailure => ({
  pathRegex: `/${path}$`,
  code: 'BadRequest',
  message: 'The request is invalid.',
  more: refusal,
});

const arm: ArmSettings = {
  ...{ retryAfterSeconds: 1, validationPolls: 1, movePolls: 1, operationPolls: 1 },
  deletesFail: [failing('onlineEndpoints/churn-scoring'), failing('computes/ci-ada')],
};

// Not begun, each of them: what it is about is as it was.
const unsure: readonly Fault[] = [
  {
    match: { method: 'POST', path: '/register\\?' },
    do: { answer: { status: 500, body: { error: { code: 'ServiceError', message: '' } } } },
  },
  { match: { method: 'PUT', path: '/schedules/' }, do: { reset: 'before' } },
  {
    match: { method: 'DELETE', path: '/batchEndpoints/[^/]+\\?' },
    do: { answer: { status: 408, body: { error: { code: 'RequestTimeout', message: '' } } } },
  },
];

let world: World;
let first: ActionRun;
let second: ActionRun;
let sent: readonly LoggedExchange[];
let sentThen: readonly LoggedExchange[];

// What Azure shows may be older than a change of which nobody knows whether it was taken. The clock
// of the run is put forward beyond that, each time when it looks for the first time.
let signal: ((name: NodeJS.Signals) => void) | undefined;
const changed = new Set<string>();
function leapAfterChange({ method, url }: WireRequest): void {
  const path = url.pathname.toLowerCase().replace(/\/register$/, '');
  if (method !== 'GET') changed.add(path);
  else if (changed.delete(path)) signal?.('SIGUSR2');
}
const options: RunOptions = {
  environment: { NODE_OPTIONS: PRELOADED, LEAPS_MS: '12000' },
  onStart: (send) => (signal = send),
};

beforeAll(async () => {
  world = await startWorld({ state: preparable(), onRequest: leapAfterChange, arm });
  const validated = await world.run(prepareInputs);
  const inputs = moveInputs(validated.outputs['plan-digest'] ?? '');
  world.newRequests();
  for (const fault of unsure) world.emulator.addFault(fault);
  first = await world.run(inputs, options);
  sent = world.newRequests();
  // Somebody lets the endpoint go.
  world.emulator.replaceState(without(world.emulator.state(), ONLINE_ENDPOINT_ID));
  second = await world.run(inputs, options);
  sentThen = world.newRequests();
});
afterAll(() => world.close());

/**
 * What was read after the last change: while it went on, how often depends on the machine, and what
 * was said from then on.
 */
function followed(requests: readonly LoggedExchange[]): Record<'during' | 'ended', string[]> {
  const last = requests.findLastIndex(({ request }) => request.method !== 'GET');
  const read = requests
    .slice(last + 1)
    .map(({ request, answer }) => [kindOf(request.url), standing(answer?.body)] as const);
  const after = read.findIndex(([, stands]) => stands !== 'Deleting');
  return {
    during: read.slice(0, after).map(([what]) => what),
    ended: read.slice(after).map((one) => one.join(' ')),
  };
}

function kindOf({ pathname }: URL): string {
  return /\/(\w*OperationsStatus)\//i.exec(pathname)?.[1] ?? pathname;
}

function standing(body: unknown): string {
  const said = JSON.stringify([body]);
  return /"(?:status|provisioningState)":"(\w+)"/i.exec(said)?.[1] ?? 'says nothing';
}

describe('the bundle, where Azure does not do what it was asked', () => {
  it('looks up what Azure left unsure, and sends again what is plainly not begun', () => {
    const [registration = '', schedule = '', batch = '', online = ''] = preparation;
    const twice = [registration, schedule, batch].flatMap((one) => [one, one]);
    expect(preparationIn(sent)).toEqual([...twice, online]);
    expect(world.emulator.state()).not.toHaveProperty([BATCH_ENDPOINT_ID]);
  });

  it('asks the operation of a deletion, and stops at once where that says that it failed', () => {
    const { during, ended } = followed(sent);
    expect(new Set(during)).toEqual(new Set([ONLINE_ENDPOINT_ID, 'mfeOperationsStatus']));
    // The thing says it no sooner than its operation, which is the one to be believed.
    expect(ended.filter((one) => one !== `${ONLINE_ENDPOINT_ID} Failed`)).toEqual([
      'mfeOperationsStatus Failed',
    ]);
    expect(first.outputs).toMatchObject({
      outcome: 'not-moved',
      'failure-reason': 'prepare-failed',
    });
  });

  it('stops at once where the thing itself says that it could not be deleted', () => {
    const instance = inComputes('ci-ada');
    expect(preparationIn(sentThen)).toEqual([`DELETE ${instance} Delete`]);
    const { during, ended } = followed(sentThen);
    expect(new Set(during)).toEqual(new Set([instance, 'computeOperationsStatus']));
    expect(ended).toEqual([`${instance} Failed`]);
    expect(second.outputs).toMatchObject({
      outcome: 'not-moved',
      'failure-reason': 'prepare-failed',
    });
    expect(movesIn([...sent, ...sentThen])).toBe(0);
  });

  it.each([
    ['its operation says', () => first],
    ['the thing itself says', () => second],
  ])('tells by the leaves why it failed, policy and inner codes with them, as %s', (_, run) => {
    const { told, errors } = run();
    for (const shown of [told.join('\n'), errors.join('\n')]) {
      expect(shown).toContain(
        'RequestDisallowedByPolicy: The deletion was disallowed by policy. ' +
          '(policy Keep what serves, definition No deletion by day); ' +
          'UserError > Conflict > HeldBySwap: It is held.',
      );
      expect(shown).not.toContain('The request is invalid.');
    }
  });

  it.each([
    ['its operation says', () => first],
    ['the thing itself says', () => second],
  ])('has the tree of the error in its page, with the id that support asks for: %s', (_, run) => {
    const { summary } = run();
    const [, tree = ''] = summary.split("Azure's own answer");
    expect(tree).toContain('tracking id `7d1f7f2c-5555-4444-8888-00000000c0de`');
    expect(tree).toContain('BadRequest');
    expect(tree).toContain('Keep what serves');
    expect(tree).toContain('HeldBySwap');
  });
});
