import { describe, expect, it } from '@jest/globals';

import { guardedHost } from '../../src/hosts/guarded-host.js';
import type { Host } from '../../src/hosts/host.js';
import { publish } from '../../src/hosts/publish.js';
import { githubHost } from '../../src/hosts/github/github-host.js';
import { startRun } from '../../src/modes/parts/run.js';
import type { Files } from '../../src/ports/ports.js';

/** A host that keeps what it is told, and whether it was told to fail. */
function keeping() {
  const outputs: Record<string, string> = {};
  const errors: string[] = [];
  const kept = { outputs, errors, summary: '', failed: false };
  const quiet = (): void => undefined;
  const host: Host = {
    ...githubHost,
    log: { info: quiet, progress: quiet, warning: quiet, group: quiet, debug: quiet },
    writeSummary: (markdown) => {
      kept.summary = markdown;
      return Promise.resolve();
    },
    annotate: (kind, { message }) => {
      if (kind === 'error') errors.push(message);
    },
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    fail: () => {
      kept.failed = true;
    },
  };
  return { kept, host: guardedHost(host) };
}

const onDisk = (fits: (path: string) => boolean): Files => ({
  read: () => Promise.resolve(undefined),
  write: (path) =>
    fits(path) ? Promise.resolve() : Promise.reject(new Error('ENOSPC: no space left on device')),
  append: () => Promise.resolve(),
});

async function published(fits: (path: string) => boolean) {
  const { kept, host } = keeping();
  const run = startRun('1', { now: () => 0 });
  run.notePlanFile('workspace-move-plan.json');
  run.end({ outcome: 'moved', failureReason: undefined, failed: false });
  await publish(host, run, onDisk(fits));
  return kept;
}

describe('a run whose report finds no room on the disk', () => {
  it.each(['workspace-move-report.md', 'workspace-move-findings.sarif'])(
    'for %s fails with a reason that its outputs, its annotations and its page say',
    async (full) => {
      const { outputs, errors, summary, failed } = await published((path) => !path.endsWith(full));
      expect(failed).toBe(true);
      expect(outputs).toMatchObject({
        outcome: 'moved',
        'can-move': 'true',
        'failure-reason': 'internal-error',
      });
      expect(errors.join(' ')).toContain('ENOSPC');
      expect(summary).toContain('ENOSPC');
    },
  );

  it('and one that finds room does not', async () => {
    const { outputs, errors, failed } = await published(() => true);
    expect({ failed, errors, reason: outputs['failure-reason'] }).toEqual({
      failed: false,
      errors: [],
      reason: '',
    });
  });
});
