import { readFileSync } from 'node:fs';

import { expect, it } from '@jest/globals';

import { isJsonObject } from '../../../src/domain/json.js';
import { TOOL_VERSION } from '../../../src/domain/run/tool-version.js';

it('the version in the plan is the version of the package', () => {
  const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(isJsonObject(manifest) && manifest['version']).toBe(TOOL_VERSION);
});
