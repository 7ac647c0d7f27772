import { describe, expect, it } from '@jest/globals';

import { ProductError } from '../../../src/domain/run/errors.js';
import { sendOrTell } from '../../../src/stages/reconcile/send-or-tell.js';
import type { Step } from '../../../src/stages/reconcile/step.js';

const step: Step = {
  phase: 'restore',
  step: 'endpoints',
  id: '/e',
  name: 'e',
  settlingMs: 0,
  look: () => Promise.resolve({ kind: 'matches' }),
};
const change = { method: 'PUT', id: '/e', body: {} } as const;

async function told(error: Error, answer: 'refused' | 'taken'): Promise<readonly object[]> {
  const lines: object[] = [];
  const writer = { send: () => Promise.reject(error) };
  const journal = {
    path: 'j',
    write: (event: object) => {
      lines.push(event);
      return Promise.resolve();
    },
  };
  await expect(sendOrTell(step, change, answer, { writer, journal })).rejects.toBe(error);
  return lines;
}

const noTime = new ProductError('timed-out', { sentence: 'No time.', remedy: '' });

describe('a change that could not be sent', () => {
  it('takes its announcement back', async () => {
    expect(await told(noTime, 'refused')).toEqual([
      { event: 'restore-failed', step: 'endpoints', id: '/e', taken: false, answer: 'refused' },
    ]);
  });

  it('says nothing of what was sent before it', async () => {
    expect(await told(noTime, 'taken')).toEqual([]);
  });

  it('says nothing where nobody knows whether it was sent', async () => {
    expect(await told(new Error('broke'), 'refused')).toEqual([]);
  });
});
