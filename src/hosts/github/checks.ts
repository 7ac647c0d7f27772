import type { Known } from '../../domain/gate/evidence.js';
import type { PublishedPlan } from '../../domain/gate/pull-request-evidence.js';
import type { PlanRegistry } from '../../ports/ports.js';
import { asKnown, itemsOf, makeOnce, PAGE, type Octokit, type RepositoryClient } from './client.js';
import { NotGithub } from './failure.js';

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
  const { owner, repo } = place;
  return {
    isKept: true,
    publish: (commit, { key, digest, workspaceName, ready, title, summary }) =>
      asKnown(WRITE, async () => {
        await makeCheck(place, {
          head_sha: commit,
          name: planName(workspaceName),
          external_id: `plan ${key} ${digest}`,
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
      asKnown(WRITE, () =>
        makeCheck(place, {
          head_sha: commit,
          name: moveName(workspaceName),
          external_id: `used ${digest} ${by}`,
          status: 'in_progress',
        }),
      ),
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

interface NewCheck {
  readonly head_sha: string;
  readonly name: string;
  readonly external_id: string;
  readonly status: 'completed' | 'in_progress';
  readonly conclusion?: 'success' | 'failure';
  readonly output?: { readonly title: string; readonly summary: string };
}

/** Makes a check run of this run, and one only; its id. */
function makeCheck(place: RepositoryClient, check: NewCheck): Promise<number> {
  const { owner, repo, runUrl } = place;
  return makeOnce(
    async () => {
      const octokit = await place.open();
      const wanted = { owner, repo, details_url: runUrl, ...check };
      return (await octokit.rest.checks.create(wanted)).data.id;
    },
    async () => {
      const runs = await checkRuns(place, check.head_sha);
      const isIt = (run: CheckRun): boolean =>
        run.external_id === check.external_id && run.details_url === runUrl;
      return runs.find(isIt)?.id;
    },
  );
}

const CONCLUSIONS = { moved: 'success', 'not-moved': 'failure', unused: 'neutral' } as const;

type CheckRun = Awaited<
  ReturnType<Octokit['rest']['checks']['listForRef']>
>['data']['check_runs'][number];

// As many as GitHub counts, or nothing is known: one that is not listed may be the mark of a plan
// that was used, or a newer plan.
async function checkRuns(place: RepositoryClient, commit: string): Promise<readonly CheckRun[]> {
  const { owner, repo } = place;
  const octokit = await place.open();
  const all = new Map<number, CheckRun>();
  const at = { owner, repo, ref: commit, filter: 'all', per_page: PAGE } as const;
  for (let page = 1, isWhole = false; !isWhole; page += 1) {
    const { data } = await octokit.rest.checks.listForRef({ ...at, page });
    const before = all.size;
    for (const run of itemsOf({ data: data.check_runs })) all.set(run.id, run);
    isWhole = all.size === data.total_count;
    if (!isWhole && all.size === before) {
      throw new NotGithub(`GitHub listed ${all.size} check runs and counts ${data.total_count}`);
    }
  }
  return [...all.values()].sort((left, right) => left.id - right.id);
}
