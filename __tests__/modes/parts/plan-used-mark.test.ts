import { describe, expect, it } from '@jest/globals';

import type { Known } from '../../../src/domain/gate/evidence.js';
import type { MoveRequest } from '../../../src/domain/request/request.js';
import { collectApprovalEvidence } from '../../../src/modes/parts/collect-approval-evidence.js';
import { filesBeside } from '../../../src/modes/parts/file-names.js';
import type { MoveContext } from '../../../src/modes/parts/move-context.js';
import { hasEnded } from '../../../src/modes/parts/part.js';
import { markUsed, settleUsed } from '../../../src/modes/parts/plan-used-mark.js';
import { endCancelled, startRun } from '../../../src/modes/parts/run.js';
import { openReader } from '../../../src/azure/open-reader.js';
import type { PlanMark, PlanRegistry } from '../../../src/ports/ports.js';
import { journalReader } from '../../../src/stages/journal/read-journal.js';
import { FakeClock, FakeWire, sideOn } from '../../azure/fake-wire.js';
import { digestOnly, planOf, signed } from '../../stages/plan/plan-builder.js';
import { notAsked, request } from './move-request.js';

const gated: MoveRequest = {
  ...request,
  gate: { ...digestOnly, parts: ['digest', 'environment'], environment: 'production' },
};
const digestAlone: MoveRequest = { ...request, gate: digestOnly };
const lost: Known<never> = { known: false, why: 'reset', permission: '', remedy: 'Wait.' };

interface Registry extends PlanRegistry {
  readonly endings: Map<number, string>;
}

/** A host that keeps marks. @param answers whether the answer to a new mark arrives. */
function registryOf({ answers = true, takes = true } = {}): Registry {
  const marks: PlanMark[] = [];
  const endings = new Map<number, string>();
  return {
    endings,
    isKept: true,
    publish: notAsked,
    marks: () => {
      const value = marks
        .filter(({ id }) => endings.get(id) !== 'unused')
        .map((mark) => ({ ...mark, isSettled: endings.has(mark.id) }));
      return Promise.resolve({ known: true, value });
    },
    mark: (_commit, { by }) => {
      if (!takes) return Promise.resolve(lost);
      const id = marks.length + 1;
      marks.push({ id, by, at: '', run: `run of ${by}`, isSettled: false });
      return Promise.resolve(answers ? { known: true, value: id } : lost);
    },
    settle: (id, ending) => {
      endings.set(id, ending);
      return Promise.resolve();
    },
  };
}

/** A run of the same plan on a machine of its own. */
function runOn(
  planRegistry: PlanRegistry,
  disk = new Map<string, string>(),
  asked = gated,
  attempt = 1,
) {
  const told: string[] = [];
  const clock = new FakeClock();
  const { options } = sideOn(new FakeWire([]), clock);
  const correlationId = `run-${Math.random()}`;
  const quiet = (): void => undefined;
  const run = startRun('1', clock);
  run.enter('gated');
  const context: MoveContext<MoveRequest> = {
    signed: signed(planOf()),
    historyIn: journalReader(signed(planOf()).digest),
    request: asked,
    deadline: Number.MAX_SAFE_INTEGER,
    reader: { ...openReader(options), correlationId },
    run,
    ports: {
      azure: {
        reader: notAsked,
        secretReader: notAsked,
        writer: notAsked,
        mover: notAsked,
      },
      secrets: { learn: quiet, blot: (text) => text },
      clock,
      log: {
        info: (line) => told.push(line),
        progress: quiet,
        warning: quiet,
        group: quiet,
        debug: quiet,
      },
      files: {
        read: (path) => Promise.resolve(disk.get(path)),
        write: notAsked,
        append: (path, line) => {
          disk.set(path, `${disk.get(path) ?? ''}${line}\n`);
          return Promise.resolve();
        },
      },
      context: { repository: null, headCommit: null, pullRequest: null, baseBranch: null },
      approvals: {
        run: () => ({
          repository: 'contoso/ml',
          event: 'push',
          isFromFork: false,
          isFirstAttempt: attempt === 1,
        }),
        start: () => Promise.resolve(lost),
        earlierOver: () => Promise.resolve(lost),
        environment: (name) => Promise.resolve({ name, protection: lost, approvals: lost }),
        pullRequest: notAsked,
        standing: notAsked,
      },
      planRegistry,
    },
  };
  const used = async () => {
    const evidence = await collectApprovalEvidence(context);
    return evidence.used?.known === true ? evidence.used.value?.run : 'unknown';
  };
  const wrote = (event: string): Promise<void> => {
    const line = { planDigest: context.signed.digest, correlationId, event };
    return context.ports.files.append(filesBeside(asked.planFile).journal, JSON.stringify(line));
  };
  return { run, told, disk, used, wrote, mark: () => markUsed(context) };
}

describe('the mark that a plan is used', () => {
  it('lets one of two runs go on that both found none, and takes back the other', async () => {
    const registry = registryOf();
    const [one, other] = [runOn(registry), runOn(registry)];
    expect([await one.used(), await other.used()]).toEqual([undefined, undefined]);
    const [first, second] = await Promise.all([one.mark(), other.mark()]);
    expect([hasEnded(first), hasEnded(second)]).toEqual([false, true]);
    expect(other.run.report()).toMatchObject({ outcome: 'blocked', failureReason: 'plan-invalid' });
    expect([...registry.endings]).toEqual([[2, 'unused']]);
  });

  it.each([
    ['digest', digestAlone, gated],
    ['environment', gated, digestAlone],
    ['digest again', digestAlone, digestAlone],
  ])('of the gate %s is seen by a run with any other', async (_, first, second) => {
    const registry = registryOf();
    expect(await runOn(registry, new Map(), second).used()).toBeUndefined();
    expect(await runOn(registry, new Map(), first).mark()).toEqual({ value: [1] });
    expect(await runOn(registry, new Map(), second).used()).toContain('run of');
    expect(hasEnded(await runOn(registry, new Map(), second).mark())).toBe(true);
  });

  it('is done without where the gate demands no approval, in the first attempt of a run', async () => {
    const registry = registryOf({ takes: false });
    const first = runOn(registry, new Map(), digestAlone);
    expect(await first.mark()).toEqual({ value: [] });
    expect(first.told).toEqual([expect.stringContaining('only its journal does')]);
    const second = runOn(registry, new Map(), digestAlone, 2);
    expect(hasEnded(await second.mark())).toBe(true);
    expect(second.run.report()).toMatchObject({ failureReason: 'plan-invalid' });
  });

  it('of another run ends one that may leave none, whatever its gate', async () => {
    const registry = registryOf();
    await runOn(registry).mark();
    const late = runOn({ ...registry, mark: () => Promise.resolve(lost) }, new Map(), digestAlone);
    expect(hasEnded(await late.mark())).toBe(true);
    expect(late.run.report().problems[0]?.sentence).toContain('already carried out');
  });

  it('says of a run that was preparing that it has not moved', async () => {
    const registry = registryOf();
    await runOn(registry).mark();
    const late = runOn(registry);
    late.run.enter('preparing');
    expect(hasEnded(await late.mark())).toBe(true);
    expect(late.run.report()).toMatchObject({ outcome: 'not-moved' });
  });

  it('is found when its own answer was lost', async () => {
    const registry = registryOf({ answers: false });
    const run = runOn(registry);
    expect(await run.mark()).toEqual({ value: [1] });
    expect(await run.used()).toBeUndefined();
  });

  it('that cannot be left ends the run', async () => {
    const run = runOn(registryOf({ takes: false }));
    expect(hasEnded(await run.mark())).toBe(true);
    expect(run.run.report()).toMatchObject({ failureReason: 'gate-misconfigured' });
  });

  it.each(['move-unsent', 'move-refused'])(
    'is known again by the run after one that wrote %s and could not take it back',
    async (event) => {
      const registry = registryOf();
      const before = runOn(registry);
      await before.mark();
      await before.wrote(event);
      expect(await runOn(registry).used()).toContain('run of');
      const next = runOn(registry, before.disk);
      expect(await next.used()).toBeUndefined();
      const marked = await next.mark();
      expect(marked).toEqual({ value: [2, 1] });
      if (!hasEnded(marked)) await settleUsed(marked.value, 'unused', registry);
      expect(await runOn(registry).used()).toBeUndefined();
    },
  );

  it('is written down as well when it is taken back, should the host be out of reach', async () => {
    const registry = registryOf();
    const cancelled = runOn({ ...registry, settle: () => Promise.resolve() });
    await cancelled.mark();
    await endCancelled(cancelled.run);
    expect(await runOn(registry).used()).toContain('run of');
    expect(await runOn(registry, cancelled.disk).used()).toBeUndefined();
  });

  it.each(['mark-begin', 'move-sending'])(
    'is another’s when the journal ends behind %s: it may be cut off',
    async (event) => {
      const registry = registryOf();
      const lost = runOn(registry);
      await lost.mark();
      await lost.wrote(event);
      expect(await runOn(registry, lost.disk).used()).toContain('run of');
    },
  );

  it('that says how a move ended is nobody’s own, whatever a journal says', async () => {
    const registry = registryOf();
    const died = runOn(registry);
    await died.mark();
    await registry.settle(1, 'not-moved');
    expect(await runOn(registry, died.disk).used()).toContain('run of');
  });

  it.each([
    ['taken back when the run is cancelled before it sends', 'gated', [[1, 'unused']]],
    ['left when the run is cancelled after it sent', 'sent', []],
  ] as const)('is %s', async (_, phase, endings) => {
    const registry = registryOf();
    const run = runOn(registry);
    await run.mark();
    run.run.enter(phase);
    await endCancelled(run.run);
    expect([...registry.endings]).toEqual(endings);
  });
});
