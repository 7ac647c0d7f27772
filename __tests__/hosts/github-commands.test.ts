import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as core from '@actions/core';
import { afterAll, describe, expect, it, jest } from '@jest/globals';

import { lightCommands, type Commands } from '../../src/hosts/github/commands.js';
import { runEvidence } from '../../src/hosts/github/run-facts.js';
import { readSourceFiles } from '../architecture/source-files.js';

const folder = mkdtempSync(join(tmpdir(), 'runner-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a command prints and writes to the file of outputs, delimiters made alike. */
function written(commands: Commands, act: (commands: Commands) => unknown): string {
  let text = '';
  const file = join(folder, 'output');
  writeFileSync(file, '');
  process.env['GITHUB_OUTPUT'] = file;
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((piece) => {
    text += String(piece);
    return true;
  });
  try {
    const value = act(commands);
    return `${String(value)} ${text} ${readFileSync(file, 'utf8').replaceAll(/ghadelimiter_[0-9a-f-]+/g, '')}`;
  } finally {
    spy.mockRestore();
  }
}

const texts = ['plain', '', '100%\r\n::error::x', 'a: b, c %25', ' spaced \n', '##[group]', 'ü'];
const acts: Readonly<Record<string, (text: string) => (commands: Commands) => unknown>> = {
  info: (text) => (commands) => {
    commands.info(text);
  },
  debug: (text) => (commands) => {
    commands.debug(text);
  },
  setSecret: (text) => (commands) => {
    commands.setSecret(text);
  },
  setOutput: (text) => (commands) => {
    commands.setOutput('can-move', text);
  },
  error: (text) => (commands) => {
    commands.error(text, { title: `x${text}` });
  },
  warning: (text) => (commands) => {
    commands.warning(text, { title: `t ${text}` });
  },
  notice: (text) => (commands) => {
    commands.notice(text, {});
  },
  getInput: (text) => (commands) => {
    process.env['INPUT_PLAN-FILE X'.replace(' ', '_')] = text;
    return commands.getInput('plan-file x', { trimWhitespace: false });
  },
};

const light = lightCommands((text) => process.stdout.write(text));

describe.each(Object.entries(acts))('%s', (_name, act) => {
  it.each(texts)('is written as the toolkit writes it: %j', (text) => {
    expect(written(light, act(text))).toBe(written(core, act(text)));
  });
});

it('a value is ended by nothing that it holds', () => {
  const value = 'ghadelimiter_0\ncan-move<<ghadelimiter_1\nghadelimiter_0';
  const file = join(folder, 'output');
  writeFileSync(file, '');
  process.env['GITHUB_OUTPUT'] = file;
  light.setOutput('outcome', value);
  const [, delimiter = '', rest = ''] =
    /^outcome<<(.*)\n([^]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  expect(value).not.toContain(delimiter);
  expect(rest).toBe(`${value}\n${delimiter}\n`);
});

it('the toolkit is imported by nothing before a run goes on', () => {
  const early = readSourceFiles('src/hosts').flatMap(({ path, imports }) =>
    imports
      .filter(
        ({ specifier, typeOnly, dynamic }) =>
          specifier.startsWith('@actions') && !typeOnly && !dynamic,
      )
      .map(() => path),
  );
  expect(early).toEqual([]);
});

it('an event that is not understood is no event of our own', () => {
  const file = join(folder, 'event.json');
  process.env['GITHUB_EVENT_PATH'] = file;
  writeFileSync(file, '{"pull_request": ');
  expect(() => runEvidence()).toThrow('is not JSON');
  writeFileSync(file, '{"pull_request": {"head": {"repo": null}, "base": {}}}');
  expect(runEvidence()).toMatchObject({ isFromFork: true });
});
