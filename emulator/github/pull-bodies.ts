import type { JsonObject } from '../types.js';
import { API, numberOf, simpleUser, userOrNull } from './bodies.js';
import type {
  GithubCheck,
  GithubComment,
  GithubCommit,
  GithubPush,
  GithubReview,
  GithubState,
} from './github-state.js';

/** A commit of a pull request; its author is null where GitHub knows nobody by the address. */
export function commitBody({ repository }: GithubState, commit: GithubCommit): JsonObject {
  const { sha, author, email, message } = commit;
  const url = `${API}/repos/${repository}/commits/${sha}`;
  const date = '2026-11-20T08:30:00Z';
  const signature = { name: author ?? 'Somebody', email, date };
  const user = author === null ? null : simpleUser(author);
  const other = commit.committer;
  return {
    url,
    sha,
    node_id: `C_${sha}`,
    html_url: `https://github.com/${repository}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url,
      author: signature,
      committer:
        other === undefined ? signature : { name: other, email: `${other}@contoso.com`, date },
      message,
      comment_count: 0,
      tree: { sha, url: `${API}/repos/${repository}/git/trees/${sha}` },
    },
    author: user,
    committer: other === undefined ? user : simpleUser(other),
    parents: [],
  };
}

/** A review (REST description: pull-request-review). A pending one has no time yet. */
export function reviewBody(
  { repository }: GithubState,
  pull: number,
  review: GithubReview,
): JsonObject {
  const html = `https://github.com/${repository}/pull/${pull}#pullrequestreview-1`;
  const url = `${API}/repos/${repository}/pulls/${pull}`;
  return {
    id: numberOf(`${review.user ?? ''} ${review.at}`),
    node_id: `PRR_${numberOf(review.at)}`,
    user: userOrNull(review.user, review.isBot === true ? 'Bot' : 'User'),
    body: review.body,
    state: review.state,
    commit_id: review.commit,
    ...(review.state === 'PENDING' ? {} : { submitted_at: review.at }),
    html_url: html,
    pull_request_url: url,
    _links: { html: { href: html }, pull_request: { href: url } },
    author_association: 'MEMBER',
  };
}

/** A push (REST description: activity). */
export function activityBody({ actor, branch, after }: GithubPush): JsonObject {
  return {
    id: numberOf(after),
    node_id: `PSH_${after}`,
    before: '0'.repeat(40),
    after,
    ref: `refs/heads/${branch}`,
    timestamp: '2026-11-20T08:31:00Z',
    activity_type: 'push',
    actor: userOrNull(actor),
  };
}

/** A check run, with the app that made it. */
export function checkBody({ repository }: GithubState, check: GithubCheck): JsonObject {
  const url = `${API}/repos/${repository}/check-runs/${check.id}`;
  return {
    id: check.id,
    node_id: `CR_${check.id}`,
    head_sha: check.commit,
    name: check.name,
    url,
    html_url: `https://github.com/${repository}/runs/${check.id}`,
    details_url: check.detailsUrl,
    external_id: check.externalId,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    check_suite: { id: numberOf(check.commit) },
    output: {
      title: check.title,
      summary: check.summary,
      text: null,
      annotations_count: 0,
      annotations_url: `${url}/annotations`,
    },
    app: {
      id: check.app === 'github-actions' ? 15368 : numberOf(check.app),
      slug: check.app,
      node_id: `A_${numberOf(check.app)}`,
      owner: simpleUser('github'),
      name: check.app,
      description: '',
      external_url: `https://github.com/apps/${check.app}`,
      html_url: `https://github.com/apps/${check.app}`,
      created_at: '2018-07-30T09:30:17Z',
      updated_at: '2026-10-10T09:30:17Z',
      permissions: { checks: 'write', metadata: 'read' },
      events: [],
    },
    pull_requests: [],
  };
}

/** A comment on a pull request (REST description: issue-comment). */
export function commentBody({ repository }: GithubState, comment: GithubComment): JsonObject {
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${API}/repos/${repository}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${repository}/pull/${comment.pull}#issuecomment-${comment.id}`,
    issue_url: `${API}/repos/${repository}/issues/${comment.pull}`,
    user: userOrNull(comment.user, comment.user?.endsWith('[bot]') === true ? 'Bot' : 'User'),
    body: comment.body,
    author_association: 'NONE',
    created_at: '2026-11-20T08:40:00Z',
    updated_at: '2026-11-20T08:40:00Z',
  };
}
