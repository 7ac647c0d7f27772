import { describe, expect, it } from '@jest/globals';

import { assignment } from '../../../emulator/scenarios/access.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import {
  DESTINATION_GROUP,
  SOURCE_SUBSCRIPTION_ID,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/names.js';
import { parseJson } from '../../../emulator/parse-json.js';
import type { JsonObject } from '../../../emulator/types.js';
import { isJsonArray, isJsonObject, listAt, textAt } from '../../../src/domain/json.js';
import { signIn, validateInputs } from '../support/inputs.js';
import { hosts, startWorld, type Platform } from '../support/world.js';

const arm = { retryAfterSeconds: 1, validationPolls: 1 };
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';

/** What every later step of a job has as its environment, or a job as its outputs. */
const room: Readonly<Record<Platform, number>> = {
  github: 1024 * 1024,
  'azure-pipelines': 32_766,
};
const taken: Readonly<Record<Platform, (text: string) => number>> = {
  // Counted as UTF-16 (GitHub docs: passing information between jobs).
  github: (text) => 2 * text.length,
  'azure-pipelines': (text) => text.length,
};

const id = (number: number): string =>
  `${number.toString(16).padStart(8, '0')}-0000-4444-8888-000000000001`;

/** A workspace after whose move a great deal is left to do. */
function crowded(): JsonObject {
  const rights = Array.from({ length: 2_000 }, (_, number) =>
    assignment(WORKSPACE_ID, id(number), READER, id(number), 'User'),
  );
  return { ...readyWorkspace(), ...Object.fromEntries(rights) };
}

/** So many workspaces of one group, and nothing in them. */
function listed(count: number): JsonObject {
  const state = readyWorkspace();
  const workspace = JSON.stringify(state[WORKSPACE_ID]);
  const more = Array.from({ length: count - 1 }, (_, number) => {
    const other = `mlw-${number}`;
    const text = workspace.replaceAll('mlw-churn', other);
    return [WORKSPACE_ID.replace('mlw-churn', other), parseJson(text)] as const;
  });
  return { ...state, ...Object.fromEntries(more) };
}

describe.each(hosts)('what a run hands on, on %s', (host) => {
  it('fits: a list is cut to whole items, and is whole in its file', async () => {
    const world = await startWorld({ state: crowded(), arm }, host);
    const run = await world.run(validateInputs);
    expect(run.outputs).toMatchObject({ outcome: 'ready', 'failure-reason': '' });
    // The runner of the emulator drops what is too long, as the one of the host does.
    expect(run.errors).toEqual([]);
    const all = Object.values(run.outputs).map(taken[host]);
    expect(all.reduce((sum, size) => sum + size, 0)).toBeLessThan(room[host]);
    const tasks = parseJson(run.outputs['post-move-tasks'] ?? '');
    const whole = parseJson(await world.readFile(run.outputs['tasks-file'] ?? ''));
    await world.close();
    if (!isJsonArray(tasks) || !isJsonArray(whole)) throw new Error('no lists');
    expect(whole.length).toBeGreaterThan(2_000);
    const last = tasks.at(-1);
    expect(tasks.slice(0, -1)).toEqual(whole.slice(0, tasks.length - 1));
    expect(last).toMatchObject({ kind: 'more', name: 'workspace-move-tasks.json' });
    expect(textAt(last, 'action')).toContain(String(whole.length - tasks.length + 1));
  });

  it('fits: more moves than a matrix carries come in parts', async () => {
    const world = await startWorld({ state: listed(300), arm }, host);
    const run = await world.run({
      ...signIn,
      mode: 'discover',
      'source-subscription-id': SOURCE_SUBSCRIPTION_ID,
      'destination-resource-group': DESTINATION_GROUP,
    });
    expect(run.outputs).toMatchObject({ outcome: 'ready' });
    const first = keysIn(run.outputs['matrix'] ?? '');
    const second = keysIn(await world.readFile('workspace-moves-matrix-2.json'));
    await world.close();
    expect(first.length).toBeLessThanOrEqual(256);
    expect(new Set([...first, ...second]).size).toBe(300);
    expect(Math.max(...Object.values(run.outputs).map(taken[host]))).toBeLessThan(room[host]);
    // Whoever reads the log is told that there is more than the matrix.
    expect(`${run.told.join('\n')}${run.summary}`).toContain('workspace-moves-matrix-2.json');
  });
});

/** The keys of a matrix of either host. */
function keysIn(text: string): readonly (string | undefined)[] {
  const matrix = parseJson(text);
  const include = listAt(matrix, 'include');
  const jobs = include.length > 0 ? include : isJsonObject(matrix) ? Object.values(matrix) : [];
  return jobs.map((job) => textAt(job, 'key'));
}
