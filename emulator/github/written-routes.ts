import { objectAt, parseObject } from '../arm/json.js';
import type { GithubCheck, GithubState } from './github-state.js';
import { checkBody, commentBody } from './pull-bodies.js';
import { found, NOT_FOUND, page, refusal, type Route } from './route.js';

/** Who writes with the token of a workflow. */
export const WORKFLOWS = 'github-actions[bot]';

/** What workflows write: check runs, made as the app of the token, and comments. */
export const writtenRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/commits\/([0-9a-f]+)\/check-runs$/,
    permission: 'checks: read',
    answer: (state, [, sha], request) => {
      const all = state.checks.filter(({ commit }) => commit === sha);
      return page(
        all.map((check) => checkBody(state, check)),
        request,
        (check_runs) => ({ total_count: all.length, check_runs }),
      );
    },
  },
  {
    method: 'POST',
    path: /^\/check-runs$/,
    permission: 'checks: write',
    answer: (state, _match, { rawBody }) => {
      const check = withChanges(newCheck(state), parseObject(rawBody));
      state.checks.push(check);
      return { status: 201, body: checkBody(state, check) };
    },
  },
  {
    method: 'PATCH',
    path: /^\/check-runs\/(\d+)$/,
    permission: 'checks: write',
    answer: (state, [, id], { rawBody }) => {
      const at = state.checks.findIndex((check) => String(check.id) === id);
      const check = state.checks[at];
      if (check === undefined) return NOT_FOUND;
      const changed = withChanges(check, parseObject(rawBody));
      state.checks[at] = changed;
      return found(checkBody(state, changed));
    },
  },
  {
    method: 'GET',
    path: /^\/issues\/(\d+)\/comments$/,
    permission: 'pull-requests: read',
    answer: (state, [, number], request) =>
      page(
        state.comments
          .filter(({ pull }) => String(pull) === number)
          .map((comment) => commentBody(state, comment)),
        request,
      ),
  },
  {
    method: 'POST',
    path: /^\/issues\/(\d+)\/comments$/,
    permission: 'pull-requests: write',
    answer: (state, [, number], { rawBody }) => {
      const { body } = parseObject(rawBody) ?? {};
      if (typeof body !== 'string') return refusal(422, 'Validation Failed');
      const id = 9_000_001 + state.comments.length;
      const comment = { id, pull: Number(number), user: state.viewer ?? WORKFLOWS, body };
      state.comments.push(comment);
      return { status: 201, body: commentBody(state, comment) };
    },
  },
  {
    method: 'PATCH',
    path: /^\/issues\/comments\/(\d+)$/,
    permission: 'pull-requests: write',
    answer: (state, [, id], { rawBody }) => {
      const at = state.comments.findIndex((comment) => String(comment.id) === id);
      const comment = state.comments[at];
      const { body } = parseObject(rawBody) ?? {};
      if (comment === undefined || typeof body !== 'string') return NOT_FOUND;
      const changed = { ...comment, body };
      state.comments[at] = changed;
      return found(commentBody(state, changed));
    },
  },
];

function newCheck({ checks }: GithubState): GithubCheck {
  return {
    id: 7_000_001 + checks.length,
    commit: '',
    name: '',
    app: 'github-actions',
    externalId: '',
    detailsUrl: '',
    status: 'queued',
    conclusion: null,
    startedAt: now(),
    completedAt: null,
    title: null,
    summary: null,
  };
}

function withChanges(check: GithubCheck, given: ReturnType<typeof parseObject>): GithubCheck {
  const said = (field: string): string | undefined => {
    const value = given?.[field];
    return typeof value === 'string' ? value : undefined;
  };
  const output = objectAt(given, 'output');
  const conclusion = said('conclusion') ?? check.conclusion;
  const text = (value: unknown, before: string | null): string | null =>
    typeof value === 'string' ? value : before;
  return {
    ...check,
    commit: said('head_sha') ?? check.commit,
    name: said('name') ?? check.name,
    externalId: said('external_id') ?? check.externalId,
    detailsUrl: said('details_url') ?? check.detailsUrl,
    // A conclusion makes a check completed, at the time of the server (REST docs: create a check
    // run).
    status:
      conclusion !== null ? 'completed' : said('status') === 'queued' ? 'queued' : 'in_progress',
    conclusion,
    completedAt: conclusion === null ? null : now(),
    title: text(output['title'], check.title),
    summary: text(output['summary'], check.summary),
  };
}

// GitHub's times have whole seconds.
function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
