import { describe, expect, it } from '@jest/globals';

import { openMover } from '../../../src/azure/open-mover.js';
import { openReader } from '../../../src/azure/open-reader.js';
import { TokenKeeper } from '../../../src/azure/sign-in/token-keeper.js';
import { ProductError } from '../../../src/domain/run/errors.js';
import { planFileText } from '../../../src/stages/plan/plan-file-text.js';
import { endCancelled, startRun } from '../../../src/modes/parts/run.js';
import { sendMove } from '../../../src/modes/parts/send-move.js';
import type { Files, Ports } from '../../../src/ports/ports.js';
import { readJournal } from '../../../src/stages/journal/read-journal.js';
import { journalReader } from '../../../src/stages/journal/read-journal.js';
import {
  armError,
  FakeClock,
  FakeWire,
  LOCATION,
  order,
  sideOn,
  type Reply,
} from '../../azure/fake-wire.js';
import { planOf, signed } from '../../stages/plan/plan-builder.js';
import { notAsked, request } from './move-request.js';

const ACCEPTED: Reply = { status: 202, headers: { Location: LOCATION, 'Retry-After': '15' } };
const plan = signed(planOf({}, [], '2026-01-01T00:00:00.000Z'));

/** A disk that takes so many lines and is full from then on. */
function diskWithRoomFor(lines: number): Files & { readonly written: string[] } {
  const written: string[] = [];
  return {
    written,
    read: (path) =>
      Promise.resolve(path === request.planFile ? planFileText(plan) : written.join('\n')),
    write: () => Promise.resolve(),
    append: (_path, line) => {
      if (written.length >= lines) return Promise.reject(new Error('ENOSPC: no space left'));
      written.push(line);
      return Promise.resolve();
    },
  };
}

function startOn(
  replies: readonly Reply[],
  {
    room = 99,
    signsIn = true,
    onSleep = () => Promise.resolve(),
  }: {
    readonly room?: number;
    readonly signsIn?: boolean;
    readonly onSleep?: () => Promise<void>;
  } = {},
) {
  class Clock extends FakeClock {
    override async sleep(ms: number): Promise<void> {
      await onSleep();
      await super.sleep(ms);
    }
  }
  const clock = new Clock();
  const takenBack: string[] = [];
  const wire = new FakeWire(replies);
  const { options } = sideOn(wire, clock);
  const nobody = () =>
    Promise.reject(new ProductError('authentication-failed', { sentence: 'No.', remedy: 'Sign.' }));
  const side = signsIn
    ? options
    : {
        ...options,
        credential: new TokenKeeper({ open: () => Promise.resolve({ getToken: nobody }), clock }),
      };
  const files = diskWithRoomFor(room);
  const warnings: string[] = [];
  const quiet = () => undefined;
  const ports: Ports = {
    azure: {
      reader: () => Promise.resolve(openReader(side)),
      secretReader: notAsked,
      writer: notAsked,
      mover: () => Promise.resolve(openMover(side)),
    },
    clock,
    log: {
      info: quiet,
      progress: quiet,
      group: quiet,
      debug: quiet,
      warning: (line) => warnings.push(line),
    },
    files,
    secrets: { learn: quiet, blot: (text) => text },
    context: { repository: null, headCommit: null, pullRequest: null, baseBranch: null },
    approvals: {
      run: () => undefined,
      start: notAsked,
      earlierOver: notAsked,
      environment: notAsked,
      pullRequest: notAsked,
      standing: notAsked,
    },
    planRegistry: {
      isKept: false,
      publish: notAsked,
      marks: notAsked,
      mark: notAsked,
      settle: notAsked,
    },
  };
  const run = startRun('1', clock);
  const takeBack = (): Promise<void> => {
    takenBack.push(run.phase());
    return Promise.resolve();
  };
  const send = (minutes = 270) =>
    sendMove(
      {
        signed: plan,
        request,
        deadline: clock.now() + minutes * 60_000,
        reader: openReader(side),
        ports,
        run,
        historyIn: journalReader(plan.digest),
      },
      order,
      // The look is the wire's in every test of a whole move.
      { look: () => Promise.resolve(), takeBack },
    );
  return { wire, files, warnings, run, send, takenBack };
}

describe('sending the move', () => {
  it('is journalled before and after, and notes that its end is unknown while it lasts', async () => {
    const { files, run, send } = startOn([ACCEPTED, { status: 204 }]);
    expect(await send()).toMatchObject({ azureStatus: 'completed' });
    expect(files.written.map((line) => /"event":"([^"]+)"/.exec(line)?.[1])).toEqual([
      'move-sending',
      'move-accepted',
      'move-ended',
    ]);
    expect(run.phase()).toBe('following');
  });

  it('does not happen when the journal cannot be begun', async () => {
    const { wire, run, send } = startOn([ACCEPTED], { room: 0 });
    await expect(send()).rejects.toMatchObject({ reason: 'internal-error' });
    expect(wire.sent).toHaveLength(0);
    expect(run.phase()).toBe('surveying');
  });

  it('goes on without the journal once the request is out', async () => {
    const { wire, warnings, send } = startOn([ACCEPTED, { status: 204 }], { room: 1 });
    expect(await send()).toMatchObject({ azureStatus: 'completed' });
    expect(wire.sent.map(({ method }) => method)).toEqual(['POST', 'GET']);
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toContain('ENOSPC');
  });

  it('does not happen when the time of the run is over', async () => {
    const { wire, send } = startOn([ACCEPTED]);
    await expect(send(0)).rejects.toMatchObject({ reason: 'timed-out' });
    expect(wire.sent).toHaveLength(0);
  });

  it('does not happen without a sign-in, and does not look as if it had', async () => {
    const { wire, run, files, send } = startOn([ACCEPTED], { signsIn: false });
    await expect(send()).rejects.toMatchObject({ reason: 'authentication-failed' });
    expect(wire.sent).toHaveLength(0);
    expect(run.phase()).toBe('surveying');
    expect(readJournal(files.written.join('\n'), plan.digest).move.state).toBe('refused');
  });

  it('that is not sent leaves the phase of a preparation as it was', async () => {
    const { run, send } = startOn([ACCEPTED], { signsIn: false });
    run.enter('preparing');
    await expect(send()).rejects.toMatchObject({ reason: 'authentication-failed' });
    expect(run.phase()).toBe('preparing');
  });

  it('is given up when Azure throttles for longer than the run lasts', async () => {
    const throttled = { status: 429, headers: { 'Retry-After': '600' }, body: armError('Slow') };
    const { wire, send } = startOn([throttled, ACCEPTED]);
    expect(await send(5)).toMatchObject({ azureStatus: 'refused' });
    expect(wire.sent).toHaveLength(1);
  });

  it('is taken back when the run is cancelled in the patience that Azure asked for', async () => {
    const throttled = { status: 429, headers: { 'Retry-After': '60' }, body: armError('Slow') };
    let said = '';
    const onSleep = async (): Promise<void> => {
      said = readJournal(files.written.join('\n'), plan.digest).move.state;
      await endCancelled(run);
    };
    const { wire, files, run, send, takenBack } = startOn([throttled, ACCEPTED], { onSleep });
    run.enter('preparing');
    expect(await send()).toMatchObject({ azureStatus: 'refused' });
    expect([said, takenBack]).toEqual(['refused', ['preparing']]);
    expect(run.report()).toMatchObject({ outcome: 'not-moved' });
    expect(wire.sent).toHaveLength(1);
  });

  it('is given up when Azure throttles for longer than the plan lives', async () => {
    const throttled = { status: 429, headers: { 'Retry-After': '600' }, body: armError('Slow') };
    const { wire, send } = startOn([...Array<Reply>(200).fill(throttled)]);
    expect(await send(100_000)).toMatchObject({ azureStatus: 'refused' });
    expect(wire.sent.filter(({ url }) => url.includes('/moveResources'))).toHaveLength(1);
  });
});
