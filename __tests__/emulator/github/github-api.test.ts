import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

import { createGithubApi, type GithubState } from '../../../emulator/github/github-api.js';
import type { JsonObject, WireRequest } from '../../../emulator/types.js';

const load = createRequire(import.meta.url);
const description: unknown = JSON.parse(
  readFileSync(load.resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8'),
);

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(description as JsonObject, 'github');

/** What is wrong with a body by GitHub's published description of an operation's 200. */
function complaints(path: string, body: unknown): readonly string[] {
  const pointer = `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/get/responses/200/content/application~1json/schema`;
  const validate = ajv.compile({ $ref: `github${encodeURI(pointer)}` });
  return validate(body)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
      );
}

const state: GithubState = {
  repository: 'contoso/ml-platform',
  runId: '42',
  token: 'ghs_secret',
  permissions: ['actions: read'],
  environments: [
    { name: 'production', reviewers: ['carol'], preventsSelfReview: true, adminsMayBypass: false },
    { name: 'open', reviewers: [], preventsSelfReview: false, adminsMayBypass: undefined },
  ],
  approvals: [{ environment: 'production', state: 'approved', user: 'carol', comment: 'Go.' }],
};

function ask(path: string, changes: Partial<GithubState> = {}, token = 'ghs_secret') {
  const request: WireRequest = {
    sequence: 1,
    method: 'GET',
    host: 'api.github.com',
    url: new URL(`https://api.github.com${path}`),
    headers: { authorization: `token ${token}` },
    rawBody: '',
  };
  return createGithubApi(() => ({ ...state, ...changes }))(request);
}

describe('the GitHub side of the emulator', () => {
  it.each([
    [
      '/repos/contoso/ml-platform/environments/production',
      '/repos/{owner}/{repo}/environments/{environment_name}',
    ],
    [
      '/repos/contoso/ml-platform/environments/open',
      '/repos/{owner}/{repo}/environments/{environment_name}',
    ],
    [
      '/repos/contoso/ml-platform/actions/runs/42/approvals',
      '/repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
    ],
  ])('answers %s as GitHub’s published description says', async (path, operation) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(complaints(operation, answer.body)).toEqual([]);
  });

  it('would be caught with an answer of another shape', () => {
    const operation = '/repos/{owner}/{repo}/actions/runs/{run_id}/approvals';
    expect(complaints(operation, [{ state: 'maybe' }])).not.toEqual([]);
  });

  it.each<[number, string, Partial<GithubState>, string]>([
    [401, '/repos/contoso/ml-platform/environments/production', {}, 'another'],
    [403, '/repos/contoso/ml-platform/environments/production', { permissions: [] }, 'ghs_secret'],
    [404, '/repos/contoso/ml-platform/environments/none', {}, 'ghs_secret'],
    [404, '/repos/contoso/other/environments/production', {}, 'ghs_secret'],
    [404, '/repos/contoso/ml-platform/actions/runs/43/approvals', {}, 'ghs_secret'],
  ])(
    'answers %i to what may not be seen or is not there: %s',
    async (status, path, changes, token) => {
      expect(await ask(path, changes, token)).toMatchObject({ status });
    },
  );
});
