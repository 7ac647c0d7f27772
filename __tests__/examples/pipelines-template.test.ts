import { describe, expect, it } from '@jest/globals';

import { at, isRecord, parsed, recordsAt } from './examples.js';
import {
  inputsOf,
  isProduct,
  jobOf,
  lifted,
  stageOf,
  stepsOf,
  type Part,
} from './pipeline-parts.js';

const template = parsed('azure-pipelines/templates/promote-workspace.yml');
const suffix = '${{ parameters.stageSuffix }}';
const [validate, move, restore] = ['Validate', 'Move', 'Restore'].map((name) => {
  const stage = stageOf(template, name);
  const job = jobOf(stage, name);
  const product = stepsOf(job).find(isProduct) ?? {};
  return { stage, job, product, inputs: inputsOf(product) };
}) as [Promoted, Promoted, Promoted];

interface Promoted {
  readonly stage: Part;
  readonly job: Part;
  readonly product: Part;
  readonly inputs: Part;
}

/** The condition under which something of a list of the template stands there. */
function conditionOf(list: unknown, isIt: (item: Part) => boolean): string | undefined {
  const item = (Array.isArray(list) ? list : [])
    .filter(isRecord)
    .find((one) => lifted([one]).some(isIt));
  const [key = ''] = Object.keys(item ?? {});
  return key.startsWith('${{') ? key : undefined;
}

describe('the template of Azure Pipelines', () => {
  it('moves after the validation, and after the approval where a stage asks for it', () => {
    expect(at(move.stage, 'dependsOn')).toEqual([
      `Validate${suffix}`,
      { "${{ if eq(parameters.approval, 'manual-validation') }}": [`Approve${suffix}`] },
    ]);
    expect(at(stageOf(template, 'Approve'), 'dependsOn')).toBe(`Validate${suffix}`);
    expect(
      conditionOf(at(template, 'stages'), ({ stage }) => String(stage).startsWith('Approve')),
    ).toBe("${{ if eq(parameters.approval, 'manual-validation') }}");
    // No condition of its own: a stage runs when those before it succeeded.
    expect(move.stage).not.toHaveProperty('condition');
  });

  it('lets nobody approve their own run by manual validation, and no approval come by itself', () => {
    const [step] = stepsOf(jobOf(stageOf(template, 'Approve'), 'Approve'));
    expect(at(step, 'task')).toBe('ManualValidation@1');
    expect(at(step, 'inputs')).toMatchObject({
      approvers: '${{ parameters.approvers }}',
      allowApproversToApproveTheirOwnRuns: false,
      onTimeout: 'reject',
    });
  });

  it.each([
    [
      "and(eq(parameters.approval, 'manual-validation'), eq(trim(replace(replace(parameters.approvers, ',', ''), ';', '')), ''))",
      /approvers/,
    ],
    [
      "and(eq(parameters.approval, 'manual-validation'), parameters.requireDigestInApproval)",
      /nobody reads/,
    ],
  ])('refuses a pipeline when %s', (condition, sentence) => {
    const refusal = recordsAt(template, 'stages').find((item) => `\${{ if ${condition} }}` in item);
    const refused = lifted(refusal === undefined ? [] : [refusal]);
    const [key, value] = refused.flatMap((one) => Object.entries(one)).flat();
    expect(key).toMatch(sentence);
    expect(value).toBe('refused');
  });

  it('moves what was approved, in the environment whose approval it asks for', () => {
    expect(at(move.job, 'environment')).toBe('${{ parameters.environment }}');
    expect(move.inputs).toMatchObject({
      mode: 'move',
      approvedPlanDigest: '$(planDigest)',
      gate: 'digest, environment',
      environment: '${{ parameters.environment }}',
    });
    expect(at(move.stage, 'variables', 'planDigest')).toBe(
      `$[ stageDependencies.Validate${suffix}.Validate.outputs['plan.planDigest'] ]`,
    );
    // With the other kind of approval nothing of the gate but the digest can be asked for.
    const cases = Object.keys(at(move.product, 'inputs') as object).filter((key) =>
      key.startsWith('${{'),
    );
    expect(cases).toEqual(["${{ if eq(parameters.approval, 'environment') }}"]);
  });

  it('has a connection for each of its stages', () => {
    expect([validate, move, restore].map(({ inputs }) => inputs['azureSubscription'])).toEqual([
      '${{ parameters.validateConnection }}',
      '${{ parameters.moveConnection }}',
      '${{ coalesce(parameters.restoreConnection, parameters.moveConnection) }}',
    ]);
  });

  it.each([
    ['Validate', validate],
    ['Move', move],
    ['Restore', restore],
  ])('holds the lock in the stage %s while its work is done', (_, { stage, job }) => {
    const isAsked = "${{ if ne(parameters.lockEnvironment, '') }}";
    const lock = jobOf(stage, 'Lock');
    expect(at(lock, 'environment')).toBe('${{ parameters.lockEnvironment }}');
    expect(conditionOf(stage['jobs'], ({ deployment }) => deployment === 'Lock')).toBe(isAsked);
    expect(job[isAsked]).toEqual({ dependsOn: 'Lock' });
    expect(stage['lockBehavior']).toBe('sequential');
  });

  it('restores after a move only, in an environment, and when something is to be put back', () => {
    expect(at(restore.stage, 'condition')).toBe(
      `and(succeeded(), eq(dependencies.Move${suffix}.outputs['Move.Move.move.outcome'], 'moved'))`,
    );
    expect(at(restore.stage, 'dependsOn')).toBe(`Move${suffix}`);
    expect(at(restore.job, 'environment')).toBe(
      '${{ coalesce(parameters.restoreEnvironment, parameters.environment) }}',
    );
    expect(
      conditionOf(at(template, 'stages'), ({ stage }) => String(stage).startsWith('Restore')),
    ).toBe("${{ if ne(parameters.restore, 'report') }}");
  });

  it('hands the approved digest to the move, and the digest that it moved to the restore', () => {
    for (const { inputs } of [move, restore]) {
      expect(inputs['approvedPlanDigest']).toBe('$(planDigest)');
    }
    expect(at(restore.stage, 'variables', 'planDigest')).toBe(
      `$[ stageDependencies.Move${suffix}.Move.outputs['Move.hash.digest'] ]`,
    );
  });

  it('keeps the papers of a move that was started, and of no other', () => {
    const steps = stepsOf(move.job);
    const product = steps.indexOf(move.product);
    const before = steps[product - 1];
    expect(at(before, 'bash')).toMatch(/##vso\[task\.setvariable variable=moveStarted\]true"\n$/);
    expect(before).not.toHaveProperty('condition');
    const after = steps.slice(product + 1).map(({ condition }) => condition);
    const started = "and(always(), eq(variables['moveStarted'], 'true'))";
    expect(after).toEqual([started, started]);
  });
});

describe('the example of Azure Pipelines', () => {
  it('restores as an identity that cannot move, under the lock that the move holds', () => {
    const [stage] = recordsAt(parsed('examples/azure-pipelines/promote.yml'), 'stages');
    const given = at(stage, 'parameters');
    const [mover, restorer] = [at(given, 'moveConnection'), at(given, 'restoreConnection')];
    expect(typeof restorer).toBe('string');
    expect(restorer).not.toBe(mover);
    expect(at(given, 'restoreEnvironment')).not.toBe(at(given, 'environment'));
    expect(at(given, 'lockEnvironment')).toMatch(/\w/);
  });
});
