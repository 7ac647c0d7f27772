import { describe, expect, it } from '@jest/globals';

import type { ArmError } from '../../../src/domain/azure/errors/arm-error.js';
import { blockersOf, unknownsOf, warningsOf } from '../../../src/domain/plan/finding.js';
import {
  collectionNames,
  inventoryOf,
  type Collection,
  type CollectionName,
} from '../../../src/domain/azure/inventory.js';
import type { ValidationAnswer } from '../../../src/domain/azure/move-order.js';
import { concludeValidation } from '../../../src/stages/survey/conclude-validation.js';
import {
  acknowledgeableRules,
  requireKnownRules,
  runChecks,
} from '../../../src/stages/survey/run-checks.js';
import { read, scope, workspaceBody, workspaceId } from '../plan/plan-builder.js';

const refusedList: Collection = {
  state: 'unknown',
  reason: { why: 'refused', code: 'AuthorizationFailed', status: 403 },
};
const lock = read({ id: '/lock', properties: { level: 'CanNotDelete' } });
const compute = read({ id: '/c', name: 'c' });
const passed: ValidationAnswer = { kind: 'passed' };

function refused(...codes: readonly string[]): ValidationAnswer {
  const details = codes.map((code) => ({ code, message: 'no', target: undefined, details: [] }));
  const error: ArmError = {
    ...{ code: 'Outer', message: 'no', target: undefined, details, status: 409 },
    ...{ trackingIds: [], correlationIds: [] },
  };
  return { kind: 'refused', error };
}

const group = {
  id: '/g',
  location: 'westeurope',
  properties: { provisioningState: 'Succeeded' },
};

function judged(
  collections: Partial<Record<CollectionName, Collection>>,
  acknowledge: readonly string[] = [],
  answer = passed,
) {
  const ready: Partial<Record<CollectionName, Collection>> = {
    sourceSubscription: read({ state: 'Enabled', tenantId: 't' }),
    destinationSubscription: read({ state: 'Enabled', tenantId: 't' }),
    sourceGroup: read(group),
    destinationGroup: read(group),
    sourcePermissions: read({ actions: ['*'] }),
    destinationPermissions: read({ actions: ['*'] }),
    workspace: read(workspaceBody),
  };
  const all = { ...ready, ...collections };
  return runChecks({
    inventory: inventoryOf(collectionNames.map((name) => [name, all[name] ?? read()] as const)),
    scope,
    order: { ...scope, resourceIds: [workspaceId] },
    answer,
    acknowledge,
    purpose: 'validate',
  });
}

describe('acknowledging', () => {
  it('accepts a lock by the name of its rule, in any case', () => {
    const findings = judged({ sourceLocks: lock }, ['Can-Not-Delete-Lock']);
    expect(blockersOf(findings)).toEqual([]);
    expect(warningsOf(findings)).toHaveLength(1);
  });

  it('does not accept what was seen of a state, but what could not be seen', () => {
    expect(blockersOf(judged({ computes: compute }, ['computes-exist']))).toHaveLength(1);
    const unseen = judged({ computes: refusedList }, ['computes-exist']);
    expect(blockersOf(unseen)).toEqual([]);
    expect(unknownsOf(unseen)).toHaveLength(1);
  });

  it('accepts no more than the rule that is named', () => {
    const findings = judged({ computes: refusedList, activeJobs: refusedList }, ['computes-exist']);
    expect(blockersOf(findings).map(({ rule }) => rule)).toEqual(['active-jobs']);
  });

  it("never accepts Azure's own refusal", () => {
    expect(acknowledgeableRules()).not.toContain('arm-validation');
    const findings = judged({}, ['arm-validation'], refused('MoveNotSupported'));
    expect(blockersOf(findings)).toHaveLength(1);
  });

  it('of a rule that does not exist is an error that suggests the right one', () => {
    expect(() => {
      requireKnownRules(['computes-exists', 'active-jobs']);
    }).toThrow(/"computes-exists" \(did you mean "computes-exist"\?\)/);
    requireKnownRules(['ACTIVE-JOBS']);
  });
});

describe('the verdict of a validation', () => {
  const inconclusive: ValidationAnswer = { kind: 'inconclusive', why: '200', error: undefined };
  it.each<
    [
      string,
      Partial<Record<CollectionName, Collection>>,
      ValidationAnswer,
      string,
      string | undefined,
    ]
  >([
    ['nothing is wrong', {}, passed, 'ready', undefined],
    ['a rule blocks', { computes: compute }, passed, 'blocked', 'not-ready'],
    [
      'a rule blocks and Azure refuses',
      { computes: compute },
      refused('X'),
      'blocked',
      'not-ready',
    ],
    ['only Azure refuses', {}, refused('MoveNotSupported'), 'blocked', 'validation-failed'],
    ['Azure gives no clear answer', {}, inconclusive, 'blocked', 'validation-failed'],
    ['rights are missing', {}, refused('AuthorizationFailed'), 'blocked', 'authorization-failed'],
    [
      'rights are missing, and more',
      {},
      refused('AuthorizationFailed', 'MoveNotSupported'),
      'blocked',
      'validation-failed',
    ],
  ])('when %s', (_, collections, answer, outcome, failureReason) => {
    const findings = judged(collections, [], answer);
    expect(concludeValidation(findings, answer)).toEqual({ outcome, failureReason });
  });

  it('counts an answer that is not clear as unknown, and every leaf of a refusal', () => {
    expect(unknownsOf(judged({}, [], inconclusive))).toHaveLength(1);
    expect(blockersOf(judged({}, [], refused('A', 'B', 'C')))).toHaveLength(3);
  });
});
