import { describe, expect, it } from '@jest/globals';

import { at, isRecord, parsed, recordsAt } from './examples.js';
import {
  inputsOf,
  isProduct,
  jobOf,
  jobsOf,
  stageOf,
  stagesOf,
  stepsOf,
  type Part,
} from './pipeline-parts.js';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * A name with each expression and macro as one and the same sign: what differs is what stands
 * around them.
 */
const shape = (name: unknown): string =>
  text(name)
    .replace(/\$\{\{[^}]*\}\}|\$\([^)]*\)/g, '*')
    .replace(/\/workspace-move-\*$/, '');

/** The names that a pattern stands for: one a line, and one for each word in braces. */
function namesIn(pattern: unknown): readonly string[] {
  const lines = text(pattern).trim().split('\n');
  return lines.flatMap((line) => {
    const [, words, rest = ''] = /^\{([\w,]+)\}(.*)$/.exec(line) ?? [];
    return words === undefined ? [line] : words.split(',').map((word) => `${word}${rest}`);
  });
}

/**
 * Whether a name that is downloaded is one that is uploaded; a `*` at its end stands for the
 * attempts of a later step.
 */
function isLeft(wanted: string, left: readonly string[]): boolean {
  return left.some((one) => one === wanted || one.replace(/\*$/, '') === wanted.replace(/\*$/, ''));
}

describe('papers of promote-workspace.yml on GitHub', () => {
  const workflow = parsed('.github/workflows/promote-workspace.yml');
  const steps = ['validate', 'move', 'restore'].flatMap((job) =>
    recordsAt(workflow, 'jobs', job, 'steps'),
  );
  const namesOf = (action: string): readonly string[] =>
    steps
      .filter(({ uses }) => text(uses).startsWith(action))
      .flatMap((step) => namesIn(at(step, 'with', 'name') ?? at(step, 'with', 'pattern')))
      .map(shape);

  it('are taken by the names that they are left under', () => {
    const left = namesOf('actions/upload-artifact');
    const taken = namesOf('actions/download-artifact');
    expect(taken).toHaveLength(6);
    expect(taken.filter((name) => !isLeft(name.replace(/@\*\.\*$/, '@*.*'), left))).toEqual([]);
  });

  it('never reach the job that validates with a key to seal them', () => {
    const validating = recordsAt(workflow, 'jobs', 'validate', 'steps');
    expect(JSON.stringify(validating)).not.toMatch(/secrets\.|snapshot-key/);
  });

  it('are looked for before nothing else than a validation that succeeded', () => {
    expect(at(workflow, 'jobs', 'move', 'if')).toBeUndefined();
    expect(at(workflow, 'jobs', 'move', 'needs')).toBe('validate');
  });
});

describe('a move of a wave on GitHub', () => {
  it('gets each input by its own name', () => {
    const given = at(parsed('batch-wave.yml'), 'jobs', 'one', 'with');
    const mapped = Object.entries(isRecord(given) ? given : {}).filter(([, value]) =>
      text(value).includes('matrix.move.'),
    );
    expect(mapped.length).toBeGreaterThan(5);
    for (const [name, value] of mapped) expect(value).toBe(`\${{ matrix.move.${name} }}`);
    expect(at(given, 'require-digest-in-approval')).toBe(true);
  });
});

describe.each([
  ['promote-workspace.yml', 'azure-pipelines/templates/promote-workspace.yml', 3],
  ['promote-wave.yml', 'promote-wave.yml', 3],
])('papers of %s on Azure Pipelines', (_name, path, downloads) => {
  const stages = stagesOf(parsed(path));
  const stepsIn = (some: readonly Part[]): readonly Part[] => some.flatMap(jobsOf).flatMap(stepsOf);
  const namesOf = (task: string): readonly string[] =>
    stepsIn(stages)
      .filter((step) => text(step['task']).startsWith(task))
      .flatMap((step) => namesIn(inputsOf(step)['artifact'] ?? inputsOf(step)['patterns']))
      // What a move has left names itself by an output of its own.
      .filter((name) => name !== '$(planArtifact)')
      .map(shape);

  it('are taken by the names that they are left under', () => {
    const left = namesOf('PublishPipelineArtifact');
    const taken = namesOf('DownloadPipelineArtifact');
    expect(taken.length).toBeGreaterThanOrEqual(downloads - 1);
    const attempts = left.flatMap((name) => [
      name,
      name.replace(/\.\*$/, ''),
      name.replace(/\.\*$/, '.*'),
    ]);
    expect(taken.filter((name) => !isLeft(name, attempts))).toEqual([]);
  });

  it('never reach the stage that validates with a key to seal them', () => {
    const validating = stages.filter(({ stage }) => text(stage).startsWith('Validate'));
    expect(validating).toHaveLength(1);
    expect(JSON.stringify(validating)).not.toMatch(/snapshotKey/i);
    const moving = stepsIn(stages)
      .filter(isProduct)
      .filter((step) => inputsOf(step)['mode'] !== 'validate');
    expect(
      moving.every((step) => inputsOf(step)['snapshotKey'] === '${{ parameters.snapshotKey }}'),
    ).toBe(true);
  });

  it('are carried out by a job without a condition of its own', () => {
    expect(jobOf(stageOf(parsed(path), 'Move'), 'Move')['condition']).toBeUndefined();
  });
});

describe('a leg of a wave on Azure Pipelines', () => {
  const wave = parsed('promote-wave.yml');
  const leg = '${{ leg }}';
  const each = '${{ each leg in parameters.legs }}';

  it.each([
    [
      'Move',
      'plan',
      'PLAN',
      "stageDependencies.Validate${{ parameters.wave }}.Validate.outputs['move${{ leg }}.hash.plan']",
    ],
    [
      'Restore',
      'moved',
      'MOVED',
      "stageDependencies.Move${{ parameters.wave }}.Move.outputs['move${{ leg }}.hash.moved']",
    ],
  ])(
    'of the stage %s reads what the same leg left before it',
    (stage, variable, environment, output) => {
      const job = jobOf(stageOf(wave, stage), stage);
      expect(at(job, 'variables', each)).toEqual({ [`${variable}${leg}`]: `$[ ${output} ]` });
      const [take] = stepsOf(job).filter(({ env }) => isRecord(env) && each in env);
      expect(at(take, 'env', each)).toEqual({ [`${environment}_${leg}`]: `$(${variable}${leg})` });
    },
  );

  it('is carried out only if its digest is named, unless somebody says otherwise', () => {
    const move = stepsOf(jobOf(stageOf(wave, 'Move'), 'Move')).find(isProduct);
    expect(inputsOf(move ?? {})['requireDigestInApproval']).toBe(
      '${{ lower(parameters.requireDigestInApproval) }}',
    );
    const many = recordsAt(parsed('promote-many.yml'), 'parameters');
    expect(many.find(({ name }) => name === 'requireDigestInApproval')?.['default']).toBe(true);
  });
});
