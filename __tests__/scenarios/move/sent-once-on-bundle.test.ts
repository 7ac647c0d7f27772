import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, expect, it } from '@jest/globals';

import { readyWorkspace, STORAGE_ID } from '../../../emulator/scenarios/index.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { movesIn, startWorld, type World } from '../support/world.js';

const PLAN = 'workspace-move-plan.json';
const JOURNAL = 'workspace-move-journal.jsonl';
const arm = {
  ...{ retryAfterSeconds: 1, validationPolls: 1, movePolls: 1 },
  // Azure takes the move and fails it.
  moveError: { body: { error: { code: 'MoveCannotProceed', message: 'No.' } }, moved: 'none' },
} as const;
const TORN = '{"at":"2026-01-01T00:00:00.000Z","ev';
const lineOfAnother = (event: string): string =>
  `${JSON.stringify({ at: '2026-01-01T00:00:00.000Z', planDigest: 'sha256:other', event })}\n`;

/** A machine whose clock goes thirty times as fast: what cannot be read is looked for a while. */
function hurried(): Readonly<Record<string, string>> {
  const preload = new URL('../../../chaos/surroundings.js', import.meta.url).href;
  const machine = { begin: Date.now(), speed: 30, ahead: 0 };
  return { NODE_OPTIONS: `--import=${preload}`, CHAOS_SURROUNDINGS: JSON.stringify(machine) };
}

let world: World;
afterAll(() => world.close());

it('a plan whose journal is torn, mixed and of things that cannot be read is sent once', async () => {
  let kill: (name: NodeJS.Signals) => void = () => undefined;
  const onRequest = ({ url }: { readonly url: URL }): void => {
    if (url.pathname.endsWith('/moveResources')) kill('SIGKILL');
  };
  world = await startWorld({ state: readyWorkspace(), arm, onRequest });
  // What moves with the workspace cannot be read, and somebody accepts that.
  const body = { error: { code: 'AuthorizationFailed', message: 'No.' } };
  world.emulator.addFault({
    match: { method: 'GET', path: `${STORAGE_ID}\\?` },
    times: -1,
    do: { answer: { status: 403, body } },
  });
  const journal = join(world.workspace, JOURNAL);
  const validated = await world.run({
    ...validateInputs,
    'associated-resources': 'storage',
    acknowledge:
      'policy-denies, associated-resource-state, associated-role-assignments-lost, timed-rights-lost, associated-private-endpoints-reset, diagnostic-settings-lost',
  });
  expect({ told: validated.summary, ...validated.outputs }).toMatchObject({ outcome: 'ready' });
  expect(await world.readFile(PLAN)).toContain('"fingerprint": ""');
  const inputs = moveInputs(validated.outputs['plan-digest'] ?? '');
  // A run before it died in the middle of a line: the next line is not to be a part of that.
  await writeFile(journal, TORN);
  const killed = await world.run(inputs, { onStart: (send) => (kill = send) });
  expect(killed.exitCode).toBeNull();
  kill = () => undefined;
  await appendFile(journal, lineOfAnother('move-sending') + lineOfAnother('move-refused') + TORN);
  const run = await world.run(inputs, { environment: hurried() });
  expect(run.outputs).toMatchObject({ outcome: 'unknown', 'failure-reason': 'move-unknown' });
  expect(run.summary).toContain('A plan is sent once');
  expect(movesIn(world.newRequests())).toBe(1);
});
