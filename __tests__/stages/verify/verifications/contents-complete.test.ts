import { describe, expect, it } from '@jest/globals';

import type { Collection, CollectionName } from '../../../../src/domain/azure/inventory.js';
import type { JsonObject } from '../../../../src/domain/json.js';
import type { Presence } from '../../../../src/domain/azure/resource-location.js';
import { contentsComplete } from '../../../../src/stages/verify/verifications/contents-complete.js';
import { planOf, read, workspaceId } from '../../plan/plan-builder.js';
import { moved, newId } from './moved-workspace.js';

const nothing: Collection = { state: 'empty', total: 0 };
const lists = (models: Collection): Partial<Record<CollectionName, Collection>> => ({
  models,
  environments: nothing,
  components: nothing,
  datastores: nothing,
});
const at =
  (id: string) =>
  (name: string, latestVersion?: string): JsonObject => ({
    id: `${id}/models/${name}`,
    name,
    properties: latestVersion === undefined ? {} : { latestVersion },
  });
const [old, now] = [at(workspaceId), at(newId)];
const before = (...models: readonly JsonObject[]) => planOf(lists(read(...models)));

/** What is told of these models after the move, and what was looked up. */
async function compare(
  plan: ReturnType<typeof before>,
  models: readonly JsonObject[],
  lookUps: Readonly<Record<string, Presence>> = {},
) {
  const workspace = moved(plan, { lists: lists(read(...models)), lookUps });
  return { found: await contentsComplete(workspace), asked: workspace.asked };
}

describe('assets after a move', () => {
  it('are compared by one request a list, whatever their number', async () => {
    const names = Array.from({ length: 500 }, (_, index) => `m${index}`);
    const { found, asked } = await compare(
      before(...names.map((name) => old(name, '7'))),
      names.map((name) => now(name.toUpperCase(), '7')),
    );
    expect(found).toEqual([]);
    expect(asked.read).toHaveLength(4);
    expect(asked.lookedUp).toEqual([]);
  });

  it('have their version from before looked up where another is the latest now', async () => {
    const { found, asked } = await compare(
      before(old('Churn', '4'), old('other', '1')),
      [now('Churn', '5'), now('other', '1')],
      { 'Churn/versions/4': { state: 'present' } },
    );
    expect(found).toEqual([]);
    expect(asked.lookedUp).toEqual([`${newId}/models/Churn/versions/4`]);
  });

  it('are missing with that version, and are told so', async () => {
    const { found } = await compare(before(old('churn', '4')), [now('churn', '3')], {
      'churn/versions/4': { state: 'absent' },
    });
    const value = '1 of 2 missing: models/churn/versions/4';
    expect(found).toMatchObject([
      { severity: 'blocker', certainty: 'observed', evidence: [{ field: 'models', value }] },
    ]);
  });

  it('are not known to be complete when that version cannot be looked up', async () => {
    const { found } = await compare(before(old('churn', '4')), [now('churn')], {
      'churn/versions/4': { state: 'unknown', why: 'Azure answered 403' },
    });
    expect(found).toMatchObject([{ certainty: 'unknown', evidence: [{ field: 'models' }] }]);
    expect(found).toHaveLength(1);
  });

  it('are missing as a whole without a look at their versions', async () => {
    const { found, asked } = await compare(before(old('churn', '4')), []);
    const value = '2 of 2 missing: models/churn, models/churn/versions/4';
    expect(found).toMatchObject([{ evidence: [{ value }] }]);
    expect(asked.lookedUp).toEqual([]);
  });

  it('of which no latest version was told are compared by their names', async () => {
    const { found, asked } = await compare(before(old('churn')), [now('churn', '9')]);
    expect(found).toEqual([]);
    expect(asked.lookedUp).toEqual([]);
  });
});
