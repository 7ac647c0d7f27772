/** Never changes: Azure DevOps knows the task by it, whatever its name is. */
export const TASK_ID = '6a4e6d0c-8f1b-4d6e-9d35-2b7f0c1e5a94';

/** What a pipeline writes after `task:`, without the version. */
export const TASK_NAME = 'MoveAzureMLWorkspace';

/** At most 40 characters (azure-pipelines-task-lib, tasks.schema.json: friendlyName). */
export const TASK_TITLE = 'Move Azure ML Workspace';

/** The first agent that runs a task on Node 20 (azure-pipelines-agent, docs/migrateNode24.md). */
export const MINIMUM_AGENT_VERSION = '4.248.0';

/** The file that both handlers run, relative to `task.json`. */
export const TASK_ENTRY = 'dist/index.js';

/**
 * Which commands the agent takes from the task. Its restricted mode drops `task.uploadsummary` with
 * a warning (azure-pipelines-agent, TaskCommandExtension.cs: of the commands of `task`,
 * uploadsummary, uploadfile and addattachment are not AllowedInRestrictedMode), and without a
 * summary there is nothing to review. What foreign text could do with the others is prevented where
 * it is printed, and variables are restricted in any mode.
 */
export const COMMAND_MODE = 'any';
