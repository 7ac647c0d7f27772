import { withoutCase } from '../../../domain/azure/resource-id.js';
import type { Finding } from '../../../domain/plan/finding.js';
import { collectionTable, itemsOf, type CollectionName } from '../../../domain/azure/inventory.js';
import { inParallel } from '../../../domain/in-parallel.js';
import {
  isJsonObject,
  listAt,
  textAt,
  valueAt,
  type JsonObject,
  type JsonValue,
} from '../../../domain/json.js';
import { namesOf } from '../../../domain/plan/snapshot.js';
import type { AzureReader } from '../../../ports/ports.js';
import { relocation } from '../../../domain/azure/relocation.js';
import { readThere } from '../../restore/read-there.js';
import { difference, type Verification } from './verification.js';

/** What moves along by the guide's table, and is looked for by name. */
const counted = [
  'models',
  'environments',
  'components',
  'datastores',
] as const satisfies readonly CollectionName[];

const SHOWN = 5;

const VERSION = /\/versions\/.*$/;

/** How many versions are looked up side by side. */
const SIDE_BY_SIDE = 16;

/**
 * Everything that moves along is there under its name, and of assets the version that was the latest
 * before. More than before is no difference: people go on working.
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
      const now = await there(name);
      if (now.state === 'unknown') return [unread(name, now.reason.why, id)];
      return missing(name, listAt(before, 'items').flatMap(namesBefore), itemsOf(now), reader, id);
    }),
  );
  return all.flat();
};

// Lists are kept as names, or as bodies where they are put back.
function namesBefore(item: JsonValue): readonly string[] {
  if (typeof item === 'string') return [item];
  return isJsonObject(item) ? namesOf(item) : [];
}

async function missing(
  name: (typeof counted)[number],
  before: readonly string[],
  now: readonly JsonObject[],
  reader: AzureReader,
  id: string,
): Promise<readonly Finding[]> {
  const there = new Set(now.flatMap(namesOf).map(withoutCase));
  const isThere = (one: string): boolean => there.has(withoutCase(one));
  const absent = before.filter((one) => !isThere(one));
  // Of an asset that is there, another version may have become the latest: only then is the one
  // from before looked up.
  const latest = absent.filter((one) => VERSION.test(one) && isThere(one.replace(VERSION, '')));
  const looks = await inParallel(latest, SIDE_BY_SIDE, async (one) => {
    const look = await reader.lookUp(`${id}/${one}`);
    return [one, look] as const;
  });
  const seen = new Map(looks);
  // With an asset that is gone its version is, and is not told as well.
  const gone = absent.filter((one) =>
    VERSION.test(one) ? seen.get(one)?.state === 'absent' : true,
  );
  const [unclear] = looks.flatMap(([, look]) => (look.state === 'unknown' ? [look.why] : []));
  return [
    ...(gone.length === 0
      ? []
      : [absence(name, gone, before.filter((one) => !VERSION.test(one)).length, id)]),
    ...(unclear === undefined ? [] : [unread(name, unclear, id)]),
  ];
}

function unread(name: CollectionName, why: string, id: string): Finding {
  const words = {
    why: 'A list of what moved along could not be read at the destination, so nobody knows whether it is complete.',
    remedy: 'Give the identity the right to read it there, and run mode status: it verifies again.',
  };
  const evidence = { field: collectionTable[name].title, value: why };
  return difference(id, evidence, words, { certainty: 'unknown' });
}

function absence(
  name: CollectionName,
  gone: readonly string[],
  before: number,
  id: string,
): Finding {
  const more = gone.length > SHOWN ? ` and ${gone.length - SHOWN} more` : '';
  const value = `${gone.length} of ${before} missing: ${gone.slice(0, SHOWN).join(', ')}${more}`;
  const words = {
    why: 'Something that should have moved along is not at the destination.',
    remedy:
      'Look for it in the studio, and run mode status, which looks again. If it stays so, give the correlation id to Azure support.',
  };
  // The guide says both of datastores, and restore registers them again: it is no failure of the
  // move.
  const severity = name === 'datastores' ? 'warning' : 'blocker';
  return difference(id, { field: collectionTable[name].title, value }, words, { severity });
}
