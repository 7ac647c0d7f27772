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
const PERSONAL = 'ghp_of_a_person';
const ofPullRequest = { event, identity: { eventName: 'pull_request', actor: 'ada' } };
const inputs = { ...validateInputs, comment: 'always', 'github-token': TOKEN };

it('the comment is the one that the token wrote, of an app or a person, and nobody waits for it without end', async () => {
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
    // Somebody else's with the same marker stays as it is, and is taken for nothing, whoever it was.
    const [mine] = ours;
    const user = run === 1 ? null : 'mallory';
    const forged = { id: 900 + run, pull: number, user, body: mine?.body ?? '' };
    github = { ...github, comments: [forged, ...github.comments] };
  }
  // The token of a person, who wrote the comment before and is not the app.
  const [mine] = github.comments.filter(({ user }) => user === 'promoter[bot]');
  const hers = { id: 800, pull: number, user: 'dora', body: `${mine?.body ?? ''}\nold` };
  github = { ...github, viewer: 'dora', token: PERSONAL, comments: [...github.comments, hers] };
  const byHer = await world.run({ ...inputs, 'github-token': PERSONAL }, ofPullRequest);
  expect(byHer.outputs).toMatchObject({ outcome: 'ready' });
  const after = github.comments.filter(({ user }) => user === 'dora');
  expect(after).toEqual([expect.objectContaining({ id: 800 })]);
  expect(after[0]?.body).not.toMatch(/\nold$/);
  expect(github.comments).toContainEqual(mine);
  github = { ...github, viewer: 'promoter[bot]', token: TOKEN };
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
