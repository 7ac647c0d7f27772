import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { describeWhere } from '../describe-where.js';

/** `describe` where the tools that scripts of examples use are at hand; hosted runners have them. */
export const describeWithTools = describeWhere(
  spawnSync('jq', ['--version']).status === 0,
  'there is no jq; no script of an example was run.',
);

export interface ScriptRun {
  readonly exitCode: number | null;
  readonly printed: string;
  /** What it wrote into the file that GITHUB_OUTPUT names. */
  readonly output: string;
  /** What it wrote into the file that GITHUB_STEP_SUMMARY names. */
  readonly summary: string;
  /** Any file of its folder; empty when there is none. */
  file(name: string): string;
}

/**
 * Runs a script of an example as a runner does, `bash -e`, in a folder of its own that holds these
 * files.
 *
 * @param use looks at the run while its folder is there.
 */
export function runScript<Seen>(
  script: unknown,
  environment: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
  use: (run: ScriptRun) => Seen,
): Seen {
  if (typeof script !== 'string') throw new Error('there is no such script');
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const file = (name: string): string => {
      try {
        return readFileSync(join(folder, name), 'utf8');
      } catch {
        return '';
      }
    };
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-e', '-c', script],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          PATH: process.env['PATH'],
          GITHUB_OUTPUT: join(folder, '.output'),
          GITHUB_STEP_SUMMARY: join(folder, '.summary'),
          ...environment,
        },
      },
    );
    const [output, summary] = [file('.output'), file('.summary')];
    return use({ exitCode: status, printed: stdout + stderr, output, summary, file });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
