import type { Known, RunEvidence, RunStart } from '../../domain/gate/evidence.js';
import type { Approvals } from '../../ports/ports.js';
import type { RepositoryClient } from './client.js';
import { readEnvironment } from './environment.js';
import { mergedBy, readPullRequest } from './pull-request.js';
import { readStanding } from './standing.js';

/**
 * Evidence from GitHub, read through its own client. What is refused is unknown, and says by which
 * right it would be seen.
 *
 * @param started the pull request that started the run, if one did.
 */
export function githubApprovals(
  run: RunEvidence,
  start: RunStart,
  place: RepositoryClient,
  started: number | undefined,
): Approvals {
  return {
    run: () => run,
    start: () => Promise.resolve({ known: true, value: start }),
    earlierOver: () => Promise.resolve(NOT_ASKED),
    environment: (name) => readEnvironment(place, name),
    async pullRequest(number, key) {
      const told = number ?? started;
      const found = told === undefined ? await mergedBy(place) : knownNumber(told);
      if (!found.known) return found;
      if (found.value === undefined) return { known: true, value: undefined };
      return { known: true, value: await readPullRequest(place, found.value, key) };
    },
    standing: (login, teams) => readStanding(place, login, teams),
  };
}

// What an earlier attempt has sent is in its mark, which needs no time.
const NOT_ASKED: Known<never> = {
  known: false,
  why: 'GitHub is asked for marks, and none could be left',
  permission: 'checks: write',
  remedy:
    'Give the token of the job the right `checks: write`, with which a move leaves its mark, or start a new run: the validation and the move in one.',
};

function knownNumber(value: number): Known<number | undefined> {
  return { known: true, value };
}
