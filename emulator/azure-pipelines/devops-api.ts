import type { JsonObject, JsonValue, Service, WireAnswer, WireRequest } from '../types.js';
import {
  approvalBodies,
  buildBody,
  checkBodies,
  earlierTimelineBody,
  environmentBody,
  listOf,
  suiteBody,
  timelineBody,
} from './devops-bodies.js';
import { BUILD_ID, PROJECT_ID, type DevopsState } from './devops-state.js';
import { refusal } from './refusal.js';

interface Route {
  readonly path: RegExp;
  readonly right: 'mayViewBuilds' | 'mayReadEnvironments' | undefined;
  /** Undefined where there is no such thing. */
  readonly answer: (
    state: DevopsState,
    match: readonly string[],
    query: URLSearchParams,
  ) => JsonValue | undefined;
}

const routes: readonly Route[] = [
  {
    path: /^build\/builds\/(\d+)$/i,
    right: 'mayViewBuilds',
    answer: (state, [, id]) => (id === BUILD_ID ? buildBody(state) : undefined),
  },
  {
    path: /^build\/builds\/(\d+)\/timeline$/i,
    right: 'mayViewBuilds',
    answer: (state, [, id]) => (id === BUILD_ID ? timelineBody(state) : undefined),
  },
  {
    path: /^build\/builds\/(\d+)\/timeline\/([^/]+)$/i,
    right: 'mayViewBuilds',
    answer: (state, [, id, timeline = '']) =>
      id === BUILD_ID ? earlierTimelineBody(state, timeline) : undefined,
  },
  {
    path: /^pipelines\/checks\/runs\/([^/]+)$/i,
    right: 'mayViewBuilds',
    answer: (state, [, id = '']) => suiteBody(state, id),
  },
  {
    path: /^pipelines\/approvals$/i,
    right: 'mayViewBuilds',
    answer: (state, _, query) => approvalBodies(state, (query.get('approvalIds') ?? '').split(',')),
  },
  {
    path: /^distributedtask\/environments$/i,
    right: undefined,
    // Who may not read an environment does not see it; the name is looked for within names.
    answer: ({ environments, mayReadEnvironments }, _, query) => {
      const wanted = query.get('name')?.toLowerCase() ?? '';
      const seen = mayReadEnvironments ? environments : [];
      return listOf(
        seen.filter(({ name }) => name.toLowerCase().includes(wanted)).map(environmentBody),
      );
    },
  },
  {
    path: /^pipelines\/checks\/configurations$/i,
    right: 'mayReadEnvironments',
    answer: ({ environments }, _, query) => {
      const one = environments.find(({ id }) => String(id) === query.get('resourceId'));
      return one === undefined ? undefined : checkBodies(one);
    },
  },
];

// Where the clients of Azure DevOps ask for addresses first: OPTIONS of an area, with the ids that
// they know (azure-devops-node-api, VsoClient: getVersioningData).
const locations: Readonly<Record<string, readonly (readonly [string, string, string, string])[]>> =
  {
    build: [
      [
        '0cd358e1-9217-4d94-8269-1c1ee6f93dcf',
        'builds',
        '{project}/_apis/{area}/{resource}/{buildId}',
        '7',
      ],
      [
        '8baac422-4c6e-4de5-8532-db96d92acffa',
        'timeline',
        '{project}/_apis/{area}/builds/{buildId}/{resource}/{timelineId}',
        '3',
      ],
    ],
    distributedtask: [
      [
        '8572b1fc-2482-47fa-8f74-7e3ed53ee54b',
        'environments',
        '{project}/_apis/{area}/{resource}/{environmentId}',
        '1',
      ],
    ],
  };

/**
 * Makes the part of Azure DevOps that a job reads, over a state that a test may change between
 * requests.
 */
export function createDevopsApi(state: () => DevopsState): Service {
  return (request) => Promise.resolve(answerTo(request, state()));
}

function answerTo(request: WireRequest, state: DevopsState): WireAnswer {
  const path = decodeURIComponent(request.url.pathname);
  const [, area = ''] = /^\/contoso\/_apis\/([^/]+)$/i.exec(path) ?? [];
  if (request.method === 'OPTIONS') return { status: 200, body: locationsOf(area.toLowerCase()) };
  if (request.method !== 'GET') return refusal(405, `${request.method} is not allowed.`);
  const prefix = `/contoso/${PROJECT_ID}/_apis/`;
  const rest = path.toLowerCase().startsWith(prefix) ? path.slice(prefix.length) : '';
  for (const route of routes) {
    const match = route.path.exec(rest);
    if (match === null) continue;
    if (route.right !== undefined && !state[route.right]) {
      return refusal(403, 'TF215106: Access denied. The Build Service needs more permissions.');
    }
    const body = route.answer(state, match, request.url.searchParams);
    return body === undefined ? refusal(404, 'There is no such resource.') : { status: 200, body };
  }
  return refusal(404, 'The controller for this path was not found.');
}

function locationsOf(area: string): JsonObject {
  return listOf(
    (locations[area] ?? []).map(([id, resourceName, routeTemplate, resourceVersion]) => ({
      id,
      area,
      resourceName,
      routeTemplate,
      resourceVersion: Number(resourceVersion),
      minVersion: '1.0',
      maxVersion: '7.2',
      releasedVersion: '7.1',
    })),
  );
}
