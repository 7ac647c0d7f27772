import { describe, expect, it } from '@jest/globals';

import { openReader } from '../../../src/azure/open-reader.js';
import {
  ARM,
  armError,
  FakeClock,
  FakeWire,
  followFor,
  LOCATION,
  sideOn,
  type Reply,
} from '../fake-wire.js';

const HOURS = 3_600_000;

async function follow(
  replies: readonly Reply[] | ((index: number) => Reply),
  { retryAfterMs, within = 4 * HOURS }: { retryAfterMs?: number; within?: number } = {},
) {
  const wire = new FakeWire(
    typeof replies === 'function' ? (_request, index) => replies(index) : replies,
  );
  const { options, clock, issuer } = sideOn(wire);
  const { ticks, options: following } = followFor(clock, within);
  const answer = await openReader(options).followMove(LOCATION, retryAfterMs, following);
  return { answer, wire, clock, ticks, issuer };
}

const running: Reply = { status: 202, headers: { 'Retry-After': '15', Location: LOCATION } };

describe('the pace', () => {
  it('waits the Retry-After of the POST first, then that of each poll, and tells each poll', async () => {
    const slower: Reply = { status: 202, headers: { 'Retry-After': '40' } };
    const { answer, wire, clock, ticks } = await follow([running, slower, { status: 204 }], {
      retryAfterMs: 3_000,
    });
    expect(answer).toEqual({ kind: 'completed' });
    expect(clock.slept).toEqual([3_000, 15_000, 40_000]);
    expect(ticks).toEqual([1, 2]);
    expect(wire.sent.map(({ method, url }) => `${method} ${url}`)).toEqual(
      Array.from({ length: 3 }, () => `GET ${LOCATION}`),
    );
  });

  it('takes a Retry-After that is a date', async () => {
    const date = new Date(new FakeClock().now() + 15_000 + 30_000).toUTCString();
    const { clock } = await follow([
      { status: 202, headers: { 'Retry-After': date } },
      { status: 204 },
    ]);
    expect(clock.slept).toEqual([15_000, 30_000]);
  });

  it.each([
    ['0', 1_000],
    ['nonsense', 15_000],
    ['-5', 15_000],
    ['99999', 600_000],
  ])('bounds a Retry-After of %s', async (header, expected) => {
    const { clock } = await follow([
      { status: 202, headers: { 'Retry-After': header } },
      { status: 204 },
    ]);
    expect(clock.slept[1]).toBe(expected);
  });

  it('looks less often after the first hour, and some hundred times in four', async () => {
    const { clock, wire } = await follow(() => running);
    expect(wire.sent.length).toBeLessThan(350);
    expect(clock.slept.slice(0, 240)).toEqual(Array.from({ length: 240 }, () => 15_000));
    expect(Math.max(...clock.slept)).toBeLessThanOrEqual(240_000);
  });

  it('stops at the deadline after a last look', async () => {
    const { answer, wire, clock } = await follow(() => running, { within: 40_000 });
    expect(answer).toEqual({ kind: 'timed-out' });
    expect(clock.slept).toEqual([15_000, 15_000, 10_000]);
    expect(wire.sent).toHaveLength(3);
  });
});

describe('the end', () => {
  it.each([400, 403, 409, 412])('%i is a failure with every detail', async (status) => {
    const details = [{ code: 'ResourceMoveNotSupported', target: 'x', message: 'no' }];
    const body = { error: { code: 'ResourceMoveValidationFailed', message: 'see', details } };
    const { answer } = await follow([running, { status, body }]);
    expect(answer).toMatchObject({
      kind: 'failed',
      error: { status, code: 'ResourceMoveValidationFailed', details },
    });
  });

  it.each(['Failed', 'Canceled'])('200 with status %s in its body is a failure', async (status) => {
    const body = { status, error: { code: 'ResourceMoveFailed', message: 'no' } };
    const { answer } = await follow([{ status: 200, body }]);
    expect(answer).toMatchObject({ kind: 'failed', error: { code: 'ResourceMoveFailed' } });
  });

  it.each<[number, Reply]>([
    [200, { status: 200 }],
    [200, { status: 200, body: { status: 'Succeeded' } }],
    [201, { status: 201 }],
    [302, { status: 302, headers: { Location: 'https://evil.example/' } }],
    [404, { status: 404, body: armError('NotFound') }],
  ])('%i leaves open what happened', async (_status, reply) => {
    const { answer, wire } = await follow([reply, { status: 204 }]);
    expect(answer.kind).toBe('uncertain');
    expect(wire.sent).toHaveLength(1);
  });

  it('a 403 of the front door is about the poll, not about the move', async () => {
    const headers = { 'x-ms-failure-cause': 'gateway' };
    const { answer } = await follow([
      { status: 403, headers, body: armError('AuthorizationFailed') },
    ]);
    expect(answer).toMatchObject({ kind: 'uncertain', error: { code: 'AuthorizationFailed' } });
  });
});

describe('trouble on the way', () => {
  it.each<[string, Reply]>([
    ['408', { status: 408 }],
    ['429', { status: 429, headers: { 'Retry-After': '20' } }],
    ['429 without a time', { status: 429 }],
    ['403 of a proxy on the way', { status: 403, body: '<html>Blocked by policy</html>' }],
    ['407 of a proxy on the way', { status: 407, body: '' }],
    ['500', { status: 500, body: armError('InternalServerError') }],
    ['502 with a page', { status: 502, body: '<html>bad gateway</html>' }],
    ['503', { status: 503 }],
    ['a reset', { breaks: 'ECONNRESET' }],
  ])('polls on after %s', async (_name, reply) => {
    const { answer, wire } = await follow([reply, reply, running, { status: 204 }]);
    expect(answer).toEqual({ kind: 'completed' });
    expect(wire.sent).toHaveLength(4);
  });

  it('signs in anew after a 401, and goes on', async () => {
    const { answer, wire } = await follow([running, { status: 401 }, running, { status: 204 }]);
    expect(answer).toEqual({ kind: 'completed' });
    const tokens = wire.sent.map(({ headers }) => headers['authorization']);
    expect(tokens).toEqual([
      'Bearer token-1',
      'Bearer token-1',
      'Bearer token-2',
      'Bearer token-2',
    ]);
  });

  it('gives up seeing after five 401 in a row, and does not call that a failure', async () => {
    const { answer, wire } = await follow(() => ({ status: 401, body: armError('ExpiredToken') }));
    expect(answer).toMatchObject({ kind: 'uncertain' });
    expect(wire.sent).toHaveLength(5);
  });

  it('renews the token over the hours of a move', async () => {
    const { answer, wire, issuer } = await follow(
      (index) => (index < 320 ? running : { status: 204 }),
      {
        within: 5 * HOURS,
      },
    );
    expect(answer).toEqual({ kind: 'completed' });
    expect(wire.sent).toHaveLength(321);
    // So many polls are almost 4 h; a token of one hour is renewed five minutes before its end.
    expect(issuer.issued).toBe(5);
  });
});

describe('the Location', () => {
  it('is never followed to another host, and no request is made', async () => {
    const wire = new FakeWire([{ status: 204 }]);
    const { options, clock } = sideOn(wire);
    const foreign = 'https://evil.example/subscriptions/sub-a/operationresults/abc';
    const answer = await openReader(options).followMove(
      foreign,
      1_000,
      followFor(clock, HOURS).options,
    );
    expect(answer.kind).toBe('uncertain');
    expect(wire.sent).toHaveLength(0);
  });

  it('may change on the way, but only on the same host', async () => {
    const second = `${ARM}/subscriptions/sub-a/operationresults/second?api-version=2018-02-01`;
    const { wire } = await follow([
      { status: 202, headers: { Location: second } },
      { status: 202, headers: { Location: 'https://evil.example/third' } },
      { status: 204 },
    ]);
    expect(wire.sent.map(({ url }) => url)).toEqual([LOCATION, second, second]);
  });
});
