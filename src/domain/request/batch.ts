import { colourEdges, largestDegree, type Edge } from './edge-colouring.js';
import type { BatchEntry } from './request.js';
import {
  resourceGroupId,
  workspaceResourceId,
  type ResourceGroupRef,
  withoutCase,
} from '../azure/resource-id.js';

/** What a move locks. */
export interface Way {
  readonly source: ResourceGroupRef;
  readonly destination: ResourceGroupRef;
}

/**
 * Sorts moves into waves: no two moves of one wave share a resource group, as source or as
 * destination, because Azure locks both groups of a move for all others (Microsoft: Move Azure
 * resources). So two workspaces of one group go to different waves even when both are bound for the
 * same place. There are as many waves as `fewestWaves` says wherever groups can be told into two
 * camps with every move between them, above all when no group is both a source and a destination;
 * elsewhere some more (see `colourEdges`). Order within a wave is that of `moves`.
 */
export function wavesOf<Move extends Way>(moves: readonly Move[]): readonly (readonly Move[])[] {
  const waves = new Map<number, Move[]>();
  colourEdges(edgesOf(moves)).forEach((wave, index) => {
    const move = moves[index];
    const others = waves.get(wave);
    if (move === undefined) return;
    if (others === undefined) waves.set(wave, [move]);
    else others.push(move);
  });
  return [...waves].sort(([left], [right]) => left - right).map(([, wave]) => wave);
}

/** The largest number of moves that share one resource group: nobody can do with fewer waves. */
export function fewestWaves(moves: readonly Way[]): number {
  return largestDegree(edgesOf(moves));
}

// Groups are the vertices and moves the edges: moves that share a group are edges that share an
// end.
function edgesOf(moves: readonly Way[]): readonly Edge[] {
  const numbers = new Map<string, number>();
  const numberOf = (group: ResourceGroupRef): number => {
    const id = withoutCase(resourceGroupId(group));
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  return moves.map(({ source, destination }) => [numberOf(source), numberOf(destination)]);
}

/**
 * A key for each workspace name: the name, and for one that was there before (case aside), the
 * name, a dot and a number. A dot is in no name of a workspace, so keys differ; they hold no id,
 * and may be part of a file name.
 */
export function keysOf(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), count);
    return count === 1 ? name : `${name}.${count}`;
  });
}

/** Two entries of which at most one can be carried out; indexes of both. */
export interface Clash {
  readonly kind: 'same-workspace' | 'same-name-there';
  readonly earlier: number;
  readonly later: number;
}

/**
 * Entries that name the same workspace, or that would put two workspaces of one name into one
 * group.
 */
export function clashesOf(entries: readonly BatchEntry[]): readonly Clash[] {
  const claims = {
    'same-workspace': ({ source, workspaceName }: BatchEntry) =>
      workspaceResourceId(source, workspaceName),
    'same-name-there': ({ destination, workspaceName }: BatchEntry) =>
      destination === undefined ? undefined : workspaceResourceId(destination, workspaceName),
  } as const;
  const workspaces = twins(entries, 'same-workspace', claims['same-workspace']);
  const names = twins(entries, 'same-name-there', claims['same-name-there']);
  const told = new Set(workspaces.map(({ later }) => later));
  return [...workspaces, ...names.filter(({ later }) => !told.has(later))];
}

function twins(
  entries: readonly BatchEntry[],
  kind: Clash['kind'],
  claim: (entry: BatchEntry) => string | undefined,
): readonly Clash[] {
  const first = new Map<string, number>();
  return entries.flatMap((entry, later) => {
    const claimed = claim(entry);
    if (claimed === undefined) return [];
    const id = withoutCase(claimed);
    const earlier = first.get(id);
    if (earlier !== undefined) return [{ kind, earlier, later }];
    first.set(id, later);
    return [];
  });
}

/**
 * The entry as the inputs of a run, named as the contract names them, subscription ids included.
 */
export function entryInputs({
  source,
  destination,
  workspaceName,
  associated,
}: BatchEntry): Readonly<Record<string, string>> {
  return {
    'source-subscription-id': source.subscriptionId,
    'source-resource-group': source.resourceGroup,
    'workspace-name': workspaceName,
    ...(destination === undefined
      ? {}
      : {
          'destination-subscription-id': destination.subscriptionId,
          'destination-resource-group': destination.resourceGroup,
        }),
    'associated-resources': associated.length === 0 ? 'none' : associated.join(', '),
  };
}
