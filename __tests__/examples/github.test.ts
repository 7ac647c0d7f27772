import { beforeAll, describe, expect, it } from '@jest/globals';

import { actionlint, known, notKnownYet } from './actionlint.js';
import {
  fences,
  misspelt,
  textOf,
  wholeFences,
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
const readme = fences.find(({ name }) => name === 'README.md, example 2');

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
    { example: readme, from: 'source-resource-group:', to: 'source-group:' },
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
  it('has whole workflows of documents to judge', () => {
    expect(wholeFences.map(({ name }) => name.replace(/,.*/, ''))).toEqual([
      'README.md',
      'docs/RECIPES.md',
    ]);
  });

  it.each([...workflows, ...wholeFences])('finds nothing wrong in $name', async (example) => {
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
  // Stricter than actionlint, which knows some expressions that strangers write: an expression in a
  // script is always a mistake here, because what is a digest today may be a name tomorrow.
  it.each(workflows)('in $name gets its values from the environment', ({ text }) => {
    const inScripts = text
      .split(/^(?= *(?:- )?\w[\w-]*:)/m)
      .filter((key) => /^ *(?:- )?run:/.test(key) && key.includes('${{'));
    expect(inScripts).toEqual([]);
  });
});
