import { placementsOf, promote } from '../__tests__/scenarios/support/promotion.js';

const WORKSPACES = 200;
const GROUPS = { sources: 24, destinations: 16 };

/**
 * Promotes 200 workspaces of 40 resource groups on the emulated Azure, which locks both groups of a
 * move and throttles like the real one, and prints one line. Fails when a lock was met, a workspace
 * did not move, or a wave could have been saved.
 */
async function main(): Promise<void> {
  const began = performance.now();
  const done = await promote(placementsOf(WORKSPACES, GROUPS.sources, GROUPS.destinations));
  const seconds = Math.round((performance.now() - began) / 1000);
  const widest = Math.max(...done.waves.map(({ length }) => length));
  console.log(
    `promotion: ${done.moved} of ${WORKSPACES} workspaces in ${GROUPS.sources + GROUPS.destinations} groups moved, ` +
      `${done.waves.length} waves (lower bound ${done.lowerBound}), up to ${widest} side by side, ` +
      `${done.conflicts} lock conflicts, ${done.throttled} of ${done.requests} requests throttled, ` +
      `${Math.round(done.minutes)} emulated minutes in ${seconds} s`,
  );
  const isGood =
    done.moved === WORKSPACES && done.conflicts === 0 && done.waves.length === done.lowerBound;
  if (!isGood) process.exitCode = 1;
}

await main();
