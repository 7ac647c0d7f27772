import type { RunDraw, Scenario } from './scenario.js';

const without = <Item>(all: readonly Item[], at: number): readonly Item[] =>
  all.filter((_, index) => index !== at);

/** Scenarios with one thing less to go wrong, the largest steps first. */
function simpler(scenario: Scenario): readonly Scenario[] {
  const { faults, foreign, runs, world } = scenario;
  const calmer = (run: RunDraw): readonly RunDraw[] => [
    ...(run.beside === undefined ? [] : [{ ...run, beside: undefined }]),
    ...(run.papers === undefined ? [] : [{ ...run, papers: undefined }]),
    ...(run.signal === undefined ? [] : [{ ...run, signal: undefined }]),
    ...(run.jump === undefined ? [] : [{ ...run, jump: undefined }]),
    ...(run.writes === undefined ? [] : [{ ...run, writes: undefined }]),
    ...(run.aheadMs === 0 ? [] : [{ ...run, aheadMs: 0 }]),
  ];
  return [
    ...(faults.length > 1 ? [{ ...scenario, faults: [] }] : []),
    ...(foreign.length > 1 ? [{ ...scenario, foreign: [] }] : []),
    ...faults.map((_, at) => ({ ...scenario, faults: without(faults, at) })),
    ...foreign.map((_, at) => ({ ...scenario, foreign: without(foreign, at) })),
    ...runs.slice(1).map((_, at) => ({ ...scenario, runs: without(runs, at + 1) })),
    ...runs.flatMap((run, at) =>
      calmer(run).map((one) => ({ ...scenario, runs: runs.with(at, one) })),
    ),
    ...world.parts.map((_, at) => ({
      ...scenario,
      world: { ...world, parts: without(world.parts, at) },
    })),
    ...Object.keys(world.behaviour).map((name) => ({
      ...scenario,
      world: {
        ...world,
        behaviour: Object.fromEntries(
          Object.entries(world.behaviour).filter(([key]) => key !== name),
        ),
      },
    })),
    ...(world.isKeyed ? [{ ...scenario, world: { ...world, isKeyed: false } }] : []),
  ];
}

/**
 * The simplest scenario that still goes wrong in the same way.
 *
 * @param goesWrong plays one and says whether it does.
 * @param most how many may be played.
 */
export async function shrunk(
  scenario: Scenario,
  goesWrong: (one: Scenario) => Promise<boolean>,
  most: number,
): Promise<Scenario> {
  let [smallest, played] = [scenario, 0];
  let next = simpler(smallest);
  while (next.length > 0 && played < most) {
    const [candidate, ...rest] = next;
    if (candidate === undefined) break;
    played += 1;
    if (await goesWrong(candidate)) {
      smallest = candidate;
      next = simpler(smallest);
    } else next = rest;
  }
  return smallest;
}
