import { FakeClock } from '../../__tests__/azure/fake-wire.js';
import { inProcess } from '../../__tests__/scenarios/support/in-process.js';
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
import { cpuSecondsOf, type Row } from '../row.js';
import { standardWorkspace } from '../standard-workspace.js';

const counted = (
  state: JsonObject,
  settings: ArmSettings,
  clock: FakeClock,
  latencyMs: number,
  disk: ReadonlyMap<string, string> = new Map(),
) => {
  const seen = { requests: 0 };
  const front =
    (service: Service): Service =>
    async (request) => {
      seen.requests += 1;
      if (latencyMs > 0) await clock.sleep(latencyMs);
      return service(request);
    };
  return { seen, product: inProcess(state, settings, disk, { clock, front }) };
};

const in15 = { retryAfterSeconds: 15, validationPolls: 1 };

/** Requests and processor seconds of a move, the validation before it left aside. */
async function moveOf(state: JsonObject, movePolls: number) {
  const { seen, product } = counted(state, { ...in15, movePolls }, new FakeClock(), 0);
  const { planDigest = '' } = await product.run(validateInputs);
  seen.requests = 0;
  const { seconds, value } = await cpuSecondsOf(() => product.run(moveInputs(planDigest)));
  if (value.outcome !== 'moved') throw new Error(`the move ended ${String(value.outcome)}`);
  return { requests: seen.requests, seconds };
}

async function moves(): Promise<readonly Row[]> {
  const large = await moveOf(standardWorkspace(false), 2);
  // So many polls of growing pauses are four hours.
  const long = await moveOf(readyWorkspace(), 4 * 240);
  const how = 'in this process, the emulator included';
  const four = 'four-hour move';
  return [
    {
      what: 'move of the standard workspace',
      how,
      figure: large.requests,
      unit: 'requests',
      floor: undefined,
      bar: 500,
    },
    { what: four, how, figure: long.requests, unit: 'requests', floor: undefined, bar: 500 },
    { what: four, how, figure: long.seconds, unit: 'CPU s', floor: undefined, bar: 2 },
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
  const { seen, product } = counted(manyWorkspaces(placements), {}, clock, 100, disk);
  const begun = clock.now();
  await product.run({ ...signIn, mode: 'discover', 'workspaces-file': 'moves.json' });
  const how = 'in this process, answers of 100 ms on a shared clock';
  const what = 'discover, 2,000 workspaces by list';
  return [
    { what, how, figure: seen.requests, unit: 'requests', floor: undefined, bar: 60 },
    { what, how, figure: (clock.now() - begun) / 1_000, unit: 's', floor: undefined, bar: 5 },
  ];
}

async function batch(): Promise<Row> {
  const done = await promote(placementsOf(200, 24, 16));
  const how = 'in this process, up to 16 side by side';
  const share = (100 * done.throttled) / done.requests;
  return { what: 'batch of 200, throttled', how, figure: share, unit: '%', floor: 0, bar: 2 };
}

/** What is counted on the emulated Azure without a network. */
export async function emulatedRows(): Promise<readonly Row[]> {
  return [...(await moves()), ...(await discover()), await batch()];
}
