import type { Known } from '../../domain/gate/evidence.js';
import type { PublishedPlan } from '../../domain/gate/pull-request-evidence.js';
import type { PlanRegistry } from '../../ports/ports.js';
import { asKnown, PAGE, type Octokit, type RepositoryClient } from './client.js';

const READ = 'checks: read';
const WRITE = 'checks: write';

// The names that people see on the commit. What a run looks for is the external id, which names the
// move or the digest.
const planName = (workspace: string): string => `Workspace move plan: ${workspace}`;
const moveName = (workspace: string): string => `Workspace move: ${workspace}`;
const PLAN_ID = /^plan ([0-9a-f]+) (sha256:[0-9a-f]{64})$/;
const USED_ID = /^used (sha256:[0-9a-f]{64})(?: (\S+))?$/;

/** Every plan of a move that was published on a commit, by whatever app, oldest first. */
export async function publishedPlans(
  place: RepositoryClient,
  commit: string,
  key: string,
): Promise<Known<readonly PublishedPlan[]>> {
  return asKnown(READ, async () => {
    const runs = await checkRuns(place, commit);
    return runs.flatMap((run) => {
      const [, of, digest] = PLAN_ID.exec(run.external_id ?? '') ?? [];
      if (of !== key || digest === undefined) return [];
      return [{ digest, app: run.app?.slug ?? 'no app', at: run.completed_at ?? '' }];
    });
  });
}

/**
 * The registry of plans as check runs: only an app can write them, and GitHub says which one did.
 */
export function checkRegistry(place: RepositoryClient): PlanRegistry {
  const { owner, repo, runUrl } = place;
  return {
    isKept: true,
    publish: (commit, { key, digest, workspaceName, ready, title, summary }) =>
      asKnown(WRITE, async () => {
        const octokit = await place.open();
        await octokit.rest.checks.create({
          owner,
          repo,
          head_sha: commit,
          name: planName(workspaceName),
          external_id: `plan ${key} ${digest}`,
          details_url: runUrl,
          status: 'completed',
          conclusion: ready ? 'success' : 'failure',
          output: { title, summary },
        });
        return undefined;
      }),
    marks: (commit, digest) =>
      asKnown(READ, async () => {
        const runs = await checkRuns(place, commit);
        return runs.flatMap(({ id, external_id, status, conclusion, started_at, details_url }) => {
          const [, of, by = ''] = USED_ID.exec(external_id ?? '') ?? [];
          // Only a run that knows that nothing was sent makes its mark neutral.
          if (of !== digest || conclusion === 'neutral') return [];
          const isSettled = status === 'completed';
          return [{ id, by, isSettled, at: started_at ?? '', run: details_url ?? '' }];
        });
      }),
    mark: (commit, { digest, workspaceName, by }) =>
      asKnown(WRITE, async () => {
        const octokit = await place.open();
        const { data } = await octokit.rest.checks.create({
          owner,
          repo,
          head_sha: commit,
          name: moveName(workspaceName),
          external_id: `used ${digest} ${by}`,
          details_url: runUrl,
          status: 'in_progress',
        });
        return data.id;
      }),
    settle: async (mark, ending) => {
      // What cannot be settled stays "in progress": the plan counts as used, which is the safe
      // side.
      await asKnown(WRITE, async () => {
        const octokit = await place.open();
        const conclusion = CONCLUSIONS[ending];
        const at = { owner, repo, check_run_id: mark };
        await octokit.rest.checks.update({ ...at, status: 'completed', conclusion });
      });
    },
  };
}

const CONCLUSIONS = { moved: 'success', 'not-moved': 'failure', unused: 'neutral' } as const;

type CheckRun = Awaited<
  ReturnType<Octokit['rest']['checks']['listForRef']>
>['data']['check_runs'][number];

async function checkRuns(place: RepositoryClient, commit: string): Promise<readonly CheckRun[]> {
  const { owner, repo } = place;
  const octokit = await place.open();
  const all = await octokit.paginate(octokit.rest.checks.listForRef, {
    owner,
    repo,
    ref: commit,
    filter: 'all',
    per_page: PAGE,
  });
  return [...all].sort((left, right) => left.id - right.id);
}
