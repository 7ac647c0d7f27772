import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { applied } from '../__tests__/properties/support/foreign-changes.js';
import { differences, isChange, textsOf } from '../__tests__/properties/support/touched.js';
import { there } from './places.js';
import { FULL_SECRETS, SEEDED_SECRETS, WORKSPACE_ID } from '../emulator/scenarios/index.js';
import type { JsonObject, WireRequest } from '../emulator/types.js';
import type { Fault } from '../emulator/network/fault.js';
import { runBundle } from './bundle-run.js';
import { behaviourOf, stateOf } from './draw-world.js';
import { passing, type Approved, type Disturbance, type History, type Ran } from './history.js';
import { inputsOf, SNAPSHOT_KEY } from './inputs-of.js';
import { layPapers, planIn } from './papers.js';
import type { ChaosMode, ForeignDraw, RunDraw, Scenario } from './scenario.js';
import type { Stage } from './stage.js';

/** Runs that a seed may take to its end, once nothing is in the way any more. */
const LAST_RUNS = 6;
const calm: Omit<RunDraw, 'mode'> = {
  beside: undefined,
  papers: undefined,
  signal: undefined,
  aheadMs: 0,
  jump: undefined,
  writes: undefined,
};

function isForSending({ match }: Fault): boolean {
  return match.path?.includes('moveResources') === true;
}

/** Plays a seed on a stage that nobody else plays on. */
export async function play(stage: Stage, scenario: Scenario): Promise<History> {
  const folder = await mkdtemp(join(tmpdir(), 'chaos-'));
  try {
    return await new Play(stage, scenario, folder).run();
  } finally {
    stage.onRequest = () => undefined;
    await rm(folder, { recursive: true, force: true });
  }
}

class Play {
  readonly #stage: Stage;
  readonly #scenario: Scenario;
  readonly #folder: string;
  readonly #before: JsonObject;
  /** Hosts that earlier seeds have asked. */
  readonly #known: ReadonlySet<string>;
  readonly #runs: Ran[] = [];
  readonly #disturbances: Disturbance[] = [];
  /** What somebody will still do: where a run is too short for it, in the next one. */
  readonly #pending = new Set<ForeignDraw>();
  #approved: Approved | undefined;
  #earlier: string | undefined;

  constructor(stage: Stage, scenario: Scenario, folder: string) {
    this.#stage = stage;
    this.#scenario = scenario;
    this.#folder = folder;
    this.#before = stateOf(scenario.world);
    this.#known = new Set(stage.network.hostsAsked());
  }

  async run(): Promise<History> {
    const { world, runs, faults, foreign } = this.#scenario;
    this.#stage.show(this.#before, behaviourOf(world));
    for (const [at, draw] of runs.entries()) {
      for (const { run, fault } of faults) if (run === at) this.#stage.addFault(fault);
      for (const one of foreign) if (one.run === at) this.#pending.add(one);
      await this.#step(draw, false);
    }
    this.#stage.clearFaults();
    // Of all that was in the way only what waits for the one request of the move is still to come.
    const sending = faults.filter(({ fault }) => isForSending(fault));
    for (const { fault } of sending) this.#stage.addFault({ ...fault, times: 1 });
    await this.#toTheEnd();
    const { network, asked } = this.#stage;
    return {
      scenario: this.#scenario,
      before: this.#before,
      end: this.#stage.state(),
      runs: this.#runs,
      asked,
      disturbances: this.#disturbances,
      files: await textsIn(this.#folder),
      hostsAsked: network.hostsAsked().filter((host) => !this.#known.has(host)),
      secrets: [
        ...SEEDED_SECRETS,
        ...FULL_SECRETS,
        SNAPSHOT_KEY,
        network.environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
      ],
    };
  }

  // What a person does whose pipeline went wrong: start it again, as the last run said.
  async #toTheEnd(): Promise<void> {
    for (let count = 0; count < LAST_RUNS; count += 1) {
      const mode = this.#next();
      if (mode === undefined) return;
      await this.#step({ mode, ...calm }, true);
    }
  }

  #next(): ChaosMode | undefined {
    const last = this.#runs.filter(({ isLast }) => isLast);
    const ends = (mode: ChaosMode): readonly string[] =>
      last.filter((one) => one.mode === mode).map(({ run }) => run.outputs['outcome'] ?? '');
    if (last.length === 0 && this.#approved !== undefined) return 'move';
    if (last.length === 0) return 'validate';
    const [moves, validations] = [ends('move'), ends('validate')];
    const lastOne = last.at(-1);
    // A slow machine may use up a limit of the fast clock: people try again.
    const isPassing = passing.includes(lastOne?.run.outputs['failure-reason'] ?? '');
    if (lastOne !== undefined && isPassing) return lastOne.mode;
    if (moves.at(-1) === 'moved') {
      return this.#scenario.restores && ends('restore').length < 1 ? 'restore' : undefined;
    }
    if (lastOne?.mode === 'validate') {
      return validations.at(-1) === 'ready' && moves.length < 2 ? 'move' : undefined;
    }
    if (moves.at(-1) === 'unknown' && moves.length < 3) return 'move';
    return moves.at(-1) === 'blocked' && validations.length < 1 ? 'validate' : undefined;
  }

  async #step(draw: RunDraw, isLast: boolean): Promise<void> {
    await layPapers(this.#folder, this.#approved, this.#earlier, draw.papers);
    const from = this.#stage.asked.length;
    let kill: (name: NodeJS.Signals) => void = () => undefined;
    this.#stage.onRequest = this.#watcher(draw, from, (name) => {
      kill(name);
    });
    const modes = draw.beside === undefined ? [draw.mode] : [draw.mode, draw.beside];
    const approved = this.#approved;
    const ended = await Promise.all(
      modes.map((mode, at) =>
        runBundle(this.#stage, {
          host: this.#scenario.host,
          folder: this.#folder,
          inputs: inputsOf(mode, this.#scenario.world, approved),
          machine: draw,
          onStart: (send) => {
            if (at === 0) kill = send;
          },
        }),
      ),
    );
    const [to, after] = [this.#stage.asked.length, this.#stage.state()];
    for (const [at, one] of ended.entries()) {
      const mode = modes[at] ?? draw.mode;
      const isBeside = at > 0;
      this.#runs.push({ mode, draw, isBeside, isLast, ...one, approved, from, to, after });
    }
    await this.#approve();
  }

  // A person approves what a validation is ready for, unless an approved plan was sent meanwhile.
  async #approve(): Promise<void> {
    const last = this.#runs.at(-1);
    const { outcome, 'plan-digest': digest = '' } = last?.run.outputs ?? {};
    if (last?.mode !== 'validate' || outcome !== 'ready' || digest === '') return;
    const planText = await planIn(this.#folder);
    if (planText === undefined) return;
    this.#earlier = this.#approved?.planText;
    this.#approved = { digest, planText };
  }

  #watcher(
    { signal }: RunDraw,
    from: number,
    send: (name: NodeJS.Signals) => void,
  ): (request: WireRequest) => void {
    return ({ method, url, host }) => {
      if (host !== 'management.azure.com') return;
      const own = this.#stage.asked.slice(from);
      const changes = own.filter(({ request }) =>
        isChange({ method: request.method, path: request.url.pathname.toLowerCase() }),
      ).length;
      for (const one of this.#pending) {
        const count = one.of === 'request' ? own.length : changes;
        const isRead = !isChange({ method, path: url.pathname.toLowerCase() });
        if (count <= one.at || (one.of === 'change' && !isRead)) continue;
        this.#pending.delete(one);
        this.#disturb(one);
      }
      if (own.length === signal?.at) send(signal.name);
    };
  }

  #disturb({ change }: ForeignDraw): void {
    const before = this.#stage.state();
    const isThere = Object.keys(before).some(
      (id) => id.toLowerCase() === there(WORKSPACE_ID).toLowerCase(),
    );
    const place = isThere ? there : (id: string): string => id;
    this.#stage.edit((state) => applied(change, state, this.#before, place));
    const touched = differences(textsOf(before), textsOf(this.#stage.state()));
    this.#disturbances.push({ at: this.#stage.asked.length, touched });
  }
}

async function textsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder);
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );
}
