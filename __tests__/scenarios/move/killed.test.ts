import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { ArmSettings } from '../../../emulator/arm/settings.js';
import { textAt } from '../../../emulator/arm/json.js';
import { parseJson } from '../../../emulator/parse-json.js';
import type { JsonObject } from '../../../emulator/types.js';
import { moveInputs } from '../support/inputs.js';
import { inProcess } from '../support/in-process.js';
import { preparable, preparation, preparationIn, prepareInputs } from '../support/preparable.js';
import { movesIn, startWorld, type World } from '../support/world.js';

const PLAN = 'workspace-move-plan.json';
const JOURNAL = 'workspace-move-journal.jsonl';
const arm = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1, operationPolls: 1 };

function journalled({ workspace }: World): readonly string[] {
  try {
    const text = readFileSync(join(workspace, JOURNAL), 'utf8');
    const whole = text.split('\n').filter((line) => line.endsWith('}'));
    return whole.map((line) => textAt(parseJson(line), 'event'));
  } catch {
    return [];
  }
}

// Closed in the end, also where a test has failed: one that is left open keeps the suite from ending.
const worlds: World[] = [];
afterAll(() => Promise.all(worlds.map((world) => world.close())));

/** An Azure as `preparable` describes it, in which this plan file lies if it is given. */
async function preparableWorld(
  plan?: string,
  onRequest?: () => void,
  settings: ArmSettings = {},
): Promise<World> {
  const world = await startWorld({
    state: preparable(),
    arm: { ...arm, ...settings },
    ...(onRequest === undefined ? {} : { onRequest }),
  });
  worlds.push(world);
  if (plan !== undefined) await writeFile(join(world.workspace, PLAN), plan);
  return world;
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
  'attempt-begin',
  'move-begin',
  ...preparation.flatMap(() => ['prepare-begin', 'prepare-done']),
  'mark-begin',
  'move-sending',
  'move-accepted',
  'move-ended',
];

let plan: string;
let inputs: Readonly<Record<string, string>>;
let undisturbed: JsonObject;
beforeAll(async () => {
  const world = await preparableWorld();
  const validated = await world.run(prepareInputs);
  expect(validated.outputs).toMatchObject({ outcome: 'ready' });
  plan = await world.readFile(PLAN);
  inputs = moveInputs(validated.outputs['plan-digest'] ?? '');
  const run = await world.run(inputs);
  expect(run.outputs).toMatchObject({ outcome: 'moved' });
  expect(journalled(world)).toEqual(points);
  undisturbed = settled(world);
});

/** Moments that the bundle is killed at; the rest is gone through without a process, below. */
const moments = points.flatMap((event, index) =>
  [2, 3, 8, 15].includes(index) || event.startsWith('move-') ? [[index + 1, event] as const] : [],
);

describe('a run that is killed', () => {
  it.concurrent.each(moments)(
    'right after line %i of its journal (%s) leaves what the next run brings to the same end, nothing done twice',
    async (lines) => {
      let kill: (name: NodeJS.Signals) => void = () => undefined;
      const world: World = await preparableWorld(plan, () => {
        // Whatever it asks next is done by Azure, and it never hears of it.
        if (journalled(world).length === lines) kill('SIGKILL');
      });
      const killed = await world.run(inputs, { onStart: (send) => (kill = send) });
      expect(killed.exitCode).toBeNull();
      expect(journalled(world)).toHaveLength(lines);
      kill = () => undefined;
      const before = world.newRequests();
      const run = await world.run(inputs);
      const sent = [...before, ...world.newRequests()];
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
    },
  );

  it.each(['killed before', 'killed after'] as const)(
    'or that is %s any of its changes leaves what the next run brings to the same end',
    async (how) => {
      const before = inProcess(preparable(), arm);
      const { planDigest = '' } = await before.run(prepareInputs);
      for (let at = 1; at <= preparation.length; at += 1) {
        const product = inProcess(preparable(), arm, before.disk);
        product.trouble = (_, count) => (count === at ? how : undefined);
        await product.runUntilKilled(moveInputs(planDigest));
        const sent = product.newChanges();
        product.trouble = () => undefined;
        expect(await product.run(moveInputs(planDigest))).toMatchObject({ outcome: 'moved' });
        const done = how === 'killed before' ? sent.slice(0, -1) : sent;
        expect([...done, ...product.newChanges()]).toEqual([
          ...preparation.map((change) => change.replace(/ (Delete|Detach)$/, '')),
          expect.stringMatching(/^POST .*\/moveResources$/),
        ]);
      }
    },
  );

  it('right behind a move that Azure took and failed is told, and not sent again', async () => {
    const message = 'The private endpoint moves with its network.';
    const error = { code: 'MoveCannotProceed', message };
    let kill: (name: NodeJS.Signals) => void = () => undefined;
    const world: World = await preparableWorld(
      plan,
      () => {
        if (journalled(world).at(-1) === 'move-sending') kill('SIGKILL');
      },
      { moveError: { body: { error }, moved: 'none' } },
    );
    const killed = await world.run(inputs, { onStart: (send) => (kill = send) });
    expect(killed.exitCode).toBeNull();
    kill = () => undefined;
    const run = await world.run(inputs);
    expect(run.outputs).toMatchObject({ outcome: 'unknown', 'failure-reason': 'move-unknown' });
    expect(run.summary).toContain('A plan is sent once');
    expect(movesIn(world.newRequests())).toBe(1);
  });
});
