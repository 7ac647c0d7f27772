import { describe, expect, it } from '@jest/globals';

import { openArmClient } from '../../../src/azure/client/arm-client.js';
import { openMover } from '../../../src/azure/open-mover.js';
import { sendOncePolicy } from '../../../src/azure/policies/send-once-policy.js';
import { throttlePolicy } from '../../../src/azure/policies/throttle-policy.js';
import { TokenKeeper } from '../../../src/azure/sign-in/token-keeper.js';
import { ARM, armError, FakeWire, LOCATION, order, sideOn, type Reply } from '../fake-wire.js';

const always = {
  throttled: () => Promise.resolve(),
  maySendAgain: () => Promise.resolve(true),
};

async function send(replies: readonly Reply[]) {
  const wire = new FakeWire(replies);
  const { options, clock } = sideOn(wire);
  const answer = await openMover(options).sendMove(order, Number.POSITIVE_INFINITY, always);
  return { answer, wire, clock };
}

describe('the request', () => {
  it('is one POST to the source group with the body of the specification', async () => {
    const { wire } = await send([{ status: 202, headers: { Location: LOCATION } }]);
    expect(wire.sent).toHaveLength(1);
    expect(wire.sent[0]).toMatchObject({
      method: 'POST',
      url: `${ARM}/subscriptions/sub-a/resourceGroups/rg-a/moveResources?api-version=2024-03-01`,
    });
    expect(JSON.parse(wire.sent[0]?.body ?? '')).toEqual({
      resources: order.resourceIds,
      targetResourceGroup: '/subscriptions/sub-b/resourceGroups/rg-b',
    });
    expect(wire.sent[0]?.headers['authorization']).toBe('Bearer token-1');
  });
});

describe('the answer', () => {
  it('202 with a Location is accepted, the Location verbatim and the wait in milliseconds', async () => {
    const headers = { Location: LOCATION, 'Retry-After': '15' };
    const { answer } = await send([{ status: 202, headers }]);
    expect(answer).toEqual({ kind: 'accepted', location: LOCATION, retryAfterMs: 15_000 });
  });

  it('204 is completed', async () => {
    expect((await send([{ status: 204 }])).answer).toEqual({ kind: 'completed' });
  });

  it('202 without a Location is uncertain', async () => {
    expect((await send([{ status: 202 }])).answer).toMatchObject({ kind: 'uncertain' });
  });

  it.each([
    'https://evil.example/subscriptions/sub-a/operationresults/abc',
    'https://management.azure.com.evil.example/x',
    'https://management.azure.com@evil.example/x',
    'https://user:word@management.azure.com/x',
    'https://management.azure.com:8443/x',
    'http://management.azure.com/x',
    '/subscriptions/sub-a/operationresults/abc',
  ])('202 with the Location %s is uncertain', async (location) => {
    const { answer } = await send([{ status: 202, headers: { Location: location } }]);
    expect(answer).toMatchObject({ kind: 'uncertain' });
  });

  it.each([400, 401, 403, 404, 409])('%i is a definite refusal with its error', async (status) => {
    const { answer } = await send([{ status, body: armError('SomeCode') }]);
    expect(answer).toMatchObject({ kind: 'refused', error: { status, code: 'SomeCode' } });
  });

  it.each([400, 403, 404, 407, 429])(
    '%i without a code of Azure is uncertain: a proxy may have blocked what Azure answered',
    async (status) => {
      const { answer, wire } = await send([
        { status, headers: { 'Retry-After': '1' }, body: '<html>Blocked</html>' },
        { status: 204 },
      ]);
      expect(answer).toMatchObject({ kind: 'uncertain', why: expect.stringMatching(`${status}`) });
      expect(wire.sent).toHaveLength(1);
    },
  );

  it.each([200, 201, 302, 408, 500, 502, 503])(
    '%i is uncertain, and is not sent again',
    async (status) => {
      const headers = { 'Retry-After': '1', Location: LOCATION };
      const { answer, wire } = await send([
        { status, headers, body: armError('X') },
        { status: 204 },
      ]);
      expect(answer.kind).toBe('uncertain');
      expect(wire.sent).toHaveLength(1);
    },
  );

  it.each(['ECONNRESET', 'ETIMEDOUT', 'REQUEST_SEND_ERROR'])(
    '%s after the POST is uncertain, and one request was sent',
    async (breaks) => {
      const { answer, wire } = await send([{ breaks }, { status: 204 }]);
      expect(answer).toMatchObject({ kind: 'uncertain' });
      expect(wire.sent).toHaveLength(1);
    },
  );

  it('is not followed to another address: a redirect is uncertain', async () => {
    const headers = { Location: `${ARM}/subscriptions/x/resourceGroups/y/moveResources` };
    const { answer, wire } = await send([{ status: 307, headers }, { status: 204 }]);
    expect(answer.kind).toBe('uncertain');
    expect(wire.sent).toHaveLength(1);
  });
});

describe('sending once', () => {
  it('waits for a 429 as long as it says, and sends again', async () => {
    const { answer, wire, clock } = await send([
      { status: 429, headers: { 'Retry-After': '7' }, body: armError('Throttled') },
      { status: 202, headers: { Location: LOCATION } },
    ]);
    expect(answer.kind).toBe('accepted');
    expect(wire.sent).toHaveLength(2);
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBe(7_000);
  });

  it('waits for a 429 without a time, a bounded number of times, and then it is a refusal', async () => {
    const wire = new FakeWire(() => ({ status: 429, body: armError('Throttled') }));
    const { options, clock } = sideOn(wire);
    const answer = await openMover(options).sendMove(order, Number.POSITIVE_INFINITY, always);
    expect(answer).toMatchObject({ kind: 'refused', error: { status: 429 } });
    expect(wire.sent).toHaveLength(6);
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBe(230_000);
  });

  it('does not send a throttled request again after the time until which it may be sent', async () => {
    const wire = new FakeWire(() => ({
      status: 429,
      headers: { 'Retry-After': '60' },
      body: armError('Throttled'),
    }));
    const { options, clock } = sideOn(wire);
    const answer = await openMover(options).sendMove(order, clock.now() + 90_000, always);
    expect(answer).toMatchObject({ kind: 'refused', error: { status: 429 } });
    expect(wire.sent).toHaveLength(2);
  });

  it('refuses a second move of the same instance before it is on the wire', async () => {
    const wire = new FakeWire([{ status: 202, headers: { Location: LOCATION } }, { status: 204 }]);
    const mover = openMover(sideOn(wire).options);
    await mover.sendMove(order, Number.POSITIVE_INFINITY, always);
    await expect(mover.sendMove(order, Number.POSITIVE_INFINITY, always)).rejects.toThrow(
      'a move is sent once',
    );
    expect(wire.sent).toHaveLength(1);
  });

  it('is not sent when the sign-in right before it took minutes, and is not spent by that', async () => {
    const wire = new FakeWire([{ status: 204 }]);
    const { options, clock, issuer } = sideOn(wire);
    let pause = 80_000;
    class Slow extends TokenKeeper {
      override async getToken(...asked: Parameters<TokenKeeper['getToken']>) {
        await clock.sleep(pause);
        return super.getToken(...asked);
      }
    }
    const open = () => Promise.resolve(issuer);
    const slow = new Slow({ open, clock });
    const mover = openMover({ ...options, credential: slow });
    const sent = mover.sendMove(order, Number.POSITIVE_INFINITY, always);
    await expect(sent).rejects.toThrow('nothing was sent');
    expect(wire.sent).toHaveLength(0);
    pause = 0;
    const again = await mover.sendMove(order, Number.POSITIVE_INFINITY, always);
    expect(again.kind).toBe('completed');
  });

  it('is spent by a broken connection, too', async () => {
    const wire = new FakeWire([{ breaks: 'ECONNRESET' }, { status: 204 }]);
    const mover = openMover(sideOn(wire).options);
    await mover.sendMove(order, Number.POSITIVE_INFINITY, always);
    await expect(mover.sendMove(order, Number.POSITIVE_INFINITY, always)).rejects.toThrow(
      'a move is sent once',
    );
    expect(wire.sent).toHaveLength(1);
  });

  it('does not answer a challenge for a new token by sending again', async () => {
    const claims = Buffer.from('{"access_token":{}}').toString('base64');
    const challenge = `Bearer realm="", error="insufficient_claims", claims="${claims}"`;
    const { answer, wire } = await send([
      { status: 401, headers: { 'WWW-Authenticate': challenge }, body: armError('InvalidToken') },
      { status: 204 },
    ]);
    expect(answer).toMatchObject({ kind: 'refused', error: { code: 'InvalidToken' } });
    expect(wire.sent).toHaveLength(1);
  });

  it('lets nothing but moveResources and GET through', async () => {
    const wire = new FakeWire(() => ({ status: 204 }));
    const { options } = sideOn(wire);
    const client = openArmClient({
      ...options,
      guard: sendOncePolicy(options.clock),
      throttle: throttlePolicy({ ...options, waitsOut: false }),
      retries: 0,
    });
    const url = `${ARM}/subscriptions/a/resourceGroups/b/validateMoveResources`;
    await expect(client.send({ method: 'POST', url })).rejects.toThrow('not allowed while moving');
    expect(wire.sent).toHaveLength(0);
  });
});
