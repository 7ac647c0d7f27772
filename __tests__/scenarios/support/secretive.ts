import { readdir } from 'node:fs/promises';

import { expect } from '@jest/globals';

import type { ActionRun } from '../../../emulator/github/run-action.js';
import {
  child,
  ONLINE_ENDPOINT_ID,
  withCompute,
  withEntry,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject, JsonValue, LoggedExchange } from '../../../emulator/types.js';
import { parseSignedPlan } from '../../../src/domain/plan/parse-plan.js';
import type { SignedPlan } from '../../../src/domain/plan/plan.js';
import { openSecrets } from '../../../src/domain/plan/seal.js';
import type { Secrets } from '../../../src/domain/plan/secrets.js';
import { moveInputs } from './inputs.js';
import { preparable, prepareInputs } from './preparable.js';
import { startWorld, type World } from './world.js';

const arm = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1, operationPolls: 1 };
export const PLAN_FILE = 'workspace-move-plan.json';
export const KEY = 'the snapshot key of the churn team, 2026';
export const keyed = { 'snapshot-key': KEY };
export const MADE_UP_KEY = 'made-up-connection-key-4716';

/** The preparable workspace with a secret of every kind. */
function secretive(): JsonObject {
  const withComputes = ['VirtualMachine', 'Databricks', 'AKS'].reduce(
    (state, type) => withCompute(state, `team-${type.toLowerCase()}`, type),
    preparable(),
  );
  return [
    child('batchEndpoints', 'keyed', { authMode: 'Key', provisioningState: 'Succeeded' }),
    child('connections', 'feed', {
      category: 'ApiKey',
      authType: 'ApiKey',
      target: 'https://feed.example',
      credentials: { key: MADE_UP_KEY },
    }),
  ].reduce(withEntry, withComputes);
}

export const LISTINGS = [
  'batchEndpoints/keyed/listkeys',
  'computes/team-aks/listKeys',
  'computes/team-databricks/listKeys',
  'computes/team-virtualmachine/listKeys',
  'connections/feed/listsecrets',
  'datastores/raw_events/listSecrets',
  'onlineEndpoints/churn-scoring/listKeys',
].map((path) => `POST ${WORKSPACE_ID}/${path}`);

const REMOVED = LISTINGS.filter((listing) => /endpoints|computes/i.test(listing));

/**
 * So many listings there are in a whole move: all before anything is changed, twice what is removed,
 * in both looks before it goes, and the rest again before the move is sent.
 */
export const ALL_LISTINGS = 2 * LISTINGS.length + REMOVED.length;

export const HOLDERS = [
  ...LISTINGS.map((listing) => listing.replace('POST ', '').replace(/\/[^/]+$/, '')),
  `${ONLINE_ENDPOINT_ID}/deployments/blue`,
  `${ONLINE_ENDPOINT_ID}/deployments/green`,
]
  .map((id) => id.toLowerCase())
  .sort();

export /** Runs a scenario in an Azure of its own that even shows what it should not. */
async function inWorld<Result>(act: (world: World) => Promise<Result>): Promise<Result> {
  const world = await startWorld({
    state: secretive(),
    arm: { ...arm, leaksWriteOnlyFields: true },
  });
  try {
    return await act(world);
  } finally {
    await world.close();
  }
}

/** Validates and gives the inputs of the move; what was sent is behind. */
export async function validated(
  world: World,
  more: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> {
  const run = await world.run({ ...prepareInputs, ...more });
  expect({ told: run.summary, ...run.outputs }).toMatchObject({ outcome: 'ready' });
  world.newRequests();
  return moveInputs(run.outputs['plan-digest'] ?? '');
}

export async function planIn(world: World): Promise<SignedPlan> {
  return parseSignedPlan(await world.readFile(PLAN_FILE));
}

export async function opened({ sealed, digest }: SignedPlan): Promise<Secrets | undefined> {
  return sealed === undefined ? undefined : openSecrets(sealed, KEY, digest);
}

const SECRET_FIELD = /^(.*key|.*token|password|.*kubeconfig)$/i;

/** The secret values in what Azure answered to listings. */
export function listedValues(requests: readonly LoggedExchange[]): readonly string[] {
  const within = (value: JsonValue | undefined): readonly string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([field, inner]: [string, JsonValue]) =>
          typeof inner === 'string' ? (SECRET_FIELD.test(field) ? [inner] : []) : within(inner),
        )
      : [];
  return requests
    .filter(({ request }) => /\/(listKeys|listSecrets)$/i.test(request.url.pathname))
    .flatMap(({ answer }) => within(answer?.body));
}

export async function everythingWritten(world: World, runs: readonly ActionRun[]): Promise<string> {
  const files = await readdir(world.workspace);
  const written = await Promise.all(files.map((name) => world.readFile(name)));
  const told = runs.flatMap(({ told: lines, summary, outputs }) => [
    ...lines,
    summary,
    JSON.stringify(outputs),
  ]);
  return [...written, ...told].join('\n');
}
