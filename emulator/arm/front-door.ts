import { randomUUID } from 'node:crypto';
import { bearerClaims } from '../identity/bearer.js';
import { textClaim } from '../identity/jwt.js';
import type { WireAnswer, WireRequest } from '../types.js';
import { refuseVersion } from './api-versions.js';
import { readCall, type Azure, type Call } from './call.js';
import { gatewayError, notFound } from './errors.js';
import { groupIdOf, nameOf, scopeOf, subscriptionOf, typeOf } from './ids.js';
import { settleMoves } from './moves/move-jobs.js';
import { pageNumber } from './reading/pages.js';
import { handlerFor } from './routes.js';
import { refuseWrite } from './writes/write-gates.js';

const VERBS: Readonly<Record<string, string>> = {
  GET: 'read',
  HEAD: 'read',
  DELETE: 'delete',
  POST: 'action',
};

/** The right that a request needs, as the text of a refusal names it. */
function actionOf({ path, method }: Call): string {
  const verb = VERBS[method] ?? 'write';
  const type = typeOf(path);
  if (type !== '') return `${type}/${verb}`;
  const rest = path.split('/').slice(groupIdOf(path) === '' ? 3 : 5);
  const group = groupIdOf(path) === '' ? [] : ['resourceGroups'];
  return ['Microsoft.Resources/subscriptions', ...group, ...rest, verb].join('/');
}

/** What a test wants refused, in the recorded wording of AuthorizationFailed. */
function refuseAsTold(call: Call, { behaviour }: Azure): WireAnswer | undefined {
  const { pathname, search } = call.request.url;
  const refusal = behaviour.refuse.find(
    ({ pathRegex, page }) =>
      new RegExp(pathRegex, 'i').test(`${pathname}${search}`) &&
      (page === undefined || page === pageNumber(call.query)),
  );
  if (refusal === undefined) return undefined;
  const claims = bearerClaims(call.request);
  const scope = typeOf(call.path) === '' ? call.path : scopeOf(call.path) || call.path;
  return gatewayError(
    refusal.status,
    refusal.code,
    `The client '${textClaim(claims, 'appid')}' with object id '${textClaim(claims, 'oid')}' does not have authorization to perform action '${actionOf(call)}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  );
}

function refuseSubscription({ path }: Call, { store }: Azure): WireAnswer | undefined {
  const subscription = subscriptionOf(path);
  if (subscription === '' || store.has(subscription)) return undefined;
  return notFound.subscription(nameOf(subscription));
}

function refuseAction(call: Call, { store }: Azure): WireAnswer | undefined {
  const group = groupIdOf(call.path);
  if (call.method !== 'POST' || group === '' || store.has(group)) return undefined;
  return notFound.group(call.path.split('/')[4] ?? '');
}

// In this order: a caller without the right learns nothing else, and a lock matters only where
// there is something.
const checks = [
  refuseAsTold,
  refuseVersion,
  refuseSubscription,
  refuseAction,
  refuseWrite,
] as const;

function answerCall(call: Call, azure: Azure): WireAnswer {
  for (const check of checks) {
    const refusal = check(call, azure);
    if (refusal !== undefined) return refusal;
  }
  const handle = handlerFor(call.method, call.path);
  if (handle !== undefined) return handle(call, azure);
  return gatewayError(
    404,
    'MissingSubscription',
    'The request did not have a subscription or a valid tenant level resource provider.',
  );
}

/** Headers of every answer (recorded), with the ids that support asks for. */
function withHeaders(
  request: WireRequest,
  correlationId: string,
  now: number,
  answer: WireAnswer,
): WireAnswer {
  const requestId = randomUUID();
  const time = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const clientId = request.headers['x-ms-client-request-id'];
  const echoes = request.headers['x-ms-return-client-request-id'] === 'true';
  return {
    ...answer,
    headers: {
      'cache-control': 'no-cache',
      pragma: 'no-cache',
      expires: '-1',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-ms-request-id': requestId,
      'x-ms-correlation-request-id': correlationId,
      'x-ms-routing-request-id': `WESTEUROPE:${time}:${requestId}`,
      ...(echoes && clientId !== undefined ? { 'x-ms-client-request-id': clientId } : {}),
      ...ofService(request, answer),
      ...answer.headers,
    },
  };
}

// Recorded: Machine Learning says of each of its answers of which kind it is; the front door does
// not.
function ofService(
  { url }: WireRequest,
  { status, headers }: WireAnswer,
): Readonly<Record<string, string>> {
  const isOfService = /\/microsoft\.machinelearningservices\/(?!.*\/providers\/)/i.test(
    url.pathname,
  );
  if (!isOfService || headers?.['x-ms-failure-cause'] !== undefined) return {};
  return { 'x-ms-response-type': status < 400 ? 'standard' : 'error' };
}

/**
 * Answers one request: what is due ends first, then the front door's checks, then the handler of
 * the route.
 */
export function answerRequest(request: WireRequest, azure: Azure): WireAnswer {
  settle(azure);
  const call = readCall(request);
  if (call === undefined) {
    const malformed = gatewayError(400, 'BadRequest', 'The path of the request is malformed.');
    return withHeaders(request, randomUUID(), azure.now(), malformed);
  }
  return withHeaders(request, call.correlationId, azure.now(), answerCall(call, azure));
}

/** Ends the moves and operations whose time has come. */
export function settle(azure: Azure): void {
  azure.operations.settle();
  settleMoves(azure);
}
