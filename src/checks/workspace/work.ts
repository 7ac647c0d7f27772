import { isJsonObject, textAt, valueAt, type JsonObject } from '../../domain/json.js';
import { workspaceResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck, defineItemRule } from '../check.js';
import { documents } from '../documents.js';
import { placeOf } from '../place-of.js';

/**
 * No job is alive, archived ones included: everything that is not Completed, Failed or Canceled
 * counts.
 */
export const activeJobs = defineItemRule({
  id: 'active-jobs',
  title: 'No job is running, queued or in an unclear state',
  severity: 'blocker',
  of: 'activeJobs',
  acknowledge: 'unknown-only',
  source: documents.moveWorkspace,
  seen: ['name', 'properties.status'],
  why: 'The workspace must not be in use during the move, and Azure itself does not look at running jobs.',
  remedy: (job, { scope }) =>
    `Wait until it has ended, or: az ml job cancel ${placeOf(job, scope)}`,
});

const labeling = {
  severity: 'blocker',
  of: 'labelingJobs',
  source: documents.moveWorkspace,
  seen: ['properties.status'],
  why: 'A workspace with a labeling project in progress cannot be moved.',
} as const;

const isPaused = (project: JsonObject): boolean =>
  textAt(project, 'properties', 'status') === 'Paused';

/** Labeling projects that go on. */
export const labelingRunning = defineItemRule({
  ...labeling,
  id: 'labeling-running',
  title: 'No labeling project is running',
  acknowledge: 'unknown-only',
  concerns: (project) => !isPaused(project),
  remedy: 'Finish or cancel the project in the studio, under Data Labeling.',
});

/** Labeling projects that are paused: ready only by the word of the people who label. */
export const labelingPaused = defineItemRule({
  ...labeling,
  id: 'labeling-paused',
  title: 'No labeling project is waiting to go on',
  acknowledge: 'any',
  concerns: isPaused,
  remedy:
    'Export its labels. If it stays paused until the move is over, accept it: acknowledge: labeling-paused',
});

/** Schedules that would start work while the workspace moves. */
export const schedulesEnabled = defineItemRule({
  id: 'schedules-enabled',
  title: 'No schedule would start work during the move',
  severity: 'blocker',
  of: 'schedules',
  acknowledge: 'any',
  source: documents.moveWorkspace,
  concerns: (schedule) => valueAt(schedule, 'properties', 'isEnabled') !== false,
  seen: ['properties.isEnabled', 'properties.trigger.triggerType', 'properties.action.actionType'],
  why: 'The workspace must not be in use during the move, and a schedule starts work by itself.',
  remedy: (schedule, { scope }) => `az ml schedule disable ${placeOf(schedule, scope)}`,
});

/** Feature sets that are materialised by a schedule of their own. */
export const materializationScheduled = defineItemRule({
  id: 'materialization-scheduled',
  title: 'No feature set is materialised by a schedule during the move',
  severity: 'blocker',
  of: 'featuresetVersions',
  acknowledge: 'any',
  source: documents.moveWorkspace,
  concerns: (version) =>
    isJsonObject(valueAt(version, 'properties', 'materializationSettings', 'schedule')),
  seen: ['properties.materializationSettings.schedule.frequency'],
  why: 'Its schedule starts Spark jobs, and the workspace must not be in use during the move.',
  remedy:
    'Archive the version, or register it again without a materialization schedule until the move is over.',
});

/** What a search for live runs proves, and what not. */
export const jobSearchIsNoProof = defineCheck({
  id: 'job-search-is-no-proof',
  title: 'Every job was looked at',
  severity: 'warning',
  needs: [],
  acknowledge: 'any',
  source: documents.mlflowSearch,
  judge({ scope }) {
    if (scope.jobScan === 'full') return undefined;
    return {
      subject: workspaceResourceId(scope.source, scope.workspaceName),
      seen: { 'job-scan': scope.jobScan },
      why: 'MLflow was asked for runs that are running or scheduled. It does not know the statuses Starting, Provisioning, Finalizing, CancelRequested, Paused, NotResponding and Unknown, so a job in one of them was not seen.',
      remedy: 'Look at every job, which takes longer: job-scan: full',
    };
  },
});
