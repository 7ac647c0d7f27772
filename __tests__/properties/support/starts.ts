import { expect } from '@jest/globals';

import {
  ONLINE_ENDPOINT_ID,
  readyWorkspace,
  STORAGE_ID,
  withCompute,
  withEntry,
  withSchedule,
  onlineEndpoint,
  batchEndpoint,
  DESTINATION_GROUP_ID,
  SOURCE_GROUP_ID,
} from '../../../emulator/scenarios/index.js';
import { assignment } from '../../../emulator/scenarios/access.js';
import { textAt } from '../../../emulator/arm/json.js';
import type { JsonObject } from '../../../emulator/types.js';
import { inProcess, type InProcess } from '../../scenarios/support/in-process.js';
import { moveInputs } from '../../scenarios/support/inputs.js';
import { prepareInputs } from '../../scenarios/support/preparable.js';
import { arm, restoreInputs } from '../../scenarios/support/restorable.js';

const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';

/** A small workspace in which everything that a preparation removes is there once. */
export function small(): JsonObject {
  const computes = [
    ['cpu-cluster', 'AmlCompute'],
    ['ci-ada', 'ComputeInstance'],
    ['team-aks', 'Kubernetes'],
  ] as const;
  const ready = computes.reduce(
    (state, [name, type]) => withCompute(state, name, type),
    readyWorkspace({ jobs: 0 }),
  );
  const [[, endpoint] = ['', {}]] = onlineEndpoint();
  const principal = textAt(endpoint, 'identity', 'principalId');
  const rights = [
    assignment(
      STORAGE_ID,
      '9f8e7d6c-0000-4444-8888-00000000000a',
      READER,
      principal,
      'ServicePrincipal',
    ),
    assignment(ONLINE_ENDPOINT_ID, '9f8e7d6c-0000-4444-8888-00000000000b', READER, 'team', 'Group'),
  ];
  const all = [...onlineEndpoint(), ...batchEndpoint(), ...rights].reduce(withEntry, ready);
  return withSchedule(all, 'nightly', true);
}

/** From where a run sets out, what it is told, and where the workspace is then. */
export interface Start {
  readonly state: JsonObject;
  readonly disk: ReadonlyMap<string, string>;
  readonly inputs: Readonly<Record<string, string>>;
  /** An id of the plan, where it is when the run begins. */
  readonly place: (id: string) => string;
}

export const startNames = [
  'move',
  'restore',
  'restore gone on with',
  'restore in place',
  'restore in place of a part',
] as const;
export type StartName = (typeof startNames)[number];

const same = (id: string): string => id;
export const there = (id: string): string => id.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID);
const restoring = { ...restoreInputs, 'snapshot-key': '' };
const refusal = { status: 409, body: { error: { code: 'No', message: 'No.' } } };

let made: Promise<Readonly<Record<StartName, Start>>> | undefined;

/**
 * The starts, made once: an approved plan, the same moved, the same half put back, the same prepared
 * and refused.
 */
export function starts(): Promise<Readonly<Record<StartName, Start>>> {
  return (made ??= make());
}

async function make(): Promise<Readonly<Record<StartName, Start>>> {
  const approved = inProcess(small(), arm);
  const { outcome, planDigest = '' } = await approved.run(prepareInputs);
  expect(outcome).toBe('ready');
  const inputs = moveInputs(planDigest);
  const move = startOf(approved, inputs, same);
  const moved = again(move);
  expect((await moved.run(inputs)).outcome).toBe('moved');
  const refused = again(move);
  refused.trouble = (change) =>
    change.endsWith('/moveResources') ? { answer: refusal } : undefined;
  expect((await refused.run(inputs)).outcome).toBe('not-moved');
  const stopped = again(move);
  stopped.trouble = (change) =>
    change.startsWith('DELETE') && change.includes('/computes/') ? { answer: refusal } : undefined;
  expect((await stopped.run(inputs)).outcome).toBe('not-moved');
  const begun = again(startOf(moved, restoring, there));
  const hangsOn = /roleAssignments|\/deployments\//;
  begun.trouble = (change) => (hangsOn.test(change) ? { answer: refusal } : undefined);
  expect((await begun.run(restoring)).outcome).toBe('restore-incomplete');
  return {
    move,
    restore: startOf(moved, restoring, there),
    'restore gone on with': startOf(begun, restoring, there),
    'restore in place': startOf(refused, restoring, same),
    'restore in place of a part': startOf(stopped, restoring, same),
  };
}

function again({ state, disk }: Start): InProcess {
  return inProcess(state, arm, disk);
}

function startOf(product: InProcess, inputs: Start['inputs'], place: Start['place']): Start {
  return { state: product.state(), disk: new Map(product.disk), inputs, place };
}
