import { appendFile } from 'node:fs/promises';

import * as core from '@actions/core';
import { context } from '@actions/github';

import type { Host } from '../host.js';
import { githubApprovals } from './approvals.js';
import { checkRegistry } from './checks.js';
import type { RepositoryClient } from './client.js';
import { keepComment } from './comment.js';
import { runContext, runEvidence, runStart } from './run-facts.js';

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
  runUrl: () => placeOf('').runUrl,
  approvals: (token) =>
    githubApprovals(
      runEvidence(),
      runStart(),
      placeOf(token),
      context.payload.pull_request?.number,
    ),
  planRegistry: (token) => checkRegistry(placeOf(token)),
  keepComment: (token, pullRequest, marker, markdown) =>
    keepComment(placeOf(token), pullRequest, marker, markdown),
  serviceConnection: () => undefined,
  idToken: (audience) => core.getIDToken(audience),
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

function placeOf(token: string): RepositoryClient {
  const { runId, serverUrl, sha } = context;
  // Not context.repo: it raises where there is no repository, and most runs never ask for one.
  const [owner = '', repo = ''] = (process.env['GITHUB_REPOSITORY'] ?? '').split('/');
  return {
    owner,
    repo,
    runId,
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
    commit: sha,
    open: async () => {
      // Loaded only now: most runs ask GitHub nothing.
      const { getOctokit } = await import('@actions/github');
      return getOctokit(token);
    },
  };
}
