import { describe, expect, it } from '@jest/globals';

import { diagnoseClean } from '../../../../src/stages/verify/verifications/diagnose-clean.js';
import { planOf } from '../../plan/plan-builder.js';
import { moved, newId, NOW } from './moved-workspace.js';

const result = (level: string, code: string) => ({
  area: 'keyVaultResults',
  code,
  level,
  message: `${code} was seen.`,
});

const diagnosedAs = (...results: readonly ReturnType<typeof result>[]) =>
  moved(planOf(), { diagnosis: { state: 'diagnosed', results } });

describe('the diagnosis after a move', () => {
  it('is asked for at the new id, for ten minutes at most', async () => {
    const workspace = diagnosedAs();
    expect(await diagnoseClean(workspace)).toEqual([]);
    expect(workspace.asked.diagnosed).toEqual([[newId, NOW + 600_000]]);
  });

  it('is a warning for each error and nothing for the rest', async () => {
    const found = await diagnoseClean(
      diagnosedAs(
        result('Error', 'First'),
        result('Warning', 'Lock'),
        result('Information', 'Note'),
        result('Error', 'Second'),
      ),
    );
    expect(found).toMatchObject(
      ['First', 'Second'].map((code) => ({
        rule: 'verification',
        severity: 'warning',
        certainty: 'observed',
        subject: newId,
        evidence: [{ field: 'keyVaultResults', value: `${code}: ${code} was seen.` }],
      })),
    );
    expect(found).toHaveLength(2);
  });

  it('tells words of Azure in the evidence only', async () => {
    const [found] = await diagnoseClean(diagnosedAs(result('Error', '<img>')));
    expect(`${found?.why} ${found?.remedy}`).not.toContain('<img>');
  });

  it('is only told where it is not to be had, because the move is good all the same', async () => {
    const diagnosis = { state: 'unknown', why: 'Azure answered 403' } as const;
    expect(await diagnoseClean(moved(planOf(), { diagnosis }))).toMatchObject([
      {
        severity: 'information',
        certainty: 'unknown',
        evidence: [{ value: 'Azure answered 403' }],
      },
    ]);
  });
});
