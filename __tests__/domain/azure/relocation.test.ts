import { describe, expect, it } from '@jest/globals';

import { namesOneOf, relocation, withAlias } from '../../../src/domain/azure/relocation.js';
import { cpuTimeOf } from '../../cpu-time.js';

const AML = 'providers/Microsoft.MachineLearningServices/workspaces';
const before = `/subscriptions/S1/resourceGroups/Old/${AML}/ml`;
const after = `/subscriptions/s2/resourceGroups/new/${AML}/ml`;
const storage =
  '/subscriptions/s1/resourceGroups/old/providers/Microsoft.Storage/storageAccounts/st';
const destination = { subscriptionId: 's2', resourceGroup: 'new' };
const place = relocation([before.toLowerCase(), storage], destination);

describe('what a move does to ids', () => {
  it.each([
    [before, after],
    [`${before}/computes/cpu`, `${after}/computes/cpu`],
    [before.toUpperCase(), `/SUBSCRIPTIONS/s2/RESOURCEGROUPS/new/${AML.toUpperCase()}/ML`],
    [`x ${before}, ${before}/data/d.`, `x ${after}, ${after}/data/d.`],
    [
      'azureml://subscriptions/s1/resourcegroups/old/workspaces/ml/datastores/d/paths/p',
      'azureml://subscriptions/s2/resourcegroups/new/workspaces/ml/datastores/d/paths/p',
    ],
    [`azureml:/${before}/environments/e/versions/1`, `azureml:/${after}/environments/e/versions/1`],
    [
      `${storage}/blobServices/default`,
      `${storage.replace('s1', 's2').replace('old', 'new')}/blobServices/default`,
    ],
  ])('%s', (text, expected) => {
    expect(place.to(text)).toBe(expected);
  });

  it.each([
    [
      `https://ml.azure.com/home?wsid=${encodeURIComponent(before)}&tid=1`,
      `https://ml.azure.com/home?wsid=${encodeURIComponent(after)}&tid=1`,
    ],
    [
      `${encodeURIComponent(before).toLowerCase()}%2fcomputes`,
      `${encodeURIComponent(after).toLowerCase()}%2fcomputes`,
    ],
  ])('where an id stands percent-encoded, too: %s', (text, expected) => {
    expect(place.to(text)).toBe(expected);
    expect(namesOneOf([before], { text })).toBe(true);
  });

  it.each([
    'azureml://registries/azureml/models/m/versions/1',
    '/subscriptions/s1/resourceGroups/old',
    `${before}-2`,
    `x?y=${encodeURIComponent(`${before}-2`)}`,
    `${before}2/computes/c`,
    before.replace('Old', 'Older'),
    '/subscriptions/s1/resourceGroups/old/providers/Microsoft.Network/privateEndpoints/ml',
    '',
  ])('leaves %j alone', (text) => {
    expect(place.to(text)).toBe(text);
  });

  it('reaches every text of a body, names of fields too', () => {
    const body = { userAssigned: { [before]: {} }, list: [{ id: before }, 1, null] };
    expect(place.rewritten(body)).toEqual({
      userAssigned: { [after]: {} },
      list: [{ id: after }, 1, null],
    });
  });
});

describe('something with another name at its new place', () => {
  const named = withAlias(place, {
    from: `${after}/computes/ci`,
    to: `${after}/computes/ci-moved`,
  });

  it.each([
    [`${before}/computes/CI`, `${after}/computes/ci-moved`],
    [`${before}/computes/ci/x`, `${after}/computes/ci-moved/x`],
    [`${before}/computes/ci-2`, `${after}/computes/ci-2`],
    [encodeURIComponent(`${before}/computes/ci`), encodeURIComponent(`${after}/computes/ci-moved`)],
    [`${before}/computes/ci-moved`, `${after}/computes/ci-moved`],
  ])('%s', (text, expected) => {
    expect(named.to(text)).toBe(expected);
    expect(named.rewritten({ text })).toEqual({ text: expected });
  });
});

describe('whether a body names an id', () => {
  it.each([
    [true, { a: [{ b: `see ${before}` }] }],
    [true, { [`${before}/computes/c`]: 1 }],
    [true, { a: 'azureml://subscriptions/s1/resourcegroups/old/workspaces/ml/datastores/d' }],
    [false, { a: `${before}-2`, b: [true, null, 3] }],
    [false, {}],
  ])('%s: %j', (expected, body) => {
    expect(namesOneOf([before], body)).toBe(expected);
  });

  it('is quick in long texts, and in those that are full of ids', async () => {
    const long = {
      text: 'x'.repeat(30_000),
      more: Array.from({ length: 300 }, () => 'y'.repeat(100)),
    };
    const full = { text: `${before}/computes/c `.repeat(6_000) };
    const took = await cpuTimeOf(() => {
      for (let row = 0; row < 200; row += 1) namesOneOf([before, storage], long);
      place.rewritten(full);
    });
    expect(took).toBeLessThan(3_000);
  });
});
