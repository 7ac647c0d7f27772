import { appendFile } from 'node:fs/promises';

import type { Access, Host } from '../host.js';
import { githubApprovals } from './approvals.js';
import { checkRegistry } from './checks.js';
import { patient, type RepositoryClient } from './client.js';
import { keepComment } from './comment.js';
import { lightCommands, type Commands } from './commands.js';
import { runContext, runEvidence, runStart, startingPullRequest } from './run-facts.js';

let core: Commands = lightCommands;

/** GitHub Actions as a host. It reads, writes and starts; it decides nothing. */
export const githubHost: Host = {
  name: 'github',
  log: {
    info: (line) => {
      core.info(line);
    },
    progress: (line) => {
      core.info(line);
    },
    warning: (line) => {
      core.info(`Warning: ${line}`);
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
    core = await import('@actions/core');
  },
  approvals: (access) =>
    githubApprovals(runEvidence(), runStart(), placeOf(access), startingPullRequest()),
  planRegistry: (access) => checkRegistry(placeOf(access)),
  keepComment: (access, pullRequest, marker, markdown) =>
    keepComment(placeOf(access), pullRequest, marker, markdown),
  serviceConnection: () => undefined,
  idToken: async (audience) => {
    const { requestIdToken } = await import('./id-token.js');
    return requestIdToken(audience, process.env);
  },
  writeSummary: async (markdown) => {
    // Not core.summary: its buffer is written whole or not at all when it grows past the runner's
    // limit.
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (file !== undefined && file !== '') await appendFile(file, markdown, 'utf8');
  },
  annotate: (kind, { title, message }) => {
    core[kind](message, { title });
  },
  setOutput: (name, value) => {
    core.setOutput(name, value);
  },
  onCancel: (listener) => {
    let called = false;
    // A cancelled job gets SIGINT, seconds later SIGTERM, and is killed soon after (GitHub docs:
    // cancelling a workflow).
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (called) return;
        called = true;
        void listener().finally(() => process.exit(1));
      });
    }
  },
  fail: () => {
    process.exitCode = 1;
  },
};

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
      return patient(getOctokit(token), clock);
    },
  };
}
