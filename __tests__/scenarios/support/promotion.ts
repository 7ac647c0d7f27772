import { ARM_THROTTLE, withThrottle } from '../../../emulator/network/throttle.js';
import {
  DESTINATION_SUBSCRIPTION_ID,
  manyWorkspaces,
  SOURCE_SUBSCRIPTION_ID,
  type Placement,
} from '../../../emulator/scenarios/index.js';
import type { Service } from '../../../emulator/types.js';
import { isJsonArray, objectAt, textAt } from '../../../src/domain/json.js';
import { parseJson } from '../../../src/domain/parse-json.js';
import { outputsOf } from '../../../src/contract/outputs.js';
import type { RunReport } from '../../../src/domain/run/run-report.js';
import { inProcess, type InProcess } from './in-process.js';
import { signIn } from './inputs.js';
import { SharedClock } from './shared-clock.js';

type Waves = readonly (readonly string[])[];

/** What came of a promotion of many workspaces. */
export interface Promotion {
  /** Keys of the moves, wave by wave, as they were carried out. */
  readonly waves: Waves;
  /** The largest number of moves that share one group: with fewer waves nobody can do. */
  readonly lowerBound: number;
  readonly moved: number;
  /** How often Azure refused because a group was locked, or for any other conflict. */
  readonly conflicts: number;
  readonly throttled: number;
  readonly requests: number;
  /** Minutes that passed in the emulated Azure. */
  readonly minutes: number;
}

const LIST = 'moves.json';
const PLACE = 'batch/workspace-move-plan.json';
const INPUTS = 'batch/workspace-moves.json';

/**
 * Promotes many workspaces the way the recipe does: one `discover`, then, wave after wave, a
 * validation and a move of each key, those of one wave side by side, all as one identity that Azure
 * throttles.
 *
 * @param arrange the waves that are carried out, made of the discovered ones.
 */
export async function promote(
  placements: readonly Placement[],
  arrange: (waves: Waves) => Waves = (waves) => waves,
): Promise<Promotion> {
  const clock = new SharedClock();
  const seen = new Map<number | string, number>();
  const counted =
    (service: Service): Service =>
    async (request) => {
      const answer = await service(request);
      const kind = isUnregistered(answer.body) ? 'unregistered' : answer.status;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      return answer;
    };
  const product = inProcess(
    manyWorkspaces(placements),
    { retryAfterSeconds: 15, movePolls: 8 },
    new Map([[LIST, JSON.stringify(placements.map(rowOf))]]),
    {
      clock,
      front: (service) =>
        counted(
          withThrottle(
            service,
            ARM_THROTTLE,
            () => 'the one identity',
            () => clock.now(),
          ),
        ),
    },
  );
  const begun = clock.now();
  const waves = arrange(await discover(product));
  let moved = 0;
  for (const wave of waves) {
    const reports = await Promise.all(wave.map((key) => moveOne(product, key)));
    moved += reports.filter(({ outcome }) => outcome === 'moved').length;
  }
  return {
    waves,
    lowerBound: mostInOneGroup(placements),
    moved,
    conflicts: seen.get(409) ?? 0,
    throttled: seen.get(429) ?? 0,
    requests: [...seen.values()].reduce((sum, count) => sum + count, 0),
    minutes: (clock.now() - begun) / 60_000,
  };
}

// Azure says with the status of a conflict, too, that nobody ever used a provider.
function isUnregistered(body: unknown): boolean {
  return JSON.stringify(body ?? null).includes('"MissingSubscriptionRegistration"');
}

function rowOf({ workspace, from, to }: Placement): Readonly<Record<string, string>> {
  return {
    'source-subscription-id': SOURCE_SUBSCRIPTION_ID,
    'source-resource-group': from,
    'workspace-name': workspace,
    'destination-subscription-id': DESTINATION_SUBSCRIPTION_ID,
    'destination-resource-group': to,
  };
}

async function discover(product: InProcess): Promise<Waves> {
  const report = await product.run({
    ...signIn,
    mode: 'discover',
    'workspaces-file': LIST,
    'plan-file': PLACE,
  });
  const waves = parseJson(outputsOf(report)['waves'] ?? '') ?? null;
  if (!isJsonArray(waves)) throw new Error(`no waves: ${JSON.stringify(report.problems)}`);
  return waves.map((wave) => (isJsonArray(wave) ? wave.map(String) : []));
}

/**
 * What one job of the matrix does: its inputs by its key, a validation, and the move of that plan.
 */
async function moveOne(product: InProcess, key: string): Promise<RunReport> {
  const all = objectAt(parseJson(product.disk.get(INPUTS) ?? ''), key);
  const inputs = Object.fromEntries(
    Object.keys(all).map((name) => [name, textAt(all, name) ?? '']),
  );
  const run = { ...signIn, ...inputs, 'plan-file': `${key}/workspace-move-plan.json` };
  const validated = await product.run({ ...run, mode: 'validate' });
  if (validated.planDigest === undefined || validated.outcome !== 'ready') return validated;
  return product.run({ ...run, mode: 'move', 'approved-plan-digest': validated.planDigest });
}

// Counted here anew, so that the product's own count is held against something.
function mostInOneGroup(placements: readonly Placement[]): number {
  const groups = placements.flatMap(({ from, to }) => [`from ${from}`, `to ${to}`]);
  return Math.max(...groups.map((group) => groups.filter((other) => other === group).length));
}

/**
 * Workspaces spread unevenly over so many source and destination groups, the same ones every time.
 */
export function placementsOf(count: number, sources: number, destinations: number): Placement[] {
  const groups = (share: number, of: number): number => Math.floor(share ** 1.5 * of);
  return Array.from({ length: count }, (_, index) => {
    // The power crowds the first groups; multiples of such fractions spread the shares evenly.
    const [one, other] = [(index * 0.618) % 1, (index * 0.755) % 1];
    // The first ones see to it that no group is empty.
    const from = index < sources ? index : groups(one, sources);
    const to = index < destinations ? index : groups(other, destinations);
    return { workspace: `mlw-${index}`, from: `rg-test-${from}`, to: `rg-prod-${to}` };
  });
}
