import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { BundledPackage } from '../../scripts/build/bundled-packages.js';
import { licenceFile } from '../../scripts/build/licence-file.js';

describe('the licence file', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'licences-'));
  });
  afterEach(async () => {
    await rm(root, { recursive: true, force: true });
  });

  async function install(
    name: string,
    licence: string,
    files: Readonly<Record<string, string>>,
  ): Promise<BundledPackage> {
    const folder = join(root, name);
    await mkdir(folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
    return { name, version: '1.0.0', licence, folder };
  }

  it('holds name, version, licence and every text, with plain line ends', async () => {
    const found = await install('a', 'Apache-2.0', {
      LICENSE: 'Terms\r\nof a\r\n',
      NOTICE: 'Notice of a',
      'index.js': 'code',
    });
    const file = await licenceFile([found], []);
    expect(file).toContain('\na@1.0.0\nLicence: Apache-2.0\n\nTerms\nof a\n\nNotice of a\n');
    expect(file).not.toMatch(/\r|code of a|index/);
  });

  it.each([
    ['GPL-3.0-only', { LICENSE: 'x' }, 'a@1.0.0: its licence GPL-3.0-only is not on the list'],
    ['', { LICENSE: 'x' }, 'a@1.0.0: it names no licence'],
    ['MIT', {}, 'a@1.0.0: it ships no licence text'],
    ['MIT OR GPL-3.0-only', { LICENSE: 'x' }, 'is not on the list'],
  ])('refuses licence "%s" with files %j', async (licence, files, fault) => {
    const found = await install('a', licence, files);
    await expect(licenceFile([found], [])).rejects.toThrow(fault);
  });

  it('names every fault at once', async () => {
    const [a, b] = [await install('a', 'X', {}), await install('b', '', { LICENSE: 'x' })];
    await expect(licenceFile([a, b], [])).rejects.toThrow(
      'Licences of the bundle:\na@1.0.0: its licence X is not on the list\na@1.0.0: it ships no licence text\nb@1.0.0: it names no licence',
    );
  });

  it('takes an exception for that version with a reason', async () => {
    const found = await install('a', '', {});
    const exception = { package: 'a@1.0.0', reason: 'r', licence: 'MIT', text: 'The text.\n' };
    expect(await licenceFile([found], [exception])).toContain('Licence: MIT\n\nThe text.');
    await expect(licenceFile([{ ...found, version: '2.0.0' }], [exception])).rejects.toThrow(
      'a@2.0.0: it names no licence',
    );
  });

  it('refuses an exception that nothing needs', async () => {
    const found = await install('a', 'MIT', { LICENSE: 'x' });
    const exception = { package: 'a@1.0.0', reason: 'r' };
    await expect(licenceFile([found], [exception])).rejects.toThrow('its exception is not needed');
    await expect(licenceFile([], [exception])).rejects.toThrow('not bundled');
  });
});
