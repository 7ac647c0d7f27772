import { describe, expect, it } from '@jest/globals';

import { objectAt } from '../../../emulator/arm/json.js';
import {
  DESTINATION_GROUP_ID,
  fullWorkspace,
  ONLINE_ENDPOINT_ID,
  SOURCE_GROUP_ID,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { differences, thingsIn } from '../support/end-state.js';
import { moveInputs, signIn, validateInputs } from '../support/inputs.js';
import { inProcess } from '../support/in-process.js';
import {
  arm,
  before,
  copyOfMoved,
  fullInputs,
  key,
  moved,
  restoreInputs,
  validatedWithKey,
} from '../support/restorable.js';

describe('a restore', () => {
  it('reads the keys of the workspace anew where its own diagnosis finds them wrong, and only there', async () => {
    const product = await moved({ keysSurvive: false });
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    const resync = (change: string): boolean => change.endsWith('/resyncKeys');
    expect(product.newChanges().filter(resync)).toHaveLength(1);
    await product.run(restoreInputs);
    expect(product.newChanges()).toEqual([]);
  });

  it('approves no private endpoint that was not approved before, and tells of it', async () => {
    const product = await copyOfMoved();
    const stranger = `${DESTINATION_GROUP_ID}/providers/Microsoft.Network/privateEndpoints/pe-evil`;
    const workspace = WORKSPACE_ID.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID);
    const id = `${workspace}/privateEndpointConnections/pe-evil.1`;
    const waiting = { status: 'Pending', description: 'please' };
    const properties = {
      privateEndpoint: { id: stranger },
      privateLinkServiceConnectionState: waiting,
    };
    product.edit((state) => ({ [id]: { id, name: 'pe-evil.1', properties }, ...state }));
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restored' });
    expect(objectAt(product.state()[id], 'properties')).toMatchObject({
      privateLinkServiceConnectionState: waiting,
    });
    expect(renderMarkdown(run)).toContain('was not approved before');
    expect(run.postMoveTasks).toMatchObject([{ kind: 'private-endpoint', name: 'pe-evil' }]);
  });

  it.each([
    ['PrincipalNotFound', /does not exist any more/],
    ['RoleDefinitionDoesNotExist', /assignable scopes/],
  ])('says what %s means for a role assignment', async (code, words) => {
    const product = await copyOfMoved();
    const answer = { status: 400, body: { error: { code, message: 'No.' } } };
    product.trouble = (change) => (change.includes('roleAssignments') ? { answer } : undefined);
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restore-incomplete' });
    const told = renderMarkdown(run)
      .split('\n')
      .filter((line) => words.test(line) && line.includes('**Do:**'));
    expect(told.length).toBeGreaterThan(0);
    for (const line of told) expect(line).toContain(`: ${code}: No`);
  });

  it('leaves alone what somebody has changed since', async () => {
    const product = await copyOfMoved();
    await product.run(restoreInputs);
    const id = ONLINE_ENDPOINT_ID.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID);
    product.edit((state) =>
      withProperties(state, spelledIn(state, id), { traffic: { blue: 100 } }),
    );
    product.newChanges();
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(product.newChanges()).toEqual([]);
  });

  it.each([
    ['another workspace of that name', { workspaceId: 'another' }, 'restore-incomplete'],
    ['the workspace', {}, 'restored'],
  ])('puts things back into %s: %j', async (_name, properties, outcome) => {
    const product = await copyOfMoved();
    const workspace = WORKSPACE_ID.replace(SOURCE_GROUP_ID, DESTINATION_GROUP_ID);
    product.edit((state) => withProperties(state, spelledIn(state, workspace), properties));
    expect(await product.run(restoreInputs)).toMatchObject({ outcome });
    expect(product.newChanges().length > 0).toBe(outcome === 'restored');
  });

  it('puts back in place what a preparation removed before a move that did not come', async () => {
    const product = inProcess(fullWorkspace(), arm);
    const validated = await validatedWithKey(product);
    const answer = { status: 400, body: { error: { code: 'MoveCannotProceed', message: 'No.' } } };
    product.trouble = (change) => (change.endsWith('/moveResources') ? { answer } : undefined);
    const run = await product.run({ ...moveInputs(validated.planDigest ?? ''), ...key });
    expect(run).toMatchObject({ outcome: 'not-moved' });
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    // What the removed identities were given elsewhere stays behind, for nobody.
    const orphans = differences(before, thingsIn(product.state()));
    expect(orphans).toHaveLength(2);
    expect(orphans.join(' ')).toMatch(/new: .*roleassignments.*c001 new: .*roleassignments.*d001/);
  });

  it('without the key puts back the rest, and says what is lost', async () => {
    const product = await copyOfMoved();
    const run = await product.run({ ...restoreInputs, 'snapshot-key': '' });
    expect(run).toMatchObject({ outcome: 'restore-incomplete' });
    const left = run.restoration?.filter(({ state }) => state === 'manual').map(({ name }) => name);
    expect(left).toEqual([
      'labels',
      ...['vm-one', 'vm-two', 'dbr-one', 'dbr-two'],
      // With its own keys in the sealed part it is not made with others.
      'churn-scoring',
      'spam-scoring',
      'Service principal 6b1f0c52-0000-4444-8888-00000000c001 is AcrPull at rg-ml-test/registries/crchurntest',
      'churn-scoring deployment blue',
      'churn-scoring deployment green',
      'spam-scoring deployment blue',
      'spam-scoring deployment green',
      'churn-scoring, which deployments answer',
      'spam-scoring, which deployments answer',
      // At an endpoint that is not there nothing can be assigned.
      'User 6b1f0c52-0000-4444-8888-00000000b002 is Reader at onlineEndpoints/churn-scoring',
    ]);
  });

  it('that only looks tells what the same run with changes would do', async () => {
    const product = await copyOfMoved();
    const run = await product.run({ ...restoreInputs, restore: 'report' });
    expect(run).toMatchObject({ outcome: 'restore-incomplete', failed: false });
    expect(run.postMoveTasks.filter(({ automatic }) => !automatic)).toEqual([]);
    expect(product.newChanges()).toEqual([]);
  });

  it('a wrong key ends the run before anything is put back', async () => {
    const product = await copyOfMoved();
    const run = await product.run({
      ...restoreInputs,
      'snapshot-key': 'another key of thirty-two signs or more',
    });
    expect(run).toMatchObject({ outcome: 'blocked', failureReason: 'plan-invalid' });
    expect(product.newChanges()).toEqual([]);
  });

  it('says of a list that could not be read for the plan that nothing of it is known', async () => {
    const refuse = [{ pathRegex: '/schedules\\?', status: 403, code: 'AuthorizationFailed' }];
    const product = inProcess(fullWorkspace(), { ...arm, refuse });
    const acknowledge = `${fullInputs.acknowledge}, schedules-enabled`;
    const validated = await validatedWithKey(product, { ...fullInputs, acknowledge });
    expect(validated).toMatchObject({ outcome: 'ready' });
    await product.run({ ...moveInputs(validated.planDigest ?? ''), ...key });
    const run = await product.run(restoreInputs);
    expect(run).toMatchObject({ outcome: 'restore-incomplete', failed: true });
    expect(run.postMoveTasks).toMatchObject([{ kind: 'schedule', name: 'schedules' }]);
    expect(renderMarkdown(run)).toContain('could not be read when the plan was made');
  });

  it('as the tail of a move, ends restored', async () => {
    const product = inProcess(fullWorkspace(), arm);
    const validated = await validatedWithKey(product);
    const inputs = { ...moveInputs(validated.planDigest ?? ''), ...key, restore: 'all' };
    expect(await product.run(inputs)).toMatchObject({ outcome: 'restored', problems: [] });
    expect(differences(before, thingsIn(product.state()))).toEqual([]);
  });

  it('some steps only do no others', async () => {
    const product = await copyOfMoved();
    const run = await product.run({ ...restoreInputs, restore: 'computes, locks' });
    expect(run).toMatchObject({ outcome: 'restored' });
    const steps = run.restoration?.filter(({ state }) => state === 'done').map(({ step }) => step);
    expect([...new Set(steps)]).toEqual(['computes', 'locks']);
    expect(run.postMoveTasks.some(({ kind }) => kind === 'endpoint')).toBe(true);
  });
});

// The id as the state spells it.
function spelledIn(state: JsonObject, id: string): string {
  return Object.keys(state).find((one) => one.toLowerCase() === id.toLowerCase()) ?? id;
}

describe('a promotion', () => {
  it('without a gate makes its plan, carries it out and puts everything back, and says that nobody approved it', async () => {
    const product = inProcess(fullWorkspace(), arm);
    const inputs = { ...fullInputs, ...key, mode: 'promote', gate: 'none', restore: 'all' };
    const run = await product.run(inputs);
    expect(run).toMatchObject({ outcome: 'restored', problems: [], failed: false });
    expect(renderMarkdown(run)).toContain('Nobody approved this plan');
    expect(differences(before, thingsIn(product.state()))).toEqual([]);
  });

  it('without a gate ends with the plan where something blocks it', async () => {
    const product = inProcess(fullWorkspace(), arm);
    const run = await product.run({ ...validateInputs, mode: 'promote', gate: 'none' });
    expect(run).toMatchObject({ outcome: 'blocked', failureReason: 'not-ready' });
    expect(product.newChanges()).toEqual([]);
  });

  it('with a gate carries out the approved plan and no other', async () => {
    const product = inProcess(fullWorkspace(), arm);
    const refused = await product.run({ ...fullInputs, mode: 'promote' });
    expect(refused).toMatchObject({ outcome: 'blocked', failureReason: 'plan-missing' });
    const validated = await validatedWithKey(product);
    const approved = { 'approved-plan-digest': validated.planDigest ?? '' };
    const run = await product.run({ ...signIn, ...key, ...approved, mode: 'promote' });
    expect(run).toMatchObject({ outcome: 'moved', problems: [], isUnapproved: false });
  });
});

describe('the way back', () => {
  it('is a plan of its own, made with the inputs that the report gives', async () => {
    const product = await copyOfMoved();
    await product.run(restoreInputs);
    const status = await product.run({ ...signIn, mode: 'status' });
    expect(status).toMatchObject({ outcome: 'moved', postMoveTasks: [] });
    const { wayBack } = status.followUp ?? {};
    const back = {
      ...fullInputs,
      'source-subscription-id': wayBack?.source.subscriptionId ?? '',
      'source-resource-group': wayBack?.source.resourceGroup ?? '',
      'destination-subscription-id': wayBack?.destination.subscriptionId ?? '',
      'destination-resource-group': wayBack?.destination.resourceGroup ?? '',
      'plan-file': 'way-back/workspace-move-plan.json',
    };
    const validated = await product.run({ ...back, ...key });
    const blockers = validated.findings.filter(
      (one) => one.severity === 'blocker' && !one.acknowledged && one.preparedBy === undefined,
    );
    expect({ ...validated, blockers }).toMatchObject({ outcome: 'ready', blockers: [] });
    const run = await product.run({
      ...moveInputs(validated.planDigest ?? ''),
      ...key,
      restore: 'all',
      'plan-file': back['plan-file'],
    });
    expect(run).toMatchObject({ outcome: 'restored', problems: [] });
    const workspaces = Object.keys(product.state()).filter((id) => /\/workspaces\/[^/]+$/.test(id));
    expect(workspaces).toEqual([WORKSPACE_ID]);
    expect(differences(before, thingsIn(product.state()))).toEqual([]);
  });
});
