import { describe, expect, it } from '@jest/globals';

import { neverBack } from '../../src/hosts/system-clock.js';

const HOUR_MS = 3_600_000;

describe('the time of a run', () => {
  const started = () => {
    const machine = { wall: 1_000_000_000, steady: 50 };
    const now = neverBack(
      () => machine.wall,
      () => machine.steady,
    );
    const pass = (ms: number): void => {
      machine.wall += ms;
      machine.steady += ms;
    };
    return { machine, now, pass };
  };

  it('is the time of day', () => {
    const { now, pass } = started();
    expect(now()).toBe(1_000_000_000);
    pass(1_234);
    expect(now()).toBe(1_000_001_234);
  });

  it('goes on as it went where the clock is put back, again and again', () => {
    const { machine, now, pass } = started();
    for (let times = 1; times <= 3; times += 1) {
      pass(500);
      machine.wall -= 2 * HOUR_MS;
      pass(500);
      expect(now()).toBe(1_000_000_000 + times * 1_000);
    }
    pass(60_000);
    expect(now()).toBe(1_000_063_000);
  });

  it('has passed where the clock is put forward, or the machine has slept', () => {
    const { machine, now, pass } = started();
    machine.wall += HOUR_MS;
    expect(now()).toBe(1_000_000_000 + HOUR_MS);
    pass(10);
    expect(now()).toBe(1_000_000_010 + HOUR_MS);
  });

  it('makes no step of what both round otherwise', () => {
    const { machine, now } = started();
    machine.steady += 10.6;
    machine.wall += 10;
    expect(now()).toBe(1_000_000_010);
    machine.steady += 10.6;
    machine.wall += 11;
    expect(now()).toBe(1_000_000_021);
  });
});
