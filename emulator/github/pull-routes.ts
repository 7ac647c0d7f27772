import { API, simpleUser } from './bodies.js';
import type { GithubPull, GithubState } from './github-state.js';
import { activityBody, commitBody, reviewBody } from './pull-bodies.js';
import { pullBody, pullSimpleBody } from './repository-bodies.js';
import { found, NOT_FOUND, page, type Route } from './route.js';

/** Pull requests, their reviews and commits, pushes, and what people may do. */
export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/pulls\/(\d+)$/,
    permission: 'pull-requests: read',
    answer: (state, [, number]) => {
      const pull = pullOf(state, number);
      return pull === undefined ? NOT_FOUND : found(pullBody(state, pull));
    },
  },
  {
    method: 'GET',
    path: /^\/pulls\/(\d+)\/reviews$/,
    permission: 'pull-requests: read',
    answer: (state, [, number], request) => {
      const pull = pullOf(state, number);
      if (pull === undefined) return NOT_FOUND;
      return page(
        pull.reviews.map((review) => reviewBody(state, pull.number, review)),
        request,
      );
    },
  },
  {
    method: 'GET',
    path: /^\/pulls\/(\d+)\/commits$/,
    permission: 'pull-requests: read',
    answer: (state, [, number], request) => {
      const pull = pullOf(state, number);
      if (pull === undefined) return NOT_FOUND;
      // REST docs, list commits on a pull request: 250 at most.
      return page(
        pull.commits.slice(0, 250).map((commit) => commitBody(state, commit)),
        request,
      );
    },
  },
  {
    method: 'GET',
    path: /^\/commits\/([0-9a-f]+)\/pulls$/,
    permission: 'pull-requests: read',
    answer: (state, [, sha], request) =>
      page(
        state.pulls
          .filter(
            ({ mergedAs, commits }) =>
              mergedAs === sha || commits.some((commit) => commit.sha === sha),
          )
          .map((pull) => pullSimpleBody(state, pull)),
        request,
      ),
  },
  {
    method: 'GET',
    path: /^\/activity$/,
    permission: 'contents: read',
    answer: (state, _match, request) =>
      page(
        state.pushes
          .filter(({ branch }) => request.url.searchParams.get('ref') === `refs/heads/${branch}`)
          .map(activityBody),
        request,
      ),
  },
  {
    method: 'GET',
    path: /^\/collaborators\/([^/]+)\/permission$/,
    permission: 'metadata: read',
    answer: ({ people }, [, login = '']) => {
      const permission = people[login] ?? 'none';
      const user = { ...simpleUser(login), role_name: permission };
      return found({ permission, role_name: permission, user });
    },
  },
];

/** A membership of a team, which is no part of a repository. */
export const teamRoute: Route = {
  method: 'GET',
  path: /^\/orgs\/([^/]+)\/teams\/([^/]+)\/memberships\/([^/]+)$/,
  permission: 'members: read',
  answer: ({ teams }, [, org = '', slug = '', login = '']) =>
    teams[`${org}/${slug}`]?.includes(login) === true
      ? found({
          url: `${API}/orgs/${org}/teams/${slug}/memberships/${login}`,
          role: 'member',
          state: 'active',
        })
      : NOT_FOUND,
};

function pullOf({ pulls }: GithubState, number: string | undefined): GithubPull | undefined {
  return pulls.find((pull) => String(pull.number) === number);
}
