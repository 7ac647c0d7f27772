import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import * as tl from 'azure-pipelines-task-lib';

import { camelCase } from '../../domain/camel-case.js';
import type { Host } from '../host.js';
import { paint, wantsColour } from '../paint.js';
import { noPlanRegistry, pipelinesApprovals } from './approvals.js';
import { cloudOfConnection, serviceConnection } from './connection.js';
import { maskLines } from './mask-lines.js';
import { withoutDebugLog } from './without-debug-log.js';
import { runContext, runEvidence, runUrl } from './run-facts.js';

let failed = false;

/** The log of a task shows colours (microsoft/azure-pipelines-agent issue 1569). */
const isColoured = (): boolean => wantsColour(process.env);

/** Azure Pipelines as a host. It reads, writes and starts; it decides nothing. */
export const pipelinesHost: Host = {
  name: 'azure-pipelines',
  log: {
    info: (line, tone) => {
      print(paint(line, tone, isColoured()));
    },
    progress: (line, percent) => {
      print(paint(line, 'quiet', isColoured()));
      tl.setProgress(percent, line);
    },
    warning: (line) => {
      print(paint(`Warning: ${line}`, 'caution', isColoured()));
    },
    // Azure DevOps: logging commands, formatting commands.
    group: (title, lines) => {
      print(`##[group]${title}`);
      lines.forEach(print);
      print('##[endgroup]');
    },
    debug: (line) => {
      tl.debug(line);
    },
  },
  input: (name) => {
    const given = withoutDebugLog(() => tl.getInput(camelCase(name))) ?? '';
    return given === '' && name === 'azure-cloud' ? cloudOfConnection() : given;
  },
  mask: maskLines,
  spell: camelCase,
  environment: process.env,
  context: runContext,
  runUrl,
  approvals: ({ clock }) => pipelinesApprovals(runEvidence(), clock),
  planRegistry: () => noPlanRegistry,
  keepComment: () => Promise.reject(new Error('this host writes no comments')),
  serviceConnection,
  idToken: () =>
    Promise.reject(
      new Error('Azure Pipelines gives identity tokens only through a service connection'),
    ),
  writeSummary: async (markdown) => {
    // The agent uploads it later, and shows it under the name of the file.
    const folder = await mkdtemp(
      join(process.env['AGENT_TEMPDIRECTORY'] ?? process.cwd(), 'move-'),
    );
    const file = join(folder, 'Azure ML workspace move.md');
    await writeFile(file, markdown, 'utf8');
    tl.uploadSummary(file);
  },
  annotate: (kind, { title, message }) => {
    const line = message.includes(title) ? message : `${title}: ${message}`;
    if (kind === 'notice') print(line);
    else tl.logIssue(kind === 'error' ? tl.IssueType.Error : tl.IssueType.Warning, line);
  },
  setOutput: (name, value) => {
    tl.setVariable(camelCase(name), value, false, true);
  },
  exit: () => {
    complete();
    // Where standard output is written in the background, the last lines are waited for.
    process.stdout.write('', () => process.exit(0));
  },
  fail: () => {
    failed = true;
  },
};

/**
 * Tells the agent how the task ended. Not by the exit code: the agent takes any but 0 for a broken
 * process, whatever was said before.
 */
export function complete(): void {
  tl.setResult(failed ? tl.TaskResult.Failed : tl.TaskResult.Succeeded, '');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
