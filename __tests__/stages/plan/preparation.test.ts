import { describe, expect, it } from '@jest/globals';

import type { JudgedFinding } from '../../../src/domain/plan/finding.js';
import {
  inventoryOf,
  itemsOf,
  type Collection,
  type CollectionName,
} from '../../../src/domain/azure/inventory.js';
import type { JsonObject } from '../../../src/domain/json.js';
import type { Plan } from '../../../src/domain/plan/plan.js';
import {
  prepareNames,
  type PrepareName,
  type PrepareStep,
} from '../../../src/domain/plan/prepare-step.js';
import { undoPreparationEffects } from '../../../src/stages/plan/undo-preparation-effects.js';
import { markPrepared, stepsFor } from '../../../src/stages/plan/plan-preparation.js';
import { planOf, read, workspaceId } from './plan-builder.js';

const compute = (name: string, properties: JsonObject): JsonObject => ({
  id: `${workspaceId}/computes/${name}`,
  name,
  properties,
});
const about = (
  rule: string,
  subject: string,
  certainty: 'observed' | 'unknown',
): JudgedFinding => ({
  rule,
  subject,
  certainty,
  severity: 'blocker',
  evidence: [],
  why: '',
  remedy: '',
  source: '',
  acknowledged: false,
});

describe('the step for a compute', () => {
  const stepFor = (
    properties: JsonObject,
    allowed: readonly PrepareName[] = prepareNames,
    certainty: 'observed' | 'unknown' = 'observed',
  ): readonly string[] => {
    const body = compute('c', properties);
    const inventory = inventoryOf([['computes', read(body)]]);
    const finding = about('computes-exist', `${workspaceId}/computes/C`, certainty);
    const marked = markPrepared([finding], inventory, allowed);
    return stepsFor(marked, inventory, allowed).map(({ step, id }) => `${step} ${id}`);
  };
  const id = `${workspaceId}/computes/c`.toLowerCase();

  it.each<[string, JsonObject, readonly string[]]>([
    [
      'a cluster',
      { computeType: 'AmlCompute', isAttachedCompute: false },
      [`delete-computes ${id}`],
    ],
    ['an instance without the flag', { computeType: 'ComputeInstance' }, [`delete-computes ${id}`]],
    [
      'an attached one',
      { computeType: 'Kubernetes', isAttachedCompute: true },
      [`detach-computes ${id}`],
    ],
    [
      'an attached cluster',
      { computeType: 'AmlCompute', isAttachedCompute: true },
      [`detach-computes ${id}`],
    ],
    ['an AKS cluster of unclear ownership', { computeType: 'AKS', isAttachedCompute: false }, []],
    ['a machine of unclear ownership', { computeType: 'VirtualMachine' }, []],
    ['a type nobody knows', { computeType: 'Something' }, []],
    ['no type', {}, []],
  ])('%s is the right one, or none', (_, properties, steps) => {
    expect(stepFor(properties)).toEqual(steps);
  });

  it('is none where it is not allowed, and none for what could not be read', () => {
    const cluster = { computeType: 'AmlCompute', isAttachedCompute: false };
    expect(stepFor(cluster, ['detach-computes'])).toEqual([]);
    expect(stepFor(cluster, prepareNames, 'unknown')).toEqual([]);
  });
});

describe('a step that a lock forbids', () => {
  const group = workspaceId.split('/providers/')[0] ?? '';
  const subscription = group.split('/resourceGroups/')[0] ?? '';
  const stepsUnder = (scope: string, level: string): readonly string[] => {
    const lock = {
      id: `${scope}/providers/Microsoft.Authorization/locks/keep`,
      name: 'keep',
      properties: { level },
    };
    const inventory = inventoryOf([
      ['computes', read(compute('c', { computeType: 'AmlCompute', isAttachedCompute: false }))],
      ['schedules', read({ id: `${workspaceId}/schedules/s`, name: 's' })],
      ['sourceLocks', read(lock)],
    ]);
    const findings = [
      about('computes-exist', `${workspaceId}/computes/c`, 'observed'),
      about('schedules-enabled', `${workspaceId}/schedules/s`, 'observed'),
    ];
    const marked = markPrepared(findings, inventory, prepareNames);
    const steps = stepsFor(marked, inventory, prepareNames).map(({ step }) => step);
    const told = marked.filter(({ remedy }) =>
      remedy.includes('the lock keep keeps the move from it'),
    );
    expect(told).toHaveLength(2 - steps.length);
    // What a person copies stays the end of it, without words behind.
    for (const one of told) {
      const own = findings.find(({ rule }) => rule === one.rule)?.remedy ?? '';
      expect(one.remedy.endsWith(`${own.startsWith('az ') ? ':' : '.'} ${own}`)).toBe(true);
    }
    return steps;
  };

  it.each([
    ['CanNotDelete', workspaceId, ['pause-schedules']],
    ['CanNotDelete', group.toUpperCase(), ['pause-schedules']],
    ['CanNotDelete', subscription, ['pause-schedules']],
    ['CanNotDelete', `${workspaceId}/computes/c/x/y`, ['pause-schedules']],
    ['CanNotDelete', `${workspaceId}/computes/other`, ['pause-schedules', 'delete-computes']],
    ['ReadOnly', workspaceId, []],
    ['readonly', group, []],
  ])('%s at %s: is none, and the blocker says so', (level, scope, steps) => {
    expect(stepsUnder(scope, level)).toEqual(steps);
  });
});

describe('the inventory as it was approved', () => {
  const GONE_ID = `${workspaceId}/computes/gone`;
  const gone = compute('gone', { computeType: 'AmlCompute', provisioningState: 'Succeeded' });
  const other = compute('other', { computeType: 'AmlCompute' });
  const right = {
    id: '/subscriptions/s/providers/Microsoft.Authorization/roleAssignments/1',
    properties: { scope: GONE_ID },
  };
  const schedule = { id: `${workspaceId}/schedules/s`, properties: { isEnabled: true, x: 1 } };
  const steps: readonly PrepareStep[] = [
    { step: 'pause-schedules', id: schedule.id.toLowerCase(), loses: [], secrets: [] },
    { step: 'delete-computes', id: GONE_ID.toLowerCase(), loses: [], secrets: [] },
  ];
  const made = planOf({
    computes: read(gone, other),
    roleAssignments: read(right),
    schedules: read(schedule),
  });
  const plan: Plan = { ...made, content: { ...made.content, prepare: steps } };
  const seen = (name: CollectionName, ...items: readonly JsonObject[]) =>
    itemsOf(undoPreparationEffects(inventoryOf([[name, read(...items)]]), plan).of(name));
  const rightsWith = (computes: Collection) => {
    const inventory = inventoryOf([
      ['computes', computes],
      ['roleAssignments', read()],
    ]);
    return itemsOf(undoPreparationEffects(inventory, plan).of('roleAssignments'));
  };

  it('has again what a step removed, and what went with it', () => {
    expect(seen('computes', other)).toEqual([other, gone]);
    expect(rightsWith(read(other))).toEqual([right]);
    const going = { ...gone, properties: { provisioningState: 'Deleting' } };
    expect(rightsWith(read(going))).toEqual([right]);
  });

  it('has no right again that was revoked while what it was given at is there, or may be', () => {
    expect(rightsWith(read(gone))).toEqual([]);
    const reason = { why: 'refused', code: 'AuthorizationFailed', status: 403 };
    expect(rightsWith({ state: 'unknown', reason })).toEqual([]);
  });

  it('has as it was what a step is removing', () => {
    const going = {
      ...gone,
      properties: { computeType: 'AmlCompute', provisioningState: 'Deleting' },
    };
    expect(seen('computes', going, other)).toEqual([gone, other]);
  });

  it('has enabled what a step paused, and nothing else of it changed back', () => {
    const paused = { ...schedule, properties: { isEnabled: false, x: 2 } };
    expect(seen('schedules', paused)).toEqual([
      { ...schedule, properties: { isEnabled: true, x: 2 } },
    ]);
  });

  it('shows every other change: one that vanished, one that came, one that is another now', () => {
    const late = compute('late', {});
    expect(seen('computes', gone, late)).toEqual([gone, late]);
    const changed = compute('gone', { computeType: 'AmlCompute', vmSize: 'other' });
    expect(seen('computes', changed, other)).toEqual([changed, other]);
  });

  it('leaves unknown what could not be read', () => {
    expect(undoPreparationEffects(inventoryOf([]), plan).of('computes').state).toBe('unknown');
  });

  it('has no group that a step made, but one that could not be read is not a missing one', () => {
    const creates = { name: 'rg-prod', location: 'westeurope' };
    const step = {
      step: 'create-resource-group',
      id: '/g',
      loses: [],
      secrets: [],
      creates,
    } as const;
    const making: Plan = { ...made, content: { ...made.content, prepare: [step] } };
    const reason = { why: 'refused', code: 'AuthorizationFailed', status: 403 };
    const state = (collection: Collection, name: CollectionName = 'destinationGroup') =>
      undoPreparationEffects(inventoryOf([[name, collection]]), making).of(name);
    expect(state(read({ id: '/g' })).state).toBe('empty');
    expect(state({ state: 'unknown', reason })).toEqual({ state: 'unknown', reason });
    expect(state({ state: 'unknown', reason }, 'destinationRoleAssignments')).toEqual({
      state: 'unknown',
      reason,
    });
  });

  it('is the inventory itself where nothing is prepared', () => {
    const inventory = inventoryOf([['computes', read(other)]]);
    expect(undoPreparationEffects(inventory, made)).toBe(inventory);
  });
});

it('findings and computes are matched with a few looks at each', () => {
  let looks = 0;
  const bodies = Array.from({ length: 2_000 }, (_, index) => ({
    ...compute(`c${index}`, { computeType: 'AmlCompute', isAttachedCompute: false }),
    get id() {
      looks += 1;
      return `${workspaceId}/computes/c${index}`;
    },
  }));
  const findings = bodies.map((_, index) =>
    about('computes-exist', `${workspaceId}/computes/C${index}`, 'observed'),
  );
  const inventory = inventoryOf([['computes', read(...bodies)]]);
  looks = 0;
  const steps = stepsFor(markPrepared(findings, inventory, prepareNames), inventory, prepareNames);
  expect(steps).toHaveLength(bodies.length);
  expect(looks).toBeLessThan(4 * bodies.length);
});
