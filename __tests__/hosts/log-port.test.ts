import fs, { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { guardedHost } from '../../src/hosts/guarded-host.js';
import { githubHost } from '../../src/hosts/github/github-host.js';
import { terminalHost } from '../../src/hosts/terminal/terminal-host.js';

// The task library writes a key into this folder as soon as it is loaded.
const temp = mkdtempSync(join(tmpdir(), 'agent-'));
process.env['AGENT_TEMPDIRECTORY'] = temp;
const { pipelinesHost } = await import('../../src/hosts/azure-pipelines/pipelines-host.js');
afterAll(() => {
  rmSync(temp, { recursive: true, force: true });
});

const hosts = {
  github: githubHost,
  'azure-pipelines': pipelinesHost,
  terminal: terminalHost(new Map()),
};
const names = ['github', 'azure-pipelines', 'terminal'] as const;

let printed = '';
const before = process.env['NO_COLOR'];
const wasTty = process.stdout.isTTY;
beforeEach(() => {
  printed = '';
  delete process.env['NO_COLOR'];
  process.stdout.isTTY = true;
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  // What a run says before it goes on is not written by the stream.
  jest.spyOn(fs, 'writeSync').mockImplementation((_file, data) => {
    const bytes = Buffer.isBuffer(data) ? data : Buffer.from([]);
    printed += bytes.toString('utf8');
    return bytes.length;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  process.stdout.isTTY = wasTty;
  if (before === undefined) delete process.env['NO_COLOR'];
  else process.env['NO_COLOR'] = before;
});

/** Everything that a log can say, each once. */
function everything(name: (typeof names)[number]): string {
  printed = '';
  const { log } = guardedHost(hosts[name]);
  log.info('ready', 'good');
  log.info('blocked', 'bad');
  log.info('partly', 'caution');
  log.info('plain');
  log.progress('it goes on', 10);
  log.warning('the disk is full');
  return printed;
}

describe.each(names)('the log on %s', (name) => {
  it('is painted, line by line, and each warning stands in it once', () => {
    expect(everything(name)).toContain('\u001B[32mready\u001B[39m\n');
    expect(printed).toContain('\u001B[31mblocked\u001B[39m\n');
    expect(printed).toContain('\u001B[33mpartly\u001B[39m\n');
    expect(printed).toContain('\u001B[2mit goes on\u001B[22m\n');
    expect(printed).toMatch(/^plain$/m);
    const { log } = guardedHost(hosts[name]);
    printed = '';
    log.warning('the disk is full');
    log.warning('the disk is full');
    log.warning('the disk is away');
    expect(printed).toBe(
      '\u001B[33mWarning: the disk is full\u001B[39m\n\u001B[33mWarning: the disk is away\u001B[39m\n',
    );
  });

  it('has no colour where somebody wants none', () => {
    process.env['NO_COLOR'] = '1';
    expect(everything(name)).not.toContain('\u001B');
    process.env['NO_COLOR'] = '';
    expect(everything(name)).toContain('\u001B');
  });

  it('folds a group where it can, and no line of it can end it', () => {
    const { log } = guardedHost(hosts[name]);
    const hostile = ['computes: 2', '::endgroup::', '##[endgroup]x', 'a\n::endgroup::'];
    log.group('Read 40 lists\n::error::x', hostile);
    const lines = printed.trimEnd().split('\n');
    const [first, ...inner] = lines;
    const folds = {
      github: ['::group::Read 40 lists ::error::x', '::endgroup::'],
      'azure-pipelines': ['##[group]Read 40 lists ::error::x', '##[endgroup]'],
      terminal: ['Read 40 lists ::error::x', undefined],
    }[name];
    expect(first).toBe(folds[0]);
    expect(inner).toHaveLength(hostile.length + (folds[1] === undefined ? 0 : 1));
    expect(inner[0]).toContain('computes: 2');
    expect(lines.filter((line) => /^\s*::endgroup|##\[endgroup/.test(line))).toEqual(
      folds[1] === undefined ? [] : [folds[1]],
    );
  });
});

it('a log that is no terminal has no colour on the command line, and has it in a pipeline', () => {
  process.stdout.isTTY = false;
  expect(everything('terminal')).not.toContain('\u001B');
  expect(everything('github')).toContain('\u001B');
  expect(everything('azure-pipelines')).toContain('\u001B');
});
