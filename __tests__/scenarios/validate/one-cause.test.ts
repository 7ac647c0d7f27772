import { RestError } from '@azure/core-rest-pipeline';
import { describe, expect, it } from '@jest/globals';

import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import type { Service } from '../../../emulator/types.js';
import { inProcess } from '../support/in-process.js';
import { validateInputs } from '../support/inputs.js';

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
});
