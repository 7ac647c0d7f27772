import { describe, expect, it } from '@jest/globals';

import { inputsForHost } from '../../../src/contract/inputs.js';
import { readCommand } from '../../../src/hosts/terminal/command-line.js';

function inputsOf(...args: readonly string[]): Readonly<Record<string, string>> {
  const command = readCommand(args);
  if (!('inputs' in command)) throw new Error(command.said);
  return Object.fromEntries(command.inputs);
}

function saidOf(...args: readonly string[]): { readonly said: string; readonly exitCode: number } {
  const command = readCommand(args);
  if ('inputs' in command) throw new Error('it is a run');
  return command;
}

describe('a command line', () => {
  it('has a mode and the inputs of the contract, in any order', () => {
    expect(inputsOf('--plan-file', 'p.json', 'move', '--approved-plan-digest=sha256:0')).toEqual({
      mode: 'move',
      'plan-file': 'p.json',
      'approved-plan-digest': 'sha256:0',
    });
  });

  it('makes a list of an option that is given twice', () => {
    const inputs = inputsOf('validate', '--acknowledge', 'a', '--acknowledge', 'b');
    expect(inputs).toEqual({ mode: 'validate', acknowledge: 'a\nb' });
  });

  it('takes a value that begins with a hyphen after an equals sign', () => {
    expect(inputsOf('--compute-instance-suffix=-new')).toEqual({
      'compute-instance-suffix': '-new',
    });
  });

  it.each([
    ['--worksapce-name', 'There is no option --worksapce-name; did you mean --workspace-name?'],
    ['--github-token', 'There is no option --github-token'],
    ['--pull-request', 'There is no option --pull-request'],
    ['--x\u001B[2J', 'There is no option --x[U+001B][2J'],
  ])('refuses %j and goes no further', (option, said) => {
    const refused = saidOf('validate', option, 'x');
    expect(refused.said.split('\n')[0]).toBe(said);
    expect(refused.exitCode).toBe(2);
  });

  it.each(['', ' ', '\u00A0'])('refuses an option with nothing for a value: %j', (value) => {
    for (const given of [['--gate', value], [`--gate=${value}`]]) {
      expect(saidOf('validate', ...given).said).toMatch(/^The option --gate has no value/);
    }
  });

  it('refuses an option without a value', () => {
    expect(saidOf('validate', '--workspace-name').said).toMatch(/^The option .* has no value/);
    expect(saidOf('--workspace-name', '--plan-file', 'x').exitCode).toBe(2);
  });

  it('takes no secret, and names the variable that does', () => {
    const { said, exitCode } = saidOf('validate', '--snapshot-key', 'correct horse');
    expect(said).toContain('SNAPSHOT_KEY');
    expect(said).not.toContain('correct horse');
    expect(exitCode).toBe(2);
  });

  it.each([[], ['--help'], ['move', '-h']])('is explained by %j, every input of it', (...args) => {
    const { said, exitCode } = saidOf(...args);
    for (const { name, secret } of inputsForHost('terminal')) {
      const shown = name === 'mode' ? 'MODE' : secret === true ? 'SNAPSHOT_KEY' : `--${name}`;
      expect(said).toContain(shown);
    }
    expect(said).toContain('Default: azure-cli.');
    expect(said).not.toMatch(/--pull-request|--environment|--comment|`/);
    expect(Math.max(...said.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(exitCode).toBe(0);
  });
});
