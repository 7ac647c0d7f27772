import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import type { JsonObject } from '../types.js';
import type { WorkflowIdentity } from './oidc.js';
import { prepareRunner } from './runner-files.js';

const STEP_LIMIT_MS = 80_000;

export interface ActionStep {
  /** The bundle, absolute path. */
  readonly bundle: string;
  /** The Node that runs it; default the one that runs this process. */
  readonly node?: string;
  /** Inputs as `with:` spells them. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly identity: WorkflowIdentity;
  /** Payload of the event that started the run; default empty. */
  readonly event?: JsonObject;
  /** What the emulator adds to the environment: proxy, authority, id token. */
  readonly environment: Readonly<Record<string, string>>;
  /** Working directory of the step; an empty one is made when none is given. */
  readonly workspace?: string;
  /** Told of every line the step prints, as it comes. */
  readonly onLine?: (line: string) => void;
  /** Told once, how to send the step a signal. */
  readonly onStart?: (signal: (name: NodeJS.Signals) => void) => void;
}

export interface ActionRun {
  readonly exitCode: number | null;
  readonly lines: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly workspace: string;
}

/**
 * Runs a bundle as one step of a GitHub runner would: a child process with the runner's files and environment, and
 * nothing of this process's own environment but the path. Resolves when the step has ended, well or not.
 */
export async function runAction(step: ActionStep): Promise<ActionRun> {
  const folder = await mkdtemp(join(tmpdir(), 'runner-'));
  const job = await prepareRunner({
    folder,
    ...(step.workspace === undefined ? {} : { workspace: step.workspace }),
    inputs: step.inputs,
    identity: step.identity,
    ...(step.event === undefined ? {} : { event: step.event }),
  });
  const lines: string[] = [];
  const child = spawn(step.node ?? process.execPath, [step.bundle], {
    cwd: job.workspace,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...job.environment, ...step.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A step that hangs must fail its test, not outlive it.
    timeout: STEP_LIMIT_MS,
  });
  step.onStart?.((name) => {
    child.kill(name);
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      step.onLine?.(line);
    });
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return {
    exitCode,
    lines,
    outputs: await job.outputs(),
    summary: await job.stepSummary(),
    workspace: job.workspace,
  };
}
