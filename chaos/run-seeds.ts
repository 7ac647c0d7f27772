import type { Platform } from '../__tests__/scenarios/support/world.js';
import type { History } from './history.js';
import { faultsIn } from './oracle/index.js';
import { scenarioOf } from './draw-scenario.js';
import { play } from './play.js';
import type { Scenario } from './scenario.js';
import { shrunk } from './shrink.js';
import { openStage, type Stage } from './stage.js';

/** A seed that was played, and what was wrong with it. */
export interface Played {
  readonly seed: number;
  readonly history: History;
  readonly faults: readonly string[];
}

/** One seed on a stage. */
async function playSeed(stage: Stage, scenario: Scenario): Promise<Played> {
  const history = await play(stage, scenario);
  return { seed: scenario.seed, history, faults: faultsIn(history) };
}

export interface Seeds {
  readonly first: number;
  readonly count: number;
  readonly host: Platform;
  /** Stages side by side. */
  readonly lanes: number;
  /** Told of each seed as it ends; false for no more of them. */
  readonly onPlayed: (played: Played, stage: Stage) => Promise<boolean> | boolean;
}

/** Plays seeds one after the other, on so many stages side by side. */
export async function playSeeds({ first, count, host, lanes, onPlayed }: Seeds): Promise<void> {
  let next = first;
  const lane = async (): Promise<void> => {
    const stage = await openStage();
    try {
      while (next < first + count) {
        const seed = next;
        next += 1;
        const played = await playSeed(stage, scenarioOf(seed, host));
        if (!(await onPlayed(played, stage))) next = first + count;
      }
    } finally {
      await stage.close();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** A fault without what differs from run to run. */
function kindOf(fault: string): string {
  return fault.replaceAll(/\d+/g, 'n');
}

/** The simplest scenario that has one of the same faults. */
export async function simplest(stage: Stage, { history, faults }: Played): Promise<Scenario> {
  const kinds = new Set(faults.map(kindOf));
  return shrunk(
    history.scenario,
    async (one) => (await playSeed(stage, one)).faults.some((fault) => kinds.has(kindOf(fault))),
    40,
  );
}
