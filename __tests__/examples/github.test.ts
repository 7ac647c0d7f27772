import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { actionlint, known, notKnownYet } from './actionlint.js';
import {
  fences,
  isRecord,
  misspelt,
  textOf,
  withActionNamed,
  workflows,
  type Example,
} from './examples.js';
import { openGitHubChecker, type Checker } from './github-language-service.js';

let github: Checker;
beforeAll(async () => {
  github = await openGitHubChecker();
});

const action: Example = { name: 'action.yml', text: textOf('action.yml') };
const readme = fences.find(({ name }) => name.startsWith('README.md'));

function workflow(name: string): Example {
  const found = workflows.find((one) => one.name.endsWith(`/${name}`));
  if (found === undefined) throw new Error(`there is no ${name}`);
  return withActionNamed(found);
}

describe("GitHub's language service", () => {
  it('has examples to judge', () => {
    expect(workflows.length).toBeGreaterThanOrEqual(9);
    expect(fences.length).toBeGreaterThanOrEqual(8);
  });

  it.each(workflows.map(withActionNamed))('finds nothing wrong in $name', async (example) => {
    expect(await github(example)).toEqual([]);
  });

  it.each(fences)('finds nothing wrong in $name', async (example) => {
    // A step that is shown alone reads outputs of jobs that are not shown.
    const complaints = await github(example);
    expect(complaints.filter((one) => !one.includes('Context access might be invalid'))).toEqual(
      [],
    );
  });

  it('finds nothing wrong in action.yml', async () => {
    expect(await github(action)).toEqual([]);
  });

  it.each([
    { example: workflow('nightly-readiness.yml'), from: 'workspace-name:', to: 'workspace-nmae:' },
    { example: workflow('batch.yml'), from: 'workspaces-file:', to: 'workspace-file:' },
    {
      example: workflow('promote-workspace.yml'),
      from: 'approved-plan-digest:',
      to: 'approved-digest:',
    },
    { example: readme, from: 'approved-plan-digest:', to: 'aproved-plan-digest:' },
  ])('tells a misspelt input of the action: $example.name, $to', async ({ example, from, to }) => {
    expect(await github(misspelt(example, from, to))).toContainEqual(
      expect.stringContaining(`Invalid action input '${to.slice(0, -1)}'`),
    );
  });

  it.each([
    {
      example: workflow('environment-gate.yml'),
      from: 'validate-client-id:',
      to: 'validation-client-id:',
    },
    { example: workflow('batch.yml'), from: 'moves: ${{ toJSON', to: 'move: ${{ toJSON' },
  ])(
    'tells a misspelt input of a called workflow: $example.name, $to',
    async ({ example, from, to }) => {
      const input = to.split(':')[0] ?? '';
      expect(await github(misspelt(example, from, to))).toContainEqual(
        expect.stringContaining(
          `Invalid input, ${input} is not defined in the referenced workflow`,
        ),
      );
    },
  );

  it.each([
    { from: '\ninputs:', to: '\ninptus:' },
    { from: 'main:', to: 'mian:' },
    { from: 'using: node24', to: 'using: node99' },
  ])('tells what is wrong in action.yml: $to', async ({ from, to }) => {
    expect(await github(misspelt(action, from, to))).not.toEqual([]);
  });
});

describe('actionlint', () => {
  it.each(workflows)('finds nothing wrong in $name', async (example) => {
    expect(known(await actionlint(example))).toEqual([]);
  });

  it.each(notKnownYet)('does not know yet, or its exception goes: %s', async (about) => {
    const complaints = await actionlint(workflow('promote-workspace.yml'));
    expect(complaints).toContainEqual(expect.stringMatching(about));
  });

  it.each([
    ['promote-workspace.yml', '${{ inputs.workspace-name }}', 'workspace-nmae'],
    ['restore.yml', '${{ inputs.artifact }}', 'artefact'],
  ])('tells a misspelt input that %s reads', async (name, from, input) => {
    const wrong = misspelt(workflow(name), from, `\${{ inputs.${input} }}`);
    expect(known(await actionlint(wrong))).toContainEqual(
      expect.stringContaining(`property "${input}" is not defined`),
    );
  });

  it('tells text of strangers in a script', async () => {
    const wrong = misspelt(
      workflow('pull-request-gate.yml'),
      'value=$(jq ',
      'value=$(echo ${{ github.event.pull_request.title }}; jq ',
    );
    expect(known(await actionlint(wrong))).toContainEqual(
      expect.stringContaining('potentially untrusted'),
    );
  });
});

describe('every script of a workflow', () => {
  // Stricter than actionlint, which knows some expressions that strangers write: an expression in a script is always a mistake
  // here, because what is a digest today may be a name tomorrow.
  it.each(workflows)('in $name gets its values from the environment', ({ text }) => {
    const inScripts = text
      .split(/^(?= *(?:- )?\w[\w-]*:)/m)
      .filter((key) => /^ *(?:- )?run:/.test(key) && key.includes('${{'));
    expect(inScripts).toEqual([]);
  });
});

describe('promote-workspace.yml', () => {
  const { text } = workflow('promote-workspace.yml');
  const whole: unknown = parse(text);
  const part = (...path: readonly string[]): unknown =>
    path.reduce((inner: unknown, key) => (isRecord(inner) ? inner[key] : undefined), whole);

  it('is started by another workflow only, and grants nothing as a whole', () => {
    expect(Object.keys(part('on') ?? {})).toEqual(['workflow_call']);
    expect(part('permissions')).toEqual({});
  });

  it.each([
    ['validate', { contents: 'read', 'id-token': 'write' }],
    ['move', { actions: 'read', checks: 'write', contents: 'read', 'id-token': 'write' }],
    ['restore', { contents: 'read', 'id-token': 'write' }],
  ])('grants the job %s what it needs and no more', (job, permissions) => {
    expect(part('jobs', job, 'permissions')).toEqual(permissions);
  });

  it('lets neither move nor restore out of an environment, and never validates in one', () => {
    expect(part('jobs', 'validate', 'environment')).toBeUndefined();
    expect(part('jobs', 'move', 'environment')).toBe('${{ inputs.environment }}');
    expect(part('jobs', 'restore', 'environment')).toContain('inputs.environment');
  });

  it.each([
    ['source', part('concurrency')],
    ['destination', part('jobs', 'move', 'concurrency')],
  ])('waits for other moves of the %s group, and cancels none', (side, concurrency) => {
    expect(concurrency).toEqual({
      group: expect.stringContaining(`inputs.${side}-resource-group`),
      'cancel-in-progress': false,
      queue: 'max',
    });
  });

  it.each(['move', 'restore'])('compares the plan file before the job %s uses it', (job) => {
    const steps: unknown = part('jobs', job, 'steps');
    const order = (Array.isArray(steps) ? steps : []).filter(isRecord).map((step) => {
      if (typeof step['run'] === 'string')
        return step['run'].includes('--check --strict') ? 'compare' : '';
      return String(step['uses']).replace(/@.*/, '');
    });
    const compared = order.indexOf('compare');
    expect(compared).toBe(order.indexOf('actions/download-artifact') + 1);
    expect(compared).toBeLessThan(order.indexOf('OWNER/move-azure-ml-workspace'));
  });

  it('has one identity that validates and another that moves', () => {
    const identities = [...text.matchAll(/client-id: (\$.*)/g)].map(([, identity]) => identity);
    expect(identities).toEqual([
      '${{ inputs.validate-client-id }}',
      '${{ inputs.move-client-id }}',
      '${{ inputs.move-client-id }}',
    ]);
  });
});
