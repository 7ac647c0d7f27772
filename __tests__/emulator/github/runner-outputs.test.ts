import { describe, expect, it } from '@jest/globals';
import { parseRunnerFile, RunnerFileError } from '../../../emulator/github/runner-outputs.js';

describe('parseRunnerFile', () => {
  it('reads plain lines and blocks, the last value of a name counting', () => {
    const text = 'a=1\nb<<END\nline one\n\nEND is not the end\nEND\na=2=3\nc<<x=y\nv\nx=y\n\n';
    expect(parseRunnerFile(text)).toEqual({
      a: '2=3',
      b: 'line one\n\nEND is not the end',
      c: 'v',
    });
  });

  it('takes a value with the sign of a block for what it is', () => {
    expect(parseRunnerFile('a=b<<c\n')).toEqual({ a: 'b<<c' });
  });

  it('keeps an empty value', () => {
    expect(parseRunnerFile('a=\nb<<E\nE\n')).toEqual({ a: '', b: '' });
  });

  it.each([['just text'], ['a<<END\nno end'], ['a<<\nx']])('refuses %j', (text) => {
    expect(() => parseRunnerFile(text)).toThrow(RunnerFileError);
  });
});
