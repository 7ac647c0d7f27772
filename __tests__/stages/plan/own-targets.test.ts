import { describe, expect, it } from '@jest/globals';

import type { Plan, PlanContent } from '../../../src/domain/plan/plan.js';
import type { PrepareName } from '../../../src/domain/plan/prepare-step.js';
import type { RestoreName } from '../../../src/domain/plan/restore-names.js';
import { requireOwnTargets } from '../../../src/stages/plan/own-targets.js';
import { planOf, read, scope, workspaceBody, workspaceId } from './plan-builder.js';

const subscription = `/subscriptions/${scope.source.subscriptionId}`;
const destination = `/subscriptions/${scope.destination.subscriptionId}`;
const storage = `${subscription}/resourceGroups/rg-data/providers/Microsoft.Storage/storageAccounts/st`;
const vault = `${subscription}/resourceGroups/rg-data/providers/Microsoft.KeyVault/vaults/kv`;
const right = (at: string): string => `${at}/providers/Microsoft.Authorization/roleAssignments/x`;

const plan = planOf({
  workspace: read({ ...workspaceBody, properties: { storageAccount: storage, keyVault: vault } }),
  associatedResources: read({ id: storage }, { id: vault }),
});

const withContent = (more: Partial<PlanContent>): Plan => ({
  ...plan,
  content: { ...plan.content, ...more },
});
const preparing = (step: PrepareName, id: string): Plan =>
  withContent({ prepare: [{ step, id, loses: [], secrets: [] }] });
const restoring = (step: RestoreName, id: string): Plan => withContent({ restore: [{ step, id }] });

describe('the targets of a plan', () => {
  it.each<[string, Plan]>([
    ['as it was made', plan],
    [
      'the group that is made',
      preparing('create-resource-group', `${destination}/resourcegroups/rg-prod`),
    ],
    ['a provider', preparing('register-providers', `${destination}/providers/Microsoft.Storage`)],
    ['a schedule', preparing('pause-schedules', `${workspaceId}/schedules/nightly`)],
    ['an endpoint', preparing('delete-endpoints', `${workspaceId}/batchEndpoints/a`)],
    ['a cluster', preparing('detach-computes', `${workspaceId}/computes/a`)],
    ['a right of the workspace', restoring('role-assignments', right(workspaceId))],
    ['a right at what it names', restoring('role-assignments', right(storage))],
    ['a policy of a vault that stays', restoring('role-assignments', `${vault}/accessPolicies/x`)],
    ['a name with signs in it', restoring('diagnostic-settings', `${workspaceId}/x/a%20b#c`)],
  ])('are its own: %s', (_, own) => {
    expect(() => {
      requireOwnTargets(own);
    }).not.toThrow();
  });

  it.each<[string, Plan]>([
    ['another group', preparing('create-resource-group', `${destination}/resourcegroups/other`)],
    ['a provider elsewhere', preparing('register-providers', `${subscription}/providers/X`)],
    ['what lies below another thing', preparing('pause-schedules', `${workspaceId}/computes/a`)],
    ['the workspace itself', preparing('delete-computes', workspaceId)],
    [
      'what lies in an endpoint',
      preparing('delete-endpoints', `${workspaceId}/onlineEndpoints/a/deployments/b`),
    ],
    ['a cluster of another workspace', preparing('delete-computes', `${workspaceId}2/computes/a`)],
    ['a right at the subscription', restoring('role-assignments', right(subscription))],
    [
      'a right at the group',
      restoring('role-assignments', right(`${subscription}/resourceGroups/rg-test`)),
    ],
    ['a right at a stranger', restoring('role-assignments', right(`${storage}2`))],
    ['something else at what it names', restoring('diagnostic-settings', `${storage}/x`)],
    ['a way out by dots', restoring('data-assets', `${workspaceId}/data/../../../y`)],
    ['the same in signs', restoring('data-assets', `${workspaceId}/data/%2E%2e/y`)],
  ])('are refused where they are not: %s', (_, strange) => {
    expect(() => {
      requireOwnTargets(strange);
    }).toThrow('no part of its move');
  });
});
