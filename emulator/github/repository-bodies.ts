import type { JsonObject } from '../types.js';
import { API, numberOf, simpleUser, userOrNull } from './bodies.js';
import type { GithubPull, GithubState } from './github-state.js';

// The addresses that GitHub repeats in every repository (REST description: repository).
const PLAIN = [
  'archive/{archive_format}{/ref}',
  'assignees{/user}',
  'git/blobs{/sha}',
  'branches{/branch}',
  'collaborators{/collaborator}',
  'comments{/number}',
  'commits{/sha}',
  'compare/{base}...{head}',
  'contents/{+path}',
  'contributors',
  'deployments',
  'downloads',
  'events',
  'forks',
  'git/commits{/sha}',
  'git/refs{/sha}',
  'git/tags{/sha}',
  'hooks',
  'issues/comments{/number}',
  'issues/events{/number}',
  'issues{/number}',
  'keys{/key_id}',
  'labels{/name}',
  'languages',
  'merges',
  'milestones{/number}',
  'notifications{?since,all,participating}',
  'pulls{/number}',
  'releases{/id}',
  'stargazers',
  'statuses/{sha}',
  'subscribers',
  'subscription',
  'tags',
  'teams',
  'git/trees{/sha}',
] as const;

const NAMES: Readonly<Record<string, string>> = {
  'git/blobs{/sha}': 'blobs_url',
  'git/commits{/sha}': 'git_commits_url',
  'git/refs{/sha}': 'git_refs_url',
  'git/tags{/sha}': 'git_tags_url',
  'git/trees{/sha}': 'trees_url',
  'issues/comments{/number}': 'issue_comment_url',
  'issues/events{/number}': 'issue_events_url',
};

/** A repository in GitHub's words. */
function repositoryBody(fullName: string): JsonObject {
  const [owner = '', name = ''] = fullName.split('/');
  const url = `${API}/repos/${fullName}`;
  const html = `https://github.com/${fullName}`;
  const addresses = PLAIN.map((path): [string, string] => [
    NAMES[path] ?? `${/^[a-z]+/.exec(path)?.[0] ?? ''}_url`,
    `${url}/${path}`,
  ]);
  return {
    ...Object.fromEntries(addresses),
    id: numberOf(fullName),
    node_id: `R_${numberOf(fullName)}`,
    name,
    full_name: fullName,
    private: true,
    owner: simpleUser(owner),
    html_url: html,
    url,
    description: null,
    fork: false,
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    size: 12,
    default_branch: 'main',
    forks: 0,
    forks_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    topics: [],
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: 'private',
    pushed_at: '2026-11-20T09:00:00Z',
    created_at: '2025-01-10T09:00:00Z',
    updated_at: '2026-11-20T09:00:00Z',
  };
}

/** A pull request as lists show it (REST description: pull-request-simple). */
export function pullSimpleBody(state: GithubState, pull: GithubPull): JsonObject {
  const { number, author, branch, base, head, mergedAs } = pull;
  const url = `${API}/repos/${state.repository}/pulls/${number}`;
  const issue = `${API}/repos/${state.repository}/issues/${number}`;
  const html = `https://github.com/${state.repository}/pull/${number}`;
  const from = pull.from ?? state.repository;
  const isOpen = pull.closed !== true && mergedAs === undefined;
  return {
    id: numberOf(`pull ${number}`),
    node_id: `PR_${number}`,
    number,
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    comments_url: `${issue}/comments`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${API}/repos/${state.repository}/pulls/comments{/number}`,
    statuses_url: `${API}/repos/${state.repository}/statuses/${head}`,
    _links: Object.fromEntries(
      [
        'comments',
        'commits',
        'statuses',
        'html',
        'issue',
        'review_comments',
        'review_comment',
        'self',
      ].map((name) => [name, { href: `${url}#${name}` }]),
    ),
    state: isOpen ? 'open' : 'closed',
    locked: false,
    title: 'Promote the workspace',
    body: null,
    user: userOrNull(author),
    labels: [],
    milestone: null,
    assignee: null,
    author_association: 'MEMBER',
    auto_merge: null,
    created_at: '2026-11-20T08:00:00Z',
    updated_at: '2026-11-20T09:00:00Z',
    closed_at: isOpen ? null : '2026-11-20T10:00:00Z',
    merged_at: mergedAs === undefined ? null : '2026-11-20T10:00:00Z',
    merge_commit_sha: mergedAs ?? null,
    head: sideBody(from, branch, head),
    base: sideBody(state.repository, base, numberOf(base).toString(16).padStart(40, '0')),
  };
}

/** A pull request by its own address (REST description: pull-request). */
export function pullBody(state: GithubState, pull: GithubPull): JsonObject {
  const merged = pull.mergedAs !== undefined;
  return {
    ...pullSimpleBody(state, pull),
    merged,
    merged_by: merged ? userOrNull(pull.author) : null,
    mergeable: merged ? null : true,
    mergeable_state: merged ? 'unknown' : 'clean',
    maintainer_can_modify: false,
    comments: 0,
    review_comments: 0,
    commits: pull.commits.length,
    additions: 3,
    deletions: 1,
    changed_files: 1,
  };
}

function sideBody(repository: string, ref: string, sha: string): JsonObject {
  const [owner = ''] = repository.split('/');
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: simpleUser(owner),
    repo: repositoryBody(repository),
  };
}
