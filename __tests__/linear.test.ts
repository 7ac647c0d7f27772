import { describe, expect, it } from '@jest/globals';

import { dataAssetsNotMoved } from '../src/checks/afterwards/contents.js';
import { inventoryOf } from '../src/domain/azure/inventory.js';
import { prepareNames } from '../src/domain/plan/prepare-step.js';
import { clashesOf, keysOf, wavesOf, type Way } from '../src/domain/request/batch.js';
import type { BatchEntry } from '../src/domain/request/request.js';
import { renderMarkdown } from '../src/report/markdown.js';
import { markPrepared, stepsFor } from '../src/stages/plan/plan-preparation.js';
import { scope } from './azure/fake-wire.js';
import { operationsOf } from './operations.js';
import { sampleFinding, sampleReport } from './report/sample-report.js';
import { read, workspaceId } from './stages/plan/plan-builder.js';

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const group = (resourceGroup: string) => ({ subscriptionId: 's', resourceGroup });
const ways = (count: number, way: (at: number) => readonly [string, string]): readonly Way[] =>
  range(count).map((at) => {
    const [from, to] = way(at);
    return { source: group(from), destination: group(to) };
  });

/** Everything that is said to grow as its input does, with an input of so many. */
const claims: Readonly<Record<string, (count: number) => () => unknown>> = {
  'waves of moves out of one group': (count) => {
    const moves = ways(count, (at) => ['hub', `b${at}`]);
    return () => wavesOf(moves);
  },
  'waves of moves between two groups': (count) => {
    const moves = ways(count, () => ['a', 'b']);
    return () => wavesOf(moves);
  },
  'waves of a chain of moves': (count) => {
    const moves = ways(count, (at) => [`g${at}`, `g${at + 1}`]);
    return () => wavesOf(moves);
  },
  'waves of moves that share no group': (count) => {
    const moves = ways(count, (at) => [`a${at}`, `b${at}`]);
    return () => wavesOf(moves);
  },
  'the keys and clashes of a list of moves': (count) => {
    const entries: readonly BatchEntry[] = ways(count, (at) => [`a${at % 7}`, `b${at % 5}`]).map(
      (way, at) => ({ ...way, workspaceName: `mlw-${at % 900}`, associated: [] }),
    );
    return () => [clashesOf(entries), keysOf(entries.map(({ workspaceName }) => workspaceName))];
  },
  'the rule about data assets, over their versions': (count) => {
    const assets = range(count).map((at) => ({ id: `/ws/data/d${at}`, name: `d${at}` }));
    const versions = assets.map(({ id }) => ({ id: `${id}/versions/1`, name: '1' }));
    return () =>
      dataAssetsNotMoved.judge({
        scope,
        purpose: 'validate',
        items: (name) => (name === 'dataAssets' ? assets : versions),
        known: () => true,
      });
  },
  'the preparation of a plan, over its computes': (count) => {
    const computes = range(count).map((at) => ({
      id: `${workspaceId}/computes/c${at}`,
      name: `c${at}`,
      properties: { computeType: 'AmlCompute', isAttachedCompute: false },
    }));
    const inventory = inventoryOf([['computes', read(...computes)]]);
    const findings = computes.map(({ id }) => sampleFinding({ subject: id }));
    return () => stepsFor(markPrepared(findings, inventory, prepareNames), inventory, prepareNames);
  },
  'the page of a report, over its findings': (count) => {
    const findings = range(count).map((at) =>
      sampleFinding({ subject: `c${at}`, remedy: `Delete it: az ml compute delete --name c${at}` }),
    );
    const report = sampleReport({ findings });
    return () => renderMarkdown(report);
  },
};

describe('what grows as its input does', () => {
  it.each(Object.entries(claims))('%s', (_name, claim) => {
    const [few, many] = [operationsOf(claim(500)), operationsOf(claim(2_000))];
    // Each item is looked at, so that a count which sees nothing is no proof.
    expect(few).toBeGreaterThanOrEqual(500);
    // Four times as many; sorting adds a little. With the square it would be sixteen times.
    expect(many / few).toBeLessThan(5.5);
  });

  it('would be seen if it grew with the square', () => {
    const square = (count: number) => () =>
      range(count).map((at, _index, all) => all.filter((one) => one === at));
    expect(operationsOf(square(400)) / operationsOf(square(100))).toBeGreaterThan(12);
    const copied = (count: number) => () =>
      range(count).reduce<readonly number[]>((all, at) => [...all, at], []);
    expect(operationsOf(copied(400)) / operationsOf(copied(100))).toBeGreaterThan(12);
  });
});
