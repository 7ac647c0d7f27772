import { describe, expect, it } from '@jest/globals';

import { ProductError } from '../../../src/domain/run/errors.js';
import { planAsJson } from '../../../src/domain/plan/plan-digest.js';
import type { Files } from '../../../src/ports/ports.js';
import { loadPlan, requireAgreement } from '../../../src/stages/plan/load-plan.js';
import { planOf, signed } from './plan-builder.js';

const good = signed(planOf());
const goodText = JSON.stringify({ digest: good.digest, plan: planAsJson(good.plan) });

function filesWith(text: string | undefined): Files {
  return {
    read: () => Promise.resolve(text),
    write: () => Promise.reject(new Error('nothing is written here')),
    append: () => Promise.reject(new Error('nothing is written here')),
  };
}

async function reasonOf(text: string | undefined): Promise<string> {
  try {
    await loadPlan(filesWith(text), 'plan.json');
    return 'loaded';
  } catch (error) {
    return error instanceof ProductError ? `${error.reason}: ${error.message}` : String(error);
  }
}

describe('loading a plan', () => {
  it('gives back what was written', async () => {
    expect(await loadPlan(filesWith(goodText), 'plan.json')).toEqual(good);
  });

  it.each<[string, string | undefined, RegExp]>([
    ['no file', undefined, /^plan-missing: There is no plan file at "plan.json"/],
    ['no JSON', 'nonsense', /^plan-invalid: .*not JSON/],
    ['JSON but no object', '[]', /^plan-invalid: .*not a JSON object/],
    [
      'another schema',
      goodText.replace('"schemaVersion":4', '"schemaVersion":1'),
      /schema version is 1/,
    ],
    [
      'a missing field',
      goodText.replace('"resources"', '"other"'),
      /the field resources is missing/,
    ],
    ['an edited name', goodText.replace('rg-prod', 'rg-mine'), /^plan-invalid: .*changed after/],
    [
      'an edited date',
      goodText.replace('2026-11-01', '2026-11-09'),
      /^plan-invalid: .*changed after/,
    ],
  ])('refuses %s', async (_, text, expected) => {
    expect(await reasonOf(text)).toMatch(expected);
  });

  it('says plan-invalid when the disk refuses', async () => {
    const broken = { ...filesWith(''), read: () => Promise.reject(new Error('EACCES')) };
    await expect(loadPlan(broken, 'plan.json')).rejects.toMatchObject({ reason: 'plan-invalid' });
  });
});

describe('inputs beside a plan', () => {
  const silent = {
    sourceSubscriptionId: undefined,
    sourceResourceGroup: undefined,
    workspaceName: undefined,
    destinationSubscriptionId: undefined,
    destinationResourceGroup: undefined,
    associated: undefined,
    acknowledge: undefined,
    jobScan: undefined,
    mayPrepare: undefined,
    instanceSuffix: undefined,
  };

  it('may be left out, or agree in any case', () => {
    requireAgreement(silent, good);
    requireAgreement({ ...silent, workspaceName: 'MLW', sourceResourceGroup: 'RG-Test' }, good);
  });

  it('are all named when they disagree', () => {
    const wrong = {
      ...silent,
      workspaceName: 'other',
      associated: ['storage' as const],
      acknowledge: ['can-not-delete-lock'],
    };
    expect(() => {
      requireAgreement(wrong, good);
    }).toThrow(/workspace name.*associated resources.*acknowledge/);
  });
});
