import { describe, expect, it } from '@jest/globals';

import { at, parsed } from './examples.js';
import { inputsOf, isProduct, jobOf, stageOf, stepsOf, type Part } from './pipeline-parts.js';
import { describeWithTools, runScript, type ScriptRun } from './run-script.js';

const many = parsed('promote-many.yml');
const wave = parsed('promote-wave.yml');

const names = ['Validate', 'Move', 'Restore'] as const;
const jobs = new Map(names.map((name) => [name, jobOf(stageOf(wave, name), name)]));

function job(name: (typeof names)[number]): Part {
  return jobs.get(name) ?? {};
}

function product(name: (typeof names)[number]): Part {
  return inputsOf(stepsOf(job(name)).find(isProduct) ?? {});
}

const number = '${{ parameters.wave }}';

describe('a batch on Azure Pipelines', () => {
  it.each(names)('runs the stage %s over the matrix of its wave, so many at once', (name) => {
    expect(job(name)['strategy']).toEqual({
      maxParallel: '${{ parameters.maxParallel }}',
      matrix: `$[ stageDependencies.Discover.Discover.outputs['waves.wave${number}'] ]`,
    });
  });

  it('stops for nothing that failed before, and begins nothing that there is not', () => {
    const conditions = names.map((name) => at(stageOf(wave, name), 'condition'));
    const ended = (stage: string) =>
      `and(not(canceled()), in(dependencies.${stage}${number}.result, 'Succeeded', 'SucceededWithIssues', 'Failed', 'Canceled'))`;
    expect(conditions).toEqual([
      `and(not(canceled()), ne(dependencies.Discover.outputs['Discover.waves.wave${number}'], ''))`,
      ended('Validate'),
      ended('Move'),
    ]);
    const table = stageOf(many, 'RollUp');
    expect(at(table, 'condition')).toBe('not(canceled())');
    const split = stepsOf(jobOf(stageOf(many, 'Discover'), 'Discover')).find(({ bash }) => bash);
    expect(split?.['condition']).toBe("and(not(canceled()), ne(variables['many.waves'], ''))");
  });

  it('begins a wave when the one before it has ended', () => {
    expect(at(stageOf(wave, 'Validate'), 'dependsOn')).toEqual([
      'Discover',
      { "${{ if ne(parameters.after, '') }}": ['Move${{ parameters.after }}'] },
      {
        "${{ if and(ne(parameters.after, ''), ne(parameters.restore, 'report')) }}": [
          'Restore${{ parameters.after }}',
        ],
      },
    ]);
    const parameters = at(many, 'parameters') as readonly unknown[];
    const waves = parameters.find((one) => at(one, 'name') === 'waves');
    const list = at(waves, 'default') as readonly unknown[];
    expect(list).toEqual(
      list.map((_, index) => ({ number: index + 1, after: index === 0 ? '' : index })),
    );
  });

  it('moves what was approved, behind the environment whose approval it asks for', () => {
    const stage = stageOf(wave, 'Move');
    expect(at(jobOf(stage, 'Enter'), 'environment')).toBe('${{ parameters.environment }}');
    expect(at(job('Move'), 'dependsOn', 0)).toBe('Enter');
    expect(product('Move')).toMatchObject({
      mode: 'move',
      approvedPlanDigest: '$(planDigest)',
      gate: 'digest, environment',
      environment: '${{ parameters.environment }}',
    });
    expect(at(job('Restore'), 'dependsOn', 0)).toBe('Enter');
    expect(at(jobOf(stageOf(wave, 'Restore'), 'Enter'), 'environment')).toBe(
      '${{ parameters.restoreEnvironment }}',
    );
  });

  it('has a connection for each of its stages, and holds the lock in each', () => {
    expect(names.map((name) => product(name)['azureSubscription'])).toEqual([
      '${{ parameters.validateConnection }}',
      '${{ parameters.moveConnection }}',
      '${{ parameters.restoreConnection }}',
    ]);
    const locks = names.map((name) => at(jobOf(stageOf(wave, name), 'Lock'), 'environment'));
    expect(new Set(locks)).toEqual(new Set(['${{ parameters.lockEnvironment }}']));
  });
});

function scriptOf(steps: readonly Part[], title: RegExp): unknown {
  return steps.find(({ displayName }) => title.test(String(displayName)))?.['bash'];
}

/** The variables that a script sets, outputs or not. */
function variablesIn({ printed }: ScriptRun): Readonly<Record<string, string>> {
  const commands = printed.matchAll(/##vso\[task\.setvariable variable=(\w+)[^\]]*\](.*)/g);
  return Object.fromEntries([...commands].map(([, name, value]) => [name ?? '', value ?? '']));
}

describeWithTools('the scripts of a batch on Azure Pipelines', () => {
  const discover = stepsOf(jobOf(stageOf(many, 'Discover'), 'Discover'));
  const split = <Seen>(most: readonly [string, string], use: (run: ScriptRun) => Seen): Seen => {
    const leg = (key: string, name: string) => ({ key, workspace: name, wave: '1' });
    const matrix = {
      w1_one: leg('one', 'one'),
      w2_one_2: { ...leg('one.2', 'one'), wave: '2' },
      w1_two: leg('two', 'two'),
    };
    const moves = { one: { workspaceName: 'one' }, 'one.2': { workspaceName: 'one' }, two: {} };
    const environment = {
      MATRIX: JSON.stringify(matrix),
      WAVES: '[["one","two"],["one.2"]]',
      MOST_WAVES: most[0],
      MOST_MOVES: most[1],
    };
    const files = { 'workspace-moves.json': JSON.stringify(moves) };
    return runScript(scriptOf(discover, /matrix/), environment, files, use);
  };

  it('make a matrix of each wave, whose legs have what their job needs', () => {
    split(['2', '2'], (run) => {
      const { wave1 = '', wave2 = '', ...others } = variablesIn(run);
      expect(JSON.parse(wave1)).toEqual({
        move1: { leg: '1', key: 'one', workspace: 'one', workspaceName: 'one' },
        move2: { leg: '2', key: 'two', workspace: 'two' },
      });
      expect(JSON.parse(wave2)).toEqual({
        move1: { leg: '1', key: 'one.2', workspace: 'one', workspaceName: 'one' },
      });
      expect(others).toEqual({});
      expect(run.exitCode).toBe(0);
    });
  });

  it.each<readonly [string, string]>([
    ['1', '2'],
    ['2', '1'],
  ])('begin nothing when there are stages for %s waves of %s moves only', (...most) => {
    split(most, (run) => {
      expect(run.exitCode).toBe(1);
      expect(variablesIn(run)).toEqual({});
      expect(run.printed).toContain('There are 2 waves of up to 2 moves');
    });
  });

  it('take what the leg of the same number handed on, and move nothing without it', () => {
    const script = scriptOf(stepsOf(job('Move')), /Take what the validation/);
    const plans = { PLAN_1: '1 aa sha256:one', PLAN_2: '', PLAN_11: '2 bb sha256:eleven' };
    runScript(script, { KEY: 'x', LEG: '11', ...plans }, {}, (run) => {
      expect(variablesIn(run)).toEqual({
        validation: '2',
        planSha256: 'bb',
        planDigest: 'sha256:eleven',
      });
      expect(run.exitCode).toBe(0);
    });
    for (const LEG of ['2', '3']) {
      runScript(script, { KEY: 'x', LEG, ...plans }, {}, (run) => {
        expect(variablesIn(run)).toEqual({});
        expect(run.exitCode).toBe(1);
      });
    }
    // An output that nobody wrote leaves the macro as it stands.
    runScript(script, { KEY: 'x', LEG: '3', PLAN_3: '$(plan3)' }, {}, ({ exitCode }) => {
      expect(exitCode).toBe(1);
    });
  });

  it('restore only what was moved, and fail for no other', () => {
    const script = scriptOf(stepsOf(job('Restore')), /Take what the move/);
    runScript(script, { KEY: 'x', LEG: '1', MOVED_1: '1.2 aa b' }, {}, (run) => {
      const left = {
        attempts: '1.2',
        validation: '1',
        planSha256: 'aa',
        planDigest: 'b',
        wasMoved: 'true',
      };
      expect(variablesIn(run)).toEqual(left);
    });
    for (const MOVED_1 of ['', '$(moved1)']) {
      runScript(script, { KEY: 'x', LEG: '1', MOVED_1 }, {}, (run) => {
        expect(run.exitCode).toBe(0);
        expect(variablesIn(run)).toEqual({});
      });
    }
    const after = stepsOf(job('Restore'))
      .slice(2)
      .map(({ condition }) => condition);
    expect(
      after.every((condition) => String(condition).includes("eq(variables['wasMoved'], 'true')")),
    ).toBe(true);
  });

  const report = 'workspace-move-report.md';
  const papers = {
    'discover@1/workspace-moves.json': '{}',
    'discover@2/workspace-moves.json': JSON.stringify({
      one: {},
      'one.2': {},
      lost: {},
      again: {},
    }),
    'discover@2/workspace-moves-left-out.json': JSON.stringify({ gone: 'There is no | here.' }),
    [`validate-one@1/${report}`]: '## Ready\n',
    [`move-again@1.9/${report}`]: '## Not moved\n',
    [`move-again@1.10/${report}`]: '## Moved\n',
    [`move-one@1.10/${report}`]: '## Moved | `one`\n',
    [`restore-one@1.10.1/${report}`]: '## Restored | `one`\n',
    // A second validation is younger than whatever came of the first.
    [`validate-one.2@2/${report}`]: '## Blocked\n',
    [`restore-one.2@1.1.1/${report}`]: '## Restored\n',
  };
  const table = scriptOf(stepsOf(jobOf(stageOf(many, 'RollUp'), 'RollUp')), /table/);

  it('make one row for each workspace: the last report, no report, and what discover did not find', () => {
    runScript(table, { FINAL: 'restore' }, papers, (run) => {
      expect(run.file('all.md').trimEnd().split('\n').slice(2)).toEqual([
        '| `one` | restore | Restored \\| `one` |',
        '| `one.2` | validate | Blocked |',
        '| `lost` |  | no report |',
        '| `again` | move | Moved |',
        '| `gone` | discover | `There is no   here.` |',
      ]);
      expect(run.printed).toMatch(/##vso\[task\.uploadsummary\]\/.*\/all\.md/);
      expect(run.exitCode).toBe(1);
    });
  });

  const found = { 'discover@1/workspace-moves.json': '{"one":{}}' };
  const none = { 'discover@1/workspace-moves-left-out.json': '{}' };
  const moved = { [`move-one@1.1/${report}`]: '## Moved\n' };
  const restored = { [`restore-one@1.1.1/${report}`]: '## Restored\n' };
  const ready = { [`validate-one@1/${report}`]: '## Ready\n' };

  it.each<[string, string, Readonly<Record<string, string>>, number]>([
    ['everything was put back', 'restore', { ...found, ...none, ...moved, ...restored }, 0],
    ['nothing is to be put back', 'move', { ...found, ...none, ...moved }, 0],
    // The stages that nobody approved were skipped, and nothing has failed.
    ['a move was not put back', 'restore', { ...found, ...none, ...moved }, 1],
    ['a plan was not moved', 'move', { ...found, ...none, ...ready }, 1],
    ['a workspace has no report', 'move', { ...found, ...none }, 1],
    ['discover wrote nothing', 'restore', {}, 1],
  ])('end as they should when %s', (_, FINAL, files, exitCode) => {
    runScript(table, { FINAL }, files, (run) => {
      expect(run.exitCode).toBe(exitCode);
    });
  });
});
