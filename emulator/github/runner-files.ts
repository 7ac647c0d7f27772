import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonObject } from '../types.js';
import type { WorkflowIdentity } from './oidc.js';
import { parseRunnerFile } from './runner-outputs.js';

export interface RunnerOptions {
  /** Folder for the command files and for RUNNER_TEMP; made when it is not there. */
  readonly folder: string;
  /** GITHUB_WORKSPACE, made when it is not there; default `<folder>/workspace`. */
  readonly workspace?: string;
  /** Inputs as `with:` spells them. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly identity: WorkflowIdentity;
  /** The event's payload; default empty. */
  readonly event?: JsonObject;
}

export interface RunnerJob {
  /** What a runner adds to a node action's environment, PATH and the like left aside. */
  readonly environment: Readonly<Record<string, string>>;
  /** Folder the action is started in. */
  readonly workspace: string;
  outputs(): Promise<Readonly<Record<string, string>>>;
  exportedVariables(): Promise<Readonly<Record<string, string>>>;
  savedState(): Promise<Readonly<Record<string, string>>>;
  stepSummary(): Promise<string>;
}

/**
 * Files a step writes to, by the variable that names them; GitHub: Workflow commands, environment
 * files.
 */
const COMMAND_FILES = {
  GITHUB_OUTPUT: 'set-output',
  GITHUB_ENV: 'set-env',
  GITHUB_STATE: 'save-state',
  GITHUB_PATH: 'add-path',
  GITHUB_STEP_SUMMARY: 'step-summary',
} as const;

/** A longer summary is not uploaded at all (actions/runner, CreateStepSummaryCommand). */
const MOST_SUMMARY_BYTES = 1024 * 1024;

// The runner upper-cases names and replaces spaces, and leaves hyphens: INPUT_WORKSPACE-NAME.
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(inputs)) {
    variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  }
  return variables;
}

function contextVariables(identity: WorkflowIdentity): Record<string, string> {
  const [owner = ''] = identity.repository.split('/');
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_REPOSITORY: identity.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RUN_ID: identity.runId,
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'promote',
    GITHUB_ACTION: '__self',
    GITHUB_WORKFLOW: identity.workflow,
    GITHUB_WORKFLOW_REF: `${identity.repository}/.github/workflows/promote.yml@${identity.ref}`,
    GITHUB_ACTOR: identity.actor,
    GITHUB_TRIGGERING_ACTOR: identity.actor,
    GITHUB_EVENT_NAME: identity.eventName,
    GITHUB_REF: identity.ref,
    GITHUB_REF_NAME: identity.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: identity.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_SHA: identity.sha,
    GITHUB_RETENTION_DAYS: '90',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
}

/**
 * Lays out the files of one step as a GitHub runner does and says which environment it would give a
 * node action. Sign-in variables are not part of it: the emulator's own environment has them.
 */
export async function prepareRunner(options: RunnerOptions): Promise<RunnerJob> {
  const workspace = options.workspace ?? join(options.folder, 'workspace');
  const temp = join(options.folder, 'temp');
  const commands = join(temp, '_runner_file_commands');
  const eventPath = join(temp, '_github_workflow', 'event.json');
  for (const folder of [workspace, commands, join(temp, '_github_workflow')]) {
    await mkdir(folder, { recursive: true });
  }
  await writeFile(eventPath, JSON.stringify(options.event ?? {}));
  const files: Record<string, string> = {};
  for (const [variable, name] of Object.entries(COMMAND_FILES)) {
    files[variable] = join(commands, name);
    await writeFile(join(commands, name), '');
  }
  const read = (variable: keyof typeof COMMAND_FILES): Promise<string> =>
    readFile(join(commands, COMMAND_FILES[variable]), 'utf8');
  const parsed = async (
    variable: keyof typeof COMMAND_FILES,
  ): Promise<Readonly<Record<string, string>>> => parseRunnerFile(await read(variable));
  return {
    environment: {
      ...contextVariables(options.identity),
      ...inputVariables(options.inputs),
      ...files,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      RUNNER_TOOL_CACHE: join(options.folder, 'tools'),
    },
    workspace,
    outputs: () => parsed('GITHUB_OUTPUT'),
    exportedVariables: () => parsed('GITHUB_ENV'),
    savedState: () => parsed('GITHUB_STATE'),
    stepSummary: async () => {
      const text = await read('GITHUB_STEP_SUMMARY');
      return Buffer.byteLength(text) > MOST_SUMMARY_BYTES ? '' : text;
    },
  };
}
