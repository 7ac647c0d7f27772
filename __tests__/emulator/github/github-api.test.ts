import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

import { createGithubApi } from '../../../emulator/github/github-api.js';
import {
  emptyGithub,
  type GithubCheck,
  type GithubState,
} from '../../../emulator/github/github-state.js';
import { listAt, parseObject, valueAt } from '../../../emulator/arm/json.js';
import { parseJson } from '../../../emulator/parse-json.js';
import type { JsonObject, JsonValue, WireRequest } from '../../../emulator/types.js';

const load = createRequire(import.meta.url);
const description = parseJson(
  readFileSync(load.resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8'),
);

const ajv = new Ajv({ strict: false, allErrors: true });

addFormats.default(ajv);

const REFERENCE = /"#\/components\/schemas\/([^"]+)"/g;

// With the components that it needs, and no others: the whole is slow to compile.
function selfContained(schema: JsonValue): JsonObject {
  const needed = new Map<string, JsonValue>();
  const waiting = [JSON.stringify(schema)];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const [, name = ''] of text.matchAll(REFERENCE)) {
      if (needed.has(name)) continue;
      const found = valueAt(description, 'components', 'schemas', name) ?? null;
      needed.set(name, found);
      waiting.push(JSON.stringify(found));
    }
  }
  const whole = { allOf: [schema], components: { schemas: Object.fromEntries(needed) } };
  return parseObject(JSON.stringify(whole, asJsonSchema)) ?? {};
}

// OpenAPI 3.0 lets `nullable` stand beside alternatives; JSON Schema wants null among them.
function asJsonSchema(_key: string, value: JsonValue): JsonValue {
  const alternatives = listAt(value, 'oneOf');
  if (valueAt(value, 'nullable') !== true || alternatives.length === 0) return value;
  return { oneOf: [...alternatives, { type: 'null' }] };
}

/** What is wrong with a body by GitHub's published description of an operation's success. */
function complaints(operation: string, status: number, body: unknown): readonly string[] {
  const [method = '', path = ''] = operation.split(' ');
  const answer = valueAt(
    description,
    'paths',
    path,
    method.toLowerCase(),
    'responses',
    String(status),
  );
  const schema = valueAt(answer, 'content', 'application/json', 'schema');
  if (schema === undefined) throw new Error(`${operation} is not published`);
  const validate = ajv.compile(selfContained(schema));
  return validate(body)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
      );
}

const SHA = 'a'.repeat(40);
const COMMIT = { sha: SHA, author: 'ada', email: 'ada@contoso.com', message: 'Describe the move' };
const REVIEW = {
  user: 'carol',
  state: 'APPROVED',
  commit: SHA,
  at: '2026-11-20T09:30:00Z',
  body: '',
} as const;

const state: GithubState = {
  ...emptyGithub({ repository: 'contoso/ml-platform', runId: '42', token: 'ghs_secret' }),
  permissions: [
    'actions: read',
    'contents: read',
    'checks: write',
    'pull-requests: write',
    'members: read',
  ],
  environments: [
    { name: 'production', reviewers: ['carol'], preventsSelfReview: true, adminsMayBypass: false },
    { name: 'open', reviewers: [], preventsSelfReview: false, adminsMayBypass: undefined },
  ],
  approvals: [{ environment: 'production', state: 'approved', user: 'carol', comment: 'Go.' }],
  pulls: [
    {
      number: 7,
      author: 'ada',
      branch: 'promote',
      base: 'main',
      head: SHA,
      commits: [COMMIT, { ...COMMIT, author: null }],
      reviews: [REVIEW, { ...REVIEW, state: 'PENDING' }],
    },
    {
      number: 8,
      author: 'ada',
      branch: 'done',
      base: 'main',
      head: SHA,
      mergedAs: 'b'.repeat(40),
      commits: [],
      reviews: [],
    },
  ],
  pushes: [{ actor: 'ada', branch: 'promote', after: SHA }],
  people: { carol: 'write' },
  teams: { 'contoso/platform': ['carol'] },
};

interface Asked {
  readonly method?: string;
  readonly body?: JsonObject;
  readonly token?: string;
}

function ask(path: string, changes: Partial<GithubState> = {}, asked: Asked = {}) {
  const { method = 'GET', body, token = 'ghs_secret' } = asked;
  const request: WireRequest = {
    sequence: 1,
    method,
    host: 'api.github.com',
    url: new URL(`https://api.github.com${path}`),
    headers: { authorization: `token ${token}` },
    rawBody: body === undefined ? '' : JSON.stringify(body),
  };
  return createGithubApi(() => ({ ...state, ...changes }))(request);
}

const A_CHECK: GithubCheck = {
  id: 7_000_001,
  commit: SHA,
  name: 'Workspace move: team-ml',
  app: 'github-actions',
  externalId: 'used',
  detailsUrl: 'https://github.com/contoso/ml-platform/actions/runs/42',
  status: 'in_progress',
  conclusion: null,
  startedAt: '2026-11-20T09:30:00Z',
  completedAt: null,
  title: null,
  summary: null,
};
const written = () => ({
  checks: [A_CHECK],
  comments: [{ id: 9_000_001, pull: 7, user: 'github-actions[bot]', body: 'Hello' }],
});
const CHECK = {
  name: 'Workspace move plan: team-ml',
  head_sha: SHA,
  external_id: 'plan',
  conclusion: 'success',
  output: { title: 'ready', summary: 'Fine.' },
};
const HERE = '/repos/contoso/ml-platform';
const THERE = '/repos/{owner}/{repo}';

describe('the GitHub side of the emulator', () => {
  it.each<[string, string, number, JsonObject | null]>([
    ['environments/production', 'GET environments/{environment_name}', 200, null],
    ['environments/open', 'GET environments/{environment_name}', 200, null],
    ['actions/runs/42/approvals', 'GET actions/runs/{run_id}/approvals', 200, null],
    ['pulls/7', 'GET pulls/{pull_number}', 200, null],
    ['pulls/8', 'GET pulls/{pull_number}', 200, null],
    ['pulls/7/reviews', 'GET pulls/{pull_number}/reviews', 200, null],
    ['pulls/7/commits', 'GET pulls/{pull_number}/commits', 200, null],
    [`commits/${'b'.repeat(40)}/pulls`, 'GET commits/{commit_sha}/pulls', 200, null],
    ['activity?ref=refs/heads/promote', 'GET activity', 200, null],
    ['collaborators/carol/permission', 'GET collaborators/{username}/permission', 200, null],
    ['check-runs', 'POST check-runs', 201, CHECK],
    [`commits/${SHA}/check-runs`, 'GET commits/{ref}/check-runs', 200, null],
    ['issues/7/comments', 'POST issues/{issue_number}/comments', 201, { body: 'Hello' }],
    ['issues/7/comments', 'GET issues/{issue_number}/comments', 200, null],
  ])(
    'answers %s as GitHub’s published description of %s says',
    async (path, name, status, body) => {
      const [method = 'GET', operation = ''] = name.split(' ');
      const answer = await ask(
        `${HERE}/${path}`,
        {},
        { method, ...(body === null ? {} : { body }) },
      );
      expect(answer.status).toBe(status);
      expect(answer.body).not.toEqual([]);
      expect(complaints(`${method} ${THERE}/${operation}`, status, answer.body)).toEqual([]);
    },
  );

  it.each<[string, string, JsonObject]>([
    ['check-runs/7000001', 'PATCH check-runs/{check_run_id}', { conclusion: 'neutral' }],
    ['issues/comments/9000001', 'PATCH issues/comments/{comment_id}', { body: 'Bye' }],
  ])('changes %s as published', async (path, name, body) => {
    const [method = '', operation = ''] = name.split(' ');
    const changed = written();
    const answer = await ask(`${HERE}/${path}`, changed, { method, body });
    expect(complaints(`${method} ${THERE}/${operation}`, 200, answer.body)).toEqual([]);
    expect(JSON.stringify([changed.checks, changed.comments])).toContain(Object.values(body)[0]);
  });

  it('answers a membership as published', async () => {
    const answer = await ask('/orgs/contoso/teams/platform/memberships/carol');
    const operation = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';
    expect(complaints(operation, 200, answer.body)).toEqual([]);
  });

  it('would be caught with an answer of another shape', () => {
    const operation = `GET ${THERE}/actions/runs/{run_id}/approvals`;
    expect(complaints(operation, 200, [{ state: 'maybe' }])).not.toEqual([]);
  });

  it('gives lists page by page, with the way to the next', async () => {
    const reviews = Array.from({ length: 31 }, (_, at) => ({ ...REVIEW, body: String(at) }));
    const [pull] = state.pulls;
    if (pull === undefined) throw new Error('no pull request');
    const pulls = [{ ...pull, reviews }];
    const first = await ask(`${HERE}/pulls/7/reviews`, { pulls });
    expect(first.body).toHaveLength(30);
    expect(first.headers?.['link']).toContain('page=2>; rel="next"');
    const second = await ask(`${HERE}/pulls/7/reviews?page=2`, { pulls });
    expect(second.body).toHaveLength(1);
    expect(second.headers).toBeUndefined();
  });

  it.each<[number, string, Partial<GithubState>, string]>([
    [401, `${HERE}/environments/production`, {}, 'another'],
    [403, `${HERE}/environments/production`, { permissions: [] }, 'ghs_secret'],
    [403, `${HERE}/pulls/7/reviews`, { permissions: ['actions: read'] }, 'ghs_secret'],
    [403, '/orgs/contoso/teams/platform/memberships/carol', { permissions: [] }, 'ghs_secret'],
    [404, `${HERE}/environments/none`, {}, 'ghs_secret'],
    [404, '/repos/contoso/other/environments/production', {}, 'ghs_secret'],
    [404, `${HERE}/actions/runs/43/approvals`, {}, 'ghs_secret'],
  ])(
    'answers %i to what may not be seen or is not there: %s',
    async (status, path, changes, token) => {
      expect(await ask(path, changes, { token })).toMatchObject({ status });
    },
  );
});
