import { AML, entry, systemData, type Entry } from './bodies.js';
import { WORKSPACE_ID } from './names.js';

/** A command job in the given status. */
export function job(name: string, status: string, isArchived = false): Entry {
  return entry(`${WORKSPACE_ID}/jobs/${name}`, `${AML}/jobs`, {
    properties: {
      jobType: 'Command',
      displayName: name,
      experimentName: 'churn',
      status,
      isArchived,
      command: 'python train.py',
      environmentId: `${WORKSPACE_ID}/environments/train/versions/3`,
      tags: {},
      properties: {},
    },
    systemData,
  });
}

const endings = ['Completed', 'Completed', 'Failed', 'Canceled'];

/** So many jobs that have ended, in one way or another. */
export function jobs(count: number): readonly Entry[] {
  return Array.from({ length: count }, (_, index) =>
    job(
      `train_churn_${String(index + 1).padStart(3, '0')}`,
      endings[index % endings.length] ?? 'Completed',
    ),
  );
}

/** A nightly schedule. */
export function schedule(name: string, isEnabled: boolean): Entry {
  return entry(`${WORKSPACE_ID}/schedules/${name}`, `${AML}/schedules`, {
    properties: {
      displayName: name,
      isEnabled,
      trigger: { triggerType: 'Cron', expression: '0 2 * * *', timeZone: 'UTC' },
      action: {
        actionType: 'CreateJob',
        jobDefinition: {
          jobType: 'Command',
          command: 'python train.py',
          environmentId: `${WORKSPACE_ID}/environments/train/versions/3`,
        },
      },
      provisioningState: 'Succeeded',
      tags: {},
      properties: {},
    },
    systemData,
  });
}
