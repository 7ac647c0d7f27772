import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { textAt } from '../../../emulator/arm/json.js';
import { parseJson } from '../../../emulator/parse-json.js';
import type { JsonObject } from '../../../emulator/types.js';
import { moveInputs } from '../support/inputs.js';
import { preparable, preparation, preparationIn, prepareInputs } from '../support/preparable.js';
import { until } from '../support/until.js';
import { movesIn, startWorld, type World } from '../support/world.js';

const JOURNAL = 'workspace-move-journal.jsonl';
const arm = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1, operationPolls: 1 };
// Every request waits so long that a step can be killed between a line of its journal and what it
// does next.
const settings = { latencyMs: 100 };

function journalled({ workspace }: World): readonly string[] {
  try {
    const text = readFileSync(join(workspace, JOURNAL), 'utf8');
    const whole = text.split('\n').filter((line) => line.endsWith('}'));
    return whole.map((line) => textAt(parseJson(line), 'event'));
  } catch {
    return [];
  }
}

async function validated(): Promise<{ world: World; inputs: Readonly<Record<string, string>> }> {
  const world = await startWorld({ state: preparable(), arm, settings });
  const run = await world.run(prepareInputs);
  expect(run.outputs).toMatchObject({ outcome: 'ready' });
  world.newRequests();
  return { world, inputs: moveInputs(run.outputs['plan-digest'] ?? '') };
}

/** What Azure holds in the end, but for what changes by itself. */
function settled(world: World): JsonObject {
  const bodies = Object.entries(world.emulator.state()).map(([id, body]) => {
    // The move gives connections of private endpoints new names.
    const still = (text: string): string => text.replaceAll(/pe-mlw-churn\.[0-9a-f-]{36}/g, 'pe');
    const text = still(JSON.stringify(body)).replaceAll(/"\d{4}-\d\d-\d\dT[^"]*"/g, '"then"');
    return [still(id.toLowerCase()), text] as const;
  });
  return Object.fromEntries(bodies.sort(([left], [right]) => (left < right ? -1 : 1)));
}

// What an undisturbed run writes into its journal: the first test holds the list to it.
const points = [
  ...preparation.flatMap(() => ['prepare-begin', 'prepare-done']),
  'move-sending',
  'move-accepted',
  'move-ended',
];

let undisturbed: JsonObject;
beforeAll(async () => {
  const { world, inputs } = await validated();
  const run = await world.run(inputs);
  expect(run.outputs).toMatchObject({ outcome: 'moved' });
  expect(journalled(world)).toEqual(points);
  undisturbed = settled(world);
  await world.close();
});

describe('a run that is killed', () => {
  it.concurrent.each(points.map((event, index) => [index + 1, event] as const))(
    'right after line %i of its journal (%s) leaves what the next run brings to the same end, nothing done twice',
    async (lines, event) => {
      const { world, inputs } = await validated();
      let kill: (name: NodeJS.Signals) => void = () => undefined;
      const running = world.run(inputs, { onStart: (send) => (kill = send) });
      await until(() => journalled(world).length >= lines, 5);
      kill('SIGKILL');
      expect((await running).exitCode).toBeNull();
      expect(journalled(world)).toHaveLength(lines);
      const killed = world.newRequests();
      const run = await world.run(inputs);
      const sent = [...killed, ...world.newRequests()];
      // What was announced may have been sent: without an answer the plan is spent.
      if (event === 'move-sending' && movesIn(killed) === 0) {
        expect(run.outputs).toMatchObject({ outcome: 'unknown', 'failure-reason': 'move-unknown' });
        expect(movesIn(sent)).toBe(0);
        await world.close();
        return;
      }
      expect({ told: run.summary, ...run.outputs }).toMatchObject({
        outcome: 'moved',
        'failure-reason': '',
        // What is to do is told by whichever run ends it, from the plan where it took no inventory.
        'computes-to-recreate': '3',
        'endpoints-to-redeploy': '2',
      });
      expect(movesIn(sent)).toBe(1);
      expect(preparationIn(sent)).toEqual(preparation);
      expect(settled(world)).toEqual(undisturbed);
      await world.close();
    },
  );
});
