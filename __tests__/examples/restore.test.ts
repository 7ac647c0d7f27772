import { describe, expect, it } from '@jest/globals';

import { at, parsed, recordsAt } from './examples.js';
import { describeWithTools, runScript } from './run-script.js';

const restore = parsed('examples/github/restore.yml');
const script = recordsAt(restore, 'jobs', 'restore', 'steps').find(({ id }) => id === 'tasks');

describe('restore.yml', () => {
  it('holds the lock of the destination group, and has the action check that it is the one of the plan', () => {
    expect(at(restore, 'concurrency')).toEqual({
      group:
        'workspace-move-${{ inputs.destination-subscription-id }}-${{ inputs.destination-resource-group }}',
      'cancel-in-progress': false,
      queue: 'max',
    });
    const product = recordsAt(restore, 'jobs', 'restore', 'steps').find(
      ({ id }) => id === 'restore',
    );
    expect(product?.['with']).toMatchObject({
      'approved-plan-digest': '${{ inputs.approved-plan-digest }}',
      'destination-subscription-id': '${{ inputs.destination-subscription-id }}',
      'destination-resource-group': '${{ inputs.destination-resource-group }}',
    });
  });
});

describe('the tasks that restore.yml makes issues of', () => {
  it('are those that fit into a matrix', () => {
    expect(at(restore, 'jobs', 'restore', 'outputs', 'tasks')).toBe(
      '${{ steps.tasks.outputs.first }}',
    );
    expect(at(restore, 'jobs', 'task', 'strategy', 'matrix', 'task')).toBe(
      '${{ fromJSON(needs.restore.outputs.tasks) }}',
    );
  });

  it('are taken when the restore is not complete, too', () => {
    expect(script?.['if']).toBe(
      "${{ !cancelled() && steps.restore.outputs.post-move-tasks != '' }}",
    );
  });
});

describeWithTools('the script of restore.yml that takes tasks', () => {
  const tasks = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      kind: 'compute',
      name: `cluster-${index}`,
      action: 'Create it.',
    }));

  it.each([0, 1, 256])('takes all of %i and says nothing', (count) => {
    const environment = { TASKS: JSON.stringify(tasks(count)) };
    runScript(script?.['run'], environment, {}, ({ exitCode, output, printed, summary }) => {
      expect(exitCode).toBe(0);
      expect(JSON.parse(output.replace('first=', ''))).toEqual(tasks(count));
      expect(printed + summary).toBe('');
    });
  });

  it('takes 256 of more, and names the others', () => {
    const environment = { TASKS: JSON.stringify(tasks(258)) };
    runScript(script?.['run'], environment, {}, ({ exitCode, output, printed, summary }) => {
      expect(exitCode).toBe(0);
      expect(JSON.parse(output.replace('first=', ''))).toEqual(tasks(256));
      expect(printed).toContain('::warning title=No issue for 2 tasks::');
      expect(summary).toBe(
        '### Tasks without an issue\n\n```text\n- compute cluster-256: Create it.\n- compute cluster-257: Create it.\n```\n',
      );
    });
  });
});
