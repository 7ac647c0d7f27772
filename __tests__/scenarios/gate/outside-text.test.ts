import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';

import {
  child,
  entry,
  KEY_VAULT_ID,
  readyWorkspace,
  withBody,
  withCompute,
  withEntry,
  withProperties,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { DEFAULT_SETTINGS } from '../../../emulator/settings.js';
import type { JsonObject } from '../../../emulator/types.js';
import { moveInputs, signIn, validateInputs } from '../support/inputs.js';
import { everythingWritten, PLAN_FILE } from '../support/secretive.js';
import { hosts, movesIn, startWorld, type World } from '../support/world.js';

const fast = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1, operationPolls: 1 };
const REPORT_FILE = 'workspace-move-report.md';
const ID_MAP_FILE = 'workspace-move-id-map.json';
const JOURNAL_FILE = 'workspace-move-journal.jsonl';

let world: World;
afterEach(() => world.close());

async function start(state: JsonObject, host: World['host'] = 'github'): Promise<void> {
  world = await startWorld({ state, arm: fast }, host);
}

async function plan(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const run = await world.run({ ...validateInputs, ...more });
  expect({ told: run.summary, ...run.outputs }).toMatchObject({ outcome: 'ready' });
  world.newRequests();
  return run.outputs['plan-digest'] ?? '';
}

describe.each(hosts)('a name from Azure on %s', (host) => {
  it('is obeyed by nobody who reads the log', async () => {
    const name = '##[stop-commands]x\n::error::y ##vso[task.complete result=Succeeded]';
    const setting = entry(
      `${WORKSPACE_ID}/providers/Microsoft.Insights/diagnosticSettings/${name}`,
      'Microsoft.Insights/diagnosticSettings',
      { properties: { storageAccountId: `${WORKSPACE_ID}x`, logs: [], metrics: [] } },
    );
    await start(withEntry(readyWorkspace(), setting), host);
    const digest = await plan();
    const run = await world.run({ ...moveInputs(digest), restore: 'all' });
    // The fold of the lists is the product's own, its lines in it are guarded like all others.
    const isFold = (line: string): boolean =>
      /^##\[(?:group\]Read \d+ lists|endgroup\]$)/.test(line);
    const all = [...run.lines.filter((line) => !isFold(line)), ...run.summary.split('\n')];
    expect(all.join('\n')).toContain('stop-commands');
    expect(all.filter((line) => /##\[|^\s*::error::y/.test(line))).toEqual([]);
    expect(run.lines.filter((line) => /(?!^)##vso\[task\.complete/.test(line))).toEqual([]);
  });
});

it('a secret that lies in the open in Azure is in no file', async () => {
  const secret = 'hunter2hunter2';
  const instance = `${WORKSPACE_ID}/computes/ci`;
  const startupScript = { scriptSource: 'inline', scriptData: secret, scriptArguments: secret };
  const state = [
    child('connections', 'feed', {
      category: 'ApiKey',
      authType: 'None',
      target: `https://ci:${secret}@git.example/r?code=${secret}`,
      metadata: { ApiKey: secret, client_secret: secret, note: `AccountKey=${secret}` },
    }),
  ].reduce(withEntry, withCompute(readyWorkspace(), 'ci', 'ComputeInstance'));
  const scripted = withProperties(state, instance, {
    properties: { vmSize: 'D2', setupScripts: { scripts: { startupScript } } },
  });
  await start(
    withProperties(
      withBody(scripted, WORKSPACE_ID, { tags: { link: `https://a.example/?sv=1&sig=${secret}` } }),
      WORKSPACE_ID,
      { sdkTelemetryAppInsightsKey: secret, description: `train.py --token ${secret}` },
    ),
  );
  const run = await world.run({ ...validateInputs, 'associated-resources': 'all' });
  // A workspace with a compute cannot be moved; its plan is written all the same.
  expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'not-ready' });
  const plan = await world.readFile(PLAN_FILE);
  for (const place of ['scriptArguments', 'client_secret', 'sdkTelemetryAppInsightsKey', 'link']) {
    expect(plan).toMatch(new RegExp(`"${place}":\\s*"\\(left out`));
  }
  expect(await everythingWritten(world, [run])).not.toContain(secret);
});

it('a deployment called cert that answers more than was approved is a change', async () => {
  const endpoint = (cert: number): JsonObject =>
    [child('onlineEndpoints', 'churn', { authMode: 'AADToken', traffic: { cert } })].reduce(
      withEntry,
      readyWorkspace(),
    );
  await start(endpoint(10));
  const prepared = {
    prepare: 'delete-endpoints',
    acknowledge: 'arm-validation-before-preparation',
  };
  const digest = await plan(prepared);
  expect(await world.readFile(PLAN_FILE)).toMatch(/"cert":\s*10/);
  world.emulator.replaceState(endpoint(90));
  const run = await world.run({ ...moveInputs(digest), ...prepared });
  expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'plan-changed' });
  expect(run.summary).toContain('traffic');
});

it('a policy of a vault that grew is a change', async () => {
  const policy = (...keys: string[]): JsonObject =>
    withProperties(readyWorkspace(), KEY_VAULT_ID, {
      accessPolicies: [{ objectId: 'a', permissions: { keys, secrets: keys } }],
    });
  await start(policy('get'));
  const all = { 'associated-resources': 'all' };
  const digest = await plan(all);
  world.emulator.replaceState(policy('all', 'purge'));
  const run = await world.run({ ...moveInputs(digest), ...all });
  expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'plan-changed' });
  expect(movesIn(world.newRequests())).toBe(0);
});

describe('a file that is a link', () => {
  it('is not taken for a plan', async () => {
    await start(readyWorkspace());
    const digest = await plan();
    await writeFile(join(world.workspace, 'elsewhere'), await world.readFile(PLAN_FILE));
    await symlink(join(world.workspace, 'elsewhere'), join(world.workspace, 'linked.json'));
    const run = await world.run({ ...moveInputs(digest), 'plan-file': 'linked.json' });
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'plan-invalid' });
    expect(run.summary).toContain('symbolic link');
    expect(world.newRequests()).toEqual([]);
  });

  it('is not written to, whichever file of a run it is', async () => {
    await start(readyWorkspace());
    const digest = await plan();
    const victim = join(world.workspace, 'victim');
    await writeFile(victim, 'before');
    for (const name of [JOURNAL_FILE, 'out.json', 'out.json.part']) {
      await symlink(victim, join(world.workspace, name));
    }
    const moved = await world.run(moveInputs(digest));
    expect(moved.exitCode).toBe(1);
    expect(movesIn(world.newRequests())).toBe(0);
    const again = await world.run({ ...validateInputs, 'plan-file': 'out.json' });
    expect(again.exitCode).toBe(1);
    expect(await readFile(victim, 'utf8')).toBe('before');
    expect(await world.readFile(REPORT_FILE)).not.toBe('before');
  });

  it('is not written to by a run that moves, be it report or id map', async () => {
    await start(readyWorkspace());
    const digest = await plan();
    const victim = join(world.workspace, 'victim');
    await writeFile(victim, 'before');
    for (const name of [REPORT_FILE, ID_MAP_FILE]) {
      await rm(join(world.workspace, name), { force: true });
      await symlink(victim, join(world.workspace, name));
    }
    const moved = await world.run(moveInputs(digest));
    expect(moved.outputs).toMatchObject({ outcome: 'moved' });
    expect(await readFile(victim, 'utf8')).toBe('before');
    expect(moved.lines.join('\n')).toContain('symbolic link');
  });
});

describe('JSON of 20,000 levels', () => {
  const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;

  it('is no plan', async () => {
    await start(readyWorkspace());
    const digest = await plan();
    const file = await world.readFile(PLAN_FILE);
    // What is looked at first, the form of a plan, is that of one.
    const within = file.replace(/"snapshot": \{/, `"snapshot": {"x": ${deep},`);
    expect(within.length).toBeGreaterThan(deep.length + file.length);
    await writeFile(join(world.workspace, PLAN_FILE), within);
    const run = await world.run(moveInputs(digest));
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'plan-invalid' });
  });

  it('from Azure is something that could not be read', async () => {
    await start(readyWorkspace());
    world.emulator.addFault({
      match: { path: '/computes' },
      times: -1,
      do: { answer: { status: 200, body: `{"value":[${deep}]}` } },
    });
    const run = await world.run(validateInputs);
    expect(run.outputs).toMatchObject({ outcome: 'blocked', 'failure-reason': 'not-ready' });
    expect(Number(run.outputs['unknowns'])).toBeGreaterThan(0);
  });
});

const { repository } = DEFAULT_SETTINGS.workflow;
const ofRun = (from: string, event: string) => ({
  workflow_run: { event, head_repository: { full_name: from } },
});

it.each<[string, JsonObject]>([
  ['issue_comment', { issue: { number: 1 }, comment: { body: '/move' } }],
  ['pull_request_target', {}],
  ['issues', {}],
  ['discussion', {}],
  ['fork', {}],
  ['watch', {}],
  ['workflow_run', ofRun('mallory/ml-platform', 'push')],
  ['workflow_run', ofRun(repository, 'issue_comment')],
])('an outsider begins no move and no restore by %s', async (eventName, event) => {
  await start(readyWorkspace());
  const digest = await plan();
  const options = { identity: { eventName }, event };
  for (const inputs of [
    { ...moveInputs(digest), gate: 'digest' },
    { ...signIn, mode: 'restore', restore: 'all' },
  ]) {
    const run = await world.run(inputs, options);
    expect(run.outputs).toMatchObject({
      outcome: 'blocked',
      'failure-reason': 'gate-misconfigured',
    });
  }
  expect(world.newRequests()).toEqual([]);
  // What begins with the push of somebody who may write does move.
  if (eventName !== 'workflow_run') return;
  const own = { identity: { eventName }, event: ofRun(repository, 'push') };
  expect((await world.run(moveInputs(digest), own)).outputs).toMatchObject({ outcome: 'moved' });
});

it('whoever is named is not replaced by whoever is signed in', async () => {
  await start(readyWorkspace());
  const run = await world.run(
    { ...validateInputs, auth: 'auto' },
    { environment: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined } },
  );
  expect(run.outputs).toMatchObject({ outcome: '', 'failure-reason': 'authentication-failed' });
  expect(run.summary).toContain('id-token: write');
});
