import { describe, expect, it } from '@jest/globals';

import {
  fullWorkspace,
  readyWorkspace,
  SOURCE_GROUP_ID,
  TEAM_GROUP_ID,
} from '../../../emulator/scenarios/index.js';
import { listAt, objectAt } from '../../../src/domain/json.js';
import { parseSignedPlan } from '../../../src/domain/plan/parse-plan.js';
import { planAsJson, planDigest } from '../../../src/domain/plan/plan-digest.js';
import type { Plan } from '../../../src/domain/plan/plan.js';
import { sealMark } from '../../../src/domain/plan/seal.js';
import { withCheapSeal } from '../support/cheap-seal.js';
import { inProcess, type InProcess } from '../support/in-process.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { arm, copyOfMoved, fullInputs, restoreInputs } from '../support/restorable.js';

const PLAN_FILE = 'workspace-move-plan.json';
const JOURNAL = 'workspace-move-journal.jsonl';
const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const withoutKey = { ...restoreInputs, 'snapshot-key': '' };

/** Swaps the plan file for another whose own digest fits; gives the digest that was approved. */
function forge(product: InProcess, change: (plan: Plan) => Plan): string {
  const { plan, digest } = parseSignedPlan(product.disk.get(PLAN_FILE) ?? '');
  const forged = change(plan);
  const file = { digest: planDigest(forged), plan: planAsJson(forged) };
  product.disk.set(PLAN_FILE, JSON.stringify(file));
  return digest;
}

/** A right more for a stranger, at a resource of the plan: its own as far as places go. */
const withRight = (plan: Plan): Plan => {
  const [resource] = plan.content.resources;
  const scope = resource?.id ?? '';
  const id = `${scope}/providers/Microsoft.Authorization/roleAssignments/x`.toLowerCase();
  const properties = { scope, principalId: 'stranger', roleDefinitionId: OWNER };
  const rights = objectAt(plan.snapshot, 'roleAssignments');
  const items = [...listAt(rights, 'items'), { id, name: 'x', properties }];
  return {
    ...plan,
    snapshot: { ...plan.snapshot, roleAssignments: { ...rights, items } },
    content: {
      ...plan.content,
      restore: [...plan.content.restore, { step: 'role-assignments', id }],
    },
  };
};

describe('a restore that changes something', () => {
  it('needs the digest that was approved, from outside of the file', async () => {
    const product = await copyOfMoved();
    const run = await product.run({ ...withoutKey, 'approved-plan-digest': '' });
    expect(run).toMatchObject({ outcome: 'blocked', failureReason: 'plan-missing' });
    expect(product.newChanges()).toEqual([]);
  });

  it('obeys no other plan, whatever digest is written in it', async () => {
    const product = await copyOfMoved();
    const approved = forge(product, withRight);
    const run = await product.run({ ...withoutKey, 'approved-plan-digest': approved });
    expect(run).toMatchObject({ outcome: 'blocked', failureReason: 'plan-invalid' });
    expect(product.newChanges()).toEqual([]);
    // It would have been obeyed, had its digest been approved, and had it been sent.
    const forged = parseSignedPlan(product.disk.get(PLAN_FILE) ?? '').digest;
    const lines = (product.disk.get(JOURNAL) ?? '').split('\n');
    const unsealed = lines.filter((line) => !line.includes('"event":"seal-')).join('\n');
    product.disk.set(JOURNAL, unsealed.replaceAll(approved, forged));
    await product.run({ ...withoutKey, restore: 'role-assignments' });
    expect(JSON.stringify(product.state())).toContain('"principalId":"stranger"');
  });

  it.each<[string, (plan: Plan) => Plan]>([
    [
      'a resource that goes where no move brings it',
      (plan) => {
        const resources = plan.content.resources.map((one) => ({
          ...one,
          destinationId: one.destinationId.replace(/\/providers\/.*$/, ''),
        }));
        return { ...plan, content: { ...plan.content, resources } };
      },
    ],
    [
      'something below no resource of the plan',
      (plan) => {
        const id = `${SOURCE_GROUP_ID.toLowerCase()}/providers/microsoft.storage/storageaccounts/other`;
        const restore = [...plan.content.restore, { step: 'tags', id } as const];
        return { ...plan, content: { ...plan.content, restore } };
      },
    ],
  ])('writes to nothing but its own, even where a plan is approved with %s', async (_, change) => {
    const product = await copyOfMoved();
    forge(product, change);
    // The digest of the forged plan is given: as if somebody had approved it.
    const run = await product.run(withoutKey);
    expect(run).toMatchObject({ failureReason: 'plan-invalid' });
    expect(product.newChanges()).toEqual([]);
  });
});

describe('the end of a move that puts things back', () => {
  it('takes them from the plan that was approved, not from a file that was swapped meanwhile', async () => {
    const product = inProcess(readyWorkspace(), arm);
    const { planDigest: approved = '' } = await product.run(validateInputs);
    const stranger = '0a1b2c3d-9999-4444-8888-000000000009';
    product.trouble = (change) => {
      if (!change.endsWith('/moveResources')) return undefined;
      const text = (product.disk.get(PLAN_FILE) ?? '').replaceAll(TEAM_GROUP_ID, stranger);
      product.disk.set(PLAN_FILE, text);
      forge(product, (plan) => plan);
      return undefined;
    };
    const run = await product.run({ ...moveInputs(approved), restore: 'role-assignments' });
    expect(run).toMatchObject({ outcome: 'restored' });
    expect(product.disk.get(PLAN_FILE)).toContain(stranger);
    const rights = JSON.stringify(
      Object.entries(product.state()).filter(([id]) => /rg-ml-prod.*roleAssignments/i.test(id)),
    );
    expect(rights).toContain(TEAM_GROUP_ID);
    expect(rights).not.toContain(stranger);
  });
});

describe('where nothing has moved', () => {
  it('and nothing was begun, nothing is put back', async () => {
    const product = inProcess(fullWorkspace(), arm);
    await product.run({ ...fullInputs, 'fail-on': 'never' });
    // Somebody deletes a lock after the validation that nobody carried out.
    product.edit((state) =>
      Object.fromEntries(Object.entries(state).filter(([id]) => !/\/locks\//i.test(id))),
    );
    const run = await product.run(withoutKey);
    expect(run).toMatchObject({ outcome: 'restore-incomplete', failed: true });
    expect(run.problems[0]?.sentence).toContain('Nothing has moved, and nothing was begun');
    expect(product.newChanges()).toEqual([]);
  });

  it('a plan of a blocked validation, whose digest is given, puts nothing back that people took away', async () => {
    const product = inProcess(fullWorkspace(), arm);
    const validated = await product.run({ ...fullInputs, prepare: 'none' });
    expect(validated).toMatchObject({ outcome: 'blocked', failureReason: 'not-ready' });
    // A right is revoked, a cluster deleted and a lock removed.
    const gone = /\/(locks\/|roleAssignments\/|computes\/cpu-cluster)/i;
    product.edit((state) =>
      Object.fromEntries(Object.entries(state).filter(([id]) => !gone.test(id))),
    );
    for (const journal of [undefined, '']) {
      if (journal !== undefined) product.disk.set(JOURNAL, journal);
      const run = await product.run(withoutKey);
      expect(run).toMatchObject({ outcome: 'restore-incomplete', failed: true });
      expect(run.problems[0]?.sentence).toContain('Nothing has moved, and nothing was begun');
    }
    expect(product.newChanges()).toEqual([]);
  });

  it('only what the preparation of this plan began is put back', async () => {
    const product = inProcess(fullWorkspace(), arm);
    const validated = await product.run(fullInputs);
    let deleted = 0;
    product.trouble = (change) => {
      if (change.startsWith('DELETE')) deleted += 1;
      return deleted > 1 ? { answer: { status: 409, body: { error: { code: 'No' } } } } : undefined;
    };
    await product.run(moveInputs(validated.planDigest ?? ''));
    product.trouble = () => undefined;
    product.edit((state) =>
      Object.fromEntries(Object.entries(state).filter(([id]) => !/\/locks\//i.test(id))),
    );
    product.newChanges();
    const journal = product.disk.get(JOURNAL) ?? '';
    await product.run(withoutKey);
    const changes = product.newChanges();
    expect(changes.length).toBeGreaterThan(0);
    const begun = journal.split('\n').filter((line) => line.includes('prepare-begin'));
    const ids = begun.map((line) => /"id":"([^"]+)"/.exec(line)?.[1] ?? 'none');
    const strangers = changes.filter(
      (change) =>
        !/roleAssignments/i.test(change) && !ids.some((id) => change.toLowerCase().includes(id)),
    );
    expect(strangers).toEqual([]);
  });
});

describe('the sealed part of a plan file, of which the journal says which it is', () => {
  const invalid = { outcome: 'blocked', failureReason: 'plan-invalid' };
  const oneStep = { restore: 'tags' };
  const ofSeals = /^.*"event":"seal-.*\n/gm;

  function without(text: string): string {
    const { digest, plan } = parseSignedPlan(text);
    return JSON.stringify({ digest, plan: planAsJson(plan) });
  }
  const older = (text: string): string => withCheapSeal(text, restoreInputs['snapshot-key'], {});

  it.each<[string, (text: string) => string, Readonly<Record<string, string>>]>([
    ['missing', without, restoreInputs],
    ['an older one that the key opens', older, restoreInputs],
    ['missing, for a run without the key', without, withoutKey],
    ['another one, for a run without the key', older, withoutKey],
  ])('is taken for no other: %s', async (_, change, inputs) => {
    const product = await copyOfMoved();
    product.disk.set(PLAN_FILE, change(product.disk.get(PLAN_FILE) ?? ''));
    const run = await product.run(inputs);
    expect(run).toMatchObject(invalid);
    expect(run.problems[0]?.sentence).toContain('than the journal beside it says');
    expect(product.newChanges()).toEqual([]);
  });

  it.each<[string, (journal: string) => string | undefined]>([
    ['is not at hand', () => undefined],
    ['is of an older release', (journal) => journal.replaceAll(ofSeals, '')],
  ])('is taken as it is where the journal %s', async (_, change) => {
    const product = await copyOfMoved();
    const journal = change(product.disk.get(JOURNAL) ?? '');
    if (journal === undefined) product.disk.delete(JOURNAL);
    else product.disk.set(JOURNAL, journal);
    product.disk.set(PLAN_FILE, without(product.disk.get(PLAN_FILE) ?? ''));
    expect((await product.run({ ...restoreInputs, ...oneStep })).outcome).toMatch(/^restore/);
  });

  it('may be the former one after a run that died before it wrote the plan file', async () => {
    const product = await copyOfMoved();
    const { digest, sealed } = parseSignedPlan(product.disk.get(PLAN_FILE) ?? '');
    const line = { event: 'seal-begin', planDigest: digest, was: sealMark(sealed), sealed: 'x' };
    product.disk.set(JOURNAL, `${product.disk.get(JOURNAL) ?? ''}${JSON.stringify(line)}\n`);
    expect((await product.run({ ...restoreInputs, ...oneStep })).outcome).toMatch(/^restore/);
  });
});
