import { describe, expect, it } from '@jest/globals';

import { objectAt } from '../../../emulator/arm/json.js';
import type { ArmSettings } from '../../../emulator/arm/settings.js';
import { parseJson } from '../../../emulator/parse-json.js';
import type { JsonObject } from '../../../emulator/types.js';
import { restoreNames } from '../../../src/domain/plan/restore-names.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { differences, staleIn, thingsIn } from '../support/end-state.js';
import type { InProcess } from '../support/in-process.js';
import { before, copyOfMoved, moved, restoreInputs } from '../support/restorable.js';

// What Azure's documents leave open (see the settings of the emulated Azure). Sixteen combinations
// in which every three answers occur with each other: four questions in full, four more as the
// parity of three of them (an orthogonal array).
const open = Array.from({ length: 16 }, (_, number): ArmSettings => {
  const [a, b, c, d] = [1, 2, 4, 8].map((bit) => (number & bit) === 0);
  const odd = (...answers: readonly (boolean | undefined)[]): boolean =>
    answers.filter((answer) => answer === true).length % 2 === 1;
  return {
    principalIdSurvives: a === true,
    schedulesSurvive: b === true,
    connectionsSurvive: c === true,
    diagnosticSettingsSurvive: d === true,
    datastorePutChangesPlace: odd(a, b, c),
    resourceTagsSurvive: odd(b, c, d),
    nonDefaultDatastoresSurvive: odd(a, b, d),
    formerInstanceNames: odd(a, c, d) ? ['ci-ada'] : [],
  };
});

/** What an instance is called there is not compared: its name may be refused. */
const withFormerNames = (state: JsonObject): JsonObject =>
  objectAt(parseJson(JSON.stringify(state).replaceAll('ci-ada-moved', 'ci-ada')));

const said = (settings: ArmSettings): string =>
  Object.entries(settings)
    .filter(([, value]) => value === true || (Array.isArray(value) && value.length > 0))
    .map(([name]) => name)
    .join(', ');

describe('a restore', () => {
  it.each(open.map((settings) => [said(settings) || 'nothing of it', settings] as const))(
    'brings back everything, and finds nothing to do the second time, with %s',
    async (_name, settings) => {
      const product = await moved(settings);
      const run = await product.run(restoreInputs);
      expect(run).toMatchObject({ outcome: 'restored', problems: [], postMoveTasks: [] });
      expect(differences(before, thingsIn(withFormerNames(product.state())))).toEqual([]);
      expect(staleIn(product.state())).toEqual([]);
      expect(product.newChanges()).not.toEqual([]);
      expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored', problems: [] });
      expect(product.newChanges()).toEqual([]);
    },
  );

  it('of data assets the guide says both: an address that survived is told, it cannot be changed', async () => {
    const product = await moved({ dataAssetsSurvive: true });
    const run = await product.run(restoreInputs);
    expect(run.outcome).toBe('restore-incomplete');
    const left = ['customers version 1', 'customers version 2'];
    expect(run.postMoveTasks.map(({ name }) => name)).toEqual(left);
    expect(differences(before, thingsIn(product.state()))).toEqual([]);
  });

  it('gives an instance another name where its own is refused, and knows it again', async () => {
    const suffix = { 'compute-instance-suffix': '-v2b' };
    const product = await moved({ formerInstanceNames: ['ci-ada'] }, suffix);
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    const names = Object.keys(product.state()).filter((id) => id.includes('/computes/ci-ada'));
    expect(names.map((id) => id.split('/').at(-1))).toEqual(['ci-ada-v2b']);
    const other = { ...restoreInputs, 'compute-instance-suffix': '-v3c' };
    expect(await product.run(other)).toMatchObject({ failureReason: 'plan-invalid' });
    product.newChanges();
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(product.newChanges()).toEqual([]);
  });
});

/** How many requests an undisturbed restore sends that change something. */
const CHANGES = 50;

describe('a restore that is killed', () => {
  it('is killed at each of its changes below', async () => {
    const product = await copyOfMoved();
    await product.run(restoreInputs);
    expect(product.newChanges()).toHaveLength(CHANGES);
  });

  const ways = ['killed before', 'killed after'] as const;
  const changes = Array.from({ length: CHANGES }, (_, index) => index + 1);
  it.each(ways.flatMap((way) => changes.map((change) => [way, change] as const)))(
    '(%s its change %i) ends in the same state when it is started again',
    async (way, change) => {
      const product = await copyOfMoved();
      product.trouble = (_, count) => (count === change ? way : undefined);
      await product.runUntilKilled(restoreInputs);
      product.trouble = () => undefined;
      expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
      expect(differences(before, thingsIn(product.state()))).toEqual([]);
    },
  );

  it('between unregistering a datastore and registering it again, registers it', async () => {
    const product = await copyOfMoved({ datastorePutChangesPlace: false });
    const changes: string[] = [];
    product.trouble = (change) => {
      changes.push(change);
      return change.startsWith('DELETE ') ? 'killed after' : undefined;
    };
    await product.runUntilKilled(restoreInputs);
    expect(changes.at(-1)).toMatch(/^DELETE .*\/datastores\/features$/);
    product.trouble = () => undefined;
    expect(await product.run(restoreInputs)).toMatchObject({ outcome: 'restored' });
    expect(differences(before, thingsIn(product.state()))).toEqual([]);
  });
});

const refusals = [
  [403, 'AuthorizationFailed'],
  [409, 'Conflict'],
  [400, 'QuotaExceeded'],
  [404, 'ResourceNotFound'],
] as const;

/** For each step a change that Azure refuses, and the command for a person. */
const refused: readonly (readonly [step: string, change: RegExp, command: string])[] = [
  ['tags', /^PATCH .*storageAccounts\/stchurntest$/, 'az tag update'],
  [
    'role-assignments',
    /mlw-churn\/providers\/Microsoft.Authorization/,
    'az role assignment create',
  ],
  ['private-endpoints', /privateEndpointConnections/, 'az network private-endpoint-connection'],
  ['datastores', /datastores\/labels/, 'az ml datastore show'],
  ['data-assets', /data\/customers\/versions\/2$/, 'az ml data create'],
  ['connections', /connections\/feed$/, 'az ml connection create'],
  ['computes', /computes\/cpu-cluster$/, 'az ml compute create'],
  ['endpoints', /deployments\/blue$/, 'az ml online-deployment create'],
  ['schedules', /schedules\/nightly$/, 'az ml schedule create'],
  ['diagnostic-settings', /diagnosticSettings/, 'az monitor diagnostic-settings create'],
  ['locks', /locks/, 'az lock create'],
];

describe('a restore of which Azure refuses something', () => {
  it('is tried with every step', () => {
    expect(refused.map(([step]) => step).sort()).toEqual([...restoreNames].sort());
  });

  it.each(refused)('in the step %s does the rest, and says what a person does', async (...row) => {
    const [step, change, command] = row;
    for (const [status, code] of refusals) {
      const product = await copyOfMoved();
      if (step === 'tags' || step === 'connections') loseMore(product);
      const answer = { status, body: { error: { code, message: 'No.' } } };
      product.trouble = (sent) => (change.test(sent) ? { answer } : undefined);
      const run = await product.run(restoreInputs);
      expect(run).toMatchObject({ outcome: 'restore-incomplete', failed: true });
      const failures = run.restoration?.filter(({ state }) => state === 'failed') ?? [];
      expect(failures.map((one) => one.step)).toContain(step);
      expect(failures.map((one) => one.error?.code)).toContain(code);
      expect(renderMarkdown(run)).toContain(command);
      const others = run.restoration?.filter(({ state }) => state === 'done') ?? [];
      expect(others.length).toBeGreaterThan(30);
    }
  });
});

// A move that takes tags and connections along leaves nothing of them to restore.
function loseMore(product: InProcess): void {
  product.edit((state) =>
    Object.fromEntries(
      Object.entries(state)
        .filter(([id]) => !id.includes('/connections/'))
        .map(([id, body]) => [
          id,
          id.endsWith('storageAccounts/stchurntest') ? { ...objectAt(body), tags: {} } : body,
        ]),
    ),
  );
}
