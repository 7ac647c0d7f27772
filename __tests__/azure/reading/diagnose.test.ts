import { AzureMachineLearningWorkspaces } from '@azure/arm-machinelearning';
import { describe, expect, it } from '@jest/globals';

import {
  readyWorkspace,
  WORKSPACE_ID,
  STORAGE_ID,
  without,
} from '../../../emulator/scenarios/index.js';
import { openReader } from '../../../src/azure/open-reader.js';
import { EmulatedWire } from '../emulated-wire.js';
import { ARM, FakeClock, FakeWire, sideOn, workspaceId, type Reply } from '../fake-wire.js';

const HOUR = 3_600_000;
const LOCATION = `${ARM}/subscriptions/a/providers/Microsoft.MachineLearningServices/locations/w/operationResults/1`;
const result = { code: 'CustomDNSInUse', level: 'Warning', message: 'Look at it.' };
const areas = [
  'userDefinedRoute',
  'networkSecurityRule',
  'resourceLock',
  'dnsResolution',
  'storageAccount',
  'keyVault',
  'containerRegistry',
  'applicationInsights',
  'other',
].map((area) => `${area}Results`);
const clean = Object.fromEntries(areas.map((area) => [area, []]));
const diagnosis = { ...clean, dnsResolutionResults: [result] };
const answer: Reply = { status: 200, body: { value: diagnosis } };
const later: Reply = { status: 202, headers: { Location: LOCATION, 'Retry-After': '7' } };

async function diagnosed(replies: readonly Reply[], within = HOUR) {
  const clock = new FakeClock();
  const wire = new FakeWire(replies);
  const reader = openReader(sideOn(wire, clock).options);
  return { told: await reader.diagnose(workspaceId, clock.now() + within), clock, wire };
}

describe('the diagnosis of a workspace', () => {
  it.each([
    ['at once', [answer]],
    ['after a while', [later, later, answer]],
  ])('is told %s', async (_when, replies) => {
    const { told, wire } = await diagnosed(replies);
    expect(told).toEqual({
      state: 'diagnosed',
      results: [{ area: 'dnsResolutionResults', ...result }],
    });
    expect(wire.sent.map(({ method }) => method)).toEqual(
      replies.map((_, index) => (index === 0 ? 'POST' : 'GET')),
    );
  });

  it('asks about every area that this version of Azure has', async () => {
    const { wire } = await diagnosed([answer]);
    const areas = ['udr', 'nsg', 'resourceLock', 'dnsResolution', 'storageAccount', 'keyVault'];
    const more = [
      'containerRegistry',
      'applicationInsights',
      'requiredResourceProviders',
      'others',
    ];
    const value = Object.fromEntries([...areas, ...more].map((area) => [area, {}]));
    expect(JSON.parse(wire.sent[0]?.body ?? '')).toEqual({ value });
    expect(wire.sent[0]?.url).toMatch(/\/workspaces\/ws\/diagnose\?api-version=2025-12-01$/);
  });

  it('waits as long as Azure says', async () => {
    expect((await diagnosed([later, answer])).clock.slept).toEqual([7_000]);
  });

  it.each<readonly [string, readonly Reply[], number]>([
    [
      'a refusal',
      [{ status: 403, body: { error: { code: 'AuthorizationFailed', message: '' } } }],
      HOUR,
    ],
    ['a broken answer', [{ status: 200, body: 'nonsense' }], HOUR],
    ['an answer that is no diagnosis', [{ status: 200, body: {} }], HOUR],
    ['an error beside it', [{ status: 200, body: { value: clean, error: { code: 'E' } } }], HOUR],
    ['a code beside it', [{ status: 200, body: { value: clean, code: 'E', message: 'm' } }], HOUR],
    ['an answer without areas', [{ status: 200, body: { value: {} } }], HOUR],
    [
      'an area that is no list',
      [{ status: 200, body: { value: { ...clean, keyVaultResults: {} } } }],
      HOUR,
    ],
    [
      'a Location on a foreign host',
      [{ status: 202, headers: { Location: 'https://evil.example/x' } }],
      HOUR,
    ],
  ])('is unknown after %s', async (_name, replies, within) => {
    expect((await diagnosed(replies, within)).told).toHaveProperty('state', 'unknown');
  });

  it('is unknown at the end of its time, and no longer waited for', async () => {
    const { told, clock } = await diagnosed(Array<Reply>(20).fill(later), 10_000);
    expect(told).toEqual({ state: 'unknown', why: 'it did not end in time' });
    expect(clock.slept).toEqual([7_000]);
  });

  it('finds what is missing, on the emulated Azure', async () => {
    const clock = new FakeClock();
    const state = without(readyWorkspace(), STORAGE_ID);
    const wire = new EmulatedWire(state, { operationPolls: 2 }, () => clock.now());
    const reader = openReader(sideOn(wire, clock).options);
    const told = await reader.diagnose(WORKSPACE_ID, clock.now() + HOUR);
    expect(told).toMatchObject({
      results: [{ area: 'storageAccountResults', level: 'Error', code: 'ResourceNotFound' }],
    });
  });
});

// Why the diagnosis is asked without the SDK's client: when a newer one does neither, it can be
// asked with it.
describe("the SDK's client", () => {
  const asked = async (reply: Reply) => {
    const wire = new FakeWire([reply]);
    const { issuer } = sideOn(wire);
    const client = new AzureMachineLearningWorkspaces(issuer, 'sub-a', { httpClient: wire });
    const question = { value: { udr: {}, requiredResourceProviders: {} } };
    const parameters = { parameters: question };
    return { told: await client.workspaces.beginDiagnoseAndWait('rg-a', 'ws', parameters), wire };
  };

  it('drops an area that it does not know from the question', async () => {
    const { wire } = await asked(answer);
    expect(wire.sent[0]?.body).toBe('{"value":{"udr":{}}}');
  });

  it('takes an accepted question without an address for a diagnosis', async () => {
    expect((await asked({ status: 202 })).told).toEqual({});
  });
});
