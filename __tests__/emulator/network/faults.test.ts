import { describe, expect, it } from '@jest/globals';
import type { Fault } from '../../../emulator/network/fault.js';
import { FaultList, withFaults } from '../../../emulator/network/faults.js';
import type { WireAnswer, WireRequest } from '../../../emulator/types.js';
import { wireRequest } from './wire-request.js';

const MOVE =
  'https://management.azure.com/subscriptions/s/resourceGroups/g/moveResources?api-version=1';
const REAL: WireAnswer = { status: 202, headers: { Location: 'https://here', 'Retry-After': '1' } };

function faulty(faults: readonly Fault[]): {
  send: (request: WireRequest) => Promise<WireAnswer | null>;
  processed: WireRequest[];
} {
  const list = new FaultList();
  for (const fault of faults) list.add(fault);
  const processed: WireRequest[] = [];
  const send = withFaults(
    (request) => {
      processed.push(request);
      return Promise.resolve(REAL);
    },
    list,
    0,
  );
  return { send, processed };
}

async function statuses(faults: readonly Fault[], count: number): Promise<(number | null)[]> {
  const { send } = faulty(faults);
  const seen: (number | null)[] = [];
  for (let at = 0; at < count; at += 1) {
    seen.push((await send(wireRequest('POST', MOVE)))?.status ?? null);
  }
  return seen;
}

describe('which requests a fault is for', () => {
  const answer = { answer: { status: 418 } };
  const hit = async (match: Fault['match']): Promise<boolean> => {
    const { send } = faulty([{ match, do: answer }]);
    return (await send(wireRequest('POST', MOVE)))?.status === 418;
  };

  it('matches method, host and path with query, case ignored', async () => {
    expect(await hit({})).toBe(true);
    expect(await hit({ method: 'post', host: 'Management.Azure.com' })).toBe(true);
    expect(await hit({ path: 'MOVERESOURCES\\?api-version=1$' })).toBe(true);
    expect(await hit({ method: 'GET' })).toBe(false);
    expect(await hit({ host: 'login.microsoftonline.com' })).toBe(false);
    expect(await hit({ path: '^moveResources' })).toBe(false);
  });

  it('applies once, or as often as told, or for ever', async () => {
    expect(await statuses([{ match: {}, do: answer }], 3)).toEqual([418, 202, 202]);
    expect(await statuses([{ match: {}, times: 2, do: answer }], 3)).toEqual([418, 418, 202]);
    expect(await statuses([{ match: {}, times: -1, do: answer }], 3)).toEqual([418, 418, 418]);
    expect(await statuses([{ match: {}, times: 0, do: answer }], 1)).toEqual([202]);
  });

  it('leaves the first ones alone when told', async () => {
    expect(await statuses([{ match: {}, after: 2, do: answer }], 4)).toEqual([202, 202, 418, 202]);
  });

  it('takes the first due fault in order and leaves the next one unused', async () => {
    const faults: Fault[] = [
      { match: {}, do: answer },
      { match: {}, do: { reset: 'before' } },
    ];
    expect(await statuses(faults, 3)).toEqual([418, null, 202]);
  });
});

describe('what a fault does', () => {
  const run = async (
    action: Fault['do'],
  ): Promise<{ answer: WireAnswer | null; processed: number }> => {
    const { send, processed } = faulty([{ match: {}, do: action }]);
    const answer = await send(wireRequest('POST', MOVE));
    return { answer, processed: processed.length };
  };

  it('answers in place of the service, or after it', async () => {
    const mine = { status: 500, body: 'oops' };
    expect(await run({ answer: mine })).toEqual({ answer: mine, processed: 0 });
    expect(await run({ answerAfter: mine })).toEqual({ answer: mine, processed: 1 });
  });

  it('cuts the connection before or after the service', async () => {
    expect(await run({ reset: 'before' })).toEqual({ answer: null, processed: 0 });
    expect(await run({ reset: 'after' })).toEqual({ answer: null, processed: 1 });
  });

  it('changes status and headers of the real answer, names in any case', async () => {
    const headers = { location: null, 'retry-after': '7', 'x-new': '1' };
    const { answer, processed } = await run({ patch: { status: 200, headers } });
    expect(answer).toEqual({ status: 200, headers: { 'retry-after': '7', 'x-new': '1' } });
    expect(processed).toBe(1);
  });

  it('delays, together with another fault', async () => {
    const { send } = faulty([
      { match: {}, do: { delayMs: 60 } },
      { match: {}, do: { answer: { status: 418 } } },
    ]);
    const started = performance.now();
    expect((await send(wireRequest('POST', MOVE)))?.status).toBe(418);
    expect(performance.now() - started).toBeGreaterThanOrEqual(58);
  });
});
