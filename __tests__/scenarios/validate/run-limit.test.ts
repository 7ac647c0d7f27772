import { describe, expect, it } from '@jest/globals';

import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import type { Service } from '../../../emulator/types.js';
import { inProcess } from '../support/in-process.js';
import { moveInputs, statusInputs, validateInputs } from '../support/inputs.js';
import { PassingClock } from '../support/shared-clock.js';

const silent: Service = () => new Promise(() => undefined);

/** A run in which some requests are never answered, and how many minutes it took. */
async function run(
  inputs: Readonly<Record<string, string>>,
  isSilent: (path: string) => boolean,
  written = new Map<string, string>(),
) {
  const clock = new PassingClock();
  const front =
    (azure: Service): Service =>
    (request) =>
      isSilent(request.url.pathname) ? silent(request) : azure(request);
  const world = inProcess(readyWorkspace(), {}, written, { clock, front });
  const begun = clock.now();
  const report = await world.run({ ...inputs, 'timeout-minutes': '1' });
  return { report, minutes: (clock.now() - begun) / 60_000, disk: world.disk };
}

describe('the time of a run', () => {
  it('bounds a validation that nobody answers, and says what it waited for', async () => {
    const { report, minutes } = await run(validateInputs, () => true);
    expect(report.failureReason).toBe('timed-out');
    expect(report.problems[0]?.sentence).toMatch(/waited for an answer of Azure to GET \/subscr/);
    expect(minutes).toBeLessThanOrEqual(2);
  });

  it('bounds one in which a single list is silent', async () => {
    const { report, minutes } = await run(validateInputs, (path) => path.endsWith('/computes'));
    expect(report.failureReason).toBe('not-ready');
    const told = report.findings.flatMap(({ evidence }) => evidence.map(({ value }) => value));
    expect(told.join(' ')).toContain('no answer from Azure within 120 seconds');
    expect(minutes).toBeLessThanOrEqual(2);
  });

  it('bounds a status', async () => {
    const validated = await run(validateInputs, () => false);
    const { report, minutes } = await run(statusInputs, () => true, validated.disk);
    expect(report.failed).toBe(true);
    expect(minutes).toBeLessThanOrEqual(2);
  });

  it('leaves a move that was sent and never answered unknown, and not refused', async () => {
    const validated = await run(validateInputs, () => false);
    const digest = validated.report.planDigest ?? '';
    const { report, minutes } = await run(
      moveInputs(digest),
      (path) => path.endsWith('/moveResources'),
      validated.disk,
    );
    expect(report).toMatchObject({ outcome: 'unknown', failureReason: 'move-unknown' });
    expect(minutes).toBeLessThanOrEqual(2);
  });
});
