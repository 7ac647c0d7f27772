import type { TimelineRecord } from 'azure-devops-node-api/interfaces/BuildInterfaces.js';

import { readable, type Devops } from './devops.js';
import { above } from './stage-approvals.js';

/**
 * When the last attempt of this stage and this job before this one was over, ISO 8601. Raises a plain
 * Error where Azure DevOps does not tell.
 *
 * Each record of a timeline names its earlier attempts, and the timelines that hold them (Azure
 * DevOps REST API 7.1, Build: Timeline, TimelineAttempt).
 */
export async function readEarlierOver(devops: Devops): Promise<string> {
  const now = await recordsOf(devops);
  const earlier = above(devops.jobId, now).flatMap(({ previousAttempts = [] }) => previousAttempts);
  if (earlier.length === 0) throw new Error('the timeline of this run names no earlier attempt');
  const ends = await Promise.all(
    earlier.map(async ({ recordId = '', timelineId = '' }) => {
      const record = (await recordsOf(devops, timelineId)).find(({ id }) => id === recordId);
      const end = record?.finishTime?.getTime();
      if (end === undefined || Number.isNaN(end)) {
        throw new Error('the timeline of this run does not say when an earlier attempt ended');
      }
      return end;
    }),
  );
  return new Date(Math.max(...ends)).toISOString();
}

async function recordsOf(
  { builds, project, buildId }: Devops,
  timelineId?: string,
): Promise<readonly TimelineRecord[]> {
  return readable(await builds.getBuildTimeline(project, buildId, timelineId)).records ?? [];
}
