import { describe, expect, it } from '@jest/globals';

import { ONLINE_ENDPOINT_ID, without } from '../../../emulator/scenarios/index.js';
import type { Service, WireAnswer } from '../../../emulator/types.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import { moveInputs } from '../support/inputs.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { arm } from '../support/restorable.js';

const isOfEndpoint = (change: string): boolean => change === `DELETE ${ONLINE_ENDPOINT_ID}`;

/**
 * A move is killed once Azure is at deleting an endpoint, and started again. The endpoint is listed
 * as going, and is gone when its deployments are asked for.
 *
 * @param told what Azure then answers; its own answer when absent.
 */
async function restarted(told?: WireAnswer) {
  const first = inProcess(preparable(), { ...arm, operationPolls: 1_000 });
  const validated = await first.run(prepareInputs);
  expect(validated).toMatchObject({ outcome: 'ready' });
  const move = moveInputs(validated.planDigest ?? '');
  first.trouble = (change) => (isOfEndpoint(change) ? 'killed after' : undefined);
  await first.runUntilKilled(move);
  let isGone = false;
  const front =
    (service: Service): Service =>
    (request) => {
      if (isGone || request.url.pathname !== `${ONLINE_ENDPOINT_ID}/deployments`) {
        return service(request);
      }
      isGone = true;
      again.edit((state) => without(state, ONLINE_ENDPOINT_ID));
      return told === undefined ? service(request) : Promise.resolve(told);
    };
  const again: InProcess = inProcess(first.state(), arm, first.disk, { front });
  const run = await again.run(move);
  return { run, isGone, changes: again.newChanges() };
}

describe('an endpoint that goes while a run that was started again looks at it', () => {
  it('is no drift: what was in it went with it, and it is not deleted twice', async () => {
    const { run, isGone, changes } = await restarted();
    expect(isGone).toBe(true);
    expect(run).toMatchObject({ outcome: 'moved', problems: [] });
    expect(changes.filter(isOfEndpoint)).toEqual([]);
  });

  it('closes the gate where nothing states that it is gone', async () => {
    const error = { code: 'SomethingElse', message: 'It is not there.' };
    const { run } = await restarted({ status: 404, body: { error } });
    expect(run).toMatchObject({ outcome: 'blocked', failureReason: 'not-ready' });
    expect(run.problems[0]?.sentence).toMatch(/could not be read now .*SomethingElse/);
  });
});
