import { afterEach, describe, expect, it } from '@jest/globals';

import type { Fault } from '../../../emulator/network/fault.js';
import {
  DESTINATION_GROUP,
  DESTINATION_GROUP_ID,
  readyWorkspace,
  SOURCE_GROUP_ID,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { moveInputs, statusInputs, validateInputs } from '../support/inputs.js';
import { movesIn, startWorld, type World } from '../support/world.js';

const fast = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1 };
const post = { method: 'POST', path: '/moveResources\\?' };
const poll = { method: 'GET', path: '/operationresults/' };
const failed = { error: { code: 'ResourceMoveFailed', message: 'Resource move failed.' } };

interface Row {
  readonly when: string;
  readonly fault: Fault;
  readonly outcome: string;
  readonly reason: string;
}

// Each of these must end in the outcome that looking finds, and never in a second move request.
const rows: readonly Row[] = [
  {
    when: 'the connection breaks after Azure took the request',
    fault: { match: post, do: { reset: 'after' } },
    outcome: 'moved',
    reason: '',
  },
  {
    when: 'the connection breaks before Azure took the request',
    fault: { match: post, do: { reset: 'before' } },
    outcome: 'unknown',
    reason: 'move-unknown',
  },
  {
    when: 'the gateway answers 502 with a page',
    fault: {
      match: post,
      do: {
        answer: {
          status: 502,
          headers: { 'content-type': 'text/html' },
          body: '<html>Bad Gateway</html>',
        },
      },
    },
    outcome: 'unknown',
    reason: 'move-unknown',
  },
  {
    when: 'the answer is 500 although Azure took it',
    fault: { match: post, do: { answerAfter: { status: 500, body: failed } } },
    outcome: 'moved',
    reason: '',
  },
  {
    when: 'the 202 has no Location',
    fault: { match: post, do: { patch: { headers: { location: null } } } },
    outcome: 'moved',
    reason: '',
  },
  {
    when: 'the Location is on a foreign host',
    fault: {
      match: post,
      do: { patch: { headers: { location: 'https://api.github.com/steal?x=1' } } },
    },
    outcome: 'moved',
    reason: '',
  },
  {
    when: 'Azure throttles the request',
    fault: {
      match: post,
      do: {
        answer: {
          status: 429,
          headers: { 'retry-after': '1' },
          body: { error: { code: 'TooManyRequests', message: 'Slow down.' } },
        },
      },
    },
    outcome: 'moved',
    reason: '',
  },
  {
    when: 'Azure refuses the request',
    fault: {
      match: post,
      do: {
        answer: {
          status: 409,
          body: {
            error: { code: 'ResourcesBeingMoved', message: 'The resource group is being updated.' },
          },
        },
      },
    },
    outcome: 'not-moved',
    reason: 'move-failed',
  },
  {
    when: 'a poll answers 500 once',
    fault: { match: poll, after: 1, do: { answer: { status: 500, body: failed } } },
    outcome: 'moved',
    reason: '',
  },
  {
    when: 'a poll is reset once',
    fault: { match: poll, after: 1, do: { reset: 'before' } },
    outcome: 'moved',
    reason: '',
  },
];

describe('a move', () => {
  it.concurrent.each(rows)('ends right when $when', async ({ fault, outcome, reason }) => {
    const own = await startWorld({ state: readyWorkspace(), arm: fast });
    const validated = await own.run(validateInputs);
    expect(validated.outputs).toMatchObject({ outcome: 'ready' });
    own.newRequests();
    own.emulator.addFault(fault);
    const run = await own.run(moveInputs(validated.outputs['plan-digest'] ?? ''));
    expect(run.outputs).toMatchObject({ outcome, 'failure-reason': reason });
    expect(run.exitCode).toBe(outcome === 'moved' ? 0 : 1);
    const sent = own.newRequests();
    const refused =
      fault.match.method === 'POST' && reason === '' && JSON.stringify(fault.do).includes('429')
        ? 1
        : 0;
    expect(movesIn(sent)).toBe(1 + refused);
    expect(own.emulator.hostsAsked()).not.toContain('api.github.com');
    await own.close();
  });
});

describe('a move', () => {
  let world: World;
  afterEach(() => world.close());

  it('that Azure calls failed although everything moved is moved', async () => {
    world = await startWorld({
      state: readyWorkspace(),
      arm: { ...fast, moveError: { body: failed, moved: 'all' } },
    });
    const validated = await world.run(validateInputs);
    const run = await world.run(moveInputs(validated.outputs['plan-digest'] ?? ''));
    expect(run.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
    expect(run.exitCode).toBe(0);
  });

  it('that failed halfway is partial, and says what is where', async () => {
    world = await startWorld({
      state: readyWorkspace(),
      arm: { ...fast, moveError: { body: failed, moved: 'first' } },
    });
    const validated = await world.run({ ...validateInputs, 'associated-resources': 'all' });
    const run = await world.run(moveInputs(validated.outputs['plan-digest'] ?? ''));
    expect(run.outputs).toMatchObject({
      outcome: 'partially-moved',
      'failure-reason': 'move-partial',
      'can-move': 'false',
    });
    expect(run.exitCode).toBe(1);
    world.newRequests();
    const status = await world.run(statusInputs);
    expect(status.outputs).toMatchObject({
      outcome: 'partially-moved',
      'failure-reason': 'move-partial',
    });
    const again = await world.run(moveInputs(validated.outputs['plan-digest'] ?? ''));
    expect(again.outputs).toMatchObject({ outcome: 'partially-moved' });
    expect(movesIn(world.newRequests())).toBe(0);
  });

  it('that was carried out is not sent again', async () => {
    world = await startWorld({ state: readyWorkspace(), arm: fast });
    const validated = await world.run(validateInputs);
    const digest = validated.outputs['plan-digest'] ?? '';
    await world.run(moveInputs(digest));
    world.newRequests();
    const again = await world.run(moveInputs(digest));
    expect(again.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
    expect(movesIn(world.newRequests())).toBe(0);
  });

  it('whose workspace is not the approved one at the destination is moved, but not verified', async () => {
    world = await startWorld({ state: readyWorkspace(), arm: fast });
    const validated = await world.run(validateInputs);
    const id = WORKSPACE_ID.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID);
    world.emulator.addFault({
      match: {
        method: 'GET',
        path: `${DESTINATION_GROUP}/providers/[^/]+/workspaces/mlw-churn\\?`,
      },
      // Before the move it is looked for three times: where things are, whether there is a namesake,
      // and once more right before it is sent.
      after: 3,
      times: -1,
      do: {
        answer: {
          status: 200,
          body: { id, properties: { workspaceId: 'another', provisioningState: 'Failed' } },
        },
      },
    });
    const run = await world.run(moveInputs(validated.outputs['plan-digest'] ?? ''));
    expect(run.outputs).toMatchObject({
      outcome: 'moved',
      'failure-reason': 'verification-failed',
    });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('another');
    expect(run.summary).toContain('Failed');
  });
});
