import { describe, expect, it } from '@jest/globals';

import {
  KEY_VAULT_ID,
  ONLINE_ENDPOINT_ID,
  readyWorkspace,
  withBody,
  without,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject, Service, WireAnswer } from '../../../emulator/types.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { arm } from '../support/restorable.js';

const PLAN_CHANGED = { outcome: 'blocked', failureReason: 'plan-changed' };
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

describe('a key vault that is made anew under its name between plan and move', () => {
  const vaultAs = (systemData: JsonObject) => (state: JsonObject) =>
    withBody(state, KEY_VAULT_ID, { systemData });
  const born = { createdAt: '2026-01-01T00:00:00Z', createdBy: 'ada' };

  it.each<[string, JsonObject, JsonObject]>([
    ['is a change', { ...born, createdAt: '2026-02-01T00:00:00Z' }, PLAN_CHANGED],
    ['is none where it was only written', { ...born, lastModifiedBy: 'bob' }, { outcome: 'moved' }],
  ])('%s', async (_, now, end) => {
    const product = inProcess(vaultAs(born)(readyWorkspace()), arm);
    const { planDigest = '' } = await product.run({
      ...validateInputs,
      'associated-resources': 'all',
    });
    product.edit(vaultAs(now));
    expect(await product.run(moveInputs(planDigest))).toMatchObject(end);
  });
});

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
