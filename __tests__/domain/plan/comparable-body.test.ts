import { describe, expect, it } from '@jest/globals';

import { canonicalHash, canonicalText } from '../../../src/domain/canonical-json.js';
import { differencesBetween } from '../../../src/domain/plan/plan-differences.js';
import { comparableBody, comparableItems } from '../../../src/domain/plan/comparable-body.js';

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
  const compute = {
    id: '/subscriptions/S/computes/CPU',
    properties: { vmSize: 'D2', modifiedOn: 'monday', currentNodeCount: 3 },
    systemData: { createdAt: 'then' },
  };

  it('leaves out what changes by itself', () => {
    const later = {
      ...compute,
      systemData: { createdAt: 'now' },
      properties: { vmSize: 'D2', modifiedOn: 'tuesday', currentNodeCount: 0 },
    };
    expect(comparableBody(later)).toEqual(comparableBody(compute));
  });

  it('keeps what decides', () => {
    const other = { ...compute, properties: { ...compute.properties, vmSize: 'D4' } };
    expect(comparableBody(other)).not.toEqual(comparableBody(compute));
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
      { field: 'items[/new]', approved: undefined, now: '{"id":"/new","name":"cpu"}' },
    ]);
  });

  it('do not lose one of two items with the same key', () => {
    const twice = [
      { rule: 'r', subject: 's', severity: 'blocker' },
      { rule: 'r', subject: 's', severity: 'warning' },
    ];
    expect(differencesBetween(twice, [...twice].slice(0, 1))).toHaveLength(1);
  });
});
