import { describe, expect, it } from '@jest/globals';

import { carried } from '../../../emulator/github/run-action.js';

describe('the outputs that reach another job', () => {
  it('are those without a masked value', () => {
    expect(carried({ one: 'a hunter2 b', two: 'ready' }, ['hunter2'])).toEqual({ two: 'ready' });
  });

  it('are none where they are longer than a job carries', () => {
    expect(carried({ one: 'x'.repeat(600_000), two: 'ready' }, [])).toEqual({});
  });
});
