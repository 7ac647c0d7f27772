import { describe, expect, it } from '@jest/globals';

import { readRequest, type RequestReading } from '../../src/contract/read-request.js';

const SOURCE = '11111111-1111-1111-1111-111111111111';
const DESTINATION = '22222222-2222-2222-2222-222222222222';
const DIGEST = `sha256:${'a'.repeat(64)}`;

const complete: Readonly<Record<string, string>> = {
  'source-subscription-id': SOURCE,
  'source-resource-group': 'ml-old',
  'workspace-name': 'team-ml',
  'destination-subscription-id': DESTINATION,
  'destination-resource-group': 'ml-new',
};

function read(
  inputs: Readonly<Record<string, string>>,
  spell = (name: string): string => name,
): RequestReading {
  return readRequest({ get: (name) => inputs[name] ?? '' }, spell);
}

function problemsOf(inputs: Readonly<Record<string, string>>): readonly string[] {
  const reading = read(inputs);
  return 'problems' in reading ? reading.problems.map(({ input }) => input) : [];
}

function textOf(inputs: Readonly<Record<string, string>>): string {
  const reading = read(inputs);
  if (!('problems' in reading)) return '';
  return reading.problems.map(({ sentence, remedy }) => `${sentence} ${remedy}`).join('\n');
}

describe('an invalid input', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['source-subscription-id', 'my-subscription'],
    ['source-subscription-id', `${SOURCE}0`],
    ['source-subscription-id', `{${SOURCE}}`],
    ['source-resource-group', 'ml old'],
    ['source-resource-group', 'ml-old.'],
    ['source-resource-group', 'g'.repeat(91)],
    ['source-resource-group', 'a/b'],
    ['source-resource-group', 'rg-\u212A'],
    ['workspace-name', 'ab'],
    ['workspace-name', '-abc'],
    ['workspace-name', 'w'.repeat(34)],
    ['workspace-name', 'team.ml'],
    ['destination-subscription-id', 'x'],
    ['destination-resource-group', '.'],
    ['associated-resources', 'storage, disk'],
    ['associated-resources', 'none, storage'],
    ['associated-resources', 'all\nstorage'],
    ['tenant-id', 'contoso.onmicrosoft.com'],
    ['client-id', 'app'],
    ['auth', 'password'],
    ['azure-cloud', 'AzureGermanCloud'],
    ['plan-file', 'a\nb'],
    ['approved-plan-digest', 'a'.repeat(64)],
    ['approved-plan-digest', `${DIGEST}0`],
    ['approved-plan-digest', `sha256:${'A'.repeat(64)}`],
    ['plan-max-age-hours', '0'],
    ['plan-max-age-hours', '721'],
    ['plan-max-age-hours', '-1'],
    ['plan-max-age-hours', '1e1'],
    ['timeout-minutes', 'four hours'],
    ['timeout-minutes', '7201'],
    ['acknowledge', 'Some Rule'],
    ['fail-on', 'info'],
    ['mode', 'migrate'],
    ['gate', 'push'],
    ['environment', 'a\nb'],
    ['pull-request', 'seven'],
    ['required-approvals', '0'],
    ['required-approvals', '7'],
    ['approvers', 'some body'],
    ['require-digest-in-approval', 'yes'],
    ['github-token', 'a c'],
    ...['-', '-1', '-moved-2', 'moved-', 'a b', '-way-too-long'].map(
      (suffix): readonly [string, string] => ['compute-instance-suffix', suffix],
    ),
    ['prepare', 'delete-everything'],
    ['prepare', 'none, delete-computes'],
    ['restore', 'everything'],
    ['restore', 'all, computes'],
    ['restore', 'computes, report'],
    ['snapshot-key', 'short'],
    ['snapshot-key', '*'.repeat(32)],
    ['snapshot-key', 'undefined'.repeat(4)],
    ['workspaces-file', 'a\nb'],
    ['job-scan', 'quick'],
    ['comment', 'sometimes'],
  ];

  it.each(cases)('%s = %j', (name, value) => {
    expect(problemsOf({ ...complete, [name]: value })).toEqual([name]);
  });

  it.each(['g', 'größe', 'グループ', 'a.b', '(x)_-1', 'g'.repeat(90), '.a'])(
    'a group may be called %s',
    (name) => {
      expect(problemsOf({ ...complete, 'source-resource-group': name })).toEqual([]);
    },
  );

  it.each(['abc', '1_-', 'w'.repeat(33)])('a workspace may be called %s', (name) => {
    expect(problemsOf({ ...complete, 'workspace-name': name })).toEqual([]);
  });

  it.each(['environment', 'github-token'])(
    'a move behind an environment needs %s, a validation does not',
    (name) => {
      const gated = {
        ...complete,
        gate: 'environment',
        environment: 'production',
        'github-token': 'ghs_x',
        [name]: '',
      };
      expect(problemsOf({ ...gated, mode: 'move' })).toEqual([name]);
      expect(problemsOf({ ...complete, mode: 'validate' })).toEqual([]);
    },
  );

  it('says what was seen and what was expected', () => {
    expect(read({ ...complete, 'fail-on': 'error\n"x"' })).toEqual({
      problems: [
        {
          input: 'fail-on',
          sentence:
            'The input fail-on is "error\\n\\"x\\""; expected one of blocker, warning, never.',
          remedy: 'Give fail-on as one of blocker, warning, never.',
        },
      ],
    });
  });

  it.each([
    ['mode', 'validat', 'validate'],
    ['mode', 'VALIDATE', 'validate'],
    ['associated-resources', 'storage,keyvault', 'key-vault'],
    ['associated-resources', 'nome', 'none'],
    ['auth', 'azurecli', 'azure-cli'],
    ['azure-cloud', 'azurecloud', 'AzureCloud'],
    ['fail-on', 'blockers', 'blocker'],
  ])('asks, for %s = %s, whether %s was meant', (name, value, meant) => {
    expect(textOf({ ...complete, [name]: value })).toContain(`Did you mean "${meant}"?`);
  });

  it('guesses nothing that is far away, and no mode', () => {
    expect(textOf({ ...complete, mode: 'xyz' })).not.toContain('Did you mean');
    expect(textOf({ ...complete, mode: 'promot' })).toContain('Did you mean "promote"');
  });

  it('lets nobody but a promotion go without a gate', () => {
    for (const mode of ['validate', 'move']) {
      expect(problemsOf({ ...complete, mode, gate: 'none' })).toEqual(['gate']);
    }
    expect(problemsOf({ ...complete, mode: 'promote', gate: 'none' })).toEqual([]);
    expect(problemsOf({ mode: 'promote', gate: 'none' })).toContain('workspace-name');
    expect(problemsOf({ mode: 'promote' })).toEqual([]);
    expect(problemsOf({ ...complete, mode: 'promote', gate: 'none, digest' })).toEqual(['gate']);
  });

  it.each([
    ['none, storage', 'is "none"; expected none to stand alone'],
    ['storage, all', 'is "all"; expected all to stand alone'],
  ])('says, for %s, which word stands alone', (value, sentence) => {
    expect(textOf({ ...complete, 'associated-resources': value })).toContain(sentence);
  });

  it('reports every stranger in a list', () => {
    expect(problemsOf({ ...complete, 'associated-resources': 'a, storage, b' })).toHaveLength(2);
  });

  it('never shows a secret', () => {
    const secret = 'correct horse battery staple';
    const text = textOf({ ...complete, 'snapshot-key': secret, 'github-token': secret });
    expect(text).toContain('The input snapshot-key is not valid');
    expect(text).not.toContain('horse');
  });

  it('shows neither a token in the wrong place nor a whole file', () => {
    const token = `eyJ${'a'.repeat(20)}.${'b'.repeat(20)}.c`;
    expect(textOf({ ...complete, 'client-id': token })).not.toContain('bbbb');
    expect(textOf({ ...complete, 'client-id': 'x'.repeat(5000) }).length).toBeLessThan(400);
  });
});

describe('several wrong inputs', () => {
  it('are all reported at once, as the user spells them', () => {
    const camel = (name: string): string =>
      name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const reading = read(
      { 'source-subscription-id': 'x', auth: 'y', comment: 'maybe', 'timeout-minutes': 'z' },
      camel,
    );
    const problems = 'problems' in reading ? reading.problems : [];
    expect(problems.map(({ input }) => input)).toEqual([
      'sourceSubscriptionId',
      'auth',
      'comment',
      'timeoutMinutes',
      'sourceResourceGroup',
      'workspaceName',
      'destinationResourceGroup',
    ]);
    for (const { input, sentence } of problems) {
      expect(sentence).toMatch(new RegExp(`^The input ${input} is `));
    }
  });

  it('are reported beside an unknown mode, which needs nothing we know of', () => {
    expect(problemsOf({ mode: 'go', 'workspace-name': '?' })).toEqual(['mode', 'workspace-name']);
  });
});

describe('the same source and destination', () => {
  it.each([
    [{ 'destination-subscription-id': SOURCE, 'destination-resource-group': 'ML-OLD' }],
    [{ 'destination-subscription-id': '', 'destination-resource-group': 'ml-old' }],
  ])('is refused: %j', (given) => {
    expect(problemsOf({ ...complete, ...given })).toEqual(['destination-resource-group']);
  });

  it('is refused for a move as well, when all of it is given', () => {
    const same = { 'destination-subscription-id': SOURCE, 'destination-resource-group': 'ml-old' };
    expect(problemsOf({ ...complete, ...same, mode: 'move' })).toEqual([
      'destination-resource-group',
    ]);
  });

  it('is not the same group name in another subscription', () => {
    expect(problemsOf({ ...complete, 'destination-resource-group': 'ml-old' })).toEqual([]);
  });
});
