import { randomUUID } from 'node:crypto';

import { isJsonObject } from '../parse-json.js';
import type { JsonObject, WireAnswer, WireRequest } from '../types.js';
import { gatewayError } from './errors.js';
import { frontDoorRules, validationError, type MoveOrder } from './move-rules.js';
import { trimmed, type ArmContext } from './reads.js';
import { relocate } from './relocate.js';
import { textOf } from './store.js';
import { parseBody } from './writes.js';

type Kind = 'MOVE' | 'VALIDATE';

interface Job {
  readonly kind: Kind;
  readonly order: MoveOrder;
  readonly endsAt: number;
  /** The 409 body it ends with; undefined ends with 204. Set when it has ended. */
  error: JsonObject | undefined;
  ended: boolean;
}

/** Moves and validations under way: accepting, polling, and the move itself when its time has come. */
export interface MoveJobs {
  accept(request: WireRequest, kind: Kind): WireAnswer;
  poll(request: WireRequest): WireAnswer;
  /** Ends what is due; call it before anything is answered. */
  settle(): void;
  /** Groups that a running move holds, lower-cased. */
  busyGroups(): ReadonlySet<string>;
}

/** Makes the jobs of one Azure. `now` in milliseconds. */
export function createMoveJobs(context: ArmContext, now: () => number): MoveJobs {
  const { settings } = context;
  const jobs = new Map<string, Job>();
  const busyGroups = (): ReadonlySet<string> =>
    new Set(
      [...jobs.values()]
        .filter((job) => job.kind === 'MOVE' && !job.ended)
        .flatMap(({ order }) => [order.sourceGroup, order.targetGroup]),
    );
  return {
    busyGroups,
    settle: () => {
      for (const job of jobs.values()) if (!job.ended && job.endsAt <= now()) end(job, context);
    },
    accept: (request, kind) => {
      const order = orderOf(request);
      if ('status' in order) return order;
      for (const rule of frontDoorRules) {
        const refusal = rule(order, context.store, busyGroups());
        if (refusal !== undefined) return refusal;
      }
      const polls = kind === 'MOVE' ? settings.movePolls : settings.validationPolls;
      const endsAt = now() + polls * settings.retryAfterSeconds * 1000;
      const location = locationOf(request, kind, order, context);
      jobs.set(location.pathname, { kind, order, endsAt, error: undefined, ended: false });
      return running(location.toString(), settings.retryAfterSeconds);
    },
    poll: (request) => {
      const job = jobs.get(request.url.pathname);
      if (job === undefined) return gatewayError(404, 'NotFound', 'The operation was not found.');
      if (!job.ended) return running(request.url.toString(), settings.retryAfterSeconds);
      return job.error === undefined ? { status: 204 } : { status: 409, body: job.error };
    },
  };
}

function end(job: Job, context: ArmContext): void {
  const { settings, store } = context;
  job.ended = true;
  const found = settings.validationError ?? validationError(job.order, store);
  if (job.kind === 'VALIDATE' || found !== undefined) {
    // A move runs the same validation first (Microsoft: Move Azure resources).
    job.error = found;
    return;
  }
  job.error = settings.moveError?.body;
  const moved = settings.moveError?.moved ?? 'all';
  const { resources } = job.order;
  relocate(
    job.order,
    moved === 'all' ? resources : resources.slice(0, moved === 'first' ? 1 : 0),
    store,
    settings,
  );
}

// Recorded: 202, empty body, Location and Retry-After, no Azure-AsyncOperation header.
function running(location: string, retryAfterSeconds: number): WireAnswer {
  return {
    status: 202,
    headers: {
      location,
      'retry-after': String(retryAfterSeconds),
      'cache-control': 'no-cache',
      'x-ms-request-id': randomUUID(),
    },
  };
}

function orderOf(request: WireRequest): MoveOrder | WireAnswer {
  const body = parseBody(request.rawBody);
  const resources = body?.['resources'];
  const target = body?.['targetResourceGroup'];
  if (
    body === undefined ||
    !isJsonObject(body) ||
    !Array.isArray(resources) ||
    typeof target !== 'string'
  ) {
    return gatewayError(
      400,
      'InvalidRequestContent',
      "The request content was invalid and could not be deserialized: 'Error converting value to type 'System.String[]'. Path 'resources'.'.",
    );
  }
  return {
    sourceGroup: trimmed(request)
      .replace(/\/(validateMoveResources|moveResources)$/i, '')
      .toLowerCase(),
    targetGroup: target.toLowerCase(),
    resources: resources.map(String),
  };
}

/**
 * The operation's URL: its id is made of source group, region and kind, not of a run, so an old URL can answer for a
 * later job of the same group (decoded from recordings: letters upper-cased, `_` written `:5F`, base64 JSON).
 */
function locationOf(
  request: WireRequest,
  kind: Kind,
  order: MoveOrder,
  { store }: ArmContext,
): URL {
  const region = textOf(store.get(order.sourceGroup), 'location');
  const group = (order.sourceGroup.split('/').at(-1) ?? '').toUpperCase().replaceAll('_', ':5F');
  const id = {
    jobId: `RESOURCEBATCHMOVEJOB-${group}-${region.toUpperCase()}-${kind}`,
    jobLocation: region,
  };
  const subscription = order.sourceGroup.split('/')[2] ?? '';
  const opaque = Buffer.from(JSON.stringify(id)).toString('base64').replace(/=+$/, '');
  const version = request.url.searchParams.get('api-version') ?? '';
  return new URL(
    `https://${request.host}/subscriptions/${subscription}/operationresults/${opaque}?api-version=${version}`,
  );
}
