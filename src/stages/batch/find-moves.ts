import { idOf } from '../../domain/azure/body-identity.js';
import { clashesOf, keysOf } from '../../domain/request/batch.js';
import type { BatchEntry } from '../../domain/request/request.js';
import { itemsOf, type UnknownReason } from '../../domain/azure/inventory.js';
import type { BatchSource } from '../../domain/request/request.js';
import {
  parseResourceId,
  sameGroup,
  workspaceResourceId,
  withoutCase,
} from '../../domain/azure/resource-id.js';
import type { Presence } from '../../domain/azure/resource-location.js';
import type { ReportedMove } from '../../domain/run/run-report.js';
import type { AzureReader } from '../../ports/ports.js';
import { causeOf } from '../survey/one-cause.js';

/** A move as it was found, before it has a wave. */
export type FoundMove = Omit<ReportedMove, 'wave'>;

type Reader = Pick<AzureReader, 'lookUp' | 'listWorkspaces'>;

/**
 * The moves of a batch, each with how its workspace was found: by listing the subscriptions of a
 * list and looking the rest of its rows up, or by listing a place. `reason` when the place could
 * not be listed, or no row could be looked up for one and the same cause: then nothing is known of
 * any.
 */
export function findMoves(
  reader: Reader,
  from: BatchSource,
): Promise<readonly FoundMove[] | { readonly reason: UnknownReason }> {
  return from.kind === 'list' ? lookUpAll(reader, from.entries) : listPlace(reader, from);
}

async function lookUpAll(
  reader: Reader,
  entries: readonly BatchEntry[],
): Promise<readonly FoundMove[] | { readonly reason: UnknownReason }> {
  const keys = keysOf(entries.map(({ workspaceName }) => workspaceName));
  const listed = await listSubscriptions(reader, entries);
  const looks = await Promise.all(
    entries.map(async (entry): Promise<Presence> => {
      const id = workspaceResourceId(entry.source, entry.workspaceName);
      // What is in no list may yet be there: only its own look says that it is not.
      return listed.has(withoutCase(id)) ? { state: 'present' } : reader.lookUp(id);
    }),
  );
  const reason = reasonOfAll(looks);
  if (reason !== undefined) return { reason };
  return Promise.all(
    looks.map(async (seen, index): Promise<FoundMove> => {
      const entry = entries[index];
      if (entry === undefined) throw new Error('a look without its row');
      const why = seen.state === 'unknown' ? seen.why : undefined;
      const state = await stateOf(seen.state, entry, reader);
      return { key: keys[index] ?? '', entry, state, why };
    }),
  );
}

// One thing that lies before all of Azure is not told once a row.
function reasonOfAll(looks: readonly Presence[]): UnknownReason | undefined {
  const reasons = looks.flatMap((seen) => (seen.state === 'unknown' ? (seen.reason ?? []) : []));
  const isWhole = reasons.length === looks.length && causeOf(reasons) !== undefined;
  return isWhole ? reasons[0] : undefined;
}

/** From so many moves of a subscription on, its list is fewer requests than a look at each. */
const WORTH_A_LIST = 20;

/** Ids, lower-cased, of the workspaces of the subscriptions that many of the moves are in. */
async function listSubscriptions(
  reader: Reader,
  entries: readonly BatchEntry[],
): Promise<ReadonlySet<string>> {
  const counts = new Map<string, number>();
  for (const { source } of entries) {
    const id = withoutCase(source.subscriptionId);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const many = [...counts].filter(([, count]) => count >= WORTH_A_LIST);
  const lists = await Promise.all(
    many.map(([subscriptionId]) =>
      reader.listWorkspaces({ subscriptionId, resourceGroup: undefined }),
    ),
  );
  const items = lists.flatMap(itemsOf);
  return new Set(items.map((item) => withoutCase(idOf(item))));
}

// A batch that is started again finds at the destination what it has moved.
async function stateOf(
  atSource: 'present' | 'absent' | 'unknown',
  { destination, workspaceName }: BatchEntry,
  reader: Reader,
): Promise<FoundMove['state']> {
  if (atSource === 'present') return 'found';
  if (atSource === 'unknown') return 'unknown';
  if (destination === undefined) return 'missing';
  const there = await reader.lookUp(workspaceResourceId(destination, workspaceName));
  return there.state === 'present' ? 'there' : 'missing';
}

async function listPlace(
  reader: Reader,
  { place, destination, associated }: Extract<BatchSource, { kind: 'place' }>,
): Promise<readonly FoundMove[] | { readonly reason: UnknownReason }> {
  const listed = await reader.listWorkspaces(place);
  if (listed.state === 'unknown') return { reason: listed.reason };
  const ids = itemsOf(listed).map((item) => idOf(item));
  // Azure's order is not documented; keys must not depend on it.
  const parsed = [...ids].sort(byLowerCase).map(parseResourceId);
  if (parsed.includes(undefined)) {
    const why = 'Azure listed a workspace without an id';
    return { reason: { why, code: undefined, status: 200 } };
  }
  const entries = parsed.flatMap((id): readonly BatchEntry[] =>
    id === undefined
      ? []
      : [
          {
            source: { subscriptionId: id.subscriptionId, resourceGroup: id.resourceGroup },
            destination,
            workspaceName: id.name,
            associated,
          },
        ],
  );
  return judged(entries);
}

// A list of the user's has no clashes (they are wrong inputs); what a place happens to hold may
// have some.
function judged(entries: readonly BatchEntry[]): readonly FoundMove[] {
  const keys = keysOf(entries.map(({ workspaceName }) => workspaceName));
  const clashing = new Set(clashesOf(entries).flatMap(({ earlier, later }) => [earlier, later]));
  return entries.map((entry, index) => {
    const { source, destination } = entry;
    const isThere = destination !== undefined && sameGroup(source, destination);
    const state = isThere ? 'there' : clashing.has(index) ? 'clash' : 'found';
    return { key: keys[index] ?? '', entry, state, why: undefined };
  });
}

function byLowerCase(left: string, right: string): number {
  const [one, other] = [left.toLowerCase(), right.toLowerCase()];
  return one < other ? -1 : Number(one > other);
}
