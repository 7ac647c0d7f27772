import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionRun } from '../github/run-action.js';
import { runStep, type StepEnd } from '../run-step.js';
import { agentEnvironment, type AgentConnection } from './agent-environment.js';
import { readAgentLog, type AgentLog } from './agent-log.js';
import { CONNECTION_ID } from './oidc.js';
import { readTaskManifest, type TaskManifest } from './task-manifest.js';

export interface TaskStep {
  /** The folder of the task with its task.json, absolute path. */
  readonly task: string;
  /** Which of the task's handlers is run; default Node24. */
  readonly handler?: 'Node20_1' | 'Node24';
  /** The Node that runs it; default the one that runs this process. */
  readonly node?: string;
  /** Inputs as a pipeline spells them. */
  readonly inputs: Readonly<Record<string, string>>;
  /** What the input azureSubscription names; without one that input is not given. */
  readonly connection?: AgentConnection;
  /** What the emulator adds to the environment: proxy, authority, the job's access token. */
  readonly environment: Readonly<Record<string, string>>;
  /** Working directory of the step; an empty one is made when none is given. */
  readonly workspace?: string;
  /** Told of every line the step prints, as it comes. */
  readonly onLine?: (line: string) => void;
  /** Told once, how to send the step a signal. */
  readonly onStart?: (signal: (name: NodeJS.Signals) => void) => void;
}

/**
 * Runs a task as one step of an agent of Azure Pipelines would: a child process with the agent's
 * environment, judged by what it prints. Resolves when the step has ended, well or not.
 *
 * @throws Error when the task has no such handler.
 */
export async function runTask(step: TaskStep): Promise<ActionRun> {
  const manifest = await readTaskManifest(step.task);
  const target = manifest.targets[step.handler ?? 'Node24'];
  if (target === undefined) throw new Error(`task.json has no handler ${step.handler ?? 'Node24'}`);
  const folder = await mkdtemp(join(tmpdir(), 'agent-'));
  const [workspace, temp] = [step.workspace ?? join(folder, 's'), join(folder, '_temp')];
  for (const each of [workspace, temp]) await mkdir(each, { recursive: true });
  const end = await runStep({
    entry: join(step.task, target),
    workingDirectory: workspace,
    environment: {
      HOME: folder,
      ...agentEnvironment({
        inputs: givenInputs(step, manifest),
        connection: step.connection,
        accessToken: step.environment['SYSTEM_ACCESSTOKEN'] ?? '',
        workspace,
        temp,
      }),
      ...step.environment,
    },
    ...(step.node === undefined ? {} : { node: step.node }),
    ...(step.onLine === undefined ? {} : { onLine: step.onLine }),
    ...(step.onStart === undefined ? {} : { onStart: step.onStart }),
  });
  return asRun(end, await readAgentLog(end.lines, manifest), workspace);
}

// The agent fills in the defaults of task.json, and passes on what it does not know with a warning.
function givenInputs(
  { inputs, connection }: TaskStep,
  manifest: TaskManifest,
): Readonly<Record<string, string>> {
  const connected = connection === undefined ? {} : { azureSubscription: CONNECTION_ID };
  return { ...manifest.inputs, ...connected, ...inputs };
}

function asRun({ exitCode, lines }: StepEnd, log: AgentLog, workspace: string): ActionRun {
  const outputs = Object.entries(log.variables).map(([name, value]) => [kebabCase(name), value]);
  return {
    exitCode: judged(exitCode, log),
    lines,
    told: lines.filter((line) => !line.startsWith('##vso[task.setsecret]')),
    errors: log.errors,
    masked: log.masked,
    outputs: Object.fromEntries<string>(outputs.map(([name = '', value = '']) => [name, value])),
    summary: log.summary,
    workspace,
  };
}

/**
 * A process that ends with another code than 0 is a broken one to the agent, whatever it said; 70
 * stands for that.
 */
const BROKEN = 70;

function judged(exitCode: number | null, { result }: AgentLog): number | null {
  if (exitCode === null) return null;
  if (exitCode !== 0 || result === undefined) return BROKEN;
  return result === 'Succeeded' ? 0 : 1;
}

function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
