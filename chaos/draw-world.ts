import * as fc from 'fast-check';

import type { ArmSettings } from '../emulator/arm/settings.js';
import { objectAt } from '../emulator/arm/json.js';
import {
  batchEndpoint,
  DESTINATION_GROUP_ID,
  DESTINATION_SUBSCRIPTION,
  onlineEndpoint,
  readyWorkspace,
  STORAGE_ID,
  withCompute,
  withEntry,
  withJob,
  withLock,
  withRoleAssignment,
  withSchedule,
} from '../emulator/scenarios/index.js';
import {
  fullAssignments,
  fullConnections,
  hiddenVersions,
  withAttached,
  withGroupTags,
} from '../emulator/scenarios/full-contents.js';
import type { JsonObject } from '../emulator/types.js';
import { withRecordedCompute, withRecordedSchedules } from './recorded.js';

type Part = (state: JsonObject) => JsonObject;

const computes = [
  ['cpu-cluster', 'AmlCompute'],
  ['ci-ada', 'ComputeInstance'],
  ['team-aks', 'Kubernetes'],
] as const;

/** What a workspace may hold besides what every one has. */
const parts = {
  computes: (state) => computes.reduce((all, [name, type]) => withCompute(all, name, type), state),
  'one compute': (state) => withCompute(state, 'cpu-cluster', 'AmlCompute'),
  'online endpoint': (state) => onlineEndpoint().reduce(withEntry, state),
  'batch endpoint': (state) => batchEndpoint().reduce(withEntry, state),
  'schedule that is on': (state) => withSchedule(state, 'nightly', true),
  connections: (state) => fullConnections().reduce(withEntry, state),
  'hidden versions': (state) => hiddenVersions().reduce(withEntry, state),
  rights: (state) => fullAssignments().reduce(withEntry, withRoleAssignment(state)),
  attached: withAttached,
  'tags of the group': withGroupTags,
  'lock against deletion': (state) => withLock(state, STORAGE_ID, 'CanNotDelete'),
  'running job': (state) => withJob(state, 'train_now', 'Running'),
  'recorded compute': withRecordedCompute,
  'recorded schedules': withRecordedSchedules,
} as const satisfies Readonly<Record<string, Part>>;
type PartName = keyof typeof parts;
const isPart = (name: string): name is PartName => Object.hasOwn(parts, name);

// What stops every move is seldom there: most seeds should come further.
const SELDOM: readonly string[] = ['running job', 'attached'];
const names = Object.keys(parts).filter(isPart);
const often = names.filter((name) => !SELDOM.includes(name));

/** The Azure of a seed. */
export interface WorldDraw {
  readonly parts: readonly PartName[];
  readonly behaviour: ArmSettings;
  /** Whether the storage and the others move with the workspace. */
  readonly withAssociated: boolean;
  /** Whether what is in the way may be removed. */
  readonly prepares: boolean;
  /** Whether secrets are sealed in the plan. */
  readonly isKeyed: boolean;
}

const unlike = <Name extends keyof ArmSettings>(name: Name, ...values: ArmSettings[Name][]) =>
  fc.constantFrom(...values).map((value): ArmSettings => ({ [name]: value }));

const moveError: ArmSettings['moveError'] = {
  body: { error: { code: 'MoveCannotProceed', message: 'The move came to nothing.' } },
  moved: 'none',
};

const behaviour: fc.Arbitrary<ArmSettings> = fc
  .array(
    fc.oneof(
      unlike('pageSize', 1, 3),
      unlike('movePolls', 0, 3),
      unlike('validationPolls', 0, 2),
      unlike('writesTakeTime', true),
      unlike('operationsNamePause', false),
      unlike('principalIdSurvives', false),
      unlike('referencesFollow', false),
      unlike('schedulesSurvive', false),
      unlike('connectionsSurvive', false),
      unlike('resourceTagsSurvive', false),
      unlike('nonDefaultDatastoresSurvive', false),
      unlike('missingComputeSaidBy', 'service'),
      unlike('moveError', moveError, { ...moveError, moved: 'first' }),
    ),
    { maxLength: 3 },
  )
  .map((all) => Object.assign({}, ...all) as ArmSettings);

/** Small workspaces: a seed must be cheap. */
export const worlds: fc.Arbitrary<WorldDraw> = fc.record({
  parts: fc
    .tuple(
      fc.subarray([...often], { maxLength: 6 }),
      fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, fc.constantFrom(...names)),
    )
    .map(([some, one]) => [...new Set(one === undefined ? some : [...some, one])]),
  behaviour,
  withAssociated: fc.boolean(),
  prepares: fc.oneof(
    { weight: 4, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
  isKeyed: fc.oneof(
    { weight: 4, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
});

/** A group that is there, and that nobody ever approved a move into. */
export const ELSEWHERE = 'rg-ml-elsewhere';

/** Azure's bodies as they are when the seed begins. */
export function stateOf({ parts: chosen }: WorldDraw): JsonObject {
  const ready = readyWorkspace({ jobs: 1 });
  const group = `${DESTINATION_SUBSCRIPTION}/resourceGroups/${ELSEWHERE}`;
  const elsewhere = { ...objectAt(ready, DESTINATION_GROUP_ID), id: group, name: ELSEWHERE };
  const begun: JsonObject = { ...ready, [group]: elsewhere };
  return chosen.reduce((state, name) => parts[name](state), begun);
}

/** How Azure behaves: at a pace that a seed can wait for, but for what was drawn. */
export function behaviourOf(world: WorldDraw): ArmSettings {
  const pace = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1, operationPolls: 1 };
  return { ...pace, operationsNamePause: true, ...world.behaviour };
}
