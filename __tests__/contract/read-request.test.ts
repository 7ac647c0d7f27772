import { describe, expect, it } from '@jest/globals';

import { readRequest, type RequestReading } from '../../src/contract/read-request.js';

const SOURCE = '11111111-1111-1111-1111-111111111111';
const DESTINATION = '22222222-2222-2222-2222-222222222222';
const DIGEST = `sha256:${'a'.repeat(64)}`;

const complete: Readonly<Record<string, string>> = {
  'source-subscription-id': SOURCE,
  'source-resource-group': 'ml-old',
  'workspace-name': 'team-ml',
  'destination-subscription-id': DESTINATION,
  'destination-resource-group': 'ml-new',
};

function read(
  inputs: Readonly<Record<string, string>>,
  spell = (name: string): string => name,
): RequestReading {
  return readRequest({ get: (name) => inputs[name] ?? '' }, spell);
}

describe('a valid request', () => {
  it('to validate, with every default', () => {
    expect(read(complete)).toEqual({
      request: {
        mode: 'validate',
        scope: {
          source: { subscriptionId: SOURCE, resourceGroup: 'ml-old' },
          destination: { subscriptionId: DESTINATION, resourceGroup: 'ml-new' },
          workspaceName: 'team-ml',
          associated: [],
          jobScan: 'full',
        },
        signIn: {
          method: 'auto',
          cloud: 'AzureCloud',
          tenantId: undefined,
          clientId: undefined,
          audience: undefined,
        },
        planFile: 'workspace-move-plan.json',
        timeoutMinutes: 270,
        acknowledge: [],
        mayPrepare: [],
        instanceSuffix: '-moved',
        failOn: 'blocker',
        gate: {
          parts: ['digest'],
          environment: undefined,
          pullRequest: undefined,
          requiredApprovals: 1,
          approvers: [],
          requireDigestInApproval: false,
        },
        host: { token: '', comment: 'auto' },
      },
    });
  });

  it('to validate, with everything given', () => {
    const reading = read({
      ...complete,
      mode: 'validate',
      'associated-resources': 'application-insights,\n storage, storage',
      'tenant-id': SOURCE,
      'client-id': DESTINATION,
      auth: 'oidc',
      'azure-cloud': 'AzureChinaCloud',
      'plan-file': 'out/plan of today.json',
      acknowledge: 'can-not-delete-lock\r\nactive-jobs, can-not-delete-lock',
      'fail-on': 'never',
      gate: 'pull-request',
      'pull-request': '7',
      audience: 'api://of-ours',
      'github-token': 'ghs_x',
      comment: 'always',
      'timeout-minutes': '12.5',
    });
    expect(reading).toMatchObject({
      request: {
        gate: { parts: ['pull-request'], pullRequest: 7 },
        host: { token: 'ghs_x', comment: 'always' },
        scope: { associated: ['storage', 'application-insights'] },
        signIn: {
          method: 'oidc',
          cloud: 'AzureChinaCloud',
          tenantId: SOURCE,
          clientId: DESTINATION,
          audience: 'api://of-ours',
        },
        planFile: 'out/plan of today.json',
        acknowledge: ['can-not-delete-lock', 'active-jobs'],
        failOn: 'never',
        timeoutMinutes: 12.5,
      },
    });
  });

  it('takes the source subscription for a destination subscription not given', () => {
    expect(read({ ...complete, 'destination-subscription-id': '' })).toMatchObject({
      request: {
        scope: { destination: { subscriptionId: SOURCE, resourceGroup: 'ml-new' } },
      },
    });
  });

  it.each([
    ['all', ['storage', 'key-vault', 'container-registry', 'application-insights']],
    ['none', []],
  ])('understands associated resources "%s"', (given, associated) => {
    expect(read({ ...complete, 'associated-resources': given })).toMatchObject({
      request: { scope: { associated } },
    });
  });

  it('to move, without anything: the gate says what is missing', () => {
    expect(read({ mode: 'move' })).toMatchObject({
      request: {
        mode: 'move',
        approvedPlanDigest: undefined,
        planMaxAgeHours: 24,
        planFile: 'workspace-move-plan.json',
        expected: {
          sourceSubscriptionId: undefined,
          destinationSubscriptionId: undefined,
          associated: undefined,
          acknowledge: undefined,
          jobScan: undefined,
        },
      },
    });
  });

  it('to move, with what must agree with the plan', () => {
    expect(
      read({
        ...complete,
        mode: 'move',
        'approved-plan-digest': DIGEST,
        'associated-resources': 'none',
        acknowledge: 'a',
      }),
    ).toMatchObject({
      request: {
        approvedPlanDigest: DIGEST,
        expected: {
          sourceResourceGroup: 'ml-old',
          destinationSubscriptionId: DESTINATION,
          associated: [],
          jobScan: undefined,
          acknowledge: ['a'],
        },
      },
    });
  });

  it('to move behind a gate, with everything that it may ask', () => {
    const reading = read({
      mode: 'move',
      gate: 'pull-request',
      'required-approvals': '2',
      approvers: 'carol, contoso/platform',
      // As Azure Pipelines writes a boolean.
      'require-digest-in-approval': 'True',
      'plan-max-age-hours': '1.5',
      'github-token': 'ghs_x',
    });
    expect(reading).toMatchObject({
      request: {
        planMaxAgeHours: 1.5,
        gate: {
          parts: ['pull-request'],
          requiredApprovals: 2,
          approvers: ['carol', 'contoso/platform'],
          requireDigestInApproval: true,
        },
      },
    });
  });

  it('to restore, with the digest that was approved, or the gate that knows it', () => {
    expect(read({ mode: 'restore', restore: 'all', 'approved-plan-digest': DIGEST })).toMatchObject(
      { request: { mode: 'restore', approvedPlanDigest: DIGEST, gate: { parts: ['digest'] } } },
    );
    const gated = { mode: 'restore', gate: 'pull-request', 'github-token': 'ghs_x' };
    expect(read({ ...gated, 'pull-request': '7' })).toMatchObject({
      request: {
        approvedPlanDigest: undefined,
        gate: { pullRequest: 7 },
        host: { token: 'ghs_x' },
      },
    });
  });

  it('for the status, of a group of the same name in a subscription that only the plan knows', () => {
    const reading = read({
      ...complete,
      mode: 'status',
      'destination-subscription-id': '',
      'destination-resource-group': 'ml-old',
    });
    expect(reading).toMatchObject({ request: { mode: 'status' } });
  });

  it.each([
    ['', 'report'],
    ['all', 'all'],
    ['endpoints, computes', ['computes', 'endpoints']],
  ])('reads restore = %j', (given, restore) => {
    for (const mode of ['move', 'restore']) {
      const reading = read({ ...complete, mode, restore: given });
      expect(reading).toMatchObject({ request: { mode, restore } });
    }
  });

  it('takes an empty text for an input not given', () => {
    const empty = { ...complete, 'approved-plan-digest': '', approvers: '', environment: '' };
    expect(read({ ...empty, 'plan-max-age-hours': '' })).toEqual(read(complete));
  });
});
