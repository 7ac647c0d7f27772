import type { JsonObject } from '../types.js';
import { API, numberOf, simpleUser, userOrNull } from './bodies.js';
import type { GithubApproval, GithubEnvironment, GithubState } from './github-state.js';
import { found, NOT_FOUND, type Route } from './route.js';

/** Environments and the approvals of a run. */
export const environmentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/environments\/([^/]+)$/,
    permission: 'actions: read',
    answer: (state, [, name = '']) => {
      const one = state.environments.find(
        (environment) => environment.name.toLowerCase() === name.toLowerCase(),
      );
      return one === undefined ? NOT_FOUND : found(environmentBody(state, one));
    },
  },
  {
    method: 'GET',
    path: /^\/actions\/runs\/(\d+)\/approvals$/,
    permission: 'actions: read',
    answer: (state, [, run]) =>
      run === state.runId
        ? found(state.approvals.map((one) => approvalBody(state, one)))
        : NOT_FOUND,
  },
];

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
    user: userOrNull(approval.user, approval.isBot === true ? 'Bot' : 'User'),
    comment: approval.comment,
  };
}
