import { appendFile } from 'node:fs/promises';

import * as core from '@actions/core';
import { context } from '@actions/github';

import type { RunContext } from '../../ports.js';
import type { Host } from '../host.js';

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
