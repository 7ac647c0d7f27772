import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { refusal as devopsRefusal } from '../../../emulator/azure-pipelines/refusal.js';
import { refusal } from '../../../emulator/github/route.js';
import type { Fault } from '../../../emulator/network/fault.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import type { Service, WireAnswer } from '../../../emulator/types.js';
import { moveInputs, signIn, validateInputs } from '../support/inputs.js';
import { leapingClock, type LeapingClock } from '../support/leaping-clock.js';
import { refusingProxy } from '../support/refusing-proxy.js';
import { merged, TOKEN } from '../support/repository.js';
import { hosts, movesIn, startWorld, type Platform, type World } from '../support/world.js';
import { apiHost, rows, working } from './bad-days-rows.js';

const fast = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 3 };
const gate = { gate: 'digest, environment', environment: 'production', 'timeout-minutes': '20' };

interface Approved {
  readonly world: World;
  readonly move: Readonly<Record<string, string>>;
  /** What the API of the host answers, and what puts the clock forward: each test has its own. */
  api: Service;
  clock: LeapingClock | undefined;
}

const after = { 'retry-after': '1' };
/** How each host says that it limits who asks (GitHub docs, Azure DevOps docs: rate limits). */
const limited: Readonly<Record<Platform, WireAnswer>> = {
  github: { ...refusal(403, 'You have exceeded a secondary rate limit.'), headers: after },
  'azure-pipelines': { ...devopsRefusal(429, 'TF400733: It was canceled.'), headers: after },
};

/** The same of GitHub for all requests of an hour, which it says by other headers. */
const usedUp = (): WireAnswer => ({
  ...refusal(403, 'API rate limit exceeded for installation.'),
  headers: {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 60),
  },
});

/** A plan that is validated and approved, in a world of its own. */
async function approved(host: Platform, faults: readonly Fault[] = []): Promise<Approved> {
  const own: { api: Service; clock: LeapingClock | undefined } = {
    api: working[host](),
    clock: undefined,
  };
  const service: Service = (request) => own.api(request);
  const world = await startWorld(
    {
      state: readyWorkspace(),
      arm: fast,
      githubApi: service,
      devopsApi: service,
      onRequest: (request) => own.clock?.onRequest(request),
    },
    host,
  );
  const validated = await world.run(validateInputs);
  expect(validated.outputs).toMatchObject({ outcome: 'ready' });
  for (const fault of faults) world.emulator.addFault(fault);
  world.newRequests();
  const token = host === 'github' ? { 'github-token': TOKEN } : {};
  const move = { ...moveInputs(validated.outputs['plan-digest'] ?? ''), ...gate, ...token };
  return Object.assign(own, { world, move });
}

describe.each(hosts)('a move on %s whose gate cannot be seen', (host) => {
  let own: Approved;
  beforeAll(async () => {
    own = await approved(host);
  });
  afterAll(() => own.world.close());

  it.each(rows.filter(({ on = host }) => on === host))('says why when $when', async (row) => {
    own.api = row.api(host);
    own.clock = leapingClock((request) => request.host === apiHost[host]);
    const { emulator } = own.world;
    const before = row.isProxied && (await refusingProxy(emulator.proxyUrl, 407, isApi));
    const through = before && { HTTPS_PROXY: before.url, https_proxy: undefined };
    const inputs = row.isPullRequest
      ? { ...signIn, mode: 'move', gate: 'pull-request', 'github-token': TOKEN }
      : own.move;
    const run = await own.world.run(inputs, {
      ...(row.isPullRequest ? merged : {}),
      ...own.clock.options,
      environment: { ...own.clock.options.environment, ...through, ...row.environment?.(host) },
    });
    own.clock.stop();
    if (before) before.close();
    const told = run.errors.join('\n');
    expect(told).toMatch(row.says);
    expect(told).toMatch(row.remedy);
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': row.reason });
    // Nothing is asked of Azure for a gate that is closed.
    expect(own.world.newRequests()).toEqual([]);
  });

  function isApi(name: string): boolean {
    return name === apiHost[host];
  }
});

const LIST = '/workspaces/mlw-churn/';
const once = (match: Fault['match'], action: Fault['do'], after = 0): Fault => ({
  match,
  after,
  do: action,
});
const busy: WireAnswer = {
  status: 429,
  headers: { 'retry-after': '1' },
  body: { error: { code: 'TooManyRequests', message: 'Slow down.' } },
};

describe.each(hosts)('a move on %s', (host) => {
  it('outlives a bad moment of every service that it asks, through a proxy with a sign-in and without a scheme', async () => {
    const issuer = /oidctoken|idtoken/i.source;
    const faults = [
      // What gives identity tokens answers 200 without one, then breaks.
      once({ path: issuer }, { answer: { status: host === 'github' ? 200 : 502, body: '' } }),
      once({ path: issuer }, { reset: 'before' }, 1),
      once({ host: 'login.microsoftonline.com' }, { answer: { status: 503, body: '' } }),
      once({ method: 'GET', path: `${LIST}computes` }, { answer: busy }),
      once({ method: 'GET', path: `${LIST}schedules` }, { answer: { status: 502, body: '' } }),
      once({ method: 'GET', path: `${LIST}datastores` }, { reset: 'before' }),
      once({ host: apiHost[host], path: 'environments' }, { answer: { status: 502, body: '' } }),
      ...(host === 'github'
        ? [once({ host: apiHost[host], path: 'environments' }, { answer: usedUp() }, 1)]
        : []),
      once({ host: apiHost[host], path: 'approvals' }, { reset: 'before' }),
      once({ host: apiHost[host], path: 'approvals' }, { answer: limited[host] }, 1),
    ];
    const own = await approved(host, faults);
    // A proxy as people write it, and a boolean as a template of Azure Pipelines does.
    const basic = `Basic ${Buffer.from('mover:p@ss').toString('base64')}`;
    const proxy = await refusingProxy(
      own.world.emulator.proxyUrl,
      407,
      (_, given) => given !== basic,
    );
    const environment = { HTTPS_PROXY: proxy.url.replace('http://', 'mover:p%40ss@') };
    const no = host === 'github' ? 'false' : 'False';
    const move = { ...own.move, 'require-digest-in-approval': no };
    // Ten times as fast: pauses are many, and no limit is near.
    own.clock = leapingClock(() => true, [400]);
    const run = await own.world.run(move, {
      ...own.clock.options,
      environment: { ...own.clock.options.environment, ...environment, https_proxy: undefined },
    });
    own.clock.stop();
    proxy.close();
    expect({ told: run.errors, ...run.outputs }).toMatchObject({ outcome: 'moved', told: [] });
    expect(movesIn(own.world.newRequests())).toBe(1);
    await own.world.close();
  });

  it('goes on with a good token when nobody renews it', async () => {
    const token = { host: 'login.microsoftonline.com', path: '/oauth2/v2.0/token' };
    // It breaks, or it hangs.
    const fails: Fault['do'] = host === 'github' ? { reset: 'before' } : { silent: 'before' };
    const own = await approved(host, [{ match: token, after: 1, times: -1, do: fails }]);
    // The token is good for an hour, and is to be renewed after 55 minutes.
    let isSent = false;
    let asked = 0;
    const hour = leapingClock(
      ({ url, host: at }) => {
        if (at === token.host) asked += 1;
        isSent ||= url.pathname.endsWith('/moveResources');
        return isSent && url.pathname.includes('/operationresults/');
      },
      [56 * 60_000, 2_000],
    );
    own.clock = hour;
    const run = await own.world.run({ ...own.move, 'timeout-minutes': '120' }, hour.options);
    hour.stop();
    await own.world.close();
    expect({ told: run.errors, ...run.outputs }).toMatchObject({ outcome: 'moved', told: [] });
    // That of the move, and the renewals that failed.
    expect(asked).toBeGreaterThan(1);
  });
});
