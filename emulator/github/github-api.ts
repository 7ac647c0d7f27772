import type { JsonObject, Service, WireAnswer, WireRequest } from '../types.js';
import { numberOf, simpleUser } from './bodies.js';

export interface GithubEnvironment {
  readonly name: string;
  /** Logins of the required reviewers; none means that every job gets in. */
  readonly reviewers: readonly string[];
  readonly preventsSelfReview: boolean;
  /** Left out of the answer where undefined: GitHub's published description does not name it. */
  readonly adminsMayBypass: boolean | undefined;
}

export interface GithubApproval {
  readonly environment: string;
  readonly state: 'approved' | 'rejected';
  readonly user: string;
  readonly isBot?: boolean;
  readonly comment: string;
}

/** What is on GitHub: one repository with its environments, and the approvals of one run. */
export interface GithubState {
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: string;
  readonly token: string;
  /** What the token may do, for example `actions: read`. */
  readonly permissions: readonly string[];
  readonly environments: readonly GithubEnvironment[];
  readonly approvals: readonly GithubApproval[];
}

const API = 'https://api.github.com';

function refusal(status: number, message: string): WireAnswer {
  const documentation_url = 'https://docs.github.com/rest';
  return { status, body: { message, documentation_url, status: String(status) } };
}

interface Route {
  readonly path: RegExp;
  /** The right that a workflow's token needs (GitHub docs: Permissions required for fine-grained tokens). */
  readonly permission: string;
  readonly answer: (state: GithubState, match: readonly string[]) => WireAnswer;
}

const routes: readonly Route[] = [
  {
    path: /^\/repos\/[^/]+\/[^/]+\/environments\/([^/]+)$/,
    permission: 'actions: read',
    answer: (state, [, name = '']) => {
      const found = state.environments.find((one) => sameName(one.name, name));
      return found === undefined
        ? refusal(404, 'Not Found')
        : { status: 200, body: environmentBody(state, found) };
    },
  },
  {
    path: /^\/repos\/[^/]+\/[^/]+\/actions\/runs\/(\d+)\/approvals$/,
    permission: 'actions: read',
    answer: (state, [, run]) =>
      run === state.runId
        ? { status: 200, body: state.approvals.map((one) => approvalBody(state, one)) }
        : refusal(404, 'Not Found'),
  },
];

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function reference(state: GithubState, name: string): JsonObject {
  return {
    id: numberOf(name),
    node_id: `EN_${numberOf(name)}`,
    name,
    url: `${API}/repos/${state.repository}/environments/${encodeURIComponent(name)}`,
    html_url: `https://github.com/${state.repository}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: '2026-03-02T08:15:00Z',
    updated_at: '2026-03-02T08:15:00Z',
  };
}

function environmentBody(state: GithubState, environment: GithubEnvironment): JsonObject {
  const { name, reviewers, preventsSelfReview, adminsMayBypass } = environment;
  const rule = {
    id: numberOf(`${name} reviewers`),
    node_id: `GA_${numberOf(name)}`,
    type: 'required_reviewers',
    prevent_self_review: preventsSelfReview,
    reviewers: reviewers.map((login) => ({ type: 'User', reviewer: simpleUser(login) })),
  };
  return {
    ...reference(state, name),
    protection_rules: reviewers.length === 0 ? [] : [rule],
    deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
    ...(adminsMayBypass === undefined ? {} : { can_admins_bypass: adminsMayBypass }),
  };
}

function approvalBody(state: GithubState, approval: GithubApproval): JsonObject {
  return {
    environments: [reference(state, approval.environment)],
    state: approval.state,
    user: simpleUser(approval.user, approval.isBot === true ? 'Bot' : 'User'),
    comment: approval.comment,
  };
}

function answerTo({ method, url, headers }: WireRequest, state: GithubState): WireAnswer {
  const given = /^(?:token|bearer) (\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
  if (given !== state.token) return refusal(401, 'Bad credentials');
  const path = url.pathname;
  if (!path.toLowerCase().startsWith(`/repos/${state.repository.toLowerCase()}/`)) {
    return refusal(404, 'Not Found');
  }
  for (const route of routes) {
    const match = method === 'GET' ? route.path.exec(path) : null;
    if (match === null) continue;
    // What GitHub answers a workflow's token that lacks the right.
    if (!state.permissions.includes(route.permission)) {
      return refusal(403, 'Resource not accessible by integration');
    }
    return route.answer(state, match.map(decodeURIComponent));
  }
  return refusal(404, 'Not Found');
}

/**
 * Makes api.github.com over a state that a test may change between requests. Shapes: GitHub's published REST description
 * (@octokit/openapi), held against it in tests.
 */
export function createGithubApi(state: () => GithubState): Service {
  return (request) => Promise.resolve(answerTo(request, state()));
}
