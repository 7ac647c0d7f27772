import { describe, expect, it } from '@jest/globals';

import { openReader } from '../../../src/azure/open-reader.js';
import {
  ARM,
  armError,
  FakeWire,
  followFor,
  LOCATION,
  order,
  sideOn,
  type Reply,
} from '../fake-wire.js';

const accepted: Reply = { status: 202, headers: { Location: LOCATION, 'Retry-After': '15' } };

async function validate(
  replies: readonly Reply[] | ((index: number) => Reply),
  within = 3_600_000,
) {
  const wire = new FakeWire(
    typeof replies === 'function' ? (_request, index) => replies(index) : replies,
  );
  const { options, clock } = sideOn(wire);
  const answer = await openReader(options).validateMove(order, followFor(clock, within).options);
  return { answer, wire, clock };
}

describe('validateMove', () => {
  it('asks the source group, follows the Location and passes on 204', async () => {
    const { answer, wire } = await validate([accepted, { status: 202 }, { status: 204 }]);
    expect(answer).toEqual({ kind: 'passed' });
    expect(wire.sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `POST ${ARM}/subscriptions/sub-a/resourceGroups/rg-a/validateMoveResources?api-version=2024-03-01`,
      `GET ${LOCATION}`,
      `GET ${LOCATION}`,
    ]);
  });

  it('passes on 204 at once', async () => {
    expect((await validate([{ status: 204 }])).answer).toEqual({ kind: 'passed' });
  });

  it.each([400, 403, 404, 409])('is refused by %i on the question', async (status) => {
    const { answer, wire } = await validate([{ status, body: armError('AuthorizationFailed') }]);
    expect(answer).toMatchObject({
      kind: 'refused',
      error: { code: 'AuthorizationFailed', status },
    });
    expect(wire.sent).toHaveLength(1);
  });

  it('is refused by 409 on a poll', async () => {
    const { answer } = await validate([
      accepted,
      { status: 409, body: armError('ResourceConflict') },
    ]);
    expect(answer).toMatchObject({ kind: 'refused', error: { code: 'ResourceConflict' } });
  });

  it('asks again after 503 and a reset, for asking changes nothing', async () => {
    const { answer, wire, clock } = await validate([
      { status: 503 },
      { breaks: 'ECONNRESET' },
      accepted,
      { status: 204 },
    ]);
    expect(answer).toEqual({ kind: 'passed' });
    expect(wire.sent).toHaveLength(4);
    expect(clock.slept).toEqual([5_000, 15_000, 15_000]);
  });

  it('does not take its own echo for a refusal', async () => {
    const { answer } = await validate([
      { breaks: 'ECONNRESET' },
      { status: 409, body: armError('ResourcesBeingMoved') },
    ]);
    expect(answer).toMatchObject({ kind: 'inconclusive', error: { code: 'ResourcesBeingMoved' } });
  });

  it.each<[string, readonly Reply[]]>([
    ['202 without a Location', [{ status: 202 }, { status: 202 }, { status: 202 }]],
    ['200', [{ status: 200 }, { status: 200 }, { status: 200 }]],
    ['200 at the Location', [accepted, { status: 200 }]],
    ['404 at the Location', [accepted, { status: 404 }]],
    ['5xx for ever', [{ status: 500 }, { status: 500 }, { status: 500 }]],
  ])('is inconclusive by %s', async (_name, replies) => {
    expect((await validate(replies)).answer.kind).toBe('inconclusive');
  });

  it('is inconclusive when the time of the run is over', async () => {
    const { answer } = await validate(() => accepted, 60_000);
    expect(answer).toMatchObject({ kind: 'inconclusive', error: undefined });
  });
});

describe('isBusy', () => {
  const busy = async (reply: Reply) =>
    openReader(sideOn(new FakeWire(() => reply)).options).isBusy(order);

  it('is busy by the code of ARM at any depth', async () => {
    const body = {
      error: {
        code: 'Conflict',
        message: '',
        details: [{ code: 'resourcesBeingMoved', message: '' }],
      },
    };
    expect(await busy({ status: 409, body })).toBe('busy');
  });

  it('is free when a validation is taken', async () => {
    expect(await busy(accepted)).toBe('free');
    expect(await busy({ status: 204 })).toBe('free');
  });

  it.each<Reply>([
    { status: 409, body: armError('ResourceConflict') },
    { status: 403, body: armError('AuthorizationFailed') },
    { status: 500 },
    { status: 202 },
    { breaks: 'ECONNRESET' },
  ])('is unknown by %j', async (reply) => {
    expect(await busy(reply)).toBe('unknown');
  });
});
