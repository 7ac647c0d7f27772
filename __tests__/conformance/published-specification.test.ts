import { afterEach, beforeAll, expect, it } from '@jest/globals';

import { busyWorkspace, crowdedWorkspace, readyWorkspace } from '../../emulator/scenarios/index.js';
import type { JsonObject, LoggedExchange } from '../../emulator/types.js';
import { moveInputs, validateInputs } from '../scenarios/support/inputs.js';
import { startWorld, type World } from '../scenarios/support/world.js';
import {
  openSpecifications,
  specificationsPresent,
  type SpecificationJudge,
} from './published-specification.js';
import { describeWhere } from '../describe-where.js';

const withSpecifications = describeWhere(
  specificationsPresent,
  'no published specifications at ../shared/data; nothing was held against them.',
);

withSpecifications("Microsoft's published specifications", () => {
  let specifications: SpecificationJudge;
  let world: World | undefined;
  beforeAll(async () => {
    specifications = await openSpecifications();
  });
  afterEach(async () => {
    await world?.close();
    world = undefined;
  });

  async function exchangesOf(
    state: JsonObject,
    moves: boolean,
  ): Promise<readonly LoggedExchange[]> {
    world = await startWorld({
      state,
      arm: { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1, pageSize: 5 },
    });
    const validated = await world.run({ ...validateInputs, 'associated-resources': 'all' });
    if (moves) await world.run(moveInputs(validated.outputs['plan-digest'] ?? ''));
    return world.newRequests().filter((exchange) => specifications.covers(exchange));
  }

  async function complaints(exchanges: readonly LoggedExchange[]): Promise<readonly string[]> {
    const lines: string[] = [];
    for (const exchange of exchanges) lines.push(...(await specifications.judge(exchange)));
    // Retry-After is 10 at least; the tests cannot wait that long.
    return [...new Set(lines)].filter((line) => !line.endsWith('Value 1 is less than minimum 10'));
  }

  it.each([
    ['a validation and a move', readyWorkspace(), true],
    ['a validation of a workspace in use', busyWorkspace(), false],
    ['a validation of a workspace with everything in it', crowdedWorkspace(), false],
  ])('agree with every request and answer of %s', async (_, state, moves) => {
    const exchanges = await exchangesOf(state, moves);
    expect(exchanges.length).toBeGreaterThan(20);
    expect(await complaints(exchanges)).toEqual([]);
    // The validator does not ask for it.
    const accepted = exchanges.filter(({ answer }) => answer?.status === 202);
    expect(accepted.length).toBeGreaterThan(0);
    for (const { answer } of accepted) {
      expect(answer?.headers?.['location']).toMatch(
        /^https:\/\/management\.azure\.com\/subscriptions\//,
      );
      expect(answer?.body).toBeUndefined();
    }
  });

  it('would notice a request or an answer that is not as published', async () => {
    const exchanges = await exchangesOf(readyWorkspace(), false);
    const post = exchanges.find(({ request }) => request.method === 'POST');
    if (post === undefined) throw new Error('no POST was logged');
    const asText = {
      ...post,
      request: { ...post.request, rawBody: '{"resources":"one","targetResourceGroup":1}' },
    };
    expect((await complaints([asText])).join('\n')).toMatch(/INVALID_TYPE/);
    const asOk = { ...post, answer: { status: 200, body: { status: 'Failed' } } };
    expect(await complaints([asOk])).not.toEqual([]);
    const list = exchanges.find(({ request }) => request.url.pathname.endsWith('/datastores'));
    if (list === undefined) throw new Error('no list was logged');
    const asObject = { ...list, answer: { status: 200, body: { value: { no: 'list' } } } };
    expect(await complaints([asObject])).not.toEqual([]);
  });
});
