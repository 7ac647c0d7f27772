import { parseArgs } from 'node:util';

import { readyMade, scenarioNames, type ScenarioName } from './scenarios/ready-made.js';

/** Arguments or files a person gave that cannot be used; the message is one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface EmulatorArguments {
  /** A file of bodies by id, or the name of a ready-made state. */
  readonly state: { readonly file: string } | { readonly scenario: ScenarioName };
  readonly faults: string | null;
  readonly log: string | null;
  /** Port of the proxy; 0 takes a free one. */
  readonly port: number;
}

const USAGE =
  'usage: npm run emulator -- (--state FILE | --scenario NAME) [--faults FILE] [--port N] [--log FILE]';

/** What `--help` prints. */
export function emulatorHelp(): string {
  const width = Math.max(...scenarioNames.map((name) => name.length));
  return [
    USAGE,
    '',
    'Starts an embedded Azure on this machine and prints one line of JSON: the environment variables',
    'that a client needs to reach it under the public names of Azure. It stops on Ctrl-C.',
    '',
    '  --state FILE     Azure bodies by resource id, JSON; examples/emulator/ has one of each scenario',
    '  --scenario NAME  a state that is ready made:',
    ...scenarioNames.map(
      (name) => `                     ${name.padEnd(width)}  ${readyMade[name].about}`,
    ),
    '  --faults FILE    what goes wrong: refusals, throttling, lost connections',
    '  --port N         port of the proxy; default a free one',
    '  --log FILE       one line of JSON for each request, secrets left out',
    '',
    'A first try, in Bash:',
    '',
    '  npm run -s emulator -- --scenario busy > emulator.json & sleep 5',
    '  export $(node -p \'Object.entries(JSON.parse(fs.readFileSync("emulator.json"))).map((one) => one.join("=")).join(" ")\')',
    '  export AZURE_TENANT_ID=11111111-1111-1111-1111-111111111111',
    '  export AZURE_CLIENT_ID=22222222-2222-2222-2222-222222222222 AZURE_CLIENT_SECRET=emulator-client-secret',
    '  node dist/terminal/index.js validate --auth environment --source-resource-group rg-ml-test \\',
    '    --source-subscription-id 0a1b2c3d-1111-4444-8888-000000000001 --workspace-name mlw-churn \\',
    '    --destination-subscription-id 0a1b2c3d-2222-4444-8888-000000000002 --destination-resource-group rg-ml-prod',
  ].join('\n');
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new UsageError(`--port must be a whole number from 0 to 65535, not '${text}'`);
  }
  return port;
}

function stateOf(
  file: string | undefined,
  scenario: string | undefined,
): EmulatorArguments['state'] {
  if (file !== undefined && scenario === undefined) return { file };
  if (file !== undefined)
    throw new UsageError(`--state and --scenario exclude each other; ${USAGE}`);
  if (scenario === undefined) throw new UsageError(`--state is missing, or --scenario; ${USAGE}`);
  const known = scenarioNames.find((name) => name === scenario);
  if (known !== undefined) return { scenario: known };
  throw new UsageError(`there is no scenario '${scenario}': ${scenarioNames.join(', ')}`);
}

/**
 * The arguments of a start; `help` when that is what was asked for.
 *
 * @throws UsageError for an unknown option, a missing value, or when no state is named.
 */
export function parseEmulatorArguments(args: readonly string[]): EmulatorArguments | 'help' {
  if (args.includes('--help') || args.includes('-h')) return 'help';
  const options = {
    state: { type: 'string' },
    scenario: { type: 'string' },
    faults: { type: 'string' },
    port: { type: 'string', default: '0' },
    log: { type: 'string' },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    return {
      state: stateOf(values.state, values.scenario),
      faults: values.faults ?? null,
      log: values.log ?? null,
      port: parsePort(values.port),
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason.split('\n')[0] ?? ''}; ${USAGE}`);
  }
}
