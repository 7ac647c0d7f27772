import type { Finding } from '../../../domain/plan/finding.js';
import {
  collectionTable,
  itemsOf,
  type Collection,
  type CollectionName,
} from '../../../domain/azure/inventory.js';
import { listAt, textAt, valueAt, type JsonValue } from '../../../domain/json.js';
import { belowWorkspace } from '../../../domain/plan/snapshot.js';
import { relocation } from '../../../domain/azure/relocation.js';
import { readThere } from '../../restore/read-there.js';
import { difference, type Verification } from './verification.js';

/** What moves along by the guide's table, and can be counted: names before and after. */
const counted = [
  'models',
  'modelVersions',
  'environments',
  'environmentVersions',
  'components',
  'componentVersions',
  'datastores',
] as const satisfies readonly CollectionName[];

const SHOWN = 5;

/**
 * Everything that moves along is there under its name. More than before is no difference: people go
 * on working.
 */
export const contentsComplete: Verification = async ({ reader, plan, id }) => {
  const moved = plan.content.resources.map((resource) => resource.id);
  const place = relocation(moved, plan.content.destination);
  const there = readThere(reader, plan, plan.content.destination, place).read;
  const all = await Promise.all(
    counted.map(async (name) => {
      const before = valueAt(plan.snapshot, name);
      // What could not be read before the move cannot be compared; the validation has said so.
      if (textAt(before, 'state') === 'unknown') return [];
      return missing(name, namesOf(listAt(before, 'items')), await there(name), id);
    }),
  );
  return all.flat();
};

function missing(
  name: (typeof counted)[number],
  before: readonly string[],
  now: Collection,
  id: string,
): readonly Finding[] {
  const field = collectionTable[name].title;
  if (now.state === 'unknown') {
    const words = {
      why: 'A list of what moved along could not be read at the destination, so nobody knows whether it is complete.',
      remedy:
        'Give the identity the right to read it there, and run mode status: it verifies again.',
    };
    const evidence = { field, value: now.reason.why };
    return [difference(id, evidence, words, { certainty: 'unknown' })];
  }
  const there = new Set(namesOf(itemsOf(now)));
  const gone = before.filter((one) => !there.has(one));
  if (gone.length === 0) return [];
  const more = gone.length > SHOWN ? ` and ${gone.length - SHOWN} more` : '';
  const value = `${gone.length} of ${before.length} missing: ${gone.slice(0, SHOWN).join(', ')}${more}`;
  const words = {
    why: 'Something that should have moved along is not at the destination.',
    remedy:
      'Look for it in the studio, and run mode status, which looks again. If it stays so, give the correlation id to Azure support.',
  };
  // The guide says both of datastores, and restore registers them again: it is no failure of the
  // move.
  const severity = name === 'datastores' ? 'warning' : 'blocker';
  return [difference(id, { field, value }, words, { severity })];
}

function namesOf(items: readonly JsonValue[]): readonly string[] {
  return items.map((item) =>
    (typeof item === 'string' ? item : belowWorkspace(item)).toLowerCase(),
  );
}
