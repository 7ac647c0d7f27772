import { describe, expect, it } from '@jest/globals';

import { inventoryOf } from '../../../../src/domain/azure/inventory.js';
import { inPlace } from '../../../../src/domain/azure/relocation.js';
import type { AzureReader } from '../../../../src/ports/ports.js';
import { NOTHING_RESTORED } from '../../../../src/stages/journal/earlier-restores.js';
import { serverlessEndpoints } from '../../../../src/stages/restore/restorations/endpoints.js';
import type { RestoreContext } from '../../../../src/stages/restore/restorations/restoration.js';
import { planOf, read, workspaceId } from '../../plan/plan-builder.js';

type Seen = Awaited<ReturnType<AzureReader['readResource']>>;

const id = `${workspaceId}/serverlessEndpoints/llm`;
const item = { id, name: 'llm', properties: { authMode: 'Key', endpointState: 'Online' } };

function contextIn(seen: Seen): RestoreContext {
  return {
    plan: planOf({ serverlessEndpoints: read(item) }),
    before: inventoryOf([['serverlessEndpoints', read(item)]]),
    place: inPlace,
    workspaceId,
    read: (asked) =>
      Promise.resolve(asked === id ? seen : { state: 'unknown', why: 'it was not asked for' }),
    there: () => Promise.resolve(read()),
    diagnose: () => Promise.resolve({ state: 'unknown', why: 'it was not asked for' }),
    secrets: {},
    sealed: [],
    refused: [],
    earlier: NOTHING_RESTORED,
    run: 'run-1',
    as: undefined,
  };
}

// A workspace with one of them is not moved, so no scenario comes here: somebody deleted it between
// the plan and the move.
describe('a serverless endpoint', () => {
  it.each<[string, Seen, string]>([
    ['that is missing is left to a person', { state: 'absent' }, 'blocked'],
    ['that is there is right', { state: 'present', body: item }, 'matches'],
    [
      'that Azure is at is not right yet',
      { state: 'present', body: { ...item, properties: { provisioningState: 'Creating' } } },
      'in-progress',
    ],
    ['that could not be read is unknown', { state: 'unknown', why: 'denied' }, 'unknown'],
  ])('%s', async (_, seen, kind) => {
    const context = contextIn(seen);
    const [only] = serverlessEndpoints.items(context.before, context.plan);
    expect(only).toEqual(item);
    expect(await serverlessEndpoints.look(item, context, 0)).toMatchObject({ kind });
  });

  it('that is made again by a person has new keys and a new address, which is said', () => {
    expect(serverlessEndpoints.action).toMatch(/keys and its address will be new/);
  });
});
