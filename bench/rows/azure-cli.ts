import { join } from 'node:path';

import { azureCliVersion, openCli } from '../../__tests__/clients/azure-cli.js';
import { validateInputs } from '../../__tests__/scenarios/support/inputs.js';
import { nodes, startWorld, type World } from '../../__tests__/scenarios/support/world.js';
import {
  DESTINATION_GROUP,
  DESTINATION_GROUP_ID,
  DESTINATION_SUBSCRIPTION_ID,
  readyWorkspace,
  SOURCE_GROUP,
  SOURCE_GROUP_ID,
  SOURCE_SUBSCRIPTION_ID,
  WORKSPACE_ID,
} from '../../emulator/scenarios/index.js';
import { CLIENT_ID, CLIENT_SECRET, TENANT_ID } from '../../emulator/settings.js';
import type { Measurement } from '../row.js';
import { TAKES, takenIn } from './process.js';

const ML = 'api-version=2024-10-01';
const child = (name: string): readonly string[] => [
  ...['rest', '--method', 'get', '--url', `${WORKSPACE_ID}/${name}?${ML}`],
];
const listed = (scope: string): readonly string[] => [
  ...['rest', '--method', 'get', '--url'],
  `${scope}/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01`,
];

/**
 * What a person types who checks by hand what Microsoft's page on moving a workspace names, and what
 * its general page on moving resources asks for: 21 commands, and no report in the end.
 */
const SEQUENCE: readonly (readonly string[])[] = [
  ['login', '--service-principal', '-u', CLIENT_ID, '-p', CLIENT_SECRET, '--tenant', TENANT_ID],
  ['account', 'set', '--subscription', SOURCE_SUBSCRIPTION_ID],
  ['group', 'show', '--name', SOURCE_GROUP],
  ['group', 'show', '--name', DESTINATION_GROUP, '--subscription', DESTINATION_SUBSCRIPTION_ID],
  ['resource', 'show', '--ids', WORKSPACE_ID],
  ['resource', 'list', '--resource-group', SOURCE_GROUP],
  [
    ...['resource', 'list', '--resource-group', DESTINATION_GROUP],
    ...['--subscription', DESTINATION_SUBSCRIPTION_ID],
  ],
  ['lock', 'list', '--resource-group', SOURCE_GROUP],
  [
    ...['lock', 'list', '--resource-group', DESTINATION_GROUP],
    ...['--subscription', DESTINATION_SUBSCRIPTION_ID],
  ],
  [
    ...['provider', 'show', '--namespace', 'Microsoft.MachineLearningServices'],
    ...['--subscription', DESTINATION_SUBSCRIPTION_ID],
  ],
  child('computes'),
  child('onlineEndpoints'),
  child('batchEndpoints'),
  child('jobs'),
  child('datastores'),
  child('data'),
  child('models'),
  child('privateEndpointConnections'),
  listed(SOURCE_GROUP_ID),
  listed(DESTINATION_GROUP_ID),
  [
    ...['resource', 'invoke-action', '--action', 'validateMoveResources', '--ids', SOURCE_GROUP_ID],
    ...['--api-version', '2021-04-01', '--request-body'],
    JSON.stringify({ resources: [WORKSPACE_ID], targetResourceGroup: DESTINATION_GROUP_ID }),
  ],
];

interface Spent {
  readonly wall: number;
  readonly cpu: number;
}

async function ownRun(world: World): Promise<Spent> {
  const file = join(world.workspace, 'taken');
  const begun = performance.now();
  await world.run(validateInputs, {
    node: nodes['Node 24'],
    environment: { NODE_OPTIONS: `--import=${TAKES}`, TAKEN_FILE: file },
  });
  return { wall: (performance.now() - begun) / 1_000, cpu: takenIn(file).cpu };
}

// The commands run in one shell, whose account of its children is the only one of their time.
async function byHand(world: World): Promise<Spent> {
  const cli = await openCli(world.emulator.environment);
  try {
    const quoted = SEQUENCE.map((words) =>
      ['az', ...words].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' '),
    );
    const script = quoted.map(
      (line) => `${line} > /dev/null || echo "failed: ${line.slice(0, 60)}"`,
    );
    const timed = `TIMEFORMAT="spent %R %U %S"; time { ${script.join('\n')}\n}`;
    const told = await cli.shell(timed);
    const failed = told.match(/^failed: .*$/gm) ?? [];
    if (failed.length > 0) throw new Error(`The Azure CLI could not do all of it:\n${told}`);
    const [wall = 0, user = 0, system = 0] = (/^spent (.*)$/m.exec(told)?.[1] ?? '')
      .split(' ')
      .map(Number);
    return { wall, cpu: user + system };
  } finally {
    await cli.close();
  }
}

/** How long Azure itself takes for its validation. */
const ARM_SECONDS = 1;

/** The same question asked with the Azure CLI, command by command, and by the bundle. */
export const azureCli: Measurement = {
  name: 'azure-cli',
  async measure() {
    const version = azureCliVersion();
    if (version === undefined) return 'the Azure CLI is not installed here, so there is no figure';
    const world = await startWorld(
      { state: readyWorkspace(), arm: { retryAfterSeconds: 1, validationPolls: 1 } },
      'github',
    );
    try {
      const [own, hand] = [await ownRun(world), await byHand(world)];
      const what = `validate a small workspace, against ${SEQUENCE.length} commands of az ${version}`;
      const how = (one: number, other: number, unit: string): string =>
        `ARM 1 s; ${one.toFixed(1)} against ${other.toFixed(1)} ${unit}`;
      return [
        {
          ...{ what, how: how(own.wall, hand.wall, 's'), figure: hand.wall / own.wall },
          ...{ unit: 'x faster', bar: 15, rises: true, floor: hand.wall / ARM_SECONDS },
          because: "Azure's own second",
        },
        {
          ...{ what, how: how(own.cpu, hand.cpu, 'CPU s'), figure: hand.cpu / own.cpu },
          ...{ unit: 'x less CPU', bar: 20, rises: true },
        },
      ];
    } finally {
      await world.close();
    }
  },
};
