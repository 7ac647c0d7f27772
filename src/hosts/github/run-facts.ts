import type { RunEvidence, RunStart } from '../../domain/gate/evidence.js';
import { textAt, valueAt, type JsonValue } from '../../domain/json.js';
import type { RunContext } from '../../ports/ports.js';
import { eventPayload } from './event.js';

/** Number of the pull request whose event started the run; undefined where another did. */
export function startingPullRequest(): number | undefined {
  const number = valueAt(eventPayload(), 'pull_request', 'number');
  return typeof number === 'number' ? number : undefined;
}

/** Where the run takes place, from the event that started it and the runner's variables. */
export function runContext(): RunContext {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_SHA: commit = '' } = process.env;
  const pull = valueAt(eventPayload(), 'pull_request');
  return {
    repository: repository === '' ? null : repository,
    // On pull request events GITHUB_SHA is the merge commit; what was reviewed is the head.
    headCommit: textAt(pull, 'head', 'sha') ?? (commit === '' ? null : commit),
    pullRequest: startingPullRequest() ?? null,
    baseBranch: textAt(pull, 'base', 'ref') ?? null,
  };
}

/**
 * Where the run takes place, and by which event. A run that another run began is as much to be
 * trusted as what began that one, in the repository that began it.
 */
export function runEvidence(): RunEvidence {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_EVENT_NAME: event = '' } = process.env;
  const payload = eventPayload();
  const attempt = attemptOf();
  if (event !== 'workflow_run') {
    return { repository, event, isFromFork: isFromFork(payload), ...attempt };
  }
  const first = valueAt(payload, 'workflow_run');
  const head = textAt(first, 'head_repository', 'full_name');
  const isForked = head?.toLowerCase() !== repository.toLowerCase();
  return {
    repository,
    event: textAt(first, 'event') ?? event,
    isFromFork: isForked,
    ...attempt,
  };
}

function attemptOf(): Pick<RunEvidence, 'isFirstAttempt' | 'attempt'> {
  const { GITHUB_RUN_ID: run = '', GITHUB_RUN_ATTEMPT: given = '' } = process.env;
  const number = Number(given);
  const isFirstAttempt = number === 1;
  return run !== '' && Number.isSafeInteger(number) && number > 0
    ? { isFirstAttempt, attempt: { run, number } }
    : { isFirstAttempt };
}

/** Who started the run, and who this attempt of it: another person when a run is run again. */
export function runStart(): RunStart {
  const { GITHUB_ACTOR: actor = '', GITHUB_TRIGGERING_ACTOR: triggering } = process.env;
  return { by: [actor, triggering ?? actor], queuedAt: undefined };
}

// The head's repository is null when the fork was deleted: then it is not this one either.
function isFromFork(payload: JsonValue | undefined): boolean {
  const pull = valueAt(payload, 'pull_request');
  if (pull === undefined) return false;
  const [head, base] = ['head', 'base'].map((side) => textAt(pull, side, 'repo', 'full_name'));
  return head === undefined || head !== base;
}
