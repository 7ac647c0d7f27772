import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { HostName } from '../../src/domain/request/host-name.js';

/** What a run told its host. */
interface SmokeEnd {
  readonly failureReason: string | undefined;
  readonly summary: string;
}

/** As much of a host as a run needs that ends before a network is. */
export interface SmokeHost {
  /** How it is told an input; a terminal is told on its command line, see `argument`. */
  inputVariable?(name: string): string;
  /** Makes what the host keeps in a folder of the job, and gives the variables that name it. */
  prepare(job: string): Promise<Readonly<Record<string, string>>>;
  /** With which a run ends that found something wrong. */
  readonly exitCode: number;
  read(job: string, printed: string): Promise<SmokeEnd>;
}

/** The hosts by name. */
export const smokeHosts: Readonly<Record<HostName, SmokeHost>> = {
  github: {
    inputVariable: (name) => `INPUT_${name.toUpperCase()}`,
    prepare: async (job) => {
      const files = {
        GITHUB_OUTPUT: join(job, 'output'),
        GITHUB_STEP_SUMMARY: join(job, 'summary'),
      };
      await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
      // A move starts only from an event that nobody outside can cause.
      return { ...files, GITHUB_EVENT_NAME: 'workflow_dispatch' };
    },
    exitCode: 1,
    read: async (job) => ({
      failureReason: outputNamed('failure-reason', await readFile(join(job, 'output'), 'utf8')),
      summary: await readFile(join(job, 'summary'), 'utf8'),
    }),
  },
  'azure-pipelines': {
    inputVariable: (name) => `INPUT_${name.toUpperCase().replaceAll('-', '')}`,
    prepare: (job) => Promise.resolve({ AGENT_TEMPDIRECTORY: job, BUILD_REASON: 'Manual' }),
    // The agent takes any other code for a broken process: that the task failed is said in a line.
    exitCode: 0,
    read: async (_job, printed) => {
      const failed = printed.includes('##vso[task.complete result=Failed;]');
      const reason = /##vso\[task\.setvariable variable=failureReason;[^\]]*\](.*)/.exec(
        printed,
      )?.[1];
      const summary = /##vso\[task\.uploadsummary\](.*)/.exec(printed)?.[1];
      return {
        failureReason: failed ? reason : 'none, because task.complete does not say Failed',
        summary: summary === undefined ? '' : await readFile(summary, 'utf8'),
      };
    },
  },
  terminal: {
    prepare: () => Promise.resolve({}),
    exitCode: 1,
    read: (_job, printed) =>
      Promise.resolve({
        failureReason: /^failure-reason: (.*)$/m.exec(printed)?.[1],
        summary: printed,
      }),
  },
};

/**
 * The value of an output in a runner's output file (`name<<delimiter`, value, delimiter); undefined
 * when it is not there.
 */
export function outputNamed(name: string, file: string): string | undefined {
  const lines = file.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${name}<<`));
  if (start < 0) return undefined;
  const end = lines.indexOf(lines[start]?.slice(name.length + 2) ?? '', start + 1);
  return lines.slice(start + 1, end < 0 ? undefined : end).join('\n');
}
