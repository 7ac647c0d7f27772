import { appendFile } from 'node:fs/promises';

import * as core from '@actions/core';
import { context } from '@actions/github';

import type { RunEvidence } from '../../domain/evidence.js';
import type { RunContext } from '../../ports.js';
import type { Host } from '../host.js';
import { githubApprovals } from './approvals.js';

/** GitHub Actions as a host. It reads, writes and starts; it decides nothing. */
export const githubHost: Host = {
  log: {
    info: (line) => {
      core.info(line);
    },
    warning: (line) => {
      core.info(`Warning: ${line}`);
    },
    debug: (line) => {
      core.debug(line);
    },
  },
  input: (name) => core.getInput(name),
  spell: (name) => name,
  environment: process.env,
  context: runContext,
  approvals: (token) =>
    githubApprovals(runEvidence(), { ...context.repo, runId: context.runId }, async () => {
      const { getOctokit } = await import('@actions/github');
      return getOctokit(token);
    }),
  idToken: (audience) => core.getIDToken(audience),
  writeSummary: async (markdown) => {
    // Not core.summary: its buffer is written whole or not at all when it grows past the runner's limit.
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (file !== undefined && file !== '') await appendFile(file, markdown, 'utf8');
  },
  annotate: (kind, { title, message }) => {
    core[kind](message, { title });
  },
  setOutput: (name, value) => {
    core.setOutput(name, value);
  },
  fail: () => {
    process.exitCode = 1;
  },
};

function runContext(): RunContext {
  const pull = context.payload.pull_request;
  const repository = process.env['GITHUB_REPOSITORY'];
  return {
    repository: repository === undefined || repository === '' ? null : repository,
    headCommit: headOf(pull?.['head']) ?? (context.sha || null),
    pullRequest: pull?.number ?? null,
  };
}

// On pull request events GITHUB_SHA is the merge commit; what was reviewed is the head.
function headOf(head: unknown): string | undefined {
  if (typeof head !== 'object' || head === null || !('sha' in head)) return undefined;
  return typeof head.sha === 'string' ? head.sha : undefined;
}

function runEvidence(): RunEvidence {
  const { GITHUB_REPOSITORY: repository, GITHUB_TRIGGERING_ACTOR: triggering } = process.env;
  return {
    repository: repository ?? '',
    event: context.eventName,
    isFromFork: isFromFork(context.payload.pull_request),
    actor: context.actor,
    triggeringActor: triggering ?? context.actor,
  };
}

// The head's repository is null when the fork was deleted: then it is not this one either.
function isFromFork(pull: typeof context.payload.pull_request): boolean {
  if (pull === undefined) return false;
  const names = [pull['head'], pull['base']].map((side: unknown) => repositoryOf(side));
  return names[0] === undefined || names[0] !== names[1];
}

function repositoryOf(side: unknown): string | undefined {
  if (typeof side !== 'object' || side === null || !('repo' in side)) return undefined;
  const { repo } = side;
  if (typeof repo !== 'object' || repo === null || !('full_name' in repo)) return undefined;
  return typeof repo.full_name === 'string' ? repo.full_name : undefined;
}
