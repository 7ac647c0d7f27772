import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

import { endWhenSilent } from './patience.js';

export interface Step {
  /** The Node that runs it; default the one that runs this process. */
  readonly node?: string;
  /** The file to run, absolute path. */
  readonly entry: string;
  /** What is given to it on its command line. */
  readonly args?: readonly string[];
  readonly workingDirectory: string;
  /** The whole environment, the path left aside. */
  readonly environment: Readonly<Record<string, string>>;
  /** Told of every line the step prints, as it comes. */
  readonly onLine?: (line: string) => void;
  /** Told once, how to send the step a signal. */
  readonly onStart?: (signal: (name: NodeJS.Signals) => void) => void;
}

export interface StepEnd {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  /** Standard output and standard error, as they came. */
  readonly lines: readonly string[];
}

/** What a step has of this process's own environment; the second: where Node keeps compiled code. */
const INHERITED = ['PATH', 'NODE_COMPILE_CACHE'];

/**
 * Runs a file on Node with nothing of this process's own environment but the path, and waits for
 * its end. Where this process keeps compiled code, the step does: what it does stays the same.
 */
export async function runStep(step: Step): Promise<StepEnd> {
  const lines: string[] = [];
  const child = spawn(step.node ?? process.execPath, [step.entry, ...(step.args ?? [])], {
    cwd: step.workingDirectory,
    env: { ...inherited(), ...step.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A step that hangs must fail its test, not outlive it.
  endWhenSilent(child, (seconds) => lines.push(`Ended: it printed nothing for ${seconds} s.`));
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
  return { exitCode, lines };
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    INHERITED.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
