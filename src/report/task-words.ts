import type { PostMoveTask } from '../domain/run/run-report.js';

type TaskKind = PostMoveTask['kind'];

interface TaskWords {
  readonly singular: string;
  readonly plural: string;
  /** What a move does to such a thing, in two or three words. */
  readonly fate: string;
}

/**
 * How the report speaks of the things a person sees to after a move. Computes, endpoints, role
 * assignments and data assets do not travel, private endpoints come back unapproved, datastores may
 * keep old values (Microsoft: How to move a workspace).
 */
export const taskWords: Readonly<Record<TaskKind, TaskWords>> = {
  compute: { singular: 'compute', plural: 'computes', fate: 'Must be created again' },
  endpoint: { singular: 'endpoint', plural: 'endpoints', fate: 'Must be created again' },
  datastore: { singular: 'datastore', plural: 'datastores', fate: 'Must be checked' },
  'private-endpoint': {
    singular: 'private endpoint',
    plural: 'private endpoints',
    fate: 'Must be approved again',
  },
  'role-assignment': {
    singular: 'role assignment',
    plural: 'role assignments',
    fate: 'Must be created again',
  },
  'data-asset': {
    singular: 'data asset',
    plural: 'data assets',
    fate: 'Must be registered again',
  },
  connection: {
    singular: 'connection',
    plural: 'connections',
    fate: 'May have to be created again',
  },
  schedule: { singular: 'schedule', plural: 'schedules', fate: 'Must be enabled again' },
  'diagnostic-setting': {
    singular: 'diagnostic setting',
    plural: 'diagnostic settings',
    fate: 'Must be created again',
  },
  lock: { singular: 'lock', plural: 'locks', fate: 'Must be created again' },
  tag: { singular: 'tags', plural: 'tags', fate: 'Must be compared' },
};

/** The kinds in the order in which the report names them. */
export const taskKinds: readonly TaskKind[] = [
  'compute',
  'endpoint',
  'datastore',
  'private-endpoint',
  'role-assignment',
  'data-asset',
  'connection',
  'schedule',
  'diagnostic-setting',
  'lock',
  'tag',
];
