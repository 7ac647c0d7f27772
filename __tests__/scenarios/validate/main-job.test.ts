import { afterEach, describe, expect, it } from '@jest/globals';

import {
  busyWorkspace,
  readyWorkspace,
  SEEDED_SECRETS,
} from '../../../emulator/scenarios/index.js';
import { outputs } from '../../../src/contract/outputs.js';
import { moveInputs, statusInputs, validateInputs } from '../support/inputs.js';
import { changesIn, hosts, movesIn, nodes, startWorld, type World } from '../support/world.js';

let world: World;
afterEach(async () => {
  await world.close();
});

const own = {
  github: 'run-actions-1-azure-eastus.actions.githubusercontent.com',
  'azure-pipelines': 'dev.azure.com',
} as const;
const fast = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 2 };

// GitHub docs: grouping log lines. Azure DevOps: formatting commands.
const folds = {
  github: /^::group::Read \d+ lists with \d+ things in them.*\n(?:\S.*\n)+::endgroup::$/m,
  'azure-pipelines': /^##\[group\]Read \d+ lists with .*\n(?:\S.*\n)+##\[endgroup\]$/m,
} as const;

const warningsOf = ({ lines }: { readonly lines: readonly string[] }): readonly string[] =>
  lines.filter((line) => /^(?:::warning|##vso\[task\.logissue type=warning)/.test(line));

const everywhere = hosts.flatMap((host) =>
  Object.entries(nodes).map(([name, node]) => ({ host, name, node })),
);

describe.each(everywhere)('the main job on $host, $name', ({ host, node }) => {
  it('validates, moves what was approved, and tells where everything is', async () => {
    world = await startWorld({ state: readyWorkspace(), arm: fast }, host);
    const validated = await world.run(
      { ...validateInputs, 'associated-resources': 'all' },
      { node },
    );
    expect(validated.outputs).toMatchObject({
      outcome: 'ready',
      'failure-reason': '',
      'can-move': 'true',
      blockers: '0',
    });
    expect(validated.exitCode).toBe(0);
    expect(validated.outputs['plan-digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
    const said = validated.lines.join('\n');
    expect(said).toMatch(folds[host]);
    expect(said).toContain('\u001B[32m✔ Ready to move\u001B[39m');
    expect(warningsOf(validated).length).toBeGreaterThan(2);
    expect(new Set(warningsOf(validated)).size).toBe(warningsOf(validated).length);
    const asked = world.newRequests();
    expect(asked.length).toBeGreaterThan(20);
    expect(changesIn(asked)).toEqual([]);

    const moved = await world.run(moveInputs(validated.outputs['plan-digest'] ?? ''), { node });
    expect(moved.outputs).toMatchObject({
      outcome: 'moved',
      'failure-reason': '',
      'can-move': 'true',
    });
    expect(moved.exitCode).toBe(0);
    // Whoever approved the plan has read its warnings.
    expect(warningsOf(moved)).toEqual([]);
    expect(moved.lines.join('\n')).toMatch(/of the warnings are those of the approved plan/);
    expect(moved.lines.join('\n')).toMatch(/The move goes on in Azure: .* of the lock left/);
    const sent = world.newRequests();
    expect(movesIn(sent)).toBe(1);
    expect(changesIn(sent)).toHaveLength(1);
    const ids = Object.keys(world.emulator.state()).join('\n').toLowerCase();
    expect(ids).toContain((moved.outputs['workspace-id'] ?? '?').toLowerCase());
    expect(JSON.parse(await world.readFile(moved.outputs['id-map-file'] ?? ''))).toMatchObject({
      planDigest: validated.outputs['plan-digest'],
    });

    const status = await world.run(statusInputs, { node });
    expect(status.outputs).toMatchObject({ outcome: 'moved', 'failure-reason': '' });
    expect(changesIn(world.newRequests())).toEqual([]);
  });

  it('blocks a workspace in use, says all of why, and changes nothing', async () => {
    world = await startWorld({ state: busyWorkspace(), arm: fast }, host);
    const run = await world.run(validateInputs, { node });
    expect(run.outputs).toMatchObject({
      outcome: 'blocked',
      'failure-reason': 'not-ready',
      'can-move': 'false',
    });
    expect(run.exitCode).toBe(1);
    for (const rule of [
      'computes-exist',
      'online-endpoints-exist',
      'batch-endpoints-exist',
      'active-jobs',
      'can-not-delete-lock',
    ]) {
      expect(run.summary).toContain(rule);
    }
    // What Azure refuses for the same things is told with them, not counted once more.
    expect(run.summary).not.toContain('<sub>`arm-validation`');
    expect(run.outputs['blockers']).toBe('6');
    expect(changesIn(world.newRequests())).toEqual([]);
  });
});

describe.each(hosts)('a run on %s', (host) => {
  it('writes every output of the contract, and no subscription id but in workspace-id', async () => {
    world = await startWorld({ state: readyWorkspace(), arm: fast }, host);
    const run = await world.run(validateInputs);
    expect(Object.keys(run.outputs).sort()).toEqual(outputs.map(({ name }) => name).sort());
    const scalars = Object.entries(run.outputs).filter(([name]) => name !== 'workspace-id');
    for (const [, value] of scalars) {
      expect(value).not.toContain(validateInputs['source-subscription-id']);
      expect(value).not.toContain(validateInputs['destination-subscription-id']);
    }
  });

  it('lets no secret of Azure, and no token, into anything it writes', async () => {
    world = await startWorld(
      { state: busyWorkspace(), arm: { ...fast, leaksWriteOnlyFields: true } },
      host,
    );
    const run = await world.run(
      { ...validateInputs, 'associated-resources': 'all' },
      { environment: { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1', SYSTEM_DEBUG: 'true' } },
    );
    const plan = await world.readFile(run.outputs['plan-file'] ?? '');
    const report = await world.readFile(run.outputs['report-file'] ?? '');
    const everything = [...run.told, plan, report, run.summary, JSON.stringify(run.outputs)].join(
      '\n',
    );
    expect(SEEDED_SECRETS.length).toBeGreaterThan(0);
    for (const secret of SEEDED_SECRETS) expect(everything).not.toContain(secret);
    expect(everything).not.toMatch(/eyJ[\w-]{10,}\.[\w-]{10,}/);
  });

  it('asks nobody but Azure and its own host', async () => {
    world = await startWorld({ state: readyWorkspace(), arm: fast }, host);
    await world.run(validateInputs);
    expect([...world.emulator.hostsAsked()].sort()).toEqual(
      ['login.microsoftonline.com', 'management.azure.com', own[host]].sort(),
    );
  });
});
