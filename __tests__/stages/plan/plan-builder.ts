import {
  collectionNames,
  inventoryOf,
  type Collection,
  type CollectionName,
} from '../../../src/domain/azure/inventory.js';
import type { GatePolicy } from '../../../src/domain/gate/gate-policy.js';
import type { JsonObject } from '../../../src/domain/json.js';
import type { JudgedFinding } from '../../../src/domain/plan/finding.js';
import type { Plan, SignedPlan } from '../../../src/domain/plan/plan.js';
import { planDigest } from '../../../src/domain/plan/plan-digest.js';
import type { MoveScope } from '../../../src/domain/request/request.js';
import { buildPlan } from '../../../src/stages/plan/build-plan.js';

export const scope: MoveScope = {
  source: { subscriptionId: '0a0a0a0a-0000-0000-0000-000000000001', resourceGroup: 'rg-test' },
  destination: { subscriptionId: '0b0b0b0b-0000-0000-0000-000000000002', resourceGroup: 'rg-prod' },
  workspaceName: 'mlw',
  associated: [],
  jobScan: 'full',
};

/** The gate of a move where nothing but the digest is demanded. */
export const digestOnly: GatePolicy = {
  parts: ['digest'],
  environment: undefined,
  pullRequest: undefined,
  requiredApprovals: 1,
  approvers: [],
  requireDigestInApproval: false,
};

export const workspaceId = `/subscriptions/${scope.source.subscriptionId}/resourceGroups/rg-test/providers/Microsoft.MachineLearningServices/workspaces/mlw`;

export const workspaceBody: JsonObject = {
  id: workspaceId,
  name: 'mlw',
  location: 'westeurope',
  properties: { provisioningState: 'Succeeded', workspaceId: 'immutable-1' },
};

export function read(...items: readonly JsonObject[]): Collection {
  return items.length === 0
    ? { state: 'empty', total: 0 }
    : { state: 'read', items, total: items.length };
}

/** A plan of a small workspace, with the collections that a test cares about. */
export function planOf(
  collections: Partial<Record<CollectionName, Collection>> = {},
  findings: readonly JudgedFinding[] = [],
  createdAt = '2026-11-01T10:00:00.000Z',
): Plan {
  const all: Partial<Record<CollectionName, Collection>> = {
    workspace: read(workspaceBody),
    ...collections,
  };
  const inventory = inventoryOf(
    collectionNames.flatMap((name) => {
      const collection = all[name];
      return collection === undefined ? [] : [[name, collection] as const];
    }),
  );
  return buildPlan(
    {
      scope,
      order: { ...scope, resourceIds: [workspaceId] },
      inventory,
      findings,
      acknowledge: [],
      mayPrepare: [],
      instanceSuffix: '-moved',
    },
    {
      createdAt,
      toolVersion: '0.0.0',
      repository: 'contoso/ml',
      headCommit: 'abc',
      pullRequest: 7,
      baseBranch: 'main',
    },
  );
}

/** The same plan made again from other collections. */
export function later(plan: Plan, collections: Partial<Record<CollectionName, Collection>>): Plan {
  return { ...planOf(collections), snapshot: plan.snapshot };
}

export function signed(plan: Plan): SignedPlan {
  return { digest: planDigest(plan), plan, sealed: undefined };
}
