import type { RunEvidence } from '../../domain/gate/evidence.js';
import type { RunContext } from '../../ports/ports.js';

/**
 * Where the run takes place, from the predefined variables (Azure DevOps: predefined variables).
 */
export function runContext(): RunContext {
  const pullRequest =
    Number(variable('System.PullRequest.PullRequestNumber')) ||
    Number(variable('System.PullRequest.PullRequestId'));
  return {
    repository: variable('Build.Repository.Name') || null,
    // In the run of a pull request the version is the merge commit; what was reviewed is the
    // source.
    headCommit:
      variable('System.PullRequest.SourceCommitId') || variable('Build.SourceVersion') || null,
    pullRequest: Number.isSafeInteger(pullRequest) && pullRequest > 0 ? pullRequest : null,
    baseBranch: variable('System.PullRequest.TargetBranch').replace(/^refs\/heads\//, '') || null,
  };
}

/** The page of the run (Azure DevOps: predefined variables, System and Build). */
export function runUrl(): string | undefined {
  const [collection, project, build] = [
    variable('System.CollectionUri'),
    variable('System.TeamProject'),
    variable('Build.BuildId'),
  ];
  if (collection === '' || project === '' || build === '') return undefined;
  return `${collection}${encodeURIComponent(project)}/_build/results?buildId=${build}`;
}

/**
 * Where the run takes place, and why. A run that the run of a pull request began is on its merge, and
 * does not say whose it is: that may be a fork.
 */
export function runEvidence(): RunEvidence {
  const event = variable('Build.Reason');
  const isOfSomePullRequest =
    event.toLowerCase() !== 'pullrequest' &&
    variable('Build.SourceBranch').startsWith('refs/pull/');
  return {
    repository: variable('Build.Repository.Name'),
    event,
    isFromFork:
      isOfSomePullRequest || variable('System.PullRequest.IsFork').toLowerCase() === 'true',
    isFirstAttempt: attempts().every((attempt) => attempt === 1),
    ...attemptOf(),
  };
}

function attempts(): readonly number[] {
  return ['System.StageAttempt', 'System.JobAttempt'].map((name) => Number(variable(name)));
}

// A stage and its jobs are counted each by itself; whatever is run again counts.
function attemptOf(): Pick<RunEvidence, 'attempt'> {
  const [run, number] = [variable('Build.BuildId'), Math.max(...attempts())];
  return run !== '' && Number.isSafeInteger(number) && number > 0
    ? { attempt: { run, number } }
    : {};
}

// Not through the task library, which would print each of them into the debug log.
function variable(name: string): string {
  return process.env[name.replaceAll('.', '_').toUpperCase()] ?? '';
}
