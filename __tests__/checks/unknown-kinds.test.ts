import { describe, expect, it } from '@jest/globals';

import { readyWorkspace, WORKSPACE_ID, withProperties } from '../../emulator/scenarios/index.js';
import { remedyForUnknown } from '../../src/checks/unknown-remedies.js';
import { associatedId } from '../../src/domain/azure/moving-resources.js';
import { associatedKinds } from '../../src/domain/request/request.js';
import { judge } from './emulated-judgement.js';

describe('each kind of unknown has its own remedy', () => {
  it.each<[kind: string, status: number | undefined, code: string | undefined, remedy: RegExp]>([
    ['a right is missing', 403, 'AuthorizationFailed', /Give the identity the right/],
    ['not registered', 409, 'MissingSubscriptionRegistration', /^Register the namespace/],
    ['signed out', 401, 'ExpiredAuthenticationToken', /^Sign in again/],
    ['busy', 429, 'TooManyRequests', /too busy/],
    ['timed out at the gateway', 504, undefined, /too busy/],
    ['malformed', 200, undefined, /not in the form/],
    ['refused by a proxy', 403, undefined, /proxy or firewall/],
    ['refused otherwise', 400, 'InvalidApiVersionParameter', /Do what the answer says/],
    ['no answer', undefined, undefined, /Nothing was answered/],
  ])('%s', (_, status, code, remedy) => {
    expect(remedyForUnknown({ why: 'x', status, code })).toMatch(remedy);
  });

  it('also a list that could not be read because its parent could not', async () => {
    const { findings } = await judge({
      state: readyWorkspace(),
      arm: {
        refuse: [{ pathRegex: '/onlineEndpoints\\?', status: 500, code: 'InternalServerError' }],
      },
    });
    const [deployments] = findings.filter(({ subject }) => subject === 'online deployments');
    expect(deployments?.remedy).toMatch(/too busy/);
  });
});

describe('a namespace that was never registered', () => {
  const code = 'MissingSubscriptionRegistration';
  it('holds nothing', async () => {
    const pathRegex =
      '/providers/(microsoft\\.insights/webtests|Microsoft\\.Databricks/workspaces)\\?';
    const { inventory, findings } = await judge({
      state: readyWorkspace(),
      arm: { refuse: [{ pathRegex, status: 409, code }] },
    });
    expect(inventory.of('databricksWorkspaces').state).toBe('empty');
    expect(inventory.of('alerts').state).not.toBe('unknown');
    expect(findings.filter(({ certainty }) => certainty === 'unknown')).toEqual([]);
  });

  it('is told once where it must be registered, and not as a right that is missing', async () => {
    const refuse = [{ pathRegex: '/locations/[^/]+/(usages|vmSizes)\\?', status: 409, code }];
    const { findings } = await judge({ state: readyWorkspace(), arm: { refuse } });
    const unknown = findings.filter(({ certainty }) => certainty === 'unknown');
    expect(unknown.map(({ rule }) => rule)).toEqual(['quota-short', 'quota-short']);
    expect(unknown[0]?.remedy).toMatch(/^Register the namespace/);
  });
});

describe('an empty text as id', () => {
  it('is like none', async () => {
    const state = withProperties(readyWorkspace(), WORKSPACE_ID, { containerRegistry: '' });
    const { findings, inventory } = await judge({ state, scope: { associated: associatedKinds } });
    expect(findings.filter(({ severity }) => severity === 'blocker')).toEqual([]);
    expect(inventory.of('associatedResources').state).toBe('read');
    for (const kind of associatedKinds) {
      expect(associatedId({ properties: { containerRegistry: '', keyVault: null } }, kind)).toBe(
        undefined,
      );
    }
  });
});
