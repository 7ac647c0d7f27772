import { describe, expect, it } from '@jest/globals';

import { at, parsed, recordsAt } from './examples.js';

const whole = parsed('workflows/promote-workspace.yml');
const part = (...path: readonly (string | number)[]): unknown => at(whole, ...path);

/** The step of a job that uses this action. */
function product(job: string): Readonly<Record<string, unknown>> | undefined {
  return recordsAt(whole, 'jobs', job, 'steps').find(({ uses }) => isProduct(uses));
}

function isProduct(uses: unknown): boolean {
  return String(uses).startsWith('OWNER/move-azure-ml-workspace@');
}

const lock = (group: unknown) => ({ group, 'cancel-in-progress': false, queue: 'max' });

describe('promote-workspace.yml', () => {
  it('is started by another workflow only, and grants nothing as a whole', () => {
    expect(Object.keys(part('on') ?? {})).toEqual(['workflow_call']);
    expect(part('permissions')).toEqual({});
  });

  it.each([
    ['validate', { contents: 'read', 'id-token': 'write' }],
    ['move', { actions: 'read', checks: 'write', contents: 'read', 'id-token': 'write' }],
    ['restore', { actions: 'read', contents: 'read', 'id-token': 'write' }],
  ])('grants the job %s what it needs and no more', (job, permissions) => {
    expect(part('jobs', job, 'permissions')).toEqual(permissions);
  });

  it('lets neither move nor restore out of an environment, and never validates in one', () => {
    expect(part('jobs', 'validate', 'environment')).toBeUndefined();
    expect(part('jobs', 'move', 'environment')).toBe('${{ inputs.environment }}');
    expect(part('jobs', 'restore', 'environment')).toBe(
      '${{ inputs.restore-environment || inputs.environment }}',
    );
  });

  it('asks for the approval of the environment that the job runs in', () => {
    expect(product('move')?.['with']).toMatchObject({
      mode: 'move',
      gate: 'environment',
      environment: part('jobs', 'move', 'environment'),
      'approved-plan-digest': '${{ needs.validate.outputs.plan-digest }}',
    });
  });

  it('waits for other moves of the source group, and cancels none', () => {
    expect(part('concurrency')).toEqual(
      lock(
        'workspace-move-${{ inputs.source-subscription-id }}-${{ inputs.source-resource-group }}',
      ),
    );
  });

  it.each(['move', 'restore'])('holds the lock of the destination group in the job %s', (job) => {
    expect(part('jobs', job, 'concurrency')).toEqual(
      lock(
        'workspace-move-${{ inputs.destination-subscription-id || inputs.source-subscription-id }}-${{ inputs.destination-resource-group }}',
      ),
    );
  });

  it.each(['move', 'restore'])('hands the approved digest to the job %s', (job) => {
    expect(product(job)?.['with']).toMatchObject({
      'approved-plan-digest': '${{ needs.validate.outputs.plan-digest }}',
    });
  });

  it('restores after a move only, and when something is to be put back', () => {
    expect(part('jobs', 'restore', 'needs')).toEqual(['validate', 'move']);
    expect(part('jobs', 'restore', 'if')).toBe(
      "${{ needs.move.outputs.outcome == 'moved' && inputs.restore != 'report' }}",
    );
    expect(part('jobs', 'move', 'needs')).toBe('validate');
    expect(part('jobs', 'move', 'if')).toBeUndefined();
  });

  it.each(['move', 'restore'])('compares the plan file before the job %s uses it', (job) => {
    const order = recordsAt(whole, 'jobs', job, 'steps').map((step) => {
      if (typeof step['run'] === 'string')
        return step['run'].includes('--check --strict') ? 'compare' : '';
      return isProduct(step['uses']) ? 'product' : String(step['uses']).replace(/@.*/, '');
    });
    const compared = order.indexOf('compare');
    expect(compared).toBe(order.indexOf('actions/download-artifact') + 1);
    expect(compared).toBeLessThan(order.indexOf('product'));
  });

  it('takes every artifact from this run, by its id', () => {
    const downloads = ['validate', 'move', 'restore']
      .flatMap((job) => recordsAt(whole, 'jobs', job, 'steps'))
      .filter(({ uses }) => String(uses).startsWith('actions/download-artifact@'));
    expect(downloads).toHaveLength(4);
    for (const download of downloads) {
      expect(download['with']).toMatchObject({
        'run-id': '${{ github.run_id }}',
        'github-token': '${{ github.token }}',
      });
    }
  });

  it('has an identity that validates, one that moves, and one that restores', () => {
    const identities = ['validate', 'move', 'restore'].map((job) =>
      at(product(job), 'with', 'client-id'),
    );
    expect(identities).toEqual([
      '${{ inputs.validate-client-id }}',
      '${{ inputs.move-client-id }}',
      '${{ inputs.restore-client-id || inputs.move-client-id }}',
    ]);
  });

  it('does not call a workspace ready whose move died without a word', () => {
    const outcome = String(part('on', 'workflow_call', 'outputs', 'outcome', 'value'));
    const { restore, move, validate } = { restore: 0, move: 1, validate: 3 };
    const said = outcome.replaceAll(/^\$\{\{ | \}\}$/g, '').split(/ \|\| (?![^(]*\))/);
    expect(said[restore]).toBe('jobs.restore.outputs.outcome');
    expect(said[move]).toBe('jobs.move.outputs.outcome');
    expect(said.slice(2, validate).join()).toBe(
      "((jobs.move.result == 'failure' || jobs.move.result == 'cancelled') && 'unknown')",
    );
    expect(said[validate]).toBe('jobs.validate.outputs.outcome');
    expect(said).toHaveLength(4);
  });
});

describe('an example that restores where nobody approves', () => {
  it.each([
    ['environment-gate.yml', ['jobs', 'promote', 'with', 'restore-client-id']],
    ['batch-wave.yml', ['jobs', 'one', 'with', 'restore-client-id']],
    ['examples/github/restore.yml', ['jobs', 'restore', 'steps', 3, 'with', 'client-id']],
  ])('does so as an identity that cannot move: %s', (name, path) => {
    expect(at(parsed(name), ...path)).toMatch(/^\$\{\{ vars\.RESTORE_CLIENT_ID \}\}$/);
  });
});

describe('an example that validates outside of promote-workspace.yml', () => {
  const job = (name: string) =>
    lock(
      `workspace-move-\${{ needs.${name}.outputs.source-subscription-id }}-\${{ needs.${name}.outputs.source-resource-group }}`,
    );
  it.each([
    [
      'nightly-readiness.yml',
      ['concurrency'],
      lock('workspace-move-${{ vars.SOURCE_SUBSCRIPTION_ID }}-ml-old'),
    ],
    ['pull-request-gate.yml', ['jobs', 'validate', 'concurrency'], job('read')],
    ['pull-request-gate.yml', ['jobs', 'move', 'concurrency'], job('read')],
  ])('holds the lock of the source group: %s, %s', (name, path, expected) => {
    expect(at(parsed(name), ...path)).toEqual(expected);
  });

  it('locks the group that it validates in', () => {
    const nightly = parsed('nightly-readiness.yml');
    expect(at(nightly, 'jobs', 'look', 'steps', 0, 'with')).toMatchObject({
      'source-subscription-id': '${{ vars.SOURCE_SUBSCRIPTION_ID }}',
      'source-resource-group': 'ml-old',
    });
    const gate = parsed('pull-request-gate.yml');
    expect(at(gate, 'jobs', 'validate', 'steps', 0, 'with')).toMatchObject({
      'source-subscription-id': '${{ needs.read.outputs.source-subscription-id }}',
      'source-resource-group': '${{ needs.read.outputs.source-resource-group }}',
    });
  });

  it('validates for nobody from a fork', () => {
    expect(at(parsed('pull-request-gate.yml'), 'jobs', 'validate', 'if')).toBe(
      "${{ github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository }}",
    );
  });
});
