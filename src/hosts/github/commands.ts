import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';

import type * as core from '@actions/core';

/** What a run says to the runner, in the toolkit's own words. */
export type Commands = Pick<
  typeof core,
  | 'info'
  | 'debug'
  | 'startGroup'
  | 'endGroup'
  | 'getInput'
  | 'setSecret'
  | 'setOutput'
  | 'error'
  | 'warning'
  | 'notice'
>;

/**
 * The few commands that a run needs which ends at its inputs, without the HTTP clients that the
 * toolkit brings along: loading them takes longer than such a run. Each writes what the toolkit
 * would write (GitHub docs: workflow commands for GitHub Actions).
 */
export const lightCommands: Commands = {
  info: (line) => {
    print(line);
  },
  debug: (line) => {
    command('debug', line);
  },
  startGroup: (title) => {
    command('group', title);
  },
  endGroup: () => {
    command('endgroup', '');
  },
  getInput: (name) => process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
  setSecret: (secret) => {
    command('add-mask', secret);
  },
  setOutput: (name, value) => {
    const delimiter = `ghadelimiter_${randomUUID()}`;
    const text = `${name}<<${delimiter}${EOL}${String(value)}${EOL}${delimiter}${EOL}`;
    appendFileSync(process.env['GITHUB_OUTPUT'] ?? '', text, 'utf8');
  },
  error: annotation('error'),
  warning: annotation('warning'),
  notice: annotation('notice'),
};

function annotation(kind: 'error' | 'warning' | 'notice'): Commands['error'] {
  return (message, { title = '' } = {}) => {
    const property = escaped(title).replaceAll(':', '%3A').replaceAll(',', '%2C');
    command(property === '' ? kind : `${kind} title=${property}`, String(message));
  };
}

function command(head: string, message: string): void {
  print(`::${head}::${escaped(message)}`);
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function print(line: string): void {
  process.stdout.write(`${line}${EOL}`);
}
