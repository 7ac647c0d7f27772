import { describe, expect, it } from '@jest/globals';

import { ProductError } from '../../../src/domain/run/errors.js';
import { objectAt, type JsonObject } from '../../../src/domain/json.js';
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

  it('obeys no file of any mode that names what is no part of its move, whatever its digest', async () => {
    const id = `${good.plan.content.resources[0]?.id ?? ''}/../other`;
    const content = { ...good.plan.content, restore: [{ step: 'tags', id } as const] };
    const forged = signed({ ...good.plan, content });
    const text = JSON.stringify({ digest: forged.digest, plan: planAsJson(forged.plan) });
    expect(await reasonOf(text)).toMatch(/^plan-invalid: .*no part of its move/);
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
      /^plan-invalid: .*: plan\.content\.resources: is missing, expected/,
    ],
    ['no date', goodText.replace(/"createdAt":"[^"]*"/, '"createdAt":"soon"'), /a date/],
    ['an edited name', goodText.replace('rg-prod', 'rg-mine'), /^plan-invalid: .*changed after/],
    [
      'an edited date',
      goodText.replace('2026-11-01', '2026-11-09'),
      /^plan-invalid: .*changed after/,
    ],
  ])('refuses %s', async (_, text, expected) => {
    expect(await reasonOf(text)).toMatch(expected);
  });

  it.each<[JsonObject, string]>([
    [{ restore: [{ step: 'tags', id: 'a' }, { step: 'x' }] }, 'restore[1].step: expected ("tags"'],
    [{ restore: [{ step: 'tags' }] }, 'restore[0].id: is missing, expected'],
    [{ mayPrepare: ['constructor'] }, 'mayPrepare[0]: expected ("create-resource-group"'],
    [{ collections: [] }, 'collections: expected an object'],
    [{ acknowledged: [{ secret: 'hush' }] }, 'acknowledged[0]: expected string.'],
  ])('names the wrong field of %j', async (change, words) => {
    const plan = planAsJson(good.plan);
    const content = { ...objectAt(plan, 'content'), ...change };
    const said = await reasonOf(
      JSON.stringify({ digest: good.digest, plan: { ...plan, content } }),
    );
    expect(said).toContain(`: plan.content.${words}`);
    expect(said).not.toContain('hush');
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
