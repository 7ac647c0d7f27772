import { afterAll, beforeAll, expect, it } from '@jest/globals';

import type { ActionRun } from '../../../emulator/github/run-action.js';
import type { FaultAction } from '../../../emulator/network/fault.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import { validateInputs } from '../support/inputs.js';
import { startWorld, type World } from '../support/world.js';

// Each kind of unknown, as the bundle meets it; all kinds are in __tests__/checks/unknown-kinds.
const refused = (status: number, code: string): FaultAction => ({
  answer: { status, body: { error: { code, message: 'No.' } } },
});
const page = { 'content-type': 'text/html' };

const kinds: readonly (readonly [
  what: string,
  path: string,
  fault: FaultAction,
  list: string,
  remedy: string,
])[] = [
  [
    'a right that is missing',
    '/connections\\?',
    refused(403, 'AuthorizationFailed'),
    'connections',
    'Give the identity the right to read it',
  ],
  [
    'a provider that was never registered',
    '/locations/[^/]+/usages\\?',
    refused(409, 'MissingSubscriptionRegistration'),
    'usages and quotas at the destination',
    'Register the namespace that the answer names',
  ],
  [
    'a service that cannot',
    '/outboundRules\\?',
    refused(501, 'NotImplemented'),
    'outbound rules',
    'Azure was too busy or did not answer in time',
  ],
  [
    'an answer that is malformed',
    '/schedules\\?',
    { patch: { body: 'no list' } },
    'schedules',
    'The answer was not in the form that Azure documents',
  ],
  [
    'a proxy on the way',
    '/serverlessEndpoints\\?',
    { answer: { status: 403, headers: page, body: '<html>Blocked.</html>' } },
    'serverless endpoints',
    'a proxy or firewall on the way may have given it',
  ],
];

let world: World;
let run: ActionRun;
beforeAll(async () => {
  world = await startWorld({
    state: readyWorkspace(),
    arm: { retryAfterSeconds: 1, validationPolls: 1 },
    faults: kinds.map(([, path, fault]) => ({
      match: { method: 'GET', path },
      times: -1,
      do: fault,
    })),
  });
  run = await world.run(validateInputs);
});
afterAll(() => world.close());

it('changes nothing and blocks', () => {
  expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'not-ready' });
});

it.each(kinds)('%s has its own remedy', (_what, _path, _fault, list, remedy) => {
  const line = run.summary.split('\n').find((one) => one.startsWith(`- \`${list}\`:`)) ?? '';
  const [, told = ''] = line.split('**Do:** ');
  expect(told).toContain(remedy);
  const others = kinds.map(([, , , , other]) => other).filter((other) => other !== remedy);
  expect(others.filter((other) => told.includes(other))).toEqual([]);
});
