import { context } from '@actions/github';

import type { RunEvidence, RunStart } from '../../domain/gate/evidence.js';
import type { RunContext } from '../../ports/ports.js';

/** Where the run takes place, from the event that started it and the runner's variables. */
export function runContext(): RunContext {
  const pull = context.payload.pull_request;
  const repository = process.env['GITHUB_REPOSITORY'];
  return {
    repository: repository === undefined || repository === '' ? null : repository,
    // On pull request events GITHUB_SHA is the merge commit; what was reviewed is the head.
    headCommit: textIn(pull?.['head'], 'sha') ?? (context.sha || null),
    pullRequest: pull?.number ?? null,
    baseBranch: textIn(pull?.['base'], 'ref') ?? null,
  };
}

/**
 * Where the run takes place, and by which event. A run that another run began is as much to be
 * trusted as what began that one, in the repository that began it.
 */
export function runEvidence(): RunEvidence {
  const { eventName, payload } = context;
  const repository = process.env['GITHUB_REPOSITORY'] ?? '';
  const isFirstAttempt = process.env['GITHUB_RUN_ATTEMPT'] === '1';
  if (eventName !== 'workflow_run') {
    const isForked = isFromFork(payload.pull_request);
    return { repository, event: eventName, isFromFork: isForked, isFirstAttempt };
  }
  const first: unknown = payload['workflow_run'];
  const head = textIn(fieldOf(first, 'head_repository'), 'full_name');
  const event = textIn(first, 'event') ?? eventName;
  const isForked = head?.toLowerCase() !== repository.toLowerCase();
  return { repository, event, isFromFork: isForked, isFirstAttempt };
}

/** Who started the run, and who this attempt of it: another person when a run is run again. */
export function runStart(): RunStart {
  const { GITHUB_TRIGGERING_ACTOR: triggering } = process.env;
  return { by: [context.actor, triggering ?? context.actor], queuedAt: undefined };
}

// The head's repository is null when the fork was deleted: then it is not this one either.
function isFromFork(pull: typeof context.payload.pull_request): boolean {
  if (pull === undefined) return false;
  const [head, base] = [pull['head'], pull['base']].map((side: unknown) =>
    textIn(fieldOf(side, 'repo'), 'full_name'),
  );
  return head === undefined || head !== base;
}

function textIn(from: unknown, field: string): string | undefined {
  const found = fieldOf(from, field);
  return typeof found === 'string' ? found : undefined;
}

function fieldOf(from: unknown, field: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, field) : undefined;
}
