import { describe, expect, it } from '@jest/globals';

import { canonicalHash, canonicalText } from '../../../src/domain/canonical-json.js';
import type { JsonObject } from '../../../src/domain/json.js';
import { differencesBetween } from '../../../src/domain/plan/plan-differences.js';
import {
  comparableBody,
  comparableItems,
  fingerprintOf,
} from '../../../src/domain/plan/comparable-body.js';

describe('the canonical text', () => {
  it('does not depend on the order of members', () => {
    expect(canonicalText({ b: [1, { d: null, c: 'é"\n' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"é\\"\\n","d":null}]}',
    );
    expect(canonicalHash({ a: 1, b: 2 })).toBe(canonicalHash({ b: 2, a: 1 }));
    expect(canonicalHash({ a: 1 })).not.toBe(canonicalHash({ a: '1' }));
  });
});

describe('the stable form', () => {
  const scaled = (currentNodeCount: number) => ({ vmSize: 'D2', currentNodeCount });
  const compute = {
    id: '/subscriptions/S/computes/CPU',
    properties: { computeType: 'AmlCompute', modifiedOn: 'monday', properties: scaled(3) },
    systemData: { createdAt: 'then' },
  };

  it('leaves out what changes by itself', () => {
    const later = {
      ...compute,
      systemData: { createdAt: 'now' },
      properties: { computeType: 'AmlCompute', modifiedOn: 'tuesday', properties: scaled(0) },
    };
    expect(comparableBody(later)).toEqual(comparableBody(compute));
  });

  it('leaves out how a compute is at the moment: one that stops itself is the same', () => {
    const instance = (inside: JsonObject): JsonObject => ({
      id: '/subscriptions/S/computes/ci',
      properties: { computeType: 'ComputeInstance', properties: { vmSize: 'D2', ...inside } },
    });
    const running = instance({
      state: 'Running',
      lastOperation: { operationName: 'Start', operationTime: 'monday' },
      connectivityEndpoints: { publicIpAddress: '192.0.2.1' },
      idleTimeBeforeShutdown: 'PT30M',
    });
    const stopped = instance({
      state: 'Stopped',
      lastOperation: { operationName: 'Stop', operationTime: 'tuesday' },
      connectivityEndpoints: { publicIpAddress: null },
      idleTimeBeforeShutdown: 'PT30M',
    });
    expect(comparableBody(stopped)).toEqual(comparableBody(running));
    const other = instance({ state: 'Running', idleTimeBeforeShutdown: 'PT60M' });
    expect(comparableBody(other)).not.toEqual(comparableBody(running));
  });

  it.each<[string, (value: string) => JsonObject]>([
    ['a tag', (value) => ({ tags: { etag: value } })],
    ['a deployment', (value) => ({ properties: { traffic: { createdBy: value } } })],
    ['a property of an endpoint', (value) => ({ properties: { properties: { state: value } } })],
    ['an input of a job', (value) => ({ properties: { inputs: { createdOn: value } } })],
  ])('keeps %s, whatever people call it', (_, body) => {
    expect(comparableBody(body('a'))).not.toEqual(comparableBody(body('b')));
  });

  it('keeps what decides', () => {
    const properties = { ...compute.properties, properties: { ...scaled(3), vmSize: 'D4' } };
    const other = { ...compute, properties };
    expect(comparableBody(other)).not.toEqual(comparableBody(compute));
  });

  it('is no whole fingerprint: what was made anew and set up alike is another thing', () => {
    const vault = (systemData: JsonObject): JsonObject => ({
      id: '/subscriptions/S/vaults/KV',
      properties: { tenantId: 't' },
      systemData: { createdAt: 'then', createdBy: 'ada', lastModifiedAt: 'then', ...systemData },
    });
    const approved = fingerprintOf(vault({}));
    expect(fingerprintOf(vault({ lastModifiedAt: 'now', lastModifiedBy: 'bob' }))).toBe(approved);
    expect(fingerprintOf(vault({ createdAt: 'now' }))).not.toBe(approved);
    expect(fingerprintOf(vault({ createdBy: 'bob' }))).not.toBe(approved);
  });

  it('does not depend on order or the case of ids', () => {
    const a = { id: '/subscriptions/s/A' };
    const b = { id: '/subscriptions/s/B' };
    const shouted = { id: '/SUBSCRIPTIONS/S/a' };
    expect(comparableItems([b, a])).toEqual(comparableItems([shouted, b]));
  });

  it('lets no secret out, and still shows that a variable was added', () => {
    const deployment = {
      properties: {
        environmentVariables: { API_KEY: 'hunter2' },
        credentials: { secrets: { key: 'hunter3' } },
        keys: { primaryKey: 'hunter4' },
        ConnectionString: 'hunter5',
      },
    };
    const text = canonicalText(comparableBody(deployment));
    expect(text).not.toMatch(/hunter/);
    expect(text).toContain('API_KEY');
  });
});

describe('differences', () => {
  it('match items by id and name the field', () => {
    const one = { id: '/a', properties: { level: 'ReadOnly' } };
    const two = { id: '/b', properties: { level: 'ReadOnly' } };
    const changed = { id: '/b', properties: { level: 'CanNotDelete' } };
    expect(
      differencesBetween({ locks: { items: [one, two] } }, { locks: { items: [changed, one] } }),
    ).toEqual([
      { field: 'locks.items[/b].properties.level', approved: 'ReadOnly', now: 'CanNotDelete' },
    ]);
  });

  it('show one difference for a thing that appeared', () => {
    const found = differencesBetween({ items: [] }, { items: [{ id: '/new', name: 'cpu' }] });
    expect(found).toEqual([
      {
        field: 'items[/new]',
        approved: undefined,
        now: '{"id":"/new","name":"cpu"}',
        item: { id: '/new', name: 'cpu' },
      },
    ]);
  });

  it('show each thing of a list that was not there', () => {
    const found = differencesBetween({}, { items: [{ id: '/a' }, { id: '/b' }] });
    expect(found.map(({ field }) => field)).toEqual(['items[/a]', 'items[/b]']);
  });

  it('do not lose one of two items with the same key', () => {
    const twice = [
      { rule: 'r', subject: 's', severity: 'blocker' },
      { rule: 'r', subject: 's', severity: 'warning' },
    ];
    expect(differencesBetween(twice, [...twice].slice(0, 1))).toHaveLength(1);
  });
});
