import { RestError } from '@azure/core-rest-pipeline';
import { describe, expect, it } from '@jest/globals';

import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import type { Service } from '../../../emulator/types.js';
import { inProcess } from '../support/in-process.js';
import { azure, list, placements, row } from '../support/discovered.js';
import { moveInputs, signIn, statusInputs, validateInputs } from '../support/inputs.js';

const refuse =
  (status: number, code: string, message: string): Service =>
  () =>
    Promise.resolve({ status, body: { error: { code, message } } });

const page =
  (status: number): Service =>
  () =>
    Promise.resolve({ status, headers: { 'content-type': 'text/html' }, body: '<html>no</html>' });

const breakOff =
  (code: string): Service =>
  () =>
    Promise.reject(new RestError(`getaddrinfo ${code} management.azure.com`, { code }));

const otherTenant = refuse(
  401,
  'InvalidAuthenticationTokenTenant',
  "The access token is from the wrong issuer 'https://sts.windows.net/a/'.",
);
const noRight = refuse(
  403,
  'AuthorizationFailed',
  "The client 'c' does not have authorization to perform action 'x/read' over scope '/s'.",
);

describe('one cause that lies behind every read', () => {
  it.each([
    ['a proxy that refuses Azure', page(403), 'timed-out', '403', 'NO_PROXY'],
    ['a proxy that wants a sign-in', page(407), 'timed-out', '407', 'NO_PROXY'],
    ['a gateway with a page of its own', page(502), 'timed-out', '502', 'NO_PROXY'],
    ['a name that nobody knows', breakOff('ENOTFOUND'), 'timed-out', 'ENOTFOUND', 'network'],
    [
      'a token of another tenant',
      otherTenant,
      'authentication-failed',
      'wrong issuer',
      'tenant-id',
    ],
    [
      'an identity without any right',
      noRight,
      'authorization-failed',
      'AuthorizationFailed',
      'role',
    ],
  ])('ends the run by itself: %s', async (_name, service, reason, cause, remedy) => {
    const world = inProcess(readyWorkspace(), {}, new Map(), { front: () => service });
    const report = await world.run(validateInputs);
    expect(report.failureReason).toBe(reason);
    expect(report.failed).toBe(true);
    // No seventy blockers, and no plan that somebody could acknowledge them in.
    expect(report.findings).toEqual([]);
    expect([...world.disk.keys()]).toEqual([]);
    expect(report.problems).toHaveLength(1);
    expect(report.problems[0]?.sentence).toContain(cause);
    expect(report.problems[0]?.remedy).toContain(remedy);
  });

  it('is not made of two: what could be read is judged as ever', async () => {
    const front =
      (azure: Service): Service =>
      (request) =>
        /\/resourceGroups\/[^/]+$/i.test(request.url.pathname) ? azure(request) : noRight(request);
    const world = inProcess(readyWorkspace(), {}, new Map(), { front });
    const report = await world.run(validateInputs);
    expect(report.failureReason).toBe('not-ready');
    expect(report.findings.length).toBeGreaterThan(1);
  });

  it.each([
    ['a proxy that refuses Azure', page(403), 'timed-out', '403'],
    ['an identity without any right', noRight, 'authorization-failed', 'AuthorizationFailed'],
  ])('ends a status and a discovery of many rows as well: %s', async (_, service, reason, told) => {
    const { disk } = await validated();
    const rows = JSON.stringify(placements.map(row));
    const written = new Map([...disk, ['moves.json', rows]]);
    const world = inProcess(readyWorkspace(), {}, written, { front: () => service });
    const status = await world.run(statusInputs);
    const discovery = await world.run({ ...signIn, mode: 'discover', ...list });
    expect(status).toMatchObject({ outcome: 'unknown', failureReason: reason, failed: true });
    expect(discovery).toMatchObject({ outcome: 'blocked', failureReason: reason, failed: true });
    for (const { problems } of [status, discovery]) {
      expect(problems).toEqual([
        expect.objectContaining({ sentence: expect.stringContaining(told) }),
      ]);
    }
  });

  it('is not told of some rows only: the others keep their waves', async () => {
    const front =
      (azure: Service): Service =>
      (request) =>
        request.url.pathname.endsWith('/mlw-two') ? noRight(request) : azure(request);
    const written = new Map([['moves.json', JSON.stringify(placements.map(row))]]);
    const world = inProcess(azure, {}, written, { front });
    const report = await world.run({ ...signIn, mode: 'discover', ...list });
    expect(report).toMatchObject({ outcome: 'blocked', failureReason: 'not-ready' });
    expect(report.batch?.filter(({ state }) => state === 'found')).toHaveLength(2);
  });
});

async function validated() {
  const world = inProcess(readyWorkspace(), { validationPolls: 1 });
  const { planDigest = '' } = await world.run(validateInputs);
  return { disk: world.disk, digest: planDigest };
}

/** What a move says when one list cannot be read any more, and something else differs or not. */
async function moveAgainst(service: Service, edit: Edit = (state) => state) {
  const { disk, digest } = await validated();
  const front =
    (emulated: Service): Service =>
    (request) =>
      request.url.pathname.endsWith('/computes') ? service(request) : emulated(request);
  const world = inProcess(edit(readyWorkspace()), {}, disk, { front });
  const report = await world.run(moveInputs(digest));
  return { report, changes: world.newChanges() };
}

type Edit = (state: ReturnType<typeof readyWorkspace>) => ReturnType<typeof readyWorkspace>;

describe('a list that cannot be read before a move', () => {
  it('is no change of what was approved: the approval stays good', async () => {
    const { report, changes } = await moveAgainst(page(407));
    expect(report).toMatchObject({ outcome: 'blocked', failureReason: 'timed-out' });
    expect(report.problems).toEqual([
      {
        sentence: expect.stringContaining('"computes" could not be read now (Azure answered 407'),
        remedy: expect.stringContaining('the approved plan is good until it expires'),
      },
    ]);
    expect(changes).toEqual([]);
  });

  it('hides no change of what was read', async () => {
    const { report, changes } = await moveAgainst(page(407), (state) =>
      withoutKind(state, '/datastores/'),
    );
    expect(report).toMatchObject({ outcome: 'blocked', failureReason: 'plan-changed' });
    expect(report.problems[1]?.sentence).toContain('could not be read now');
    expect(changes).toEqual([]);
  });
});

function withoutKind(state: ReturnType<typeof readyWorkspace>, part: string) {
  const kept = Object.entries(state).filter(([id]) => !id.includes(part));
  return Object.fromEntries(kept);
}
