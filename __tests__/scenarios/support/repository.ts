import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { listAt, parseObject, textAt } from '../../../emulator/arm/json.js';
import {
  emptyGithub,
  type GithubPull,
  type GithubReview,
  type GithubState,
} from '../../../emulator/github/github-state.js';
import { parseJson } from '../../../emulator/parse-json.js';
import { DEFAULT_SETTINGS } from '../../../emulator/settings.js';

export const TOKEN = 'ghs_the_token_of_the_job';
const { repository, runId } = DEFAULT_SETTINGS.workflow;
export const HEAD = 'a'.repeat(40);
/** The commit that the merge made. */
const MERGE = 'b'.repeat(40);
export const GATE = { gate: 'pull-request', 'github-token': TOKEN };

/** GitHub's own example of the event, in our repository. */
function opened() {
  const load = createRequire(import.meta.url);
  const file = load.resolve('@octokit/webhooks-examples/api.github.com/index.json');
  const examples = listAt({ all: parseJson(readFileSync(file, 'utf8')) }, 'all')
    .filter((one) => textAt(one, 'name') === 'pull_request')
    .flatMap((one) => listAt(one, 'examples'));
  const example = examples.find((one) => textAt(one, 'action') === 'opened') ?? {};
  const text = JSON.stringify(example).replaceAll('Codertocat/Hello-World', repository);
  const event = parseObject(
    text.replaceAll(/"sha":"ec26c3e57ca3a959ca5aad62de7213c562f8c821"/g, `"sha":"${HEAD}"`),
  );
  if (event === undefined) throw new Error('The example is gone.');
  return event;
}

export const event = opened();
export const number = Number(event['number']);
/** A repository in which ada pushed a branch that carol may approve. */
export function repositoryWith(): GithubState {
  return {
    ...emptyGithub({ repository, runId, token: TOKEN }),
    permissions: ['contents: read', 'checks: write', 'pull-requests: write'],
    people: { carol: 'write' },
    pushes: [{ actor: 'ada', branch: 'changes', after: HEAD }],
  };
}

/** The pull request of the event, merged. */
export const pull: GithubPull = {
  number,
  author: 'ada',
  branch: 'changes',
  base: 'master',
  head: HEAD,
  mergedAs: MERGE,
  commits: [{ sha: HEAD, author: 'ada', email: 'ada@contoso.com', message: 'Promote' }],
  reviews: [],
};

/** An approval of carol's, given after the plan was published, even when that is still to come. */
export const review = (changes: Partial<GithubReview> = {}): GithubReview => ({
  user: 'carol',
  state: 'APPROVED',
  commit: HEAD,
  at: new Date(Date.now() + 60_000).toISOString(),
  body: '',
  ...changes,
});

/** The run that the merge starts. */
export const merged = { event: {}, identity: { eventName: 'push', sha: MERGE, actor: 'ada' } };
