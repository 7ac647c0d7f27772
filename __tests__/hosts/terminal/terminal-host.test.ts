import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { terminalHost } from '../../../src/hosts/terminal/terminal-host.js';
import { hostileNames } from '../../hostile-names.js';

const here = process.cwd();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/terminal-`);
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true, force: true });
});

/** What a command line prints meanwhile. */
async function printedBy(act: () => void | Promise<void>): Promise<string> {
  const said: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  await Promise.resolve(act()).finally(() => {
    write.mockRestore();
  });
  return said.join('');
}

// A terminal obeys control characters, and text that runs from right to left hides what it says.
const OBEYED = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/u;

describe('what a command line prints', () => {
  it.each(hostileNames)('is one line that commands nothing: %j', async (name) => {
    const host = terminalHost(new Map());
    const printed = await printedBy(() => {
      host.setOutput('report-file', name);
    });
    expect(printed).toMatch(/^report-file: [^\n]*\n$/);
    expect(printed).not.toMatch(OBEYED);
  });

  it('says where its page is without a command of the name of a folder', async () => {
    const host = terminalHost(new Map([['plan-file', '\u001b[2Ja\u202Eb/plan.json']]));
    const printed = await printedBy(() => host.writeSummary('# Ready'));
    expect(printed).toMatch(/^page: .*\[U\+001B\]\[2Ja\[U\+202E\]b/m);
    expect(printed).not.toMatch(OBEYED);
  });
});
