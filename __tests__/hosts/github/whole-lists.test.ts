import { describe, expect, it } from '@jest/globals';

import { createGithubApi } from '../../../emulator/github/github-api.js';
import type { GithubState } from '../../../emulator/github/github-state.js';
import type { JsonValue } from '../../../src/domain/json.js';
import { checkRegistry, publishedPlans } from '../../../src/hosts/github/checks.js';
import { readPullRequest } from '../../../src/hosts/github/pull-request.js';
import { FakeClock } from '../../azure/fake-wire.js';
import { HEAD, number, pull, repositoryWith } from '../../scenarios/support/repository.js';
import { placeOn, type Trouble } from './place.js';

function on(trouble: (request: string) => Trouble) {
  const state: GithubState = { ...repositoryWith(), pulls: [pull] };
  const { place } = placeOn(
    createGithubApi(() => state),
    new FakeClock(),
    trouble,
  );
  return { state, place, registry: checkRegistry(place) };
}

const plan = {
  key: 'key',
  digest: `sha256:${'0'.repeat(64)}`,
  workspaceName: 'ws',
  ready: true,
  title: 'Plan',
  summary: 'Plan',
};

describe('a list of checks that GitHub does not give whole', () => {
  const mark = { id: 7, external_id: `used ${plan.digest} other`, status: 'completed' };
  const listed = (body: JsonValue): Trouble => ({ status: 200, body });

  it.each<[string, JsonValue]>([
    ['an object without a list', {}],
    ['a message', { message: 'Try again.' }],
    ['a count alone', { total_count: 0 }],
    ['no list', { total_count: 0, check_runs: null }],
    ['a list in its place', []],
    ['nothing', null],
    ['fewer than are counted', { total_count: 1, check_runs: [] }],
    ['one of two', { total_count: 2, check_runs: [{ ...mark, external_id: 'another' }] }],
    ['more than are counted', { total_count: 0, check_runs: [mark] }],
    ['no count', { check_runs: [] }],
    ['errors beside it', { total_count: 0, check_runs: [], errors: [{ message: 'timeout' }] }],
    ['what it calls incomplete', { total_count: 0, check_runs: [], incomplete_results: true }],
  ])('says nothing of marks and plans: %s', async (_name, body) => {
    const { registry, place } = on(() => listed(body));
    expect(await registry.marks(HEAD, plan.digest)).toMatchObject({ known: false });
    expect(await publishedPlans(place, HEAD, 'key')).toMatchObject({ known: false });
  });

  it('is read over all its pages, by the count of GitHub', async () => {
    const { registry, state } = on(() => undefined);
    for (let made = 0; made < 101; made += 1) await registry.publish(HEAD, plan);
    await registry.mark(HEAD, { ...plan, by: 'us' });
    expect(state.checks).toHaveLength(102);
    expect(await registry.marks(HEAD, plan.digest)).toMatchObject({ value: [{ by: 'us' }] });
  });

  it.each(['/reviews', '/activity', '/commits'])(
    'nor does another that is none: %s',
    async (end) => {
      const said = (request: string): Trouble => (request.endsWith(end) ? listed({}) : undefined);
      const { place } = on(said);
      const seen = JSON.stringify(await readPullRequest(place, number, 'key'));
      expect(seen).toContain('without the list');
    },
  );
});
