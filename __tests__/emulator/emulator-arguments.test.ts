import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

import {
  emulatorHelp,
  parseEmulatorArguments,
  UsageError,
} from '../../emulator/emulator-arguments.js';
import { readyMade, scenarioNames } from '../../emulator/scenarios/ready-made.js';

describe('parseEmulatorArguments', () => {
  it('reads every option, and takes a free port when none is named', () => {
    const full = ['--state', 's', '--faults', 'f', '--port', '8080', '--log', 'l'];
    const read = parseEmulatorArguments(full);
    expect(read).toEqual({ state: { file: 's' }, faults: 'f', port: 8080, log: 'l' });
    const least = parseEmulatorArguments(['--state', 's']);
    expect(least).toEqual({ state: { file: 's' }, faults: null, port: 0, log: null });
  });

  it.each([
    [[], '--state is missing'],
    [['--state', 's', '--scenario', 'busy'], 'exclude each other'],
    [['--scenario', 'bussy'], "no scenario 'bussy': ready, busy, full, crowded"],
    [['--state'], '--state'],
    [['--state', 's', '--fault', 'f'], '--fault'],
    [['--state', 's', 'more'], 'more'],
    [['--state', 's', '--port', 'x'], "not 'x'"],
    [['--state', 's', '--port', '70000'], '65535'],
  ])('refuses %j in one line', (args, reason) => {
    const parse = (): unknown => parseEmulatorArguments(args);
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(reason);
    expect(parse).not.toThrow('\n');
  });
});

describe('a ready-made state', () => {
  it.each(scenarioNames)('%s can be named, is explained, and ships as an example', (name) => {
    expect(parseEmulatorArguments(['--scenario', name])).toMatchObject({
      state: { scenario: name },
    });
    expect(emulatorHelp()).toContain(`${name} `);
    const shipped = readFileSync(`examples/emulator/${name}.json`, 'utf8');
    expect(JSON.parse(shipped)).toEqual(readyMade[name].state());
  });

  it('is what help speaks of', () => {
    expect(parseEmulatorArguments(['--port', 'x', '--help'])).toBe('help');
  });
});
