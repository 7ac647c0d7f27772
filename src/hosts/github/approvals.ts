import type { getOctokit } from '@actions/github';

import { redact } from '../../domain/errors.js';
import type {
  EnvironmentApproval,
  EnvironmentProtection,
  Known,
  RunEvidence,
} from '../../domain/evidence.js';
import type { Approvals } from '../../ports.js';

type Octokit = ReturnType<typeof getOctokit>;

/** Which run of which repository the evidence is about. */
export interface Place {
  readonly owner: string;
  readonly repo: string;
  readonly runId: number;
}

/** Reading environments and the approvals of a run takes this right of a token (GitHub REST: Actions, Environments). */
const PERMISSION = 'actions: read';

/**
 * Evidence from GitHub, read through its own client. What is refused is unknown, and says by which right it would be seen.
 *
 * @param open opens the client; called when the first evidence is asked for.
 */
export function githubApprovals(
  run: RunEvidence,
  { owner, repo, runId }: Place,
  open: () => Promise<Octokit>,
): Approvals {
  return {
    run: () => run,
    async environment(name) {
      const octokit = await open();
      const [protection, approvals] = await Promise.all([
        asKnown(PERMISSION, async () => {
          const { data } = await octokit.rest.repos.getEnvironment({
            owner,
            repo,
            environment_name: name,
          });
          return protectionOf(data);
        }),
        asKnown(PERMISSION, async () => {
          const { data } = await octokit.rest.actions.getReviewsForRun({
            owner,
            repo,
            run_id: runId,
          });
          return data.map(approvalOf);
        }),
      ]);
      // GitHub's word for an environment that is not there; an approval list that is not there is a gap.
      const isAbsent = !protection.known && protection.status === 404;
      return {
        name,
        protection: isAbsent ? { known: true, value: undefined } : protection,
        approvals,
      };
    },
  };
}

type Environment = Awaited<ReturnType<Octokit['rest']['repos']['getEnvironment']>>['data'];
type Review = Awaited<ReturnType<Octokit['rest']['actions']['getReviewsForRun']>>['data'][number];

function protectionOf(environment: Environment): EnvironmentProtection {
  const rules = environment.protection_rules ?? [];
  const reviewers = rules.flatMap((rule) => ('reviewers' in rule ? (rule.reviewers ?? []) : []));
  return {
    requiredReviewers: reviewers.length,
    preventsSelfReview: rules.some(
      (rule) => 'prevent_self_review' in rule && (rule.prevent_self_review ?? false),
    ),
    adminsMayBypass: bypassOf(environment),
  };
}

// GitHub sends it, but its published description does not name it.
function bypassOf(environment: object): boolean | undefined {
  const told = 'can_admins_bypass' in environment ? environment.can_admins_bypass : undefined;
  return typeof told === 'boolean' ? told : undefined;
}

function approvalOf({ environments, state, user, comment }: Review): EnvironmentApproval {
  return {
    environments: environments.flatMap(({ name }) => name ?? []),
    state,
    approver: user.login,
    isBot: user.type !== 'User',
    text: comment,
  };
}

async function asKnown<Value>(
  permission: string,
  read: () => Promise<Value>,
): Promise<Known<Value> & { readonly status?: number }> {
  try {
    return { known: true, value: await read() };
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : undefined;
    const why = redact(error instanceof Error ? error.message : String(error));
    return { known: false, why, permission, ...(status === undefined ? {} : { status }) };
  }
}
