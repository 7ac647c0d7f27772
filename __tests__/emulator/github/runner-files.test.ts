import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { prepareRunner } from '../../../emulator/github/runner-files.js';
import { DEFAULT_SETTINGS } from '../../../emulator/settings.js';
import { runNode } from '../identity/node-child.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runner-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('prepareRunner', () => {
  it('lets the GitHub toolkit read inputs and write outputs, state, variables and summary', async () => {
    const job = await prepareRunner({
      folder,
      inputs: { 'workspace-name': 'ws 1', 'two words': 'x' },
      identity: DEFAULT_SETTINGS.workflow,
      event: { action: 'opened' },
    });
    const program = `
      import * as core from '@actions/core';
      core.setOutput('read', [core.getInput('workspace-name'), core.getInput('two words')].join());
      core.setOutput('lines', 'a\\nb');
      core.exportVariable('V', '1');
      core.saveState('s', '2');
      await core.summary.addRaw('# Done').write();`;
    const child = await runNode(program, job.environment);
    expect(child).toMatchObject({ code: 0, stderr: '' });
    expect(await job.outputs()).toEqual({ read: 'ws 1,x', lines: 'a\nb' });
    expect(await job.exportedVariables()).toEqual({ V: '1' });
    expect(await job.savedState()).toEqual({ s: '2' });
    expect(await job.stepSummary()).toBe('# Done');
  });

  it('drops a summary that is longer than the runner uploads, whole', async () => {
    const identity = DEFAULT_SETTINGS.workflow;
    const job = await prepareRunner({ folder, inputs: {}, identity });
    const summary = job.environment['GITHUB_STEP_SUMMARY'] ?? '';
    await writeFile(summary, 'x'.repeat(1024 * 1024));
    expect(await job.stepSummary()).toHaveLength(1024 * 1024);
    await writeFile(summary, `\u00E9${'x'.repeat(1024 * 1024 - 1)}`);
    expect(await job.stepSummary()).toBe('');
  });

  it('spells inputs as the runner does and lays out the event', async () => {
    const job = await prepareRunner({
      folder,
      inputs: { 'plan-file': 'p.json' },
      identity: { ...DEFAULT_SETTINGS.workflow, ref: 'refs/tags/v1' },
      event: { action: 'opened' },
    });
    expect(job.environment).toMatchObject({
      'INPUT_PLAN-FILE': 'p.json',
      GITHUB_ACTIONS: 'true',
      GITHUB_REF_TYPE: 'tag',
      GITHUB_REF_NAME: 'v1',
      GITHUB_WORKSPACE: job.workspace,
    });
    const event = await readFile(job.environment['GITHUB_EVENT_PATH'] ?? '', 'utf8');
    expect(JSON.parse(event)).toEqual({ action: 'opened' });
  });
});
