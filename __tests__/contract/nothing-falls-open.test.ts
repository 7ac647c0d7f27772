import { describe, expect, it } from '@jest/globals';

import { inputList, inputTable } from '../../src/contract/inputs.js';
import { readRequest } from '../../src/contract/read-request.js';
import { modes } from '../../src/domain/request/request.js';

const DIGEST = `sha256:${'a'.repeat(64)}`;

const complete: Readonly<Record<string, string>> = {
  'source-subscription-id': '11111111-1111-1111-1111-111111111111',
  'source-resource-group': 'ml-old',
  'workspace-name': 'team-ml',
  'destination-resource-group': 'ml-new',
  'github-token': 'ghs_x',
};

interface Told {
  readonly inputs: readonly string[];
  readonly text: string;
}

function told(inputs: Readonly<Record<string, string>>, file = '[]'): Told {
  const given = { ...complete, ...inputs };
  const get = (name: string): string =>
    Object.entries(given).find(([key]) => key === name)?.[1] ?? '';
  const reading = readRequest({ get, text: () => file }, (name) => name);
  const problems = 'problems' in reading ? reading.problems : [];
  return {
    inputs: problems.map(({ input }) => input),
    text: problems.map(({ sentence, remedy }) => `${sentence} ${remedy}`).join('\n'),
  };
}

/** What is said of a list of moves with one row. */
function toldOfRow(fields: Readonly<Record<string, unknown>>): string {
  const row = Object.entries({ ...complete, ...fields }).filter(
    ([name]) => name !== 'github-token',
  );
  const none = Object.fromEntries(Object.keys(complete).map((name) => [name, '']));
  const file = JSON.stringify([Object.fromEntries(row)]);
  return told({ ...none, mode: 'discover', 'workspaces-file': 'moves.json' }, file).text;
}

/** Modes and gates that look at an input, so that only its value can be wrong. */
const lookedAt: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gate: { mode: 'promote' },
  approvers: { mode: 'move', gate: 'pull-request' },
  'required-approvals': { mode: 'move', gate: 'pull-request' },
  'require-digest-in-approval': { mode: 'move', gate: 'pull-request' },
};

const lists = inputList.filter(({ kind }) => kind.type === 'list').map(({ name }) => name);

describe('a list that is given and holds nothing', () => {
  it('is any of these', () => {
    expect(lists).toEqual([
      'associated-resources',
      'gate',
      'approvers',
      'prepare',
      'restore',
      'acknowledge',
    ]);
  });

  it.each(
    lists.flatMap((name) =>
      [',', ' , ', ',,\n,', '\n', ' \n\n', '\r\n'].map((text) => [name, text]),
    ),
  )('is refused: %s = %j', (name = '', text = '') => {
    const { inputs, text: words } = told({ ...lookedAt[name], [name]: text });
    expect(inputs).toEqual([name]);
    expect(words).toContain(`The input ${name} is `);
  });

  it.each(lists)('but one that is not given is not: %s', (name) => {
    expect(told({ ...lookedAt[name], [name]: '' }).inputs).toEqual([]);
  });

  it.each(['associated-resources', 'prepare', 'gate'])('has a word of its own: %s', (name) => {
    expect(told({ ...lookedAt[name], [name]: 'none' }).inputs).toEqual([]);
    expect(told({ ...lookedAt[name], [name]: ',' }).text).toContain('expected none');
  });

  it.each([[','], [' , '], ['\n'], [[]], [[' ']]])('is refused in a row of moves: %j', (value) => {
    const text = toldOfRow({ 'associated-resources': value });
    expect(text).toMatch(/^Row 1 of the list of moves: associated-resources is .*none or all/);
  });
});

describe('a variable or an expression that nobody filled in', () => {
  const forms = [
    '$(WorkspaceMoveSnapshotKeyProduction)',
    '${{ secrets.WORKSPACE_SNAPSHOT_KEY_OF_PRODUCTION }}',
    '$[variables.WorkspaceMoveSnapshotKeyProduction]',
    '$env:WORKSPACE_SNAPSHOT_KEY_OF_PRODUCTION',
  ];

  it.each(inputList.flatMap(({ name }) => forms.map((form) => [name, form])))(
    'is no value of %s: %s',
    (name = '', form = '') => {
      const { inputs, text } = told({ ...lookedAt[name], [name]: ` ${form}\n` });
      expect(inputs).toContain(name);
      expect(text).toContain('expected a value, not a variable or an expression');
    },
  );

  it.each(forms)('is no value in a row of moves: %s', (form) => {
    const text = toldOfRow({ 'workspace-name': form, 'associated-resources': [form] });
    expect(text.match(/expected a value, not a variable/g)).toHaveLength(2);
  });

  it('is not quoted where it is given as a secret', () => {
    expect(told({ 'snapshot-key': forms[0] ?? '' }).text).not.toContain('Production');
  });
});

describe('a number of things', () => {
  it.each(
    ['required-approvals', 'pull-request'].flatMap((name) =>
      ['1.5', '7.9', '1.0', '1e2', ' 0x10', '+1', '-1', '٣', '1_0'].map((text) => [name, text]),
    ),
  )('is a whole one: %s = %j', (name = '', text = '') => {
    expect(told({ mode: 'move', gate: 'pull-request', [name]: text }).inputs).toEqual([name]);
  });
});

describe('the name of something that every object has', () => {
  const words = ['constructor', '__proto__', 'valueOf', 'toString', 'hasOwnProperty'];
  const closed = inputList.filter(({ kind }) => kind.members.length > 0).map(({ name }) => name);

  it.each(closed.flatMap((name) => words.map((word) => [name, word])))(
    'is no value of %s: %s',
    (name = '', word = '') => {
      const { inputs, text } = told({ ...lookedAt[name], [name]: word });
      expect(inputs).toEqual([name]);
      expect(text).toContain(`is "${word}"; expected`);
    },
  );

  it('is guessed from as any other word is', () => {
    expect(told({ prepare: 'constructor, delete-compute' }).text).toContain('"delete-computes"');
  });
});

describe('a safeguard', () => {
  const values: Readonly<Record<string, string>> = {
    'approved-plan-digest': DIGEST,
    'plan-max-age-hours': '24',
    gate: 'digest',
    environment: 'production',
    'pull-request': '7',
    'required-approvals': '1',
    approvers: 'carol',
    'require-digest-in-approval': 'true',
  };
  const users: Readonly<Record<string, readonly string[]>> = {
    'approved-plan-digest': ['move', 'promote', 'restore'],
    'plan-max-age-hours': ['move', 'promote'],
    gate: ['validate', 'move', 'promote', 'restore'],
    environment: ['validate', 'move', 'promote'],
    'pull-request': ['validate', 'move', 'promote', 'restore'],
    'required-approvals': ['move', 'promote'],
    approvers: ['move', 'promote'],
    'require-digest-in-approval': ['move', 'promote'],
  };
  const cases = Object.keys(values).flatMap((name) =>
    modes.map((mode): [string, string, boolean] => [
      name,
      mode,
      users[name]?.includes(mode) === true,
    ]),
  );

  it.each(cases)('%s is looked at by %s, or refused: %s', (name, mode, isUsed) => {
    const hasEnvironment = name === 'environment' && mode === 'validate';
    const gate = mode === 'move' || mode === 'promote' || hasEnvironment ? 'environment' : '';
    const given = {
      gate,
      environment: gate === '' ? '' : 'production',
      [name]: values[name] ?? '',
    };
    const beside = mode === 'discover' ? { 'workspace-name': '' } : {};
    // The gate that is asked about is not the one that the others need.
    const own = name === 'gate' ? { ...given, environment: '' } : given;
    const { inputs, text } = told({ ...beside, mode, ...own });
    expect(inputs).toEqual(isUsed ? [] : [name]);
    if (!isUsed)
      expect(text).toContain(`but ${mode} does not look at it: it would hold nothing back`);
  });

  it.each(['environment', 'required-approvals', 'approvers', 'require-digest-in-approval'])(
    '%s is refused beside a gate that asks nobody',
    (name) => {
      for (const gate of ['', 'digest']) {
        const { inputs, text } = told({ mode: 'move', gate, [name]: values[name] ?? '' });
        expect(inputs).toEqual([name]);
        expect(text).toContain('but this gate does not look at it');
        expect(text).toContain(`Remove ${name}, or let gate have environment`);
      }
    },
  );

  it('is refused where the run makes its own plan, which no digest can have approved', () => {
    const open = { mode: 'promote', gate: 'none' };
    expect(told({ ...open, 'approved-plan-digest': DIGEST }).inputs).toEqual([
      'approved-plan-digest',
    ]);
    expect(told({ ...open, 'plan-max-age-hours': '1' }).inputs).toEqual([]);
  });

  it.each([
    ['validate', 'none'],
    ['restore', 'digest, environment'],
    ['restore', 'none'],
  ])('is refused in part: %s takes no gate "%s"', (mode, gate) => {
    expect(told({ mode, gate, environment: '' }).inputs).toEqual(['gate']);
  });

  it('that is malformed is told once, and as that', () => {
    expect(told({ mode: 'status', approvers: 'some body' }).inputs).toEqual(['approvers']);
  });
});

describe('what is expected', () => {
  it('is said in whole phrases', () => {
    for (const { kind } of inputList) expect(kind.expected).toMatch(/^[a-z0-9]/);
    expect(inputTable.restore.kind.expected).toMatch(/^report or all, or a list of tags/);
    for (const restore of ['everything', 'all, computes', ',']) {
      expect(told({ mode: 'move', restore }).text).not.toContain('expected ,');
    }
  });
});
