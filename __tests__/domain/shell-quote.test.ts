import { execFileSync } from 'node:child_process';

import { describe, expect, it } from '@jest/globals';

import { SEE_PLAN_FILE, shellWord } from '../../src/domain/shell-quote.js';
import { hostileNames } from '../hostile-names.js';

describe('a word of a command', () => {
  it.each([
    ['plain_Name-1.x/y:z@w=+', 'plain_Name-1.x/y:z@w=+'],
    ['two words', "'two words'"],
    ['a,b', "'a,b'"],
    ['@file', SEE_PLAN_FILE],
    ['note=@~/.ssh/id_rsa', SEE_PLAN_FILE],
    ['a=b=@c', 'a=b=@c'],
    ['$(id)', "'$(id)'"],
    ['', "''"],
    ["it's", SEE_PLAN_FILE],
    ['it\u2019s', SEE_PLAN_FILE],
    ['a"b', SEE_PLAN_FILE],
    ['a&calc', SEE_PLAN_FILE],
    ['%PATH%', SEE_PLAN_FILE],
    ['a\nb', SEE_PLAN_FILE],
  ])('%j', (foreign, expected) => {
    expect(shellWord(foreign)).toBe(expected);
  });

  it.each([...hostileNames, '@~/.ssh/id_rsa', 'note=@~/.ssh/id_rsa'])(
    'is nothing but %j to a POSIX shell, or is not pasted',
    (foreign) => {
      const word = shellWord(foreign);
      const seen = execFileSync('sh', ['-c', `printf '%s' ${word}`], { encoding: 'utf8' });
      expect([foreign, SEE_PLAN_FILE]).toContain(seen);
      // Single quotes, and nothing in them that PowerShell or cmd.exe would take for its own.
      expect(word).toMatch(/^(?:[\w./:@=+-]+|'[^'\u2018-\u201B"`\\%&|<>^!\p{Cc}\p{Cf}]*')$/u);
    },
  );
});
