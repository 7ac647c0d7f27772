import { describe, expect, it } from '@jest/globals';

import { ProductError } from '../../../src/domain/run/errors.js';
import { sendOrTell } from '../../../src/stages/reconcile/send-or-tell.js';
import type { WriteAnswer } from '../../../src/ports/ports.js';
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

async function told(came: Error | WriteAnswer, answer: 'refused' | 'unsure' | 'taken') {
  const lines: object[] = [];
  const isError = came instanceof Error;
  const writer = { send: () => (isError ? Promise.reject(came) : Promise.resolve(came)) };
  const journal = {
    path: 'j',
    write: (event: object) => {
      lines.push(event);
      return Promise.resolve();
    },
  };
  const sent = sendOrTell(step, change, 0, answer, { writer, journal });
  await (isError ? expect(sent).rejects.toBe(came) : expect(sent).resolves.toBe(came));
  return lines;
}

const noTime = new ProductError('timed-out', { sentence: 'No time.', remedy: '' });

describe('a change that could not be sent', () => {
  it('takes its announcement back', async () => {
    expect(await told(noTime, 'refused')).toEqual([
      { event: 'restore-failed', step: 'endpoints', id: '/e', taken: false, answer: 'refused' },
    ]);
  });

  it('does so, too, where Azure took nothing, unless something sent before may be on its way', async () => {
    const nothing = { kind: 'not-taken', error: undefined, retryAfterMs: undefined } as const;
    expect(await told(nothing, 'refused')).toHaveLength(1);
    expect(await told(nothing, 'unsure')).toEqual([]);
  });

  it('says nothing of what was sent before it', async () => {
    expect(await told(noTime, 'taken')).toEqual([]);
  });

  it('says nothing where nobody knows whether it was sent', async () => {
    expect(await told(new Error('broke'), 'refused')).toEqual([]);
  });
});
