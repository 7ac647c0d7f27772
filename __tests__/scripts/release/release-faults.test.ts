import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import {
  releaseFaults,
  releaseNotes,
  type ReleaseTexts,
} from '../../../scripts/release/release-faults.js';
import { TOOL_VERSION } from '../../../src/domain/run/tool-version.js';

const texts: ReleaseTexts = {
  'package.json': '{"version":"1.2.3"}',
  'package-lock.json': '{"version":"1.2.3"}',
  'CHANGELOG.md':
    '# Changelog\n\n## [1.2.3] - 2026-11-30\n\n- new\n\n## [1.2.2] - 2026-10-01\n\n- old\n',
  'README.md': 'uses: OWNER/move-azure-ml-workspace@v1',
  'azure-pipelines/task/task.json': '{"version":{"Major":1,"Minor":2,"Patch":3}}',
  'azure-pipelines/vss-extension.json': '{"version":"1.2.3"}',
};

describe('a release', () => {
  it('is fine where everything agrees', () => {
    expect(releaseFaults(texts, '1.2.3', 'v1.2.3')).toEqual([]);
    expect(releaseFaults(texts, '1.2.3', undefined)).toEqual([]);
  });

  it.each([
    ['package.json', '{"version":"1.2.2"}', /package\.json is of version 1\.2\.2, not 1\.2\.3/],
    ['package-lock.json', '{}', /package-lock\.json is of version \(none\)/],
    ['azure-pipelines/task/task.json', '{"version":{"Major":1,"Minor":2,"Patch":4}}', /1\.2\.4/],
    ['azure-pipelines/vss-extension.json', 'x', /vss-extension\.json is of version \(none\)/],
    ['README.md', 'uses: OWNER/move-azure-ml-workspace@v0', /README\.md uses v0, not v1/],
    ['README.md', '', /README\.md uses no v1/],
    ['CHANGELOG.md', '## [1.2.2] - 2026-10-01\n\n- old\n', /has no section \[1\.2\.3\]/],
    ['CHANGELOG.md', '## [1.2.3] - Unreleased\n\n- new\n', /does not say when/],
  ])('is refused for %s: %s', (file, text, said) => {
    const faults = releaseFaults({ ...texts, [file]: text }, '1.2.3', 'v1.2.3');
    expect(faults).toEqual([expect.stringMatching(said)]);
  });

  it('is of its own tag', () => {
    expect(releaseFaults(texts, '1.2.3', 'v1.2.4')).toEqual(['The tag is v1.2.4, not v1.2.3.']);
  });

  it('is told by its own section, with how to install the extension', () => {
    const notes = releaseNotes(texts['CHANGELOG.md'], '1.2.3');
    expect(notes).toContain('- new');
    expect(notes).not.toContain('- old');
    expect(notes).toContain('.vsix');
  });

  it('could be made of this repository as it is, but for its date', () => {
    const own = Object.fromEntries(
      Object.keys(texts).map((file) => [file, readFileSync(file, 'utf8')]),
    );
    expect(releaseFaults({ ...texts, ...own }, TOOL_VERSION, undefined)).toEqual([]);
  });
});
