import { WORKSPACE_ID } from '../../../emulator/scenarios/index.js';
import { valueAt } from '../../../emulator/arm/json.js';
import { parseJson } from '../../../emulator/parse-json.js';
import { STRANGER } from './foreign-changes.js';
import type { Interleaved, Request } from './interleaved.js';
import { small } from './starts.js';
import { isChange, type Touched } from './touched.js';

const MOVE = '/moveresources';
const isMove = ({ path }: Request): boolean => path.endsWith(MOVE);
const isBelow = (id: string, above: string): boolean => id.startsWith(`${above}/`);

/**
 * What a run did that it may not do, one line each. Judged by the requests and by what Azure held
 * alone, and not by what the product thinks of its own.
 *
 * @param quiet the same run with nobody beside it.
 * @param closes whether the change would have kept the move from being sent.
 */
export async function faultsOf(
  run: Interleaved,
  quiet: Interleaved,
  closes: () => Promise<boolean>,
): Promise<readonly string[]> {
  const sent = await isSentAgainstTheGate(run, closes);
  return [
    ...againstSomebody(run),
    ...outsideOfThePlan(run, quiet),
    ...lost(run),
    ...(run.requests.filter(isMove).length > 1 ? ['the move was sent more than once'] : []),
    ...(sent ? ['the move was sent although a change before its last survey forbids it'] : []),
  ];
}

/** Changes of something that somebody had changed, where the run could see it. */
function againstSomebody(run: Interleaved): readonly string[] {
  const { requests, touched, from } = run;
  return requests.flatMap((request, index) => {
    if (!isChange(request) || isMove(request) || index < from) return [];
    const between = requests.slice(from, index);
    const isRight = request.path.includes('/roleassignments/');
    const isTheirs = isRight && request.body.includes(STRANGER);
    if (isTheirs && !touched.some((one) => isMadeUnseen(one, between))) {
      return [`${told(request)} for a stranger`];
    }
    const before = requests.slice(0, from);
    const madeAgain = touched.filter(
      (one) => isMadeAgain(request, one, run) && !before.some(({ path }) => path === one.id),
    );
    return [
      ...madeAgain,
      ...touched
        .filter((one) => isHit(request, one) && couldBeSeen(one, between))
        .filter(() => !keepsIt(request, run)),
      ...touched.filter((one) => isPutInto(request, one, between)),
    ].map((one) => `${told(request)} although ${one.id} was ${one.how}`);
  });
}

function isHit({ method, path }: Request, { id, how }: Touched): boolean {
  if (method === 'DELETE') return (id === path && how !== 'removed') || isBelow(id, path);
  return id === path && how !== 'removed';
}

// Where nothing has moved, what is there was not taken away: gone, it is somebody's decision.
function isMadeAgain(
  { method, path }: Request,
  { id, how }: Touched,
  { name }: Interleaved,
): boolean {
  return (
    name.startsWith('restore in place') && method === 'PUT' && how === 'removed' && id === path
  );
}

// Made by both in the same moment, while the run's own request was on its way. This stays exempt:
// the run has seen that nothing is there, and Azure offers no request that makes a thing only where
// none is (Azure REST reference: neither Compute nor Endpoints - Create Or Update take an
// If-None-Match); recorded for computes, the answer is 201 for what was there as well, so it does
// not tell either.
function isMadeUnseen(one: Touched, between: readonly Request[]): boolean {
  const own = between.findIndex((other) => other.method === 'PUT' && other.path === one.id);
  return one.how === 'added' && own >= 0 && !couldBeSeen(one, between.slice(0, own));
}

// Into what somebody made under a name of the plan nothing is put, unless the run has made it since.
function isPutInto({ method, path }: Request, one: Touched, between: readonly Request[]): boolean {
  return (
    method !== 'DELETE' &&
    one.how === 'added' &&
    isBelow(path, one.id) &&
    !isMadeUnseen(one, between) &&
    couldBeSeen(one, between)
  );
}

// What is put back is written into what is there. A preparation changes only what was approved.
function keepsIt({ method, path, body }: Request, { name, change, end }: Interleaved): boolean {
  if (method !== 'PUT' || name === 'move' || change?.kind !== 'write') return false;
  // What nobody can write, such as the principal of an identity, is not sent, and stays.
  return [body, end.get(path) ?? ''].some(
    (text) =>
      JSON.stringify(valueAt(parseJson(text), ...change.path)) === JSON.stringify(change.to),
  );
}

// The run has read it since, or has changed something else since and has to look before the next.
function couldBeSeen({ id }: Touched, between: readonly Request[]): boolean {
  return between.some((one) => isChange(one) || (one.method === 'GET' && one.path === id));
}

// What is approved is in the plan; names that are made on the way are those of a quiet run.
function outsideOfThePlan({ requests, start }: Interleaved, quiet: Interleaved): readonly string[] {
  const usual = new Set(quiet.requests.filter(isChange).map(told));
  const isRestore = start.inputs['mode'] === 'restore';
  const planned = isRestore
    ? Object.keys(small()).map((id) => `PUT ${start.place(id).toLowerCase()}`)
    : [];
  const allowed = new Set([...usual, ...planned]);
  return requests
    .filter((one) => isChange(one) && !allowed.has(told(one)))
    .map((one) => `${told(one)} is not of the plan`);
}

/** What somebody made or changed is as they left it, but for what follows from a move. */
function lost({ requests, touched, from, left, end }: Interleaved): readonly string[] {
  const after = requests.slice(Math.max(0, from));
  if (after.some(isMove)) return [];
  // What the run itself changed since is told above, where that was not its right.
  const isExcused = ({ id }: Touched): boolean =>
    after.some((one) => isChange(one) && (one.path === id || isBelow(id, one.path)));
  return touched
    .filter(({ id, how }) => how !== 'removed' && left.get(id) !== end.get(id))
    .filter((one) => !isExcused(one))
    .map(({ id }) => `${id} is not as somebody left it`);
}

async function isSentAgainstTheGate(
  { requests, from, touched }: Interleaved,
  closes: () => Promise<boolean>,
): Promise<boolean> {
  const sentAt = requests.findIndex(isMove);
  if (sentAt < 0 || touched.length === 0) return false;
  const workspace = WORKSPACE_ID.toLowerCase();
  const before = requests.slice(0, sentAt);
  // Only a survey asks for these, after it has read the workspace itself.
  const within = before.findLastIndex(({ path }) => path === `${workspace}/linkedservices`);
  const begin = before.slice(0, within).findLastIndex(({ path }) => path === workspace);
  return from <= begin && (await closes());
}

// The name of an assignment follows from its holder, whose identity is new each time.
function told({ method, path, body }: Request): string {
  const [scope = '', name] = path.split('/roleassignments/');
  if (name === undefined) return `${method} ${path}`;
  return `${method} role ${/roleDefinitions\/([\w-]+)/i.exec(body)?.[1] ?? ''} at ${scope}`;
}
