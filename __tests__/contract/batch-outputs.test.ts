import { describe, expect, it } from '@jest/globals';

import { matrices } from '../../src/contract/batch-outputs.js';
import { outputsOf } from '../../src/contract/outputs.js';
import { isJsonObject, listAt, textAt } from '../../src/domain/json.js';
import { parseJson } from '../../src/domain/parse-json.js';
import type { ReportedMove, RunReport } from '../../src/domain/run/run-report.js';
import { startRun } from '../../src/modes/parts/run.js';

const SOURCE = 'aaaaaaaa-1111-1111-1111-111111111111';
const DESTINATION = 'bbbbbbbb-2222-2222-2222-222222222222';

describe('the outputs of discover', () => {
  const move = (key: string, wave: number | undefined, state: ReportedMove['state']) => ({
    key,
    entry: {
      source: { subscriptionId: SOURCE, resourceGroup: 'a' },
      destination: { subscriptionId: DESTINATION, resourceGroup: 'b' },
      workspaceName: key,
      associated: [],
    },
    state,
    why: undefined,
    wave,
  });
  const nothing = startRun('0.0.0', { now: () => 0 }).report();
  const ready: RunReport = { ...nothing, mode: 'discover', outcome: 'ready', failed: false };

  it('hold every move that was found, by wave, and no subscription id', () => {
    const batch = [
      move('one', 1, 'found'),
      move('two', 1, 'found'),
      move('three', 2, 'found'),
      move('gone', undefined, 'missing'),
    ];
    const { matrix = '', waves = '', 'can-move': canMove } = outputsOf({ ...ready, batch });
    expect(JSON.parse(matrix)).toEqual({
      include: [
        { key: 'one', workspace: 'one', wave: 1 },
        { key: 'two', workspace: 'two', wave: 1 },
        { key: 'three', workspace: 'three', wave: 2 },
      ],
    });
    expect(JSON.parse(waves)).toEqual([['one', 'two'], ['three']]);
    expect(matrix + waves).not.toMatch(/1111-1111|2222-2222/);
    expect(canMove).toBe('false');
  });

  it('are empty when nothing was found, for an empty matrix is an error to GitHub', () => {
    const outputs = outputsOf({ ...ready, batch: [move('gone', undefined, 'missing')] });
    expect(outputs).toMatchObject({ matrix: '', waves: '' });
  });

  it('hold a matrix without waves where nobody said where to', () => {
    const outputs = outputsOf({ ...ready, batch: [move('one', undefined, 'found')] });
    expect(outputs['matrix']).toBe('{"include":[{"key":"one","workspace":"one"}]}');
    expect(outputs['waves']).toBe('');
  });

  it("are a matrix of Azure Pipelines' own on that host: names of letters, digits and _, all values text", () => {
    const batch = [
      move('mlw-one', 1, 'found'),
      move('mlw_one', 1, 'found'),
      move('MLW_ONE.2', 1, 'found'),
      move('mlw_one_2', 1, 'found'),
      move('mlw-one-later', 2, 'found'),
      move('9', undefined, 'found'),
      move('gone', undefined, 'missing'),
    ];
    const { matrix = '' } = outputsOf({ ...ready, host: 'azure-pipelines', batch });
    const legs = JSON.parse(matrix) as Readonly<Record<string, unknown>>;
    expect(legs).toEqual({
      w1_mlw_one: { key: 'mlw-one', workspace: 'mlw-one', wave: '1' },
      w1_mlw_one_2: { key: 'mlw_one', workspace: 'mlw_one', wave: '1' },
      w1_MLW_ONE_2_2: { key: 'MLW_ONE.2', workspace: 'MLW_ONE.2', wave: '1' },
      w1_mlw_one_2_3: { key: 'mlw_one_2', workspace: 'mlw_one_2', wave: '1' },
      w2_mlw_one_later: { key: 'mlw-one-later', workspace: 'mlw-one-later', wave: '2' },
      w0_9: { key: '9', workspace: '9' },
    });
  });

  it.each([
    ['github', 256],
    ['azure-pipelines', 200],
  ] as const)('are handed out in parts where one matrix does not carry them: %s', (host, least) => {
    const batch = Array.from({ length: 600 }, (_, index) => move(`workspace-${index}`, 1, 'found'));
    const report: RunReport = { ...ready, host, batch };
    const parts = matrices(report).map((text) => {
      expect(Buffer.byteLength(text)).toBeLessThan(host === 'github' ? 200_000 : 32_766);
      const part = parseJson(text);
      const all = isJsonObject(part) ? Object.values(part) : [];
      const jobs = host === 'github' ? listAt(part, 'include') : all;
      return jobs.map((job) => textAt(job, 'key'));
    });
    expect(parts.flat()).toEqual(batch.map(({ key }) => key));
    expect(parts[0]?.length).toBeGreaterThanOrEqual(least);
    expect(parts.every((part) => part.length <= 256)).toBe(true);
    const { matrix, waves = '' } = outputsOf(report);
    expect(matrix).toBe(matrices(report)[0]);
    expect(JSON.parse(waves)).toEqual([parts[0]]);
  });
});
