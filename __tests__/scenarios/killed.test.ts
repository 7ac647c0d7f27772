import { afterEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { textAt } from '../../emulator/arm/json.js';
import { parseJson } from '../../emulator/parse-json.js';
import { readyWorkspace } from '../../emulator/scenarios/index.js';
import { moveInputs, validateInputs } from './inputs.js';
import { until } from './until.js';
import { movesIn, startWorld, type World } from './world.js';

let world: World;
afterEach(() => world.close());

const JOURNAL = 'workspace-move-journal.jsonl';
const arm = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 2 };
// Every request waits so long that a step can be killed between a line of its journal and what it does next.
const settings = { latencyMs: 150 };

function journalled(): readonly string[] {
  try {
    const text = readFileSync(join(world.workspace, JOURNAL), 'utf8');
    const whole = text.split('\n').filter((line) => line.endsWith('}'));
    return whole.flatMap((line) => textAt(parseJson(line), 'event'));
  } catch {
    return [];
  }
}

async function validated(): Promise<Readonly<Record<string, string>>> {
  world = await startWorld({ state: readyWorkspace(), arm, settings });
  const run = await world.run(validateInputs);
  expect(run.outputs).toMatchObject({ outcome: 'ready' });
  world.newRequests();
  return moveInputs(run.outputs['plan-digest'] ?? '');
}

// What an undisturbed run writes into its journal; the last test holds the list to it.
const points = ['move-sending', 'move-accepted', 'move-ended'];

describe('a run that is killed', () => {
  it.each(points.map((event, index) => [event, index + 1] as const))(
    'right after it wrote %s leaves a move that the next run brings to its end, sent once',
    async (_, lines) => {
      const inputs = await validated();
      let kill: (name: NodeJS.Signals) => void = () => undefined;
      const running = world.run(inputs, { onStart: (send) => (kill = send) });
      await until(() => journalled().length >= lines, 5);
      kill('SIGKILL');
      const killed = await running;
      expect(killed.exitCode).toBeNull();
      expect(journalled()).toHaveLength(lines);
      const run = await world.run(inputs);
      expect(run.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
      expect(movesIn(world.newRequests())).toBe(1);
    },
  );

  it('is killed at every line that an undisturbed run writes', async () => {
    const inputs = await validated();
    const run = await world.run(inputs);
    expect(run.outputs).toMatchObject({ outcome: 'moved' });
    expect(journalled()).toEqual(points);
  });
});
