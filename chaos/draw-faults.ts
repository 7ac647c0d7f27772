import * as fc from 'fast-check';

import { FOREIGN_HOST } from '../emulator/network/body-faults.js';
import { bodyFaults, type Fault, type FaultAction } from '../emulator/network/fault.js';
import { GITHUB_OIDC_HOST } from '../emulator/network/public-hosts.js';
import type { WireAnswer } from '../emulator/types.js';
import { recordedRefusals } from './recorded.js';
import type { FaultDraw } from './scenario.js';

const ARM = 'management.azure.com';
const html = (status: number): WireAnswer => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: '<html><body>The gateway has other plans.</body></html>',
});
const coded = (status: number, code: string): WireAnswer => ({
  status,
  body: { error: { code, message: 'No, not now.' } },
});
const throttled = (seconds: string): WireAnswer => ({
  ...coded(429, 'SubscriptionRequestsThrottled'),
  headers: { 'retry-after': seconds },
});

// Refused before anything was done; Azure's own words where they are at hand.
const refusals: readonly WireAnswer[] = [
  coded(400, 'BadRequest'),
  coded(403, 'AuthorizationFailed'),
  coded(404, 'ResourceNotFound'),
  coded(409, 'Conflict'),
  coded(412, 'PreconditionFailed'),
  throttled('1'),
  throttled('3'),
  throttled('Mon, 30 Nov 2026 12:00:00 GMT'),
  ...recordedRefusals(),
];
const breakdowns: readonly WireAnswer[] = [
  coded(500, 'InternalServerError'),
  coded(503, 'ServerBusy'),
  coded(408, 'RequestTimeout'),
  html(502),
  html(504),
  html(200),
  { status: 200, body: '' },
];
// A token that has run out: asked for anew, and the run goes on.
const expired: WireAnswer = {
  ...coded(401, 'ExpiredAuthenticationToken'),
  headers: {
    'www-authenticate':
      'Bearer authorization_uri="https://login.microsoftonline.com/common", error="invalid_token", error_description="The access token is expired."',
  },
};

const actionOf = (...all: readonly FaultAction[]) => fc.constantFrom(...all);
const breaks = actionOf(
  { reset: 'before' },
  { reset: 'after' },
  { silent: 'before' },
  { silent: 'after' },
);
const refused = fc.constantFrom(...refusals).map((answer): FaultAction => ({ answer }));
const broken = fc
  .tuple(fc.boolean(), fc.constantFrom(...breakdowns))
  .map(([isAfter, answer]): FaultAction => (isAfter ? { answerAfter: answer } : { answer }));
const expires = actionOf({ answer: expired });
const slow = actionOf(
  { delayMs: 300 },
  { patch: { sentAs: 'slowly' } },
  { patch: { sentAs: 'cut off' } },
);
const bodies = fc.constantFrom(...bodyFaults).map((body): FaultAction => ({ patch: { body } }));
const headers = actionOf(
  { patch: { headers: { location: null } } },
  { patch: { headers: { location: `https://${FOREIGN_HOST}/operationresults/1` } } },
  { patch: { headers: { 'azure-asyncoperation': `https://${FOREIGN_HOST}/operations/1` } } },
  { patch: { headers: { location: 'not an address' } } },
  { patch: { headers: { 'retry-after': 'soon' } } },
);

interface Place {
  readonly weight: number;
  readonly match: Fault['match'];
  readonly actions: fc.Arbitrary<FaultAction>;
  /** Matching requests that go by first, at most. */
  readonly most: number;
}

const onArm = (path: string, method?: string): Fault['match'] =>
  method === undefined ? { host: ARM, path } : { host: ARM, path, method };
const changing = fc.oneof(breaks, refused, broken, expires, slow, headers);
const reading = fc.oneof(breaks, refused, broken, expires, slow, bodies);
const LISTS =
  'computes|onlineEndpoints|batchEndpoints|schedules|datastores|connections|jobs|data|models|deployments|roleAssignments|locks|resources|privateEndpointConnections';

const places: readonly Place[] = [
  { weight: 7, match: onArm('/moveResources\\?', 'POST'), actions: changing, most: 0 },
  { weight: 3, match: onArm('/operationresults/'), actions: fc.oneof(reading, headers), most: 3 },
  { weight: 2, match: onArm('/validateMoveResources\\?', 'POST'), actions: changing, most: 1 },
  { weight: 3, match: onArm('.', 'DELETE'), actions: changing, most: 4 },
  { weight: 3, match: onArm('.', 'PUT'), actions: changing, most: 6 },
  { weight: 4, match: onArm(`/(${LISTS})\\?`, 'GET'), actions: reading, most: 40 },
  { weight: 2, match: onArm('/workspaces/mlw-churn\\?', 'GET'), actions: reading, most: 8 },
  { weight: 2, match: { host: ARM }, actions: reading, most: 120 },
  {
    weight: 1,
    match: { host: 'login.microsoftonline.com' },
    actions: fc.oneof(breaks, broken, slow),
    most: 3,
  },
  { weight: 1, match: { host: GITHUB_OIDC_HOST }, actions: fc.oneof(breaks, broken), most: 1 },
];

// One kind of list refused for good is another thing than one request that goes wrong.
const ofOneKind = fc
  .tuple(fc.constantFrom(...LISTS.split('|')), fc.constantFrom(403, 409, 500))
  .map(([kind, status]): Fault => {
    const answer = coded(status, status === 403 ? 'AuthorizationFailed' : 'Unwilling');
    return { match: onArm(`/${kind}\\?`, 'GET'), times: -1, do: { answer } };
  });

const single = fc.oneof(
  ...places.map(({ weight, match, actions, most }) => ({
    weight,
    arbitrary: fc.record({
      match: fc.constant(match),
      after: fc.nat(most),
      times: fc.oneof(
        { weight: 6, arbitrary: fc.constant(1) },
        { weight: 2, arbitrary: fc.integer({ min: 2, max: 6 }) },
        fc.constant(-1),
      ),
      do: actions,
    }),
  })),
);

/** Faults in the way of the runs; none of them stays when the seed comes to its end. */
export const troubles: fc.Arbitrary<readonly FaultDraw[]> = fc.array(
  fc.record({
    run: fc.nat(3),
    fault: fc.oneof({ weight: 7, arbitrary: single }, { weight: 1, arbitrary: ofOneKind }),
  }),
  { maxLength: 4 },
);
