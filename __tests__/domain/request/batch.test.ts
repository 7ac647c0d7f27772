import { describe, expect, it } from '@jest/globals';

import {
  clashesOf,
  fewestWaves,
  entryInputs,
  keysOf,
  wavesOf,
  type Way,
} from '../../../src/domain/request/batch.js';
import type { BatchEntry } from '../../../src/domain/request/request.js';
import {
  colourEdges,
  largestDegree,
  type Edge,
} from '../../../src/domain/request/edge-colouring.js';

/** Numbers below a limit, the same ones for the same seed (mulberry32). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const group = (name: string, subscriptionId = 's') => ({ subscriptionId, resourceGroup: name });
const way = (from: string, to: string): Way => ({ source: group(from), destination: group(to) });

function groupsOf({ source, destination }: Way): readonly string[] {
  return [source, destination].map((one) =>
    `${one.subscriptionId}/${one.resourceGroup}`.toLowerCase(),
  );
}

function conflictsIn(waves: readonly (readonly Way[])[]): readonly string[] {
  return waves.flatMap((wave) => {
    const groups = wave.flatMap(groupsOf);
    return groups.filter((one, index) => groups.indexOf(one) !== index);
  });
}

function randomEdges(roll: (limit: number) => number, vertices: number, count: number): Edge[] {
  return Array.from({ length: count }, () => {
    const one = roll(vertices);
    return [one, (one + 1 + roll(vertices - 1)) % vertices];
  });
}

describe('waves', () => {
  it('are as few as possible when no group is both a source and a destination', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const roll = dice(seed);
      const [sources, destinations] = [1 + roll(12), 1 + roll(12)];
      const moves = Array.from({ length: 1 + roll(120) }, () =>
        way(`from-${roll(sources)}`, `to-${roll(destinations)}`),
      );
      const waves = wavesOf(moves);
      expect(conflictsIn(waves)).toEqual([]);
      expect(waves).toHaveLength(fewestWaves(moves));
      expect(waves.flat()).toHaveLength(moves.length);
      expect(new Set(waves.flat())).toEqual(new Set(moves));
    }
  });

  it('are as few as possible in a chain of stages, where groups are on both sides', () => {
    const moves = ['dev', 'test', 'prod'].flatMap((stage, index, stages) => {
      const next = stages[index + 1];
      return next === undefined ? [] : [1, 2, 3].map(() => way(stage, next));
    });
    expect(fewestWaves(moves)).toBe(6);
    expect(wavesOf(moves)).toHaveLength(6);
    expect(conflictsIn(wavesOf(moves))).toEqual([]);
  });

  it('are fewer than twice as many in any other batch, and never hold two moves of one group', () => {
    for (let seed = 1; seed <= 600; seed += 1) {
      const roll = dice(seed);
      const edges = randomEdges(roll, 2 + roll(9), 1 + roll(60));
      const colours = colourEdges(edges);
      const met = edges.flatMap((ends, edge) => ends.map((end) => `${end} ${colours[edge] ?? ''}`));
      expect(new Set(met).size).toBe(met.length);
      const most = largestDegree(edges);
      const used = new Set(colours);
      expect(used.size).toBeLessThanOrEqual(2 * most - 1);
      expect(Math.max(...used)).toBe(used.size - 1);
    }
  });

  it('reach the bound of Shannon where nobody can do better: a triangle of parallel moves', () => {
    const moves = ['ab', 'bc', 'ca'].flatMap(([from = '', to = '']) =>
      [1, 2, 3, 4].map(() => way(from, to)),
    );
    expect(fewestWaves(moves)).toBe(8);
    expect(wavesOf(moves)).toHaveLength(12);
  });

  it('part two workspaces of one group that are bound for the same group', () => {
    expect(wavesOf([way('a', 'b'), way('a', 'b')])).toHaveLength(2);
  });

  it('part a move out of a group from a move into it', () => {
    expect(wavesOf([way('a', 'b'), way('b', 'c')])).toHaveLength(2);
  });

  it('tell groups by subscription and name, case aside', () => {
    const elsewhere: Way = { source: group('a', 'T'), destination: group('c') };
    expect(wavesOf([way('a', 'b'), elsewhere])).toHaveLength(1);
    expect(wavesOf([way('a', 'b'), way('A', 'c')])).toHaveLength(2);
  });

  it('are the same for the same moves, in their order', () => {
    const roll = dice(7);
    const moves = Array.from({ length: 60 }, () => way(`a${roll(8)}`, `b${roll(8)}`));
    expect(wavesOf(moves)).toEqual(wavesOf(moves));
    const order = new Map(moves.map((move, index) => [move, index]));
    for (const wave of wavesOf(moves)) {
      const places = wave.map((move) => order.get(move) ?? -1);
      expect(places).toEqual([...places].sort((left, right) => left - right));
    }
  });

  it('are none without moves, and a move within one group is a defect', () => {
    expect(wavesOf([])).toEqual([]);
    expect(() => wavesOf([way('a', 'A')])).toThrow('two different ends');
  });

  // What this process computes counts, and not what others do meanwhile; time that grows with the
  // square of the size would be minutes.
  it.each<[shape: string, from: number, to: number]>([
    ['out of one group', 1, 50_000],
    ['between forty groups and forty', 40, 40],
    ['between two groups', 1, 1],
  ])('of fifty thousand moves %s are there in seconds', (_, from, to) => {
    const roll = dice(3);
    const moves = Array.from({ length: 50_000 }, () => way(`a${roll(from)}`, `b${roll(to)}`));
    const before = process.cpuUsage();
    expect(wavesOf(moves)).toHaveLength(fewestWaves(moves));
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
  });
});

describe('keys', () => {
  it('are the names, and a number where a name came before', () => {
    expect(keysOf(['a', 'B', 'A', 'b', 'a', 'a-2'])).toEqual([
      'a',
      'B',
      'A.2',
      'b.2',
      'a.3',
      'a-2',
    ]);
  });
});

const entry = (from: string, to: string | undefined, workspaceName: string): BatchEntry => ({
  source: group(from),
  destination: to === undefined ? undefined : group(to),
  workspaceName,
  associated: [],
});

describe('clashes', () => {
  it('are the same workspace twice, and two of one name bound for one group', () => {
    const entries = [
      entry('a', 'x', 'one'),
      entry('A', 'y', 'ONE'),
      entry('b', 'X', 'One'),
      entry('b', 'y', 'two'),
      entry('c', undefined, 'one'),
    ];
    expect(clashesOf(entries)).toEqual([
      { kind: 'same-workspace', earlier: 0, later: 1 },
      { kind: 'same-name-there', earlier: 0, later: 2 },
    ]);
  });
});

describe('the inputs of an entry', () => {
  it('name everything, and no destination where nobody said one', () => {
    expect(entryInputs({ ...entry('a', 'b', 'ws'), associated: ['storage', 'key-vault'] })).toEqual(
      {
        'source-subscription-id': 's',
        'source-resource-group': 'a',
        'workspace-name': 'ws',
        'destination-subscription-id': 's',
        'destination-resource-group': 'b',
        'associated-resources': 'storage, key-vault',
      },
    );
    expect(entryInputs(entry('a', undefined, 'ws'))).toEqual({
      'source-subscription-id': 's',
      'source-resource-group': 'a',
      'workspace-name': 'ws',
      'associated-resources': 'none',
    });
  });
});
