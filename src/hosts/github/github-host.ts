import { appendFileSync } from 'node:fs';

import type { Access, Host } from '../host.js';
import { paint, wantsColour } from '../paint.js';
import type { RepositoryClient } from './client.js';
import type * as asking from './repository.js';
import { lightCommands, printNow, type Commands } from './commands.js';
import { runContext, runEvidence, runStart, startingPullRequest } from './run-facts.js';

let core: Commands = lightCommands(printNow);
let repository: typeof asking | undefined;

/** The log of a run shows colours (GitHub blog: A better logs experience with GitHub Actions). */
const isColoured = (): boolean => wantsColour(process.env);

/** GitHub Actions as a host. It reads, writes and starts; it decides nothing. */
export const githubHost: Host = {
  name: 'github',
  log: {
    info: (line, tone) => {
      core.info(paint(line, tone, isColoured()));
    },
    progress: (line) => {
      core.info(paint(line, 'quiet', isColoured()));
    },
    warning: (line) => {
      core.info(paint(`Warning: ${line}`, 'caution', isColoured()));
    },
    group: (title, lines) => {
      core.startGroup(title);
      for (const line of lines) core.info(line);
      core.endGroup();
    },
    debug: (line) => {
      core.debug(line);
    },
  },
  input: (name) => core.getInput(name, { trimWhitespace: false }),
  mask: (secret) => {
    core.setSecret(secret);
  },
  spell: (name) => name,
  environment: process.env,
  context: runContext,
  runUrl: () => theRun().runUrl,
  goOn: async () => {
    [core, repository] = await Promise.all([import('@actions/core'), import('./repository.js')]);
  },
  approvals: (access) =>
    onceOn().githubApprovals(runEvidence(), runStart(), placeOf(access), startingPullRequest()),
  planRegistry: (access) => onceOn().checkRegistry(placeOf(access)),
  keepComment: (access, pullRequest, marker, markdown) =>
    onceOn().keepComment(placeOf(access), pullRequest, marker, markdown),
  serviceConnection: () => undefined,
  idToken: async (audience) => {
    const { requestIdToken } = await import('./id-token.js');
    return requestIdToken(audience, process.env);
  },
  writeSummary: (markdown) => {
    // Not core.summary: its buffer is written whole or not at all when it grows past the runner's
    // limit.
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (file !== undefined && file !== '') appendFileSync(file, markdown, 'utf8');
    return Promise.resolve();
  },
  annotate: (kind, { title, message }) => {
    core[kind](message, { title });
  },
  setOutput: (name, value) => {
    core.setOutput(name, value);
  },
  exit: () => process.exit(),
  fail: () => {
    process.exitCode = 1;
  },
};

// What asks GitHub is there as soon as a run goes on, and nobody asks before.
function onceOn(): typeof asking {
  if (repository === undefined) throw new Error('GitHub is asked before the run goes on');
  return repository;
}

/** Whether the run went on, so that requests may hold it and a stream may have something to write. */
export function hasGoneOn(): boolean {
  return repository !== undefined;
}

function theRun(): Omit<RepositoryClient, 'open'> {
  const { GITHUB_RUN_ID: runId = '', GITHUB_SHA: commit = '' } = process.env;
  const serverUrl = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  // Not context.repo: it raises where there is no repository, and most runs never ask for one.
  const [owner = '', repo = ''] = (process.env['GITHUB_REPOSITORY'] ?? '').split('/');
  return {
    owner,
    repo,
    runId: Number(runId),
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
    commit,
  };
}

function placeOf({ token, clock }: Access): RepositoryClient {
  return {
    ...theRun(),
    open: async () => {
      // Loaded only now: most runs ask GitHub nothing.
      const { getOctokit } = await import('@actions/github');
      return onceOn().patient(getOctokit(token), clock);
    },
  };
}
