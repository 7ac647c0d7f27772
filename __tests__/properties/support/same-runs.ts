import { createArmService } from '../../../emulator/arm/arm-service.js';
import type { JsonObject } from '../../../emulator/types.js';
import { arm } from '../../scenarios/support/restorable.js';
import { applied, type ForeignChange } from './foreign-changes.js';
import { interleave, type Interleaved, type Request } from './interleaved.js';
import { small, starts, type StartName } from './starts.js';

const quietRuns = new Map<StartName, Promise<Interleaved>>();

/** The run with nobody beside it. */
export function undisturbed(name: StartName): Promise<Interleaved> {
  const known = quietRuns.get(name) ?? interleave(name, -1);
  quietRuns.set(name, known);
  return known;
}

const runs = new Map<string, Promise<Interleaved>>();

/**
 * The run into which a change falls right before the request `at`. As long as no request comes that
 * the change makes a difference to, it is one and the same run whenever the change falls: each of
 * these is carried out once, with the change at the last of those moments, and judged for each of
 * them. So thousands of cases cost some hundred runs.
 */
export async function runWith(
  name: StartName,
  at: number,
  change: ForeignChange,
): Promise<Interleaved> {
  const { requests } = await undisturbed(name);
  let last = at;
  while (last < requests.length && !(await isSeenBy(requests[last], name, change))) last += 1;
  const key = JSON.stringify([name, last, change]);
  const known = runs.get(key) ?? interleave(name, last, change);
  runs.set(key, known);
  return { ...(await known), from: at };
}

const seen = new WeakMap<Request, Map<string, Promise<boolean>>>();

function isSeenBy(
  request: Request | undefined,
  name: StartName,
  change: ForeignChange,
): Promise<boolean> {
  if (request === undefined) return Promise.resolve(true);
  const ofRequest = seen.get(request) ?? new Map<string, Promise<boolean>>();
  seen.set(request, ofRequest);
  const key = JSON.stringify(change);
  const known = ofRequest.get(key) ?? answersDiffer(request, name, change);
  ofRequest.set(key, known);
  return known;
}

async function answersDiffer(
  request: Request,
  name: StartName,
  change: ForeignChange,
): Promise<boolean> {
  const { place } = (await starts())[name];
  const id = place(change.id).toLowerCase();
  // A list of rights, locks or settings that hang on something is at an address below it.
  const of = request.path.replace(/\/providers\/microsoft\.(authorization|insights)\/.*$/, '');
  const isAside = of !== '' && !`${id}/`.startsWith(`${of}/`) && !`${of}/`.startsWith(`${id}/`);
  if (request.method !== 'GET') return request.path.endsWith('resources') || !isAside;
  if (isAside && !/^\/subscriptions\/[^/]+$/.test(of)) return false;
  const [before, after] = await Promise.all(
    [request.state, applied(change, request.state, small(), place)].map((state) =>
      answered(request, state),
    ),
  );
  return before !== after;
}

async function answered({ wire }: Request, state: JsonObject): Promise<string> {
  const { service } = createArmService({ state, settings: arm, now: () => 0 });
  const { status, body } = await service(wire);
  return JSON.stringify([status, body]);
}
