import { describe, expect, it } from '@jest/globals';

import {
  birthToKeep,
  bornAt,
  isBornAs,
  isMadeAtAnotherTime,
} from '../../../src/domain/plan/birth.js';
import type { JsonObject } from '../../../src/domain/json.js';

const systemData = { createdAt: '2026-11-23T10:00:00Z', createdBy: 'ada@contoso.example' };
const identity = { type: 'SystemAssigned', principalId: 'one' };

describe('a birth that is written down', () => {
  it.each<[string, JsonObject, JsonObject, boolean]>([
    ['the same time and maker', { systemData }, { systemData, tags: { a: 'b' } }, true],
    ['another time', { systemData }, { systemData: { ...systemData, createdAt: 'later' } }, false],
    ['another maker', { systemData }, { systemData: { ...systemData, createdBy: 'eve' } }, false],
    ['no time any more', { systemData }, {}, false],
    [
      'another owner',
      {
        properties: { createdOn: '2026-11-23', properties: { createdBy: { userId: 'ada' } } },
      },
      {
        properties: { createdOn: '2026-11-23', properties: { createdBy: { userId: 'eve' } } },
      },
      false,
    ],
    [
      'an identity that was switched off and on',
      { systemData, identity },
      { systemData, identity: { ...identity, principalId: 'two' } },
      true,
    ],
    [
      'an identity that was switched on later',
      { systemData, identity: { type: 'None' } },
      { systemData, identity },
      true,
    ],
    ['without a time, the same identity', { identity }, { identity }, true],
    [
      'without a time, another identity',
      { identity },
      { identity: { ...identity, principalId: 'two' } },
      false,
    ],
    ['nothing said at all', { name: 'x' }, { name: 'x' }, false],
  ])('%s', (_how, made, now, is) => {
    const kept = birthToKeep(made);
    expect(kept !== undefined && isBornAs(kept, now)).toBe(is);
  });

  it('has the time that Azure says', () => {
    expect(bornAt({ systemData })).toBe(Date.parse('2026-11-23T10:00:00Z'));
    expect(bornAt({ properties: { createdOn: '2026-11-23T11:00:00Z' } })).toBe(
      Date.parse('2026-11-23T11:00:00Z'),
    );
    expect(bornAt({ properties: { createdOn: 'soon' } })).toBeUndefined();
  });
});

describe('a resource that is there under its name', () => {
  const [then, later] = ['2024-01-01T00:00:00Z', '2026-11-30T12:00:00Z'];

  it.each<[string, JsonObject, JsonObject, boolean]>([
    ['by Azure', { systemData: { createdAt: then } }, { systemData: { createdAt: later } }, true],
    [
      'by Storage',
      { properties: { creationTime: then } },
      { properties: { creationTime: later } },
      true,
    ],
    [
      'by Container Registry',
      { properties: { creationDate: then } },
      { properties: { creationDate: later } },
      true,
    ],
    [
      'by Application Insights',
      { properties: { CreationDate: then } },
      { properties: { CreationDate: later } },
      true,
    ],
    [
      'written otherwise',
      { systemData: { createdAt: then } },
      { systemData: { createdAt: '2024-01-01T00:00:00.0000000+00:00' } },
      false,
    ],
    ['not told any more', { systemData: { createdAt: then } }, {}, false],
    ['not told before', {}, { systemData: { createdAt: then } }, false],
    [
      'by another identity alone',
      { identity: { principalId: 'one' } },
      { identity: { principalId: 'two' } },
      false,
    ],
  ])('was made at another time, %s', (_, before, now, isOther) => {
    expect(isMadeAtAnotherTime(before, now)).toBe(isOther);
  });
});
