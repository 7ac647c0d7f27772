import { describe, expect, it } from '@jest/globals';
import { parseEmulatorArguments, UsageError } from '../../emulator/emulator-arguments.js';

describe('parseEmulatorArguments', () => {
  it('reads every option, and takes a free port when none is named', () => {
    const full = ['--state', 's', '--faults', 'f', '--port', '8080', '--log', 'l'];
    const read = parseEmulatorArguments(full);
    expect(read).toEqual({ state: 's', faults: 'f', port: 8080, log: 'l' });
    const least = parseEmulatorArguments(['--state', 's']);
    expect(least).toEqual({ state: 's', faults: null, port: 0, log: null });
  });

  it.each([
    [[], '--state is missing'],
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
