import { FakeClock } from '../../__tests__/azure/fake-wire.js';
import { inProcess, type InProcess } from '../../__tests__/scenarios/support/in-process.js';
import { moveInputs, signIn, validateInputs } from '../../__tests__/scenarios/support/inputs.js';
import { placementsOf, promote } from '../../__tests__/scenarios/support/promotion.js';
import { SharedClock } from '../../__tests__/scenarios/support/shared-clock.js';
import {
  DESTINATION_SUBSCRIPTION_ID,
  manyWorkspaces,
  readyWorkspace,
  SOURCE_SUBSCRIPTION_ID,
} from '../../emulator/scenarios/index.js';
import type { ArmSettings } from '../../emulator/arm/settings.js';
import type { JsonObject, Service } from '../../emulator/types.js';
import { cpuSecondsOf, type Measurement, type Row } from '../row.js';
import { standardWorkspace } from '../standard-workspace.js';

interface Counted {
  readonly seen: { requests: number; versions: number; lines: number };
  readonly product: InProcess;
}

/** The product on an emulated Azure that is counted; answers take so long on the clock. */
function counted(
  state: JsonObject,
  settings: ArmSettings,
  clock: FakeClock,
  latencyMs: number,
  disk: ReadonlyMap<string, string> = new Map(),
): Counted {
  const seen = { requests: 0, versions: 0, lines: 0 };
  const front =
    (service: Service): Service =>
    async (request) => {
      seen.requests += 1;
      if (/\/versions(\/|$)/.test(request.url.pathname)) seen.versions += 1;
      if (latencyMs > 0) await clock.sleep(latencyMs);
      return service(request);
    };
  const onLine = (): void => {
    seen.lines += 1;
  };
  return { seen, product: inProcess(state, settings, disk, { clock, front, onLine }) };
}

const in15 = {
  retryAfterSeconds: 15,
  validationPolls: 1,
  pageSizes: { jobs: 1_000, models: 100, data: 100 },
};

/** What a move takes, the validation before it left aside. */
async function moveOf(state: JsonObject, seconds: number) {
  const movePolls = seconds / in15.retryAfterSeconds;
  const { seen, product } = counted(state, { ...in15, movePolls }, new FakeClock(), 0);
  const { planDigest = '' } = await product.run(validateInputs);
  Object.assign(seen, { requests: 0, versions: 0, lines: 0 });
  const run = await cpuSecondsOf(() => product.run(moveInputs(planDigest)));
  if (run.value.outcome !== 'moved') throw new Error(`the move ended ${String(run.value.outcome)}`);
  return { ...seen, seconds: run.seconds };
}

const how = 'in this process, the emulator included';

async function standardMove(): Promise<readonly Row[]> {
  const taken = await moveOf(standardWorkspace(false), 30);
  const what = 'move of the standard workspace';
  const because = `versions of data assets, which a move drops`;
  return [
    {
      ...{ what, how: `${how}, pages of 100`, figure: taken.requests, unit: 'requests' },
      ...{ floor: taken.versions, because, bar: 500 },
    },
  ];
}

async function longMove(): Promise<readonly Row[]> {
  const taken = await moveOf(readyWorkspace(), 4 * 60 * 60);
  const what = 'four-hour move';
  return [
    { what, how, figure: taken.requests, unit: 'requests', bar: 500 },
    { what, how, figure: taken.lines, unit: 'log lines', bar: 120 },
    { what, how, figure: taken.seconds, unit: 'CPU s', bar: 2 },
  ];
}

async function discover(): Promise<readonly Row[]> {
  const placements = placementsOf(2_000, 300, 100);
  const list = placements.map(({ workspace, from, to }) => ({
    'source-subscription-id': SOURCE_SUBSCRIPTION_ID,
    'source-resource-group': from,
    'workspace-name': workspace,
    'destination-subscription-id': DESTINATION_SUBSCRIPTION_ID,
    'destination-resource-group': to,
  }));
  const clock = new SharedClock();
  const disk = new Map([['moves.json', JSON.stringify(list)]]);
  const { seen, product } = counted(
    manyWorkspaces(placements),
    { pageSizes: { workspaces: 100 } },
    clock,
    100,
    disk,
  );
  const begun = clock.now();
  await product.run({ ...signIn, mode: 'discover', 'workspaces-file': 'moves.json' });
  const how = 'answers of 100 ms on a shared clock, pages of 100';
  const what = 'discover, 2,000 workspaces by list';
  return [
    { what, how, figure: seen.requests, unit: 'requests', bar: 60 },
    { what, how, figure: (clock.now() - begun) / 1_000, unit: 's', bar: 5 },
  ];
}

async function batch(): Promise<Row> {
  const done = await promote(placementsOf(200, 24, 16));
  const how = 'in this process, up to 16 side by side';
  const share = (100 * done.throttled) / done.requests;
  return { what: 'batch of 200, throttled', how, figure: share, unit: '%', floor: 0, bar: 2 };
}

/** What is counted on the emulated Azure without a network. */
export const emulated: readonly Measurement[] = [
  { name: 'long-move', measure: longMove },
  { name: 'standard-move', measure: standardMove },
  { name: 'discover', measure: discover },
  { name: 'batch', measure: async () => [await batch()] },
];
