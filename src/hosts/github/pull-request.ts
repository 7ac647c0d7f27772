import type { Known } from '../../domain/gate/evidence.js';
import type {
  Contributors,
  PullRequest,
  PullRequestEvidence,
  Review,
} from '../../domain/gate/pull-request-evidence.js';
import { publishedPlans } from './checks.js';
import {
  asFound,
  asKnown,
  hidden,
  itemsOf,
  PAGE,
  SOMEBODY,
  type Octokit,
  type RepositoryClient,
} from './client.js';
import { contributorsOf } from './contributors.js';
import { readPushers } from './pushers.js';

const PULLS = 'pull-requests: read';

/**
 * The pull request that a commit of the base branch merged; known undefined when none did, or
 * several.
 */
export async function mergedBy(place: RepositoryClient): Promise<Known<number | undefined>> {
  const { owner, repo, commit } = place;
  const octokit = await place.open();
  return asKnown(PULLS, async () => {
    const list = octokit.rest.repos.listPullRequestsAssociatedWithCommit;
    const at = { owner, repo, commit_sha: commit, per_page: PAGE };
    const all = await octokit.paginate(list, at, itemsOf);
    const merged = all.filter(
      ({ merged_at, merge_commit_sha }) => merged_at !== null && merge_commit_sha === commit,
    );
    return merged.length === 1 ? merged[0]?.number : undefined;
  });
}

/** Everything about one pull request, every list over all its pages. */
export async function readPullRequest(
  place: RepositoryClient,
  number: number,
  key: string,
): Promise<PullRequestEvidence> {
  const { owner, repo } = place;
  const octokit = await place.open();
  const at = { owner, repo, pull_number: number };
  const asked = await asFound(PULLS, undefined, async () => {
    const { data } = await octokit.rest.pulls.get(at);
    return data;
  });
  const pull = asked.known && asked.value !== undefined ? asked.value : undefined;
  const unread = asked.known ? hidden('there is no such pull request', PULLS) : asked;
  if (pull === undefined) {
    const nothing = { contributors: unread, pushers: unread, reviews: unread, published: unread };
    return { number, pull: asked.known ? { known: true, value: undefined } : asked, ...nothing };
  }
  const listed = asKnown(PULLS, () =>
    octokit.paginate(octokit.rest.pulls.listCommits, { ...at, per_page: PAGE }, itemsOf),
  );
  const [commits, reviews, published] = await Promise.all([
    listed,
    asKnown(PULLS, async () => {
      const listing = { ...at, per_page: PAGE };
      const all = await octokit.paginate(octokit.rest.pulls.listReviews, listing, itemsOf);
      return all.map(reviewOf);
    }),
    publishedPlans(place, pull.head.sha, key),
  ]);
  const shas = commits.known ? commits.value.map(({ sha }) => sha) : [];
  const pushers = await readPushers(place, pull.head.ref, [...shas, pull.head.sha]);
  return {
    number,
    pull: { known: true, value: pullOf(pull) },
    contributors: commits.known ? contributors(commits.value, pull.commits) : commits,
    pushers,
    reviews,
    published,
  };
}

type Pull = Awaited<ReturnType<Octokit['rest']['pulls']['get']>>['data'];
type Listed = Awaited<ReturnType<Octokit['rest']['pulls']['listCommits']>>['data'];
type PullReview = Awaited<ReturnType<Octokit['rest']['pulls']['listReviews']>>['data'][number];

// A fork that was deleted leaves no repository behind: then the head is not of this one either.
function pullOf({ head, base, user, merged, state }: Pull): PullRequest {
  return {
    headCommit: head.sha,
    baseBranch: base.ref,
    author: loginOf(user) ?? SOMEBODY,
    isFromFork: nameOf(head.repo) !== base.repo.full_name,
    state: merged ? 'merged' : state,
  };
}

function nameOf(repository: { readonly full_name: string } | null): string | undefined {
  return repository?.full_name;
}

function reviewOf(review: PullReview): Review {
  return {
    // Each for itself: what one of them asked for, another did not take back.
    reviewer: review.user?.login ?? `${SOMEBODY} (review ${review.id})`,
    isBot: review.user?.type !== 'User',
    state: review.state,
    commit: review.commit_id ?? '',
    submittedAt: review.submitted_at ?? '',
    text: review.body,
  };
}

/** REST docs: list commits on a pull request. */
const MOST_COMMITS = 250;

function contributors(commits: Listed, total: number): Known<Contributors> {
  if (commits.length < total) {
    const why =
      total > MOST_COMMITS
        ? `it has ${total} commits, and GitHub lists the first ${MOST_COMMITS} commits and no more`
        : `GitHub listed ${commits.length} of its ${total} commits`;
    return hidden(why, PULLS);
  }
  const names = commits.map(({ commit, author, committer }) => ({
    message: commit.message,
    people: [
      { login: loginOf(author), email: commit.author?.email ?? '' },
      { login: loginOf(committer), email: commit.committer?.email ?? '' },
    ],
  }));
  return { known: true, value: contributorsOf(names) };
}

function loginOf(user: object | null): string | undefined {
  const login = user !== null && 'login' in user ? user.login : undefined;
  return typeof login === 'string' ? login : undefined;
}
