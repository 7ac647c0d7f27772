import { describe, expect, it } from '@jest/globals';

import type { Collection } from '../../../src/domain/azure/inventory.js';
import { workspaceResourceId } from '../../../src/domain/azure/resource-id.js';
import type { BatchEntry } from '../../../src/domain/request/request.js';
import { findMoves } from '../../../src/stages/batch/find-moves.js';

const entries = (count: number, subscriptionId = 'S'): readonly BatchEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    source: { subscriptionId, resourceGroup: `rg-${index % 300}` },
    destination: { subscriptionId, resourceGroup: 'there' },
    workspaceName: `${subscriptionId}-${index}`,
    associated: [],
  }));
const idOf = ({ source, workspaceName }: BatchEntry): string =>
  workspaceResourceId(source, workspaceName);

/** Finds the moves where lists show what is `listed` and a look what is `seen`. */
async function find(
  rows: readonly BatchEntry[],
  listed: readonly BatchEntry[] | undefined,
  seen: readonly BatchEntry[] = [],
) {
  const asked: string[] = [];
  const ids = new Set(seen.map((entry) => idOf(entry).toLowerCase()));
  const found = await findMoves(
    {
      listWorkspaces: ({ subscriptionId }) => {
        asked.push(`list ${subscriptionId}`);
        const items = (listed ?? []).map((entry) => ({ id: idOf(entry).toUpperCase() }));
        const list: Collection =
          listed === undefined
            ? { state: 'unknown', reason: { why: '403', code: undefined, status: 403 } }
            : { state: 'read', items, total: items.length };
        return Promise.resolve(list);
      },
      lookUp: (id) => {
        asked.push(id);
        return Promise.resolve({ state: ids.has(id.toLowerCase()) ? 'present' : 'absent' });
      },
    },
    { kind: 'list', entries: rows },
  );
  const states = 'reason' in found ? [] : found.map(({ state }) => state);
  return { asked, states };
}

describe('the workspaces of a list', () => {
  it('are found by one list of their subscription', async () => {
    const rows = entries(2_000);
    const { asked, states } = await find(rows, rows);
    expect(asked).toEqual(['list s']);
    expect(new Set(states)).toEqual(new Set(['found']));
  });

  it('are looked up where the list does not show them, and only then', async () => {
    const rows = entries(100);
    const { asked, states } = await find(rows, rows.slice(2), rows.slice(0, 1));
    // The second is not there, and is looked for at the destination.
    expect(asked).toHaveLength(4);
    expect(states.slice(0, 3)).toEqual(['found', 'missing', 'found']);
  });

  it('are looked up one by one where the list cannot be read', async () => {
    const rows = entries(30);
    const { asked, states } = await find(rows, undefined, rows);
    expect(asked).toHaveLength(31);
    expect(new Set(states)).toEqual(new Set(['found']));
  });

  it('that are few in a subscription are looked up', async () => {
    const rows = [...entries(3, 'A'), ...entries(25, 'B')];
    const { asked } = await find(rows, entries(25, 'B'), rows);
    expect(asked.filter((one) => one.startsWith('list'))).toEqual(['list b']);
    expect(asked).toHaveLength(4);
  });
});
