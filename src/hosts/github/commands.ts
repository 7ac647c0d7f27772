import fs from 'node:fs';

import type * as core from '@actions/core';

/** What a run says to the runner, in the toolkit's own words. */
export type Commands = Pick<
  typeof core,
  'info' | 'debug' | 'getInput' | 'setSecret' | 'setOutput' | 'error' | 'warning' | 'notice'
>;

// Not `EOL` of node:os, which is a module more to load.
const EOL = process.platform === 'win32' ? '\r\n' : '\n';

/**
 * The few commands that a run needs which ends at its inputs, without the HTTP clients that the
 * toolkit brings along: loading them takes longer than such a run. Each writes what the toolkit
 * would write (GitHub docs: workflow commands for GitHub Actions).
 *
 * @param print writes a text as it is.
 */
export function lightCommands(print: (text: string) => void): Commands {
  const line = (text: string): void => {
    print(`${text}${EOL}`);
  };
  const command = (head: string, message: string): void => {
    line(`::${head}::${escaped(message)}`);
  };
  const annotation =
    (kind: 'error' | 'warning' | 'notice'): Commands['error'] =>
    (message, { title = '' } = {}) => {
      const property = escaped(title).replaceAll(':', '%3A').replaceAll(',', '%2C');
      command(property === '' ? kind : `${kind} title=${property}`, String(message));
    };
  return {
    info: line,
    debug: (text) => {
      command('debug', text);
    },
    getInput: (name) => process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
    setSecret: (secret) => {
      command('add-mask', secret);
    },
    setOutput: (name, value) => {
      const text = String(value);
      const delimiter = strangerTo(text);
      const entry = `${name}<<${delimiter}${EOL}${text}${EOL}${delimiter}${EOL}`;
      fs.appendFileSync(process.env['GITHUB_OUTPUT'] ?? '', entry, 'utf8');
    },
    error: annotation('error'),
    warning: annotation('warning'),
    notice: annotation('notice'),
  };
}

/**
 * Writes to standard output at once, without the stream that Node makes of it: loading that is a
 * tenth of a run that ends at its inputs. What a full pipe does not take goes to the stream, and all
 * after it too.
 */
export function printNow(text: string): void {
  let rest = Buffer.from(text, 'utf8');
  try {
    while (!isFull && rest.length > 0) rest = rest.subarray(fs.writeSync(1, rest));
  } catch {
    isFull = true;
  }
  if (rest.length > 0) process.stdout.write(rest);
}
let isFull = false;

// What ends a value is not in it. The toolkit takes a random word for that; looking costs less than
// loading what makes one.
function strangerTo(text: string): string {
  let number = 0;
  while (text.includes(`ghadelimiter_${number}`)) number += 1;
  return `ghadelimiter_${number}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
