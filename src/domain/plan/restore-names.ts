/**
 * What a run may put back after a move (contract, input `restore`), in the order in which reports
 * name it.
 */
export const restoreNames = [
  'tags',
  'role-assignments',
  'private-endpoints',
  'datastores',
  'data-assets',
  'connections',
  'computes',
  'endpoints',
  'schedules',
  'diagnostic-settings',
  'locks',
] as const;
export type RestoreName = (typeof restoreNames)[number];
