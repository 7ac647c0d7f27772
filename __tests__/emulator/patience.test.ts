import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { endWhenSilent, SILENCE_MS } from '../../emulator/patience.js';

class Child extends EventEmitter {
  readonly stdout = new PassThrough();
  readonly stderr = new PassThrough();
  readonly killed: unknown[] = [];
  kill(signal?: unknown): boolean {
    this.killed.push(signal);
    return true;
  }
}

let child: Child;
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
  child = new Child();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Lets almost the whole silence pass, and then prints. */
async function print(stream: PassThrough): Promise<void> {
  jest.advanceTimersByTime(SILENCE_MS - 1);
  stream.write('still here\n');
  await new Promise((resolve) => setImmediate(resolve));
}

describe('a child process', () => {
  it('may take as long as it likes while it prints', async () => {
    endWhenSilent(child);
    for (const stream of [child.stdout, child.stderr, child.stdout]) await print(stream);
    expect(child.killed).toEqual([]);
    child.emit('close');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is ended when it falls silent, and that is told', async () => {
    const silent: number[] = [];
    endWhenSilent(child, (seconds) => silent.push(seconds));
    await print(child.stdout);
    jest.advanceTimersByTime(SILENCE_MS);
    expect(child.killed).toEqual(['SIGKILL']);
    expect(silent).toEqual([SILENCE_MS / 1000]);
  });
});
