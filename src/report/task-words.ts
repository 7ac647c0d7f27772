import type { RestoreKind } from '../domain/plan/restore-names.js';

interface TaskWords {
  readonly singular: string;
  readonly plural: string;
  /** What becomes of such a thing, in a few words after its count. */
  readonly fate: string;
  /** The rules that warn of the same. */
  readonly rules?: readonly string[];
}

/**
 * How the report speaks of the things a person sees to after a move. Computes, endpoints, role
 * assignments and data assets do not travel, private endpoints come back unapproved, datastores may
 * keep old values (Microsoft: How to move a workspace). In the order in which the report names them.
 */
export const taskWords: Readonly<Record<RestoreKind, TaskWords>> = {
  'role-assignment': {
    singular: 'right',
    plural: 'rights',
    fate: 'must be given again',
  },
  endpoint: {
    singular: 'endpoint',
    plural: 'endpoints',
    fate: 'must be created again',
    rules: ['online-endpoints-exist', 'batch-endpoints-exist', 'serverless-endpoints-exist'],
  },
  compute: {
    singular: 'compute',
    plural: 'computes',
    fate: 'must be created again',
    rules: ['computes-exist'],
  },
  'private-endpoint': {
    singular: 'private endpoint',
    plural: 'private endpoints',
    fate: 'must be approved again',
    rules: ['private-endpoints-reset', 'associated-private-endpoints-reset'],
  },
  datastore: {
    singular: 'datastore',
    plural: 'datastores',
    fate: 'must be checked',
    rules: ['datastores-to-update'],
  },
  'data-asset': {
    singular: 'data asset',
    plural: 'data assets',
    fate: 'must be registered again',
    rules: ['data-assets-not-moved', 'datasets-not-moved'],
  },
  connection: {
    singular: 'connection',
    plural: 'connections',
    fate: 'may have to be created again',
  },
  schedule: { singular: 'schedule', plural: 'schedules', fate: 'must be enabled again' },
  'diagnostic-setting': {
    singular: 'diagnostic setting',
    plural: 'diagnostic settings',
    fate: 'must be created again',
  },
  lock: { singular: 'lock', plural: 'locks', fate: 'must be created again' },
  tag: { singular: 'set of tags', plural: 'sets of tags', fate: 'must be compared' },
};

/** The kinds in the order in which the report names them. */
export const taskKinds = Object.keys(taskWords) as readonly RestoreKind[];

/** The rules whose warnings are told as tasks. */
export const rulesOfTasks: ReadonlySet<string> = new Set(
  Object.values(taskWords).flatMap(({ rules = [] }) => rules),
);
