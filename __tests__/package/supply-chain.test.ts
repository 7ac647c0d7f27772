import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { objectAt, textAt } from '../../emulator/arm/json.js';
import { parseJson } from '../../emulator/parse-json.js';

const manifest = parseJson(readFileSync('package.json', 'utf8'));
const production = Object.keys(objectAt(manifest, 'dependencies'));
const WORKFLOWS = '.github/workflows';

describe('what ships', () => {
  it('is pinned to one version each', () => {
    expect(production.length).toBeGreaterThan(5);
    const versionOf = (name: string): string => textAt(manifest, 'dependencies', name);
    expect(production.filter((name) => !/^\d+\.\d+\.\d+$/.test(versionOf(name)))).toEqual([]);
  });

  it('has one line of reason each, and nothing else has', () => {
    const page = readFileSync('docs/DEPENDENCIES.md', 'utf8');
    const rows = [...page.matchAll(/^\| `([^`]+)`\s*\|\s*(\S.*\S)\s*\|$/gm)];
    expect(rows.map(([, name]) => name).sort()).toEqual([...production].sort());
  });
});

describe('an action of somebody else in our workflows', () => {
  const used = readdirSync(WORKFLOWS).flatMap((name) =>
    readFileSync(join(WORKFLOWS, name), 'utf8')
      .split('\n')
      .filter((line) => /^\s*(?:- )?uses:/.test(line) && !line.includes('uses: ./'))
      .map((line) => `${name}: ${line.trim()}`),
  );

  it('is pinned by its commit, with the tag of a release beside it', () => {
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('is the same one everywhere', () => {
    const pins = new Map<string, Set<string>>();
    for (const line of used) {
      const [, repository = '', pin = ''] = /uses: ([^/]+\/[^/@]+)[^@]*@(.*)$/.exec(line) ?? [];
      pins.set(repository, (pins.get(repository) ?? new Set()).add(pin));
    }
    expect([...pins].filter(([, all]) => all.size > 1)).toEqual([]);
  });
});
