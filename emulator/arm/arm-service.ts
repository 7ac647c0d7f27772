import { randomUUID } from 'node:crypto';

import type { JsonObject, Service, WireAnswer, WireRequest } from '../types.js';
import { forbidden, gatewayError } from './errors.js';
import { createMoveJobs, type MoveJobs } from './move-jobs.js';
import {
  getResource,
  getTop,
  head,
  listExtensions,
  listResources,
  listSubscriptions,
  type ArmContext,
} from './reads.js';
import { ARM_BEHAVIOUR, type ArmSettings } from './settings.js';
import { createStore } from './store.js';
import { registerProvider, write } from './writes.js';

export type { ArmSettings } from './settings.js';

export interface ArmService {
  readonly service: Service;
  /** Azure's resources as they are now, keyed by id. */
  state(): JsonObject;
  /** Puts another state in the place of the present one: what people do in Azure meanwhile. */
  replaceState(state: JsonObject): void;
}

type Handler = (request: WireRequest, context: ArmContext, jobs: MoveJobs) => WireAnswer;

interface Route {
  readonly methods: readonly string[];
  readonly path: RegExp;
  readonly handle: Handler;
}

const GROUP = '/subscriptions/[^/]+/resourceGroups/[^/]+';
const at = (path: string): RegExp => new RegExp(`^${path}/?$`, 'i');

// The first row that fits answers. Paths compare without case.
const routes: readonly Route[] = [
  {
    methods: ['GET'],
    path: at('/subscriptions'),
    handle: (_, context) => listSubscriptions(context),
  },
  {
    methods: ['POST'],
    path: at(`${GROUP}/validateMoveResources`),
    handle: (request, _, jobs) => jobs.accept(request, 'VALIDATE'),
  },
  {
    methods: ['POST'],
    path: at(`${GROUP}/moveResources`),
    handle: (request, _, jobs) => jobs.accept(request, 'MOVE'),
  },
  {
    methods: ['GET'],
    path: at('/subscriptions/[^/]+/operationresults/[^/]+'),
    handle: (request, _, jobs) => jobs.poll(request),
  },
  {
    methods: ['POST'],
    path: at('/subscriptions/[^/]+/providers/[^/]+/register'),
    handle: (request, context) => registerProvider(request, context),
  },
  {
    methods: ['GET'],
    path: /\/providers\/Microsoft\.Authorization\/locks\/?$/i,
    handle: (request, context) => listExtensions(request, context, 'locks'),
  },
  {
    methods: ['GET'],
    path: /\/providers\/Microsoft\.Authorization\/roleAssignments\/?$/i,
    handle: (request, context) => listExtensions(request, context, 'roleAssignments'),
  },
  {
    methods: ['GET'],
    path: at(`(/subscriptions/[^/]+|${GROUP})/resources`),
    handle: listResources,
  },
  {
    methods: ['GET'],
    path: at(`(/subscriptions/[^/]+|${GROUP}|/subscriptions/[^/]+/providers/[^/]+)`),
    handle: getTop,
  },
  { methods: ['HEAD'], path: /^\//, handle: head },
  { methods: ['GET'], path: /^\//, handle: getResource },
  {
    methods: ['PUT', 'PATCH', 'DELETE'],
    path: /^\//,
    handle: (request, context, jobs) => write(request, context, jobs.busyGroups()),
  },
];

/** Makes Azure Resource Manager over a state of wire bodies. Raises when the state is malformed. */
export function createArmService(options: {
  readonly state: JsonObject;
  readonly settings?: ArmSettings;
  readonly now?: () => number;
}): ArmService {
  const store = createStore(options.state);
  const context: ArmContext = { store, settings: { ...ARM_BEHAVIOUR, ...options.settings } };
  const jobs = createMoveJobs(context, options.now ?? Date.now);
  return {
    service: (request) => {
      jobs.settle();
      return Promise.resolve(withIds(request, answer(request, context, jobs)));
    },
    state: () => {
      jobs.settle();
      return store.state();
    },
    replaceState: (state) => {
      store.replace(state);
    },
  };
}

function answer(request: WireRequest, context: ArmContext, jobs: MoveJobs): WireAnswer {
  const { pathname, search, searchParams } = request.url;
  const refusal = context.settings.refuse.find(({ pathRegex }) =>
    new RegExp(pathRegex, 'i').test(`${pathname}${search}`),
  );
  if (refusal !== undefined) {
    return forbidden(
      refusal.code,
      refusal.status,
      `${pathname.split('/').at(-1) ?? ''}/read`,
      pathname,
    );
  }
  if (!searchParams.has('api-version')) {
    return gatewayError(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    );
  }
  const route = routes.find(
    ({ methods, path }) =>
      methods.includes(request.method) && path.test(decodeURIComponent(pathname)),
  );
  return route === undefined
    ? gatewayError(
        404,
        'InvalidResourceType',
        `The resource type could not be found for '${request.method} ${pathname}'.`,
      )
    : route.handle(request, context, jobs);
}

// Every answer carries its own id and the caller's correlation id when that is a GUID (ARM RPC, common API details).
function withIds(request: WireRequest, wire: WireAnswer): WireAnswer {
  const given = request.headers['x-ms-correlation-request-id'] ?? '';
  const correlation = /^[0-9a-f-]{36}$/i.test(given) ? given : randomUUID();
  return {
    ...wire,
    headers: {
      'x-ms-request-id': randomUUID(),
      'x-ms-correlation-request-id': correlation,
      'x-ms-routing-request-id': `WESTEUROPE:20260101T000000Z:${correlation}`,
      ...wire.headers,
    },
  };
}
