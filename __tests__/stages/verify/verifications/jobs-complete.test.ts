import { describe, expect, it } from '@jest/globals';

import type { Collection } from '../../../../src/domain/azure/inventory.js';
import { jobsComplete } from '../../../../src/stages/verify/verifications/jobs-complete.js';
import { planOf } from '../../plan/plan-builder.js';
import { moved } from './moved-workspace.js';

const finished = (total: number): Collection => ({ state: 'empty', total });
const refused: Collection = {
  state: 'unknown',
  reason: { why: 'Azure answered 403', code: undefined, status: 403 },
};
const before = (jobs: Collection) => planOf({ activeJobs: jobs });

describe('the jobs after a move', () => {
  it.each([
    ['as many', 12],
    ['more, because people go on working', 15],
  ])('are complete when they are %s', async (_name, total) => {
    expect(await jobsComplete(moved(before(finished(12)), { jobs: finished(total) }))).toEqual([]);
  });

  it('are a difference when they are fewer', async () => {
    const found = await jobsComplete(moved(before(finished(12)), { jobs: finished(11) }));
    expect(found).toMatchObject([
      {
        rule: 'verification',
        severity: 'blocker',
        certainty: 'observed',
        evidence: [{ field: 'jobs', value: '1 of 12 missing' }],
      },
    ]);
    expect(found).toHaveLength(1);
  });

  it('are counted where the workspace is now', async () => {
    const workspace = moved(before(finished(12)), { jobs: finished(12) });
    await jobsComplete(workspace);
    expect(workspace.asked.read).toContainEqual(['activeJobs', 'rg-prod']);
  });

  it('are not known to be gone when they cannot be counted', async () => {
    const found = await jobsComplete(moved(before(finished(12)), { jobs: refused }));
    expect(found).toMatchObject([{ severity: 'warning', certainty: 'unknown' }]);
  });

  // Of an active search the total is what ran then, and what has ended since is not missing.
  it('are not counted after an active search', async () => {
    const plan = before(finished(12));
    const content = { ...plan.content, jobScan: 'active-search' } as const;
    const workspace = moved({ ...plan, content }, { jobs: finished(0) });
    expect(await jobsComplete(workspace)).toEqual([]);
    expect(workspace.asked.read).toEqual([]);
  });

  it.each([
    ['could not be counted', refused],
    ['were none', finished(0)],
  ])('are not counted when before the move they %s', async (_name, jobs) => {
    const workspace = moved(before(jobs), { jobs: finished(0) });
    expect(await jobsComplete(workspace)).toEqual([]);
    expect(workspace.asked.read).toEqual([]);
  });
});
