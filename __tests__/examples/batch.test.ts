import { describe, expect, it } from '@jest/globals';

import { at, parsed, recordsAt } from './examples.js';
import { describeWithTools, runScript, type ScriptRun } from './run-script.js';

const batch = parsed('examples/github/batch.yml');
const wave = parsed('batch-wave.yml');

function scriptOf(job: string, name: RegExp): unknown {
  return recordsAt(batch, 'jobs', job, 'steps').find((step) => name.test(String(step['name'])))?.[
    'run'
  ];
}

describe('batch.yml', () => {
  it('goes on with the waves that there are when discover fails for a row', () => {
    const steps = recordsAt(batch, 'jobs', 'discover', 'steps');
    const inputs = steps.find(({ id }) => id === 'inputs');
    expect(inputs?.['if']).toBe("${{ !cancelled() && steps.many.outputs.waves != '' }}");
    const job = at(batch, 'jobs', 'wave');
    expect(at(job, 'if')).toBe("${{ !cancelled() && needs.discover.outputs.waves != '' }}");
    // Nothing hides that discover failed: the job of the step fails.
    expect(steps.filter((step) => 'continue-on-error' in step)).toEqual([]);
  });

  it('carries one wave out after the other, and stops none for another', () => {
    expect(at(batch, 'jobs', 'wave', 'strategy')).toEqual({
      'max-parallel': 1,
      'fail-fast': false,
      matrix: { moves: '${{ fromJSON(needs.discover.outputs.waves) }}' },
    });
  });

  it('carries the moves of a wave out side by side, and stops none for another', () => {
    expect(at(wave, 'jobs', 'one', 'strategy')).toEqual({
      'max-parallel': 8,
      'fail-fast': false,
      matrix: { move: '${{ fromJSON(inputs.moves) }}' },
    });
  });

  it('ends with the table, whatever came before, and knows what came of it', () => {
    const job = at(batch, 'jobs', 'roll-up');
    expect(at(job, 'needs')).toEqual(['discover', 'wave']);
    expect(at(job, 'if')).toBe('${{ !cancelled() }}');
    expect(at(recordsAt(job, 'steps').at(-1), 'env')).toEqual({
      DISCOVER: '${{ needs.discover.result }}',
      WAVES: '${{ needs.wave.result }}',
    });
  });

  it('hands on to the table what discover found and what it did not', () => {
    const upload = recordsAt(batch, 'jobs', 'discover', 'steps').at(-1);
    expect(at(upload, 'if')).toBe('${{ !cancelled() }}');
    expect(at(upload, 'with')).toMatchObject({
      name: 'discover',
      path: 'workspace-moves*.json\nworkspace-move-report.md\n',
    });
  });
});

describeWithTools('the scripts of batch.yml', () => {
  it('give each key of the waves its inputs', () => {
    const moves = { one: { 'workspace-name': 'one' }, 'two.2': { 'workspace-name': 'two' } };
    const files = { 'workspace-moves.json': JSON.stringify(moves) };
    const environment = { WAVES: '[["one"],["two.2"]]' };
    runScript(scriptOf('discover', /inputs/), environment, files, ({ output }) => {
      expect(JSON.parse(output.replace('waves=', ''))).toEqual([
        [{ key: 'one', 'workspace-name': 'one' }],
        [{ key: 'two.2', 'workspace-name': 'two' }],
      ]);
    });
  });

  const report = 'workspace-move-report.md';
  const papers = {
    'papers/discover/workspace-moves.json': JSON.stringify({ one: {}, 'one.2': {}, lost: {} }),
    'papers/discover/workspace-moves-left-out.json': '{}',
    [`papers/discover/${report}`]: '## Blocked: 1 of 4 workspaces\n',
    [`papers/validate-one@1/${report}`]: '## Ready: `one`\n',
    [`papers/move-one@1.1/${report}`]: '## Not moved | `one`\n',
    [`papers/move-one@1.10/${report}`]: '## Moved | `one`\nmore\n',
    [`papers/move-one@1.2/${report}`]: '## Not moved\n',
    // A validation of the second attempt is younger than a restore of the first.
    [`papers/validate-one.2@2/${report}`]: '## Blocked: `one`\n',
    [`papers/restore-one.2@1/${report}`]: '## Restored: `one`\n',
  };
  const rollUp = <Seen>(
    changes: Readonly<Record<string, string>>,
    files: Readonly<Record<string, string>>,
    use: (run: ScriptRun) => Seen,
  ): Seen =>
    runScript(
      scriptOf('roll-up', /table/),
      { DISCOVER: 'success', WAVES: 'success', ...changes },
      files,
      use,
    );

  it('make one row for each workspace: the last report, no report, and what discover did not find', () => {
    const gone = { gone: 'There is no workspace `gone` in <b>rg|a</b>.' };
    const files = {
      ...papers,
      'papers/discover/workspace-moves-left-out.json': JSON.stringify(gone),
    };
    rollUp({ DISCOVER: 'failure' }, files, ({ summary, exitCode }) => {
      expect(summary.trimEnd().split('\n')).toEqual([
        '| Workspace | Step | Result |',
        '| --- | --- | --- |',
        '| `one` | move | Moved \\| `one` |',
        '| `one.2` | validate | Blocked: `one` |',
        '| `lost` |  | no report |',
        '| `gone` | discover | `There is no workspace  gone  in <b>rg a</b>.` |',
      ]);
      expect(exitCode).toBe(1);
    });
  });

  it('finds what discover wrote where that is the only artifact, too', () => {
    const files = {
      'papers/workspace-moves.json': '{}',
      'papers/workspace-moves-left-out.json': JSON.stringify({ gone: 'It is not there.' }),
    };
    rollUp({ DISCOVER: 'failure', WAVES: 'skipped' }, files, ({ summary, exitCode }) => {
      expect(summary).toContain('| `gone` | discover | `It is not there.` |');
      expect(exitCode).toBe(1);
    });
  });

  const complete = { ...papers, [`papers/validate-lost@1/${report}`]: '## Moved\n' };
  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, number]>([
    ['everything went well', {}, complete, 0],
    ['discover failed', { DISCOVER: 'failure' }, complete, 1],
    ['a wave failed', { WAVES: 'failure' }, complete, 1],
    ['no wave ran', { WAVES: 'skipped' }, complete, 1],
    ['a workspace has no report', {}, papers, 1],
    [
      'everything had moved before',
      { WAVES: 'skipped' },
      {
        'papers/discover/workspace-moves.json': '{}',
        'papers/discover/workspace-moves-left-out.json': '{"one":"It is there."}',
      },
      0,
    ],
    ['discover wrote nothing', {}, {}, 1],
  ])('end as they should when %s', (_, changes, files, exitCode) => {
    rollUp(changes, files, (run) => {
      expect(run.exitCode).toBe(exitCode);
      expect(run.printed.includes('::error')).toBe(exitCode === 1);
    });
  });
});
