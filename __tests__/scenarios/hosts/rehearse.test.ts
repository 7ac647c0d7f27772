import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { ARM_BEHAVIOUR } from '../../../emulator/arm/settings.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import { questions } from '../../../scripts/rehearse/questions.js';
import { inProcess } from '../support/in-process.js';
import { validateInputs } from '../support/inputs.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rehearsal-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function rehearse(...args: readonly string[]): Promise<{ code: number; printed: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/rehearse.ts', ...args],
      // Nothing of this machine is needed, so a proxy that is not there harms nothing.
      { env: { PATH: process.env['PATH'] ?? '' } },
      (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : 0;
        done({ code, printed: `${stdout}${stderr}` });
      },
    );
  });
}

describe('a rehearsal', () => {
  it('carries a plan out on the emulator, and says that it is one', async () => {
    const azure = inProcess(readyWorkspace());
    await azure.run({ ...validateInputs, 'associated-resources': 'all' });
    const plan = join(folder, 'workspace-move-plan.json');
    await writeFile(plan, azure.disk.get('workspace-move-plan.json') ?? '');
    const out = join(folder, 'out');
    const ended = await rehearse('--plan-file', plan, '--out', out, '--without-questions');
    expect(ended).toMatchObject({
      code: 0,
      printed: expect.stringMatching(/^REHEARSAL\. Nothing/),
    });
    expect(ended.printed).toContain('validate: ready, move: moved, restore: restored');
    const left = await readdir(join(out, 'as-documented'));
    expect(left).toEqual(
      expect.arrayContaining(['1-validate.html', '2-move.html', '3-restore.html', '3-restore.md']),
    );
    for (const page of left.filter((name) => name.endsWith('.html'))) {
      const text = await readFile(resolve(out, 'as-documented', page), 'utf8');
      expect(text).toContain('Nothing of this happened in Azure');
    }
  });

  it('ends with an error for a file that is no plan', async () => {
    const plan = join(folder, 'no-plan.json');
    await writeFile(plan, '{}');
    expect((await rehearse('--plan-file', plan, '--out', join(folder, 'out'))).code).not.toBe(0);
  });

  it.each(questions)('asks what the emulator answers otherwise: $asks', ({ otherwise }) => {
    expect(ARM_BEHAVIOUR).not.toMatchObject(otherwise);
    expect(Object.keys(ARM_BEHAVIOUR)).toEqual(expect.arrayContaining(Object.keys(otherwise)));
  });
});
