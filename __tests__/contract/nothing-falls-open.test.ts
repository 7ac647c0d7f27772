import { describe, expect, it } from '@jest/globals';

import { inputList, inputTable } from '../../src/contract/inputs.js';
import { complete, told } from './told.js';

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

  it.each(
    lists.flatMap((name) =>
      ['%,', ',%', '%, ,%', '%,,', '\n%', '%\n\n%', '%,\n'].map((form) => [name, form]),
    ),
  )('and so is one with a member of nothing: %s = %j', (name = '', form = '') => {
    const word = { approvers: 'carol', acknowledge: 'a-rule' }[name];
    const known = inputList.find((one) => one.name === name)?.kind.members.at(-1);
    const value = form.replaceAll('%', word ?? known ?? '');
    const { inputs, text } = told({ ...lookedAt[name], environment: '', [name]: value });
    expect(inputs).toEqual([name]);
    expect(text).toContain('without an empty member');
  });

  it.each(['storage,key-vault\n', ' storage,\r\n key-vault\r\n', 'storage\nkey-vault'])(
    'but not one with a line for each, and a last line break: %j',
    (value) => {
      expect(told({ 'associated-resources': value }).inputs).toEqual([]);
    },
  );

  it.each(lists)('but one that is not given is not: %s', (name) => {
    expect(told({ ...lookedAt[name], [name]: '' }).inputs).toEqual([]);
  });

  it.each(['associated-resources', 'prepare', 'gate'])('has a word of its own: %s', (name) => {
    expect(told({ ...lookedAt[name], [name]: 'none' }).inputs).toEqual([]);
    expect(told({ ...lookedAt[name], [name]: ',' }).text).toContain('expected none');
  });

  it.each([[','], [' , '], ['\n'], [[]], [[' ']], ['storage,'], [['storage', '']]])(
    'is refused in a row of moves: %j',
    (value) => {
      const text = toldOfRow({ 'associated-resources': value });
      expect(text).toMatch(/^Row 1 of the list of moves: associated-resources is .*none or all/);
    },
  );
});

describe('a variable or an expression that nobody filled in', () => {
  const forms = [
    '$(WorkspaceMoveSnapshotKeyProduction)',
    '${{ secrets.WORKSPACE_SNAPSHOT_KEY_OF_PRODUCTION }}',
    '$[variables.WorkspaceMoveSnapshotKeyProduction]',
    '$env:WORKSPACE_SNAPSHOT_KEY_OF_PRODUCTION',
    '$WORKSPACE_SNAPSHOT_KEY_OF_PRODUCTION',
    '%WORKSPACE_SNAPSHOT_KEY_OF_PRODUCTION%',
    '#{WorkspaceMoveSnapshotKeyProduction}#',
    '{{ WorkspaceMoveSnapshotKeyProduction }}',
  ];

  it.each(forms)('is no part of a secret: %s', (form) => {
    const { inputs, text } = told({ 'snapshot-key': `v1:${form}/` });
    expect(inputs).toEqual(['snapshot-key']);
    expect(text).toContain('expected a value, not a variable or an expression');
  });

  it.each([
    'kY3$wQ%8#{zT}1!vB6(nM)0[pL]5&xC2*',
    '50%off$5and$US3&100%sure#1{ok}zzQ',
    'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83v+/8=',
  ])('is not seen in a key that is one: %s', (key) => {
    expect(told({ 'snapshot-key': key }).inputs).toEqual([]);
  });

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

describe('a text of nothing but spaces', () => {
  it.each(inputList.flatMap(({ name }) => [' ', '\u00a0', '\n\t'].map((text) => [name, text])))(
    'is no value, and not none either: %s = %j',
    (name = '', text = '') => {
      const { inputs, text: words } = told({ ...lookedAt[name], [name]: text });
      expect(inputs).toContain(name);
      expect(words).toContain(`The input ${name} is `);
    },
  );
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

describe('what is expected', () => {
  it('is said in whole phrases', () => {
    for (const { kind } of inputList) expect(kind.expected).toMatch(/^[a-z0-9]/);
    expect(inputTable.restore.kind.expected).toMatch(/^report or all, or a list of tags/);
    for (const restore of ['everything', 'all, computes', ',']) {
      expect(told({ mode: 'move', restore }).text).not.toContain('expected ,');
    }
  });
});
