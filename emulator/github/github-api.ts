import type { Service, WireAnswer, WireRequest } from '../types.js';
import { environmentRoutes } from './environment-routes.js';
import type { GithubState } from './github-state.js';
import { pullRoutes, teamRoute } from './pull-routes.js';
import { found, NOT_FOUND, refusal, type Route } from './route.js';
import { WORKFLOWS, writtenRoutes } from './written-routes.js';

const repositoryRoutes: readonly Route[] = [...environmentRoutes, ...pullRoutes, ...writtenRoutes];

function answerTo(request: WireRequest, state: GithubState): WireAnswer {
  const given = /^(?:token|bearer) (\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  if (given !== state.token) return refusal(401, 'Bad credentials');
  const path = decodeURI(request.url.pathname);
  const prefix = `/repos/${state.repository}`;
  if (path.toLowerCase().startsWith(`${prefix.toLowerCase()}/`)) {
    return firstAnswer(repositoryRoutes, path.slice(prefix.length), request, state);
  }
  if (path === '/graphql' && request.rawBody.includes('viewer')) {
    // The one question of GraphQL that every kind of token may ask: who am I?
    return found({ data: { viewer: { login: state.viewer ?? WORKFLOWS } } });
  }
  return firstAnswer([teamRoute], path, request, state);
}

function firstAnswer(
  routes: readonly Route[],
  path: string,
  request: WireRequest,
  state: GithubState,
): WireAnswer {
  for (const route of routes) {
    const match = route.method === request.method ? route.path.exec(path) : null;
    if (match === null) continue;
    // What GitHub answers a workflow's token that lacks the right.
    if (!isAllowed(route.permission, state)) {
      return refusal(403, 'Resource not accessible by integration');
    }
    return route.answer(state, match.map(decodeURIComponent), request);
  }
  return NOT_FOUND;
}

// Every token may read metadata; who may write may read.
function isAllowed(permission: string, { permissions }: GithubState): boolean {
  return (
    permission === 'metadata: read' ||
    permissions.includes(permission) ||
    permissions.includes(permission.replace(/read$/, 'write'))
  );
}

/**
 * Makes api.github.com over a state that a test may change between requests. Shapes: GitHub's
 * published REST description (@octokit/openapi), held against it in tests.
 */
export function createGithubApi(state: () => GithubState): Service {
  return (request) => Promise.resolve(answerTo(request, state()));
}
