import { copyFile, mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { runAction, type ActionRun } from '../emulator/github/run-action.js';
import {
  busyWorkspace,
  DESTINATION_GROUP,
  DESTINATION_SUBSCRIPTION_ID,
  readyWorkspace,
  SOURCE_GROUP,
  SOURCE_SUBSCRIPTION_ID,
  WORKSPACE_NAME,
  withRoleAssignment,
} from '../emulator/scenarios/index.js';
import { CLIENT_ID, DEFAULT_SETTINGS, TENANT_ID } from '../emulator/settings.js';
import { startEmulator } from '../emulator/start-emulator.js';

export interface Stage {
  validate(): Promise<ActionRun>;
  move(): Promise<ActionRun>;
  restore(): Promise<ActionRun>;
  status(): Promise<ActionRun>;
  /** What the team does by hand after the first validation. */
  cleanUp(): void;
  /** What somebody does between approval and move. */
  giveAccess(): void;
  say(line: string): void;
  /** Every request of all acts that could change Azure. */
  changesSent(): readonly string[];
  close(): Promise<void>;
}

// The line of the log that says how it ended.
const VERDICT = /^[^\w\s:#]\S* \w/;

const PLAN_FILE = 'workspace-move-plan.json';
const signIn = { 'tenant-id': TENANT_ID, 'client-id': CLIENT_ID };
const whatMoves = {
  'source-subscription-id': SOURCE_SUBSCRIPTION_ID,
  'source-resource-group': SOURCE_GROUP,
  'workspace-name': WORKSPACE_NAME,
  'destination-subscription-id': DESTINATION_SUBSCRIPTION_ID,
  'destination-resource-group': DESTINATION_GROUP,
  'associated-resources': 'all',
};

// POSTs that ask something and change nothing.
const QUESTIONS =
  /\/(validateMoveResources|checkPolicyRestrictions|diagnose|Microsoft\.ResourceGraph\/resources)$/i;

/**
 * Sets the stage: an Azure with a workspace that is in use, and a runner with an empty directory.
 *
 * @param isVerbose whether everything that a run prints is shown, or only its verdict.
 */
export async function openStage(workspace: string, isVerbose: boolean): Promise<Stage> {
  const emulator = await startEmulator({
    state: busyWorkspace(),
    arm: { retryAfterSeconds: 1, validationPolls: 2, movePolls: 5 },
    settings: { latencyMs: 20 },
  });
  let digest = '';
  const run = async (
    inputs: Readonly<Record<string, string>>,
    folder = workspace,
  ): Promise<ActionRun> => {
    const ended = await runAction({
      bundle: resolve('dist/index.js'),
      inputs: { ...signIn, ...inputs },
      identity: DEFAULT_SETTINGS.workflow,
      environment: emulator.environment,
      workspace: folder,
      onLine: (line) => {
        if (isVerbose || VERDICT.test(stripVTControlCharacters(line))) say(line);
      },
    });
    digest = inputs['mode'] === 'validate' ? (ended.outputs['plan-digest'] ?? '') : digest;
    return ended;
  };
  return {
    validate: () => run({ mode: 'validate', ...whatMoves }),
    move: () => run({ mode: 'move', 'approved-plan-digest': digest }),
    restore: () => run({ mode: 'restore', restore: 'all', 'approved-plan-digest': digest }),
    status: async () => {
      // A fresh machine: nothing but the plan file, as it comes from the artifact.
      const fresh = await mkdtemp(join(workspace, 'fresh-'));
      await copyFile(join(workspace, PLAN_FILE), join(fresh, PLAN_FILE));
      return run({ mode: 'status' }, fresh);
    },
    cleanUp: () => {
      emulator.replaceState(readyWorkspace());
    },
    giveAccess: () => {
      emulator.replaceState(withRoleAssignment(readyWorkspace()));
    },
    say,
    changesSent: () =>
      emulator
        .requests()
        .filter(({ request }) => request.host === 'management.azure.com')
        .filter(({ request }) => !['GET', 'HEAD'].includes(request.method))
        .filter(({ request }) => !QUESTIONS.test(request.url.pathname))
        .map(({ request }) => `${request.method} ${request.url.pathname}`),
    close: () => emulator.stop(),
  };
}

// What the runner keeps to itself (masks, debug) is left out; what it shows as annotations is shown
// as such.
function say(line: string): void {
  if (/^::(add-mask|debug|group|endgroup)::/.test(line)) return;
  const annotation = /^::(error|warning|notice)(?: title=([^:]*))?::(.*)$/.exec(line);
  const [, kind = '', title = '', message = ''] = annotation ?? [];
  const plain = process.stdout.isTTY ? line : stripVTControlCharacters(line);
  const shown = annotation === null ? plain : `[${kind}] ${decoded(title)}: ${decoded(message)}`;
  console.log(
    `    | ${shown.length <= LONGEST_LINE ? shown : `${shown.slice(0, LONGEST_LINE)}...`}`,
  );
}

const LONGEST_LINE = 240;

// The runner's own escapes in workflow commands (GitHub: Workflow commands for GitHub Actions).
function decoded(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0A', ' ')
    .replaceAll('%0D', '')
    .replaceAll('%25', '%');
}
