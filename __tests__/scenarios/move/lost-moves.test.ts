import { afterEach, describe, expect, it } from '@jest/globals';

import {
  DESTINATION_GROUP_ID,
  readyWorkspace,
  SOURCE_GROUP_ID,
  without,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { isJsonObject } from '../../../emulator/parse-json.js';
import type { JsonObject, JsonValue } from '../../../emulator/types.js';
import { until } from '../support/until.js';
import { moveInputs, statusInputs, validateInputs } from '../support/inputs.js';
import { movesIn, startWorld, type World } from '../support/world.js';

let world: World;
afterEach(() => world.close());

const fast = { retryAfterSeconds: 1, validationPolls: 1 };
const post = { method: 'POST', path: '/moveResources\\?' };
const ask = { method: 'POST', path: '/validateMoveResources\\?' };
const broken = { error: { code: 'InternalServerError', message: 'Something broke.' } };
const busy = { error: { code: 'ResourcesBeingMoved', message: 'The group is being moved.' } };

function asObject(value: JsonValue | undefined): JsonObject {
  if (value === undefined || !isJsonObject(value)) throw new Error('no body in the state');
  return value;
}

async function validated(): Promise<string> {
  const run = await world.run(validateInputs);
  expect(run.outputs).toMatchObject({ outcome: 'ready' });
  return run.outputs['plan-digest'] ?? '';
}

describe('a move that nobody has an answer for', () => {
  it('is watched over unclear answers about the groups, too', async () => {
    world = await startWorld({ state: readyWorkspace(), arm: { ...fast, movePolls: 6 } });
    const digest = await validated();
    world.emulator.addFault({ match: post, do: { reset: 'after' } });
    const unclear = { answer: { status: 500, body: broken } };
    // The first question of the run is the validation itself.
    world.emulator.addFault({ match: ask, after: 1, times: 2, do: unclear });
    const run = await world.run(moveInputs(digest));
    expect(run.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
  });

  it('that was refused because another move holds the groups is watched to the end of that move', async () => {
    world = await startWorld({ state: readyWorkspace(), arm: { ...fast, movePolls: 4 } });
    const digest = await validated();
    world.emulator.addFault({ match: post, do: { answerAfter: { status: 409, body: busy } } });
    const run = await world.run(moveInputs(digest));
    expect(run.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
  });

  it('is found under way by a second run, which sends nothing and waits for its end', async () => {
    world = await startWorld({ state: readyWorkspace(), arm: { ...fast, movePolls: 12 } });
    const digest = await validated();
    world.newRequests();
    const first = world.run(moveInputs(digest));
    await until(() => movesIn(world.emulator.requests()) > 0, first);
    const second = await world.run(moveInputs(digest));
    expect(second.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
    expect((await first).outputs).toMatchObject({ outcome: 'moved' });
    expect(movesIn(world.newRequests())).toBe(1);
  });
});

describe('a workspace that is not there', () => {
  it('gets no plan, so that a stranger of its name at the destination is taken for nothing', async () => {
    const state = readyWorkspace();
    world = await startWorld({
      state: without(state, WORKSPACE_ID),
      arm: { ...fast, movePolls: 1 },
    });
    const planned = await world.run({ ...validateInputs, 'fail-on': 'never' });
    expect(planned.outputs).toMatchObject({ outcome: 'blocked', 'plan-digest': '' });
    const id = WORKSPACE_ID.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID);
    const stranger = { ...asObject(state[WORKSPACE_ID]), id };
    world.emulator.replaceState({ ...without(state, WORKSPACE_ID), [id]: stranger });
    const status = await world.run(statusInputs);
    expect(status.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'plan-missing' });
    const run = await world.run(moveInputs('sha256:'.padEnd(71, '0')));
    expect(run.outputs['outcome']).toBe('blocked');
    expect(movesIn(world.newRequests())).toBe(0);
  });
});
