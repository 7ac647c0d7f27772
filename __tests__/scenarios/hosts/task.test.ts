import { afterEach, describe, expect, it } from '@jest/globals';

import type { AgentConnection } from '../../../emulator/azure-pipelines/agent-environment.js';
import { parseVsoCommand } from '../../../emulator/azure-pipelines/vso-commands.js';
import { readyWorkspace, withCompute } from '../../../emulator/scenarios/index.js';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  DEFAULT_SETTINGS,
  TENANT_ID,
} from '../../../emulator/settings.js';
import { makeApplicationCertificate } from '../support/application-certificate.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { until } from '../support/until.js';
import { nodes, startWorld, type World } from '../support/world.js';

let world: World;
afterEach(() => world.close());

const fast = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1 };
const application = { tenantid: TENANT_ID, serviceprincipalid: CLIENT_ID };
const certificate = await makeApplicationCertificate();

const settings = {
  tenants: DEFAULT_SETTINGS.tenants.map((tenant) => ({
    ...tenant,
    applications: tenant.applications.map((each) => ({
      ...each,
      certificates: [certificate.certificatePem],
    })),
  })),
};

async function start(): Promise<World> {
  return startWorld({ state: readyWorkspace(), arm: fast, settings }, 'azure-pipelines');
}

function tokenRequests(): readonly string[] {
  return world.emulator
    .requests()
    .filter(({ request }) => request.url.pathname.endsWith('/oauth2/v2.0/token'))
    .map(({ request }) => request.rawBody);
}

const connections: Readonly<Record<string, AgentConnection>> = {
  secret: {
    scheme: 'ServicePrincipal',
    parameters: {
      ...application,
      authenticationType: 'spnKey',
      serviceprincipalkey: CLIENT_SECRET,
    },
    data: {},
  },
  certificate: {
    scheme: 'ServicePrincipal',
    parameters: {
      ...application,
      authenticationType: 'spnCertificate',
      servicePrincipalCertificate: certificate.pem,
    },
    data: {},
  },
  federated: { scheme: 'WorkloadIdentityFederation', parameters: application, data: {} },
};

describe('a service connection', () => {
  it.each([
    ['federated', 'Node 20', 'client_assertion='],
    ['secret', 'Node 24', 'client_secret='],
    ['certificate', 'Node 20', 'client_assertion='],
  ] as const)('signs in: %s, on %s', async (kind, node, sent) => {
    world = await start();
    const connection = connections[kind];
    if (connection === undefined) throw new Error(kind);
    const run = await world.run(validateInputs, { connection, node: nodes[node] });
    expect({ told: run.summary, ...run.outputs }).toMatchObject({ outcome: 'ready' });
    expect(tokenRequests()).toHaveLength(1);
    expect(tokenRequests()[0]).toContain(sent);
    // Masked line by line before anything else is said, and in no other line.
    const secrets = {
      federated: world.emulator.pipelinesEnvironment['SYSTEM_ACCESSTOKEN'] ?? '',
      secret: CLIENT_SECRET,
      certificate: certificate.keyLine,
    };
    expect(run.masked).toContain(secrets[kind]);
    expect(run.told.join('\n')).not.toContain(secrets[kind]);
  });

  it('signs in: managed identity of the agent', async () => {
    world = await start();
    const connection = { scheme: 'ManagedServiceIdentity', parameters: {}, data: {} };
    const environment = world.emulator.managedIdentityEnvironment;
    const run = await world.run(validateInputs, { connection, environment });
    expect(run.outputs).toMatchObject({ outcome: 'ready' });
    expect(tokenRequests()).toEqual([]);
  });

  it('says which cloud it is for', async () => {
    world = await start();
    const connection = { ...connections['secret'], data: { environment: 'AzureUSGovernment' } };
    const run = await world.run(validateInputs, {
      connection: { scheme: 'ServicePrincipal', parameters: {}, ...connection },
    });
    expect(run.outputs).toMatchObject({ outcome: 'ready' });
    expect([...world.emulator.hostsAsked()].sort()).toEqual([
      'login.microsoftonline.us',
      'management.usgovcloudapi.net',
    ]);
  });

  it.each([
    ['that is not supported', { scheme: 'PublishProfile', parameters: {}, data: {} }, /Publish/],
    ['that lacks its secret', { ...certificateless() }, /lacks certificatePem/],
    ['for a cloud that is none', { ...stacked() }, /azureCloud is "AzureStack"/],
  ])('%s is refused with what is wrong', async (_, connection, says) => {
    world = await start();
    const run = await world.run(validateInputs, { connection });
    expect(run.exitCode).toBe(1);
    expect(run.errors.join('\n')).toMatch(says);
    expect(world.emulator.requests()).toEqual([]);
  });

  it('that Azure DevOps gives no token for says so, and shows no token of the job', async () => {
    world = await start();
    const run = await world.run(validateInputs, {
      environment: { SYSTEM_ACCESSTOKEN: 'a-token-of-another-job-0123456789' },
    });
    expect(run.outputs).toMatchObject({ 'failure-reason': 'authentication-failed' });
    expect(run.errors.join('\n')).toContain('service connection');
    expect(`${run.told.join('\n')}${run.summary}`).not.toContain('another-job');
  });
});

describe('the task', () => {
  it('refuses an input that only GitHub has: nobody takes it for a safeguard', async () => {
    world = await start();
    const run = await world.run({ ...validateInputs, approvers: 'ada' });
    expect(run.outputs).toMatchObject({ 'failure-reason': 'invalid-input' });
    expect(run.errors.join('\n')).toContain('approvers is given, but it does not exist on Azure');
  });

  it('speaks as a pipeline does: whoever copies what it says gets no unknown input', async () => {
    world = await start();
    const validated = await world.run(validateInputs);
    expect(validated.summary).toContain('inputs:\n  mode: move');
    expect(validated.summary).toContain('approvedPlanDigest: sha256:');
    const unapproved = await world.run({ ...moveInputs('x'), 'approved-plan-digest': '' });
    expect(unapproved.errors.join('\n')).toContain('approvedPlanDigest');
    for (const { errors, summary } of [validated, unapproved]) {
      expect([...errors, summary].join('\n')).not.toMatch(/approved-plan-digest|plan-file:/);
    }
  });

  it('prints no secret input, not even into its debug log', async () => {
    world = await start();
    const key = 'the snapshot key of the churn team';
    const run = await world.run(
      { ...validateInputs, 'snapshot-key': key },
      { environment: { SYSTEM_DEBUG: 'true' } },
    );
    expect(run.outputs).toMatchObject({ outcome: 'ready' });
    expect(run.masked).toContain(key);
    expect(run.told.join('\n')).not.toContain(key);
  });

  it('takes no command out of a name in Azure', async () => {
    const evil = 'x##vso[task.complete result=Succeeded;]y';
    world = await startWorld(
      { state: withCompute(readyWorkspace(), evil, 'AmlCompute'), arm: fast },
      'azure-pipelines',
    );
    const run = await world.run(validateInputs);
    expect(run.outputs).toMatchObject({ outcome: 'blocked' });
    // The agent reads the first command of a line, and what follows is its data.
    const commands = run.lines.flatMap((line) => parseVsoCommand(line) ?? []);
    expect(commands.filter(({ name }) => name === 'task.complete')).toEqual([
      { name: 'task.complete', properties: { result: 'Failed' }, data: '' },
    ]);
    expect(run.lines.filter((line) => /^(?!##vso\[).*##vso\[/.test(line))).toEqual([]);
  });

  it('ends as failed with exit code 0, with all it knows, when it is cancelled', async () => {
    world = await start();
    const validated = await world.run(validateInputs);
    const moving = (): boolean =>
      world.emulator
        .requests()
        .some(({ request }) => request.url.pathname.endsWith('moveResources'));
    let stop: (name: NodeJS.Signals) => void = () => undefined;
    const running = world.run(moveInputs(validated.outputs['plan-digest'] ?? ''), {
      onStart: (send) => (stop = send),
    });
    await until(moving, running);
    stop('SIGINT');
    const run = await running;
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'unknown', 'failure-reason': 'move-unknown' });
    expect(run.summary).toContain('The move goes on in Azure');
    expect(run.lines.at(-1)).toBe('##vso[task.complete result=Failed;]');
  });
});

function certificateless(): AgentConnection {
  const parameters = { ...application, authenticationType: 'spnCertificate' };
  return { scheme: 'ServicePrincipal', parameters, data: {} };
}

function stacked(): AgentConnection {
  return {
    scheme: 'ServicePrincipal',
    parameters: application,
    data: { environment: 'AzureStack' },
  };
}
