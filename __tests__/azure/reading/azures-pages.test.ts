import { describe, expect, it } from '@jest/globals';

import { readyWorkspace, WORKSPACE_ID } from '../../../emulator/scenarios/index.js';
import type { ArmSettings } from '../../../emulator/arm/settings.js';
import type { JsonObject } from '../../../emulator/types.js';
import { openReader } from '../../../src/azure/open-reader.js';
import { idOf } from '../../../src/domain/azure/body-identity.js';
import { itemsOf, type CollectionName } from '../../../src/domain/azure/inventory.js';
import { scenarioScope } from '../../checks/emulated-judgement.js';
import { EmulatedWire } from '../emulated-wire.js';
import { sideOn } from '../fake-wire.js';

const HOW_MANY = 130;

/** A workspace with so many of one kind, and no other of it. */
function withMany(list: string): JsonObject {
  const path = `${WORKSPACE_ID}/${list}`;
  const others = Object.entries(readyWorkspace()).filter(([id]) => !id.startsWith(`${path}/`));
  const many = Array.from({ length: HOW_MANY }, (_, number) => {
    const name = `n${number}`;
    return [`${path}/${name}`, { id: `${path}/${name}`, name, properties: {} }] as const;
  });
  return Object.fromEntries([...others, ...many]);
}

// Pages as Azure was recorded to have them; where none is recorded, 20 are as good as any.
const lists: readonly (readonly [list: string, collection: CollectionName, pages: number])[] = [
  ['schedules', 'schedules', 3],
  ['components', 'components', 3],
  ['data', 'dataAssets', 3],
  ['environments', 'environments', 2],
  ['models', 'models', 7],
  ['datastores', 'datastores', 5],
  ['outboundRules', 'outboundRules', 1],
  ['computes', 'computes', 7],
  ['onlineEndpoints', 'onlineEndpoints', 7],
];

const otherVersion = '2025-07-01-preview';

describe.each(lists)('many %s', (list, collection, pages) => {
  it.each<[string, ArmSettings, number]>([
    ["Azure's own size", {}, pages],
    ['seven', { pageSize: 7 }, 19],
    [
      "Azure's own size, with an api-version of their own",
      { nextLinkApiVersion: otherVersion },
      pages,
    ],
  ])('are read whole in pages of %s', async (_size, settings, expected) => {
    const wire = new EmulatedWire(withMany(list), settings);
    const read = await openReader(sideOn(wire).options).readCollection(
      collection,
      scenarioScope,
      [],
    );
    expect(read).toMatchObject({ state: 'read' });
    expect(new Set(itemsOf(read).map(idOf)).size).toBe(HOW_MANY);
    expect(wire.exchanges).toHaveLength(expected);
  });
});
