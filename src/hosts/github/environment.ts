import type {
  EnvironmentApproval,
  EnvironmentEvidence,
  EnvironmentProtection,
} from '../../domain/gate/evidence.js';
import { asFound, asKnown, SOMEBODY, type Octokit, type RepositoryClient } from './client.js';

/**
 * Reading environments and the approvals of a run takes this right of a token (GitHub REST:
 * Actions, Environments).
 */
const PERMISSION = 'actions: read';

/** How an environment is protected, and who let this run into which environments. */
export async function readEnvironment(
  place: RepositoryClient,
  name: string,
): Promise<EnvironmentEvidence> {
  const { owner, repo, runId } = place;
  const octokit = await place.open();
  const [protection, approvals] = await Promise.all([
    asFound(PERMISSION, undefined, async () => {
      const { data } = await octokit.rest.repos.getEnvironment({
        owner,
        repo,
        environment_name: name,
      });
      return protectionOf(data);
    }),
    // An approval list that is not there is a gap, not an empty list.
    asKnown(PERMISSION, async () => {
      const { data } = await octokit.rest.actions.getReviewsForRun({ owner, repo, run_id: runId });
      return data.map(approvalOf);
    }),
  ]);
  return { name, protection, approvals };
}

type Environment = Awaited<ReturnType<Octokit['rest']['repos']['getEnvironment']>>['data'];
type RunReview = Awaited<
  ReturnType<Octokit['rest']['actions']['getReviewsForRun']>
>['data'][number];

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

// The user of an account that was deleted is null, whatever the published description says.
type MaybeGone = Omit<RunReview, 'user'> & { readonly user: RunReview['user'] | null };

function approvalOf({ environments, state, user, comment }: MaybeGone): EnvironmentApproval {
  return {
    environments: environments.flatMap(({ name }) => name ?? []),
    state,
    approver: user?.login ?? SOMEBODY,
    aliases: [],
    isBot: user?.type !== 'User',
    at: undefined,
    text: comment,
  };
}
