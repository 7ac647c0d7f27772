import { afterEach, expect, it } from '@jest/globals';

import { createGithubApi } from '../../../emulator/github/github-api.js';
import type { GithubState } from '../../../emulator/github/github-state.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import type { Service } from '../../../emulator/types.js';
import { validateInputs } from '../support/inputs.js';
import { leapingClock } from '../support/leaping-clock.js';
import { event, number, pull, repositoryWith, TOKEN } from '../support/repository.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
afterEach(() => world.close());

const COMMENTS = `/issues/${number}/comments`;
const ofPullRequest = { event, identity: { eventName: 'pull_request', actor: 'ada' } };
const inputs = { ...validateInputs, comment: 'always', 'github-token': TOKEN };

it('the comment is the one that the token of an app wrote, and nobody waits for it without end', async () => {
  let github: GithubState = { ...repositoryWith(), pulls: [pull], viewer: 'promoter[bot]' };
  const emulated = createGithubApi(() => github);
  let api: Service = emulated;
  const clock = leapingClock(({ url }) => api !== emulated && url.pathname.endsWith(COMMENTS));
  world = await startWorld(
    {
      state: readyWorkspace(),
      arm: { retryAfterSeconds: 1, validationPolls: 1 },
      githubApi: (request) => api(request),
      onRequest: clock.onRequest,
    },
    'github',
  );
  for (const run of [1, 2]) {
    const { outputs } = await world.run(inputs, ofPullRequest);
    expect({ run, ...outputs }).toMatchObject({ outcome: 'ready' });
    const ours = github.comments.filter(({ user }) => user === 'promoter[bot]');
    expect(ours).toHaveLength(1);
    // Somebody else's with the same marker stays as it is, and is taken for nothing.
    const [mine] = ours;
    const forged = { id: 900 + run, pull: number, user: 'mallory', body: mine?.body ?? '' };
    github = { ...github, comments: [forged, ...github.comments] };
  }
  api = (request) =>
    request.url.pathname.endsWith(COMMENTS) ? new Promise(() => undefined) : emulated(request);
  const silent = await world.run(inputs, { ...ofPullRequest, ...clock.options });
  clock.stop();
  expect(silent.outputs).toMatchObject({ outcome: 'ready' });
  expect(silent.exitCode).toBe(0);
  expect(silent.lines.filter((line) => line.startsWith('::warning'))).toContainEqual(
    expect.stringMatching(/not written into a comment: .*did not come within 30 seconds/),
  );
});
