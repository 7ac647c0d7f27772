import { describe, expect, it } from '@jest/globals';

import { readAgentLog } from '../../../emulator/azure-pipelines/agent-log.js';
import { readTaskManifest } from '../../../emulator/azure-pipelines/task-manifest.js';
import { parseVsoCommand } from '../../../emulator/azure-pipelines/vso-commands.js';

const manifest = { inputs: {}, targets: {}, isRestricted: false, settable: ['outcome'] };

describe('a logging command', () => {
  it.each([
    ['##vso[task.complete result=Failed;]', 'task.complete', { result: 'Failed' }, ''],
    [
      '##vso[task.setvariable variable=a;isOutput=true;issecret=false;]50%AZP25 of%0Aall',
      'task.setvariable',
      { variable: 'a', isoutput: 'true', issecret: 'false' },
      '50% of\nall',
    ],
    ['anywhere ##vso[task.debug]x', 'task.debug', {}, 'x'],
    [
      '##vso[task.logissue type=error;code=a%3Bb%5D;]m',
      'task.logissue',
      { type: 'error', code: 'a;b]' },
      'm',
    ],
  ])('%s', (line, name, properties, data) => {
    expect(parseVsoCommand(line)).toEqual({ name, properties, data });
  });

  it.each(['plain', '##[error]x', '## vso[task.debug]x', '##\u200Bvso[task.debug]x'])(
    'is not in: %s',
    (line) => {
      expect(parseVsoCommand(line)).toBeUndefined();
    },
  );
});

describe('the agent', () => {
  it('takes output variables that the task may set, and complains of others', async () => {
    const log = await readAgentLog(
      [
        '##vso[task.setvariable variable=outcome;isOutput=true;]ready',
        '##vso[task.setvariable variable=PATH;isOutput=true;]/evil',
        '##vso[task.setvariable variable=outcome;]not an output',
      ],
      manifest,
    );
    expect(log.variables).toEqual({ outcome: 'ready' });
    expect(log.errors).toEqual(["Setting variable 'PATH' is not allowed."]);
  });

  it('drops a summary in restricted mode, and nothing that says how the task ended', async () => {
    const lines = [
      '##vso[task.uploadsummary]package.json',
      '##vso[task.logissue type=error;]broken',
      '##vso[task.complete result=Failed;]',
    ];
    const log = await readAgentLog(lines, { ...manifest, isRestricted: true });
    expect(log).toMatchObject({ summary: '', errors: ['broken'], result: 'Failed' });
    expect((await readAgentLog(lines, manifest)).summary).toContain('"name"');
  });
});

it('our task.json lets the agent take our summary', async () => {
  expect((await readTaskManifest('azure-pipelines/task')).isRestricted).toBe(false);
});

it('a variable that no later step can start with is an error', async () => {
  const manifest = { targets: {}, inputs: {}, isRestricted: false, settable: undefined };
  const setting = `##vso[task.setvariable variable=tasks;isOutput=true]${'x'.repeat(32_767)}`;
  const { errors } = await readAgentLog([setting], manifest);
  expect(errors.join()).toContain("'tasks' is too long");
});
