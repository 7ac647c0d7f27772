import fs, { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { guardedFiles, guardedHost } from '../../src/hosts/guarded-host.js';
import { githubHost } from '../../src/hosts/github/github-host.js';
import { paint } from '../../src/hosts/paint.js';
import { terminalHost } from '../../src/hosts/terminal/terminal-host.js';
import { hostileNames } from '../hostile-names.js';
import { FakeClock } from '../azure/fake-wire.js';
import { sampleReport } from '../report/sample-report.js';

// The task library writes a key into this folder as soon as it is loaded.
const temp = mkdtempSync(join(tmpdir(), 'agent-'));
process.env['AGENT_TEMPDIRECTORY'] = temp;
const { pipelinesHost } = await import('../../src/hosts/azure-pipelines/pipelines-host.js');
afterAll(() => {
  rmSync(temp, { recursive: true, force: true });
});

let printed = '';
beforeEach(() => {
  printed = '';
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
  }
  // Before a run goes on, the host of GitHub writes past the stream.
  jest.spyOn(fs, 'writeSync').mockImplementation((_file, data) => {
    const bytes = Buffer.isBuffer(data) ? data : Buffer.from([]);
    printed += bytes.toString('utf8');
    return bytes.length;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const hosts = {
  github: githubHost,
  'azure-pipelines': pipelinesHost,
  terminal: terminalHost(new Map()),
};

// GitHub's runner takes `::` at the start of a line, and `##[` anywhere; the agent of Azure
// Pipelines takes `##vso[` anywhere, and colours a line by `##[`.
const OWN =
  /^(?:::(?:debug|notice|warning|error)(?: title=[^:]*)?::|::(?:end)?group::|##\[(?:end)?group\]|##vso\[task\.(?:debug|setprogress|logissue)[^\]]*\])/;
/** A line without what the hosts paint a whole one with, and nothing else. */
function unpainted(line: string): string {
  const plain = stripVTControlCharacters(line);
  return tones.some((tone) => paint(plain, tone, true) === line) ? plain : line;
}
const tones = ['good', 'bad', 'caution', 'quiet'] as const;

describe.each(['github', 'azure-pipelines', 'terminal'] as const)('on %s', (name) => {
  it.each(hostileNames)('a name commands nothing in any line: %j', (foreign) => {
    const host = guardedHost(hosts[name]);
    const tells: readonly (() => void)[] = [
      () => {
        host.log.info(foreign);
      },
      () => {
        host.log.info(`restoring: ${foreign}`);
      },
      () => {
        host.log.progress(foreign, 10);
      },
      () => {
        host.log.warning(foreign);
      },
      () => {
        host.log.info(foreign, 'bad');
      },
      () => {
        host.log.group(foreign, [foreign]);
      },
      () => {
        host.log.debug(foreign);
      },
      () => {
        host.annotate('error', { title: foreign, message: foreign });
      },
      () => {
        host.annotate('warning', { title: foreign, message: foreign });
      },
      () => {
        host.annotate('notice', { title: foreign, message: foreign });
      },
    ];
    for (const tell of tells) {
      printed = '';
      tell();
      const lines = printed.trimEnd().split(/\r?\n/);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const painted of lines) {
        const line = unpainted(painted);
        const said = line.replace(OWN, '');
        expect(said).not.toMatch(/##(?:vso)?\[|[\p{Cc}\u202E]/iu);
        expect(said.trimStart().startsWith('::')).toBe(false);
        if (said === line) expect(line).not.toMatch(/^\s*::/);
      }
    }
  });

  it('a secret that was read is masked, and said nowhere', () => {
    const host = guardedHost(hosts[name]);
    const secret = 'p@ss "word"/1 %2';
    host.secrets.learn([secret]);
    // What a command line prints is read by whoever knows the secret: nobody masks there.
    if (name !== 'terminal') expect(printed).toMatch(/add-mask|task\.setsecret/);
    printed = '';
    const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret)].join(' ');
    host.log.info(forms);
    host.log.warning(forms);
    host.log.debug(forms);
    host.log.progress(forms, 1);
    host.annotate('error', { title: forms, message: forms });
    expect(printed).toContain('***');
    expect(printed).not.toMatch(/p@ss|p%40ss|word/i);
    const told = host.blotted(sampleReport({ problems: [{ sentence: forms, remedy: 'none' }] }));
    expect(JSON.stringify(told)).not.toMatch(/p@ss|p%40ss|word\\*"\/1/);
  });

  it('a secret that was read is in no summary, comment or output', async () => {
    const kept: string[] = [];
    const keep = (text: string): Promise<void> => Promise.resolve(void kept.push(text));
    const host = guardedHost({
      ...hosts[name],
      writeSummary: keep,
      keepComment: (_token, _pullRequest, _marker, text) => keep(text),
      setOutput: (_name, value) => void kept.push(value),
    });
    host.secrets.learn(['hunter2hunter2']);
    await host.writeSummary('a hunter2hunter2');
    await host.keepComment({ token: '', clock: new FakeClock() }, 1, '', 'a hunter2hunter2');
    host.setOutput('tasks-file', 'a hunter2hunter2');
    expect(kept).toEqual(['a ***', 'a ***', 'a ***']);
  });

  it('a text that is too short, or a plain word, is left in what the product says itself', () => {
    const host = guardedHost(hosts[name]);
    host.secrets.learn(['on', 'restored', '1234567']);
    expect(printed).toBe('');
    host.log.info('restored on 1234567');
    expect(printed).toContain('restored on 1234567');
  });
});

it('the journal says no secret, its ids stay what they are, and no log that prints it obeys it', async () => {
  const lines: string[] = [];
  const never = () => Promise.reject(new Error('not asked'));
  const disk = {
    read: never,
    write: never,
    append: (_path: string, line: string) => Promise.resolve(void lines.push(line)),
  };
  const host = guardedHost(githubHost);
  host.secrets.learn(['workspace1', 'hunter2hunter2']);
  const id = '/subscriptions/s/workspace1';
  const entry = { event: 'move-refused', id, what: '##[group]\u202e: hunter2hunter2' };
  await guardedFiles(disk, host.secrets).append('j', JSON.stringify(entry));
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
    { event: 'move-refused', id, what: '##[group]\u202e: ***' },
  ]);
  expect(lines.join('')).not.toMatch(/##|\u202e/);
});
