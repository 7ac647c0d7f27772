import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runStep } from '../run-step.js';
import type { JsonObject } from '../types.js';
import type { WorkflowIdentity } from './oidc.js';
import { prepareRunner } from './runner-files.js';

/**
 * The outputs that reach another job: one with a masked value in it is dropped, and all are when
 * they are longer than a job carries (actions/runner, JobExtension.cs; GitHub docs: passing
 * information between jobs).
 */
export function carried(
  outputs: Readonly<Record<string, string>>,
  masked: readonly string[],
): Readonly<Record<string, string>> {
  const secrets = masked.map((mask) => mask.replaceAll('%25', '%')).filter((mask) => mask !== '');
  const kept = Object.entries(outputs).filter(
    ([, value]) => !secrets.some((secret) => value.includes(secret)),
  );
  const length = kept.reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0);
  return length > 1024 * 1024 ? {} : Object.fromEntries(kept);
}

const MASK = '::add-mask::';

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

/** How a step ended, on whichever host. */
export interface ActionRun {
  /** 0 when the host takes the step for good; null when a signal ended it. */
  readonly exitCode: number | null;
  /** Everything that was printed. */
  readonly lines: readonly string[];
  /** What was printed, without the lines that only ask the host to mask something. */
  readonly told: readonly string[];
  /** The lines that the host shows as errors. */
  readonly errors: readonly string[];
  /** What the host was asked to mask. */
  readonly masked: readonly string[];
  /** By their names in the contract. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly workspace: string;
}

/**
 * Runs a bundle as one step of a GitHub runner would: a child process with the runner's files and
 * environment, and nothing of this process's own environment but the path. Resolves when the step
 * has ended, well or not.
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
  const { exitCode, lines } = await runStep({
    entry: step.bundle,
    workingDirectory: job.workspace,
    environment: { HOME: folder, ...job.environment, ...step.environment },
    ...(step.node === undefined ? {} : { node: step.node }),
    ...(step.onLine === undefined ? {} : { onLine: step.onLine }),
    ...(step.onStart === undefined ? {} : { onStart: step.onStart }),
  });
  const masked = lines
    .filter((line) => line.startsWith(MASK))
    .map((line) => line.slice(MASK.length));
  return {
    exitCode,
    lines,
    told: lines.filter((line) => !line.startsWith(MASK)),
    errors: lines.filter((line) => line.startsWith('::error')),
    masked,
    outputs: carried(await job.outputs(), masked),
    summary: await job.stepSummary(),
    workspace: job.workspace,
  };
}
