import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { ArmSettings } from '../../emulator/arm/settings.js';
import { CLIENT_ID, CLIENT_SECRET, TENANT_ID } from '../../emulator/settings.js';
import { startEmulator } from '../../emulator/start-emulator.js';
import { runTerminal } from '../../emulator/terminal/run-terminal.js';
import type { Plan } from '../../src/domain/plan/plan.js';
import { seedFromPlan } from './seed-from-plan.js';

/** How one run of a rehearsal ended. */
export interface Rehearsed {
  readonly mode: string;
  readonly outcome: string;
  readonly failureReason: string;
  /** The report of the run, Markdown. */
  readonly report: string;
}

const SAID =
  'Rehearsal on the emulator, from the snapshot of the plan. Nothing of this happened in Azure, and nothing left this machine.';

/**
 * Carries out a plan on an emulated Azure of its own: validation, move, restore of everything, each
 * with the bundle that a person runs. Ends early when one does not go well. Leaves plan, journal, id
 * map and a page for each run in `folder`, which is emptied.
 */
export async function rehearse(
  plan: Plan,
  folder: string,
  arm: ArmSettings = {},
): Promise<readonly Rehearsed[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const emulator = await startEmulator({
    state: seedFromPlan(plan),
    arm: {
      retryAfterSeconds: 1,
      validationPolls: 1,
      movePolls: 1,
      operationsNamePause: true,
      ...arm,
    },
  });
  const secret = {
    AZURE_TENANT_ID: TENANT_ID,
    AZURE_CLIENT_ID: CLIENT_ID,
    AZURE_CLIENT_SECRET: CLIENT_SECRET,
  };
  const runs: Rehearsed[] = [];
  const run = async (mode: string, args: readonly string[]): Promise<string | undefined> => {
    const { outputs } = await runTerminal({
      bundle: resolve('dist/terminal/index.js'),
      args: [mode, ...args, '--auth', 'environment'],
      environment: { ...emulator.environment, ...secret },
      workspace: folder,
    });
    const { outcome = '', 'failure-reason': failureReason = '' } = outputs;
    const report = await readFile(join(folder, 'workspace-move-report.md'), 'utf8');
    await keepPage(folder, `${runs.length + 1}-${mode}`);
    runs.push({ mode, outcome, failureReason, report });
    return failureReason === '' ? outputs['plan-digest'] : undefined;
  };
  try {
    const digest = await run('validate', validationOf(plan));
    if (digest === undefined) return runs;
    const moved = await run('move', ['--approved-plan-digest', digest]);
    if (moved !== undefined) {
      await run('restore', ['--restore', 'all', '--approved-plan-digest', digest]);
    }
    return runs;
  } finally {
    await emulator.stop();
  }
}

function validationOf({ content }: Plan): readonly string[] {
  const { source, destination, workspaceName, associated, acknowledged, mayPrepare } = content;
  const list = (name: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [`--${name}`, items.join(',')];
  return [
    ...['--source-subscription-id', source.subscriptionId],
    ...['--source-resource-group', source.resourceGroup],
    ...['--workspace-name', workspaceName],
    ...['--destination-subscription-id', destination.subscriptionId],
    ...['--destination-resource-group', destination.resourceGroup],
    `--compute-instance-suffix=${content.instanceSuffix}`,
    ...list('associated-resources', associated),
    ...list('acknowledge', acknowledged),
    ...list('prepare', mayPrepare),
  ];
}

// A page that is passed on must not look like one of Azure.
async function keepPage(folder: string, name: string): Promise<void> {
  const [html, markdown] = ['html', 'md'].map((kind) => `workspace-move-report.${kind}`);
  const page = await readFile(join(folder, html ?? ''), 'utf8');
  const marked = page.replace(
    /<main[^>]*>/,
    (main) => `${main}\n<blockquote><p>${SAID}</p></blockquote>`,
  );
  await writeFile(join(folder, `${name}.html`), marked);
  await copyFile(join(folder, markdown ?? ''), join(folder, `${name}.md`));
  await rm(join(folder, html ?? ''));
}
