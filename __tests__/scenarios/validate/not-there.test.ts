import { describe, expect, it } from '@jest/globals';

import { manyWorkspaces, readyWorkspace } from '../../../emulator/scenarios/index.js';
import { inProcess } from '../support/in-process.js';
import { validateInputs } from '../support/inputs.js';

async function problemOf(inputs: Readonly<Record<string, string>>, settings = {}) {
  const azure = inProcess(readyWorkspace(), settings);
  const report = await azure.run({ ...validateInputs, ...inputs });
  return report;
}

describe('a workspace that is not there', () => {
  it.each([
    [
      { 'workspace-name': 'mlw-chrun' },
      'There is no workspace "mlw-chrun" in the resource group "rg-ml-test"; did you mean "mlw-churn"?',
      'Correct workspace-name. The group has: mlw-churn.',
    ],
    [
      { 'source-resource-group': 'rg-ml-tset' },
      'There is no resource group "rg-ml-tset" in the subscription 0a1b2c3d-1111-4444-8888-000000000001; did you mean "rg-ml-test"?',
      'Correct source-resource-group. The subscription has workspaces in: rg-ml-test.',
    ],
    [
      { 'source-resource-group': 'NetworkWatcherRG' },
      'There is no resource group "NetworkWatcherRG" in the subscription 0a1b2c3d-1111-4444-8888-000000000001.',
      'Correct source-resource-group. The subscription has workspaces in: rg-ml-test.',
    ],
  ])('ends the run at once: %j', async (inputs, sentence, remedy) => {
    const report = await problemOf(inputs);
    expect(report).toMatchObject({
      outcome: 'blocked',
      failureReason: 'not-ready',
      failed: true,
      problems: [{ sentence, remedy }],
      findings: [],
    });
    expect(report.problems).toHaveLength(1);
  });

  it('is not said where it could not be seen: then the rules judge', async () => {
    const refuse = [
      { pathRegex: '/workspaces/mlw-churn\\?', status: 403, code: 'AuthorizationFailed' },
    ];
    const report = await problemOf({}, { refuse });
    expect(report.findings.map(({ rule }) => rule)).toContain('workspace-missing');
  });

  it('names no more than ten', async () => {
    const names = Array.from({ length: 14 }, (_, index) => `mlw-team-${index}`);
    const state = manyWorkspaces(
      names.map((workspace) => ({ workspace, from: 'rg-ml-test', to: 'rg-ml-prod' })),
    );
    const report = await inProcess(state).run({ ...validateInputs, 'workspace-name': 'other' });
    expect(report.problems[0]?.remedy).toMatch(/mlw-team-\d+ and 4 more\.$/);
  });
});
