import { describe, expect, it } from '@jest/globals';

import { readRequest, type RequestReading } from '../../src/contract/read-request.js';
import { entryInputs } from '../../src/domain/request/batch.js';

const SOURCE = '11111111-1111-1111-1111-111111111111';
const DESTINATION = '22222222-2222-2222-2222-222222222222';

const row = {
  'source-subscription-id': SOURCE,
  'source-resource-group': 'ml-old',
  'workspace-name': 'team-ml',
  'destination-subscription-id': DESTINATION,
  'destination-resource-group': 'ml-new',
};

function read(inputs: Readonly<Record<string, string>>, file?: string): RequestReading {
  const source = {
    get: (name: string) => ({ mode: 'discover', ...inputs })[name] ?? '',
    text: (path: string) => (path === 'moves.json' ? file : undefined),
  };
  return readRequest(source, (name) => name);
}

function readList(rows: unknown): RequestReading {
  const file = typeof rows === 'string' ? rows : JSON.stringify(rows);
  return read({ 'workspaces-file': 'moves.json' }, file);
}

function said(reading: RequestReading): readonly string[] {
  if (!('problems' in reading)) return [];
  return reading.problems.map(({ sentence, remedy }) => `${sentence} ${remedy}`);
}

const about = (reading: RequestReading): readonly string[] =>
  'problems' in reading ? reading.problems.map(({ input }) => input) : [];

describe('discover', () => {
  it('takes a subscription, or a group, with or without a destination', () => {
    expect(read({ 'source-subscription-id': SOURCE })).toMatchObject({
      request: {
        mode: 'discover',
        from: {
          kind: 'place',
          place: { subscriptionId: SOURCE, resourceGroup: undefined },
          destination: undefined,
          associated: [],
        },
      },
    });
    const all = { ...row, 'workspace-name': '', 'associated-resources': 'storage' };
    expect(read({ ...all, 'destination-subscription-id': '' })).toMatchObject({
      request: {
        from: {
          place: { subscriptionId: SOURCE, resourceGroup: 'ml-old' },
          destination: { subscriptionId: SOURCE, resourceGroup: 'ml-new' },
          associated: ['storage'],
        },
      },
    });
  });

  it.each([
    [{}, ['source-subscription-id']],
    [{ 'source-resource-group': 'ml-old' }, ['source-subscription-id']],
    [{ ...row }, ['workspace-name']],
    [
      { 'source-subscription-id': SOURCE, 'destination-subscription-id': DESTINATION },
      ['destination-resource-group'],
    ],
    [
      {
        'source-subscription-id': SOURCE,
        'source-resource-group': 'g',
        'destination-resource-group': 'G',
      },
      ['destination-resource-group'],
    ],
    [{ ...row, 'workspaces-file': 'moves.json' }, Object.keys(row)],
    [{ 'associated-resources': 'all', 'workspaces-file': 'moves.json' }, ['associated-resources']],
  ])('refuses %j', (inputs, expected) => {
    expect([...about(read(inputs, JSON.stringify([row])))].sort()).toEqual([...expected].sort());
  });

  it('says that the list cannot be read', () => {
    expect(said(read({ 'workspaces-file': 'moves.json' }))).toEqual([
      'The list of moves "moves.json" cannot be read. Give the path of a file that is there.',
    ]);
  });

  it('reads no list in another mode', () => {
    const reading = read({ ...row, mode: 'validate', 'workspaces-file': 'moves.json' });
    expect(reading).toHaveProperty('request.mode', 'validate');
  });
});

describe('a list of moves', () => {
  it('is read with the defaults of the contract', () => {
    const short = Object.fromEntries(
      Object.entries(row).filter(([name]) => name !== 'destination-subscription-id'),
    );
    const second = {
      ...row,
      'workspace-name': 'other-ml',
      'associated-resources': ['key-vault', 'storage'],
    };
    expect(readList([short, second])).toMatchObject({
      request: {
        from: {
          kind: 'list',
          entries: [
            {
              source: { subscriptionId: SOURCE, resourceGroup: 'ml-old' },
              destination: { subscriptionId: SOURCE, resourceGroup: 'ml-new' },
              workspaceName: 'team-ml',
              associated: [],
            },
            {
              destination: { subscriptionId: DESTINATION },
              associated: ['storage', 'key-vault'],
            },
          ],
        },
      },
    });
  });

  it('may be what an earlier run wrote of it', () => {
    const first = readList([{ ...row, 'associated-resources': 'all' }]);
    if (!('request' in first) || first.request.mode !== 'discover') throw new Error('not read');
    const { from } = first.request;
    const again = readList(from.kind === 'list' ? from.entries.map(entryInputs) : []);
    expect(again).toHaveProperty('request.from', from);
  });

  it.each([
    ['not json', 'is not JSON'],
    ['{}', 'is not an array'],
    ['[]', 'has no rows'],
    ['\uFEFF[]', 'has no rows'],
  ])('is refused: %s', (text, words) => {
    expect(said(readList(text))).toEqual([expect.stringContaining(words)]);
  });

  it('tells every problem of every row at once', () => {
    const reading = readList([
      row,
      { ...row, 'workspace-nam': 'x', 'workspace-name': '-', surprise: 1 },
      'row',
      { ...row, 'source-subscription-id': 'x', 'destination-resource-group': '' },
      { ...row, 'source-resource-group': 7, 'associated-resources': ['storag', 'disk'] },
      { ...row, 'associated-resources': [1] },
      {
        ...row,
        'destination-subscription-id': SOURCE.toUpperCase(),
        'destination-resource-group': 'ML-OLD',
      },
      { ...row, __proto__x: '' },
    ]);
    expect(new Set(about(reading))).toEqual(new Set(['workspaces-file']));
    expect(said(reading)).toEqual([
      'Row 2 of the list of moves: the field "workspace-nam" is not known. Did you mean "workspace-name"?',
      expect.stringContaining(
        'Row 2 of the list of moves: the field "surprise" is not known. Fields are',
      ),
      expect.stringContaining('Row 2 of the list of moves: workspace-name is "-"; expected'),
      expect.stringContaining('Row 3 of the list of moves: is not an object'),
      expect.stringContaining('Row 4 of the list of moves: source-subscription-id is "x"'),
      expect.stringContaining('Row 4 of the list of moves: destination-resource-group is empty'),
      expect.stringContaining('Row 5 of the list of moves: source-resource-group is not text'),
      expect.stringMatching(/Row 5 .*"storag".*Did you mean "storage"\?/),
      expect.stringMatching(/Row 5 .*"disk"/),
      expect.stringContaining('Row 6 of the list of moves: associated-resources is not text'),
      expect.stringContaining(
        'Row 7 of the list of moves: destination-resource-group is "ML-OLD", the group',
      ),
      expect.stringContaining('Row 8 of the list of moves: the field "__proto__x" is not known'),
    ]);
  });

  it.each([
    ['associated-resources', ''],
    ['associated-resources', ' '],
    ['associated-resources', '\u00A0'],
    ['associated-resources', []],
    ['destination-subscription-id', ''],
    ['destination-subscription-id', '\u00A0'],
    ['workspace-name', '\t'],
  ])('takes a field that holds nothing for none of its defaults: %s %j', (name, value) => {
    const [problem] = said(readList([{ ...row, [name]: value }]));
    expect(problem).toContain(`Row 1 of the list of moves: ${name} is `);
  });

  it('may not name a field of a row twice', () => {
    const text = JSON.stringify([{ ...row, 'workspace-name': 'a":"b' }, row]);
    const doubled = text.replace(/}]$/, ',"destination\\u002dresource-group" : "other"}]');
    expect(said(readList(text)).join()).toContain('workspace-name is');
    expect(said(readList(doubled))).toEqual([expect.stringContaining('one row twice')]);
  });

  it('may not name a workspace twice, nor bring namesakes together', () => {
    const elsewhere = { ...row, 'source-resource-group': 'ml-other' };
    expect(said(readList([row, { ...row, 'workspace-name': 'TEAM-ml' }, elsewhere]))).toEqual([
      expect.stringContaining('Row 2 of the list of moves: it names the same workspace as row 1'),
      expect.stringContaining('Row 3 of the list of moves: it puts a workspace of the same name'),
    ]);
  });
});
