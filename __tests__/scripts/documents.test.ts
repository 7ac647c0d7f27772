import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { inputList } from '../../src/contract/inputs.js';
import { outputs } from '../../src/contract/outputs.js';
import { readRequest } from '../../src/contract/read-request.js';
import { mayImport } from '../architecture/rooms.js';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const documents = [
  ...readdirSync(repository).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(repository, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const ourAction = 'move-azure-ml-workspace@';

interface Step {
  readonly document: string;
  readonly inputs: Readonly<Record<string, string>>;
}

function textOf(document: string): string {
  return readFileSync(join(repository, document), 'utf8');
}

function fences(document: string, language: string): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return [...textOf(document).matchAll(fence)].map(([, body]) => body ?? '');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

// Every mapping in an example that uses our action, however deep: workflows and single steps alike.
function stepsIn(document: string, value: unknown): readonly Step[] {
  if (Array.isArray(value)) return value.flatMap((item) => stepsIn(document, item));
  if (!isRecord(value)) return [];
  const deeper = Object.values(value).flatMap((item) => stepsIn(document, item));
  const uses = value['uses'];
  if (typeof uses !== 'string' || !uses.includes(ourAction)) return deeper;
  const given = isRecord(value['with']) ? Object.entries(value['with']) : [];
  return [
    { document, inputs: Object.fromEntries(given.map(([key, text]) => [key, String(text)])) },
  ];
}

const steps = documents.flatMap((document) =>
  fences(document, 'yaml').flatMap((example) => stepsIn(document, parse(example))),
);

// The list of moves that the recipe shows, and its one row.
const listed = fences('docs/RECIPES.md', 'json').find((text) => text.includes('workspace-name'));
const rows: unknown = JSON.parse(listed ?? '[]');
const first: unknown = [rows].flat()[0];
const row = new Map(
  Object.entries(isRecord(first) ? first : {}).map(([name, text]) => [name, String(text)]),
);

// What the runner would put in: a value of the right form for every expression.
function evaluated(text: string): string {
  if (/^\$\{\{.*digest \}\}$/.test(text)) return `sha256:${'0'.repeat(64)}`;
  if (/^\$\{\{ secrets\.\w+ \}\}$/.test(text)) return 'a key of thirty-two signs or more';
  const field = /^\$\{\{ steps\.inputs\.outputs\.([\w-]+) \}\}$/.exec(text)?.[1];
  if (field !== undefined) return row.get(field) ?? '';
  return text.replaceAll(/\$\{\{ vars\.(\w+) \}\}/g, (_, name: string) =>
    name.startsWith('SOURCE')
      ? '11111111-1111-1111-1111-111111111111'
      : '22222222-2222-2222-2222-222222222222',
  );
}

describe('the examples of the documents', () => {
  it('are there', () => {
    expect(steps.filter(({ document }) => document === 'README.md')).toHaveLength(1);
    expect(steps.filter(({ document }) => document === 'docs/RECIPES.md').length).toBeGreaterThan(
      3,
    );
  });

  it.each(steps)('in $document name only inputs that exist: $inputs', ({ inputs }) => {
    const known = inputList.map(({ name }) => name);
    expect(Object.keys(inputs).filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(steps)('in $document give every input that is required: $inputs', ({ inputs }) => {
    // action.yml gives the token where a workflow does not.
    const given = { 'github-token': 'ghs_of_the_job', ...inputs };
    const source = {
      get: (name: string) => evaluated(new Map(Object.entries(given)).get(name) ?? ''),
      text: () => listed,
    };
    expect(readRequest(source, (name) => name)).toHaveProperty('request');
    const digestIsRead = inputs['gate']?.includes('pull-request') === true;
    if (inputs['mode'] === 'move' && !digestIsRead) {
      expect(inputs).toHaveProperty('approved-plan-digest');
    }
  });

  it('read only outputs that exist', () => {
    const read = documents.flatMap((document) =>
      [...textOf(document).matchAll(/steps\.(?:plan|look|move|many)\.outputs\.([a-z-]+)/g)].map(
        ([, name]) => name,
      ),
    );
    const known = outputs.map(({ name }) => name);
    expect(read.length).toBeGreaterThan(1);
    expect(read.filter((name) => name === undefined || !known.includes(name))).toEqual([]);
  });

  it('keep a role that validates free of the right to move', () => {
    const roles = fences('docs/PERMISSIONS.md', 'json').map((role): unknown => JSON.parse(role));
    const mayMove = roles.map((role) =>
      JSON.stringify(role).includes('/resourceGroups/moveResources/action'),
    );
    expect(mayMove).toEqual([false, false, true]);
  });
});

describe('the map', () => {
  const page = 'docs/ARCHITECTURE.md';

  it('names every room of src, and none that is not there', () => {
    const rooms = readdirSync(join(repository, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) => `${join(parentPath, name)}/`.split(/[\\/]src[\\/]/).at(-1));
    const named = [...textOf(page).matchAll(/`([a-z/-]+\/)`/g)].map(([, room]) => room);
    const outside = ['chaos/', 'chaos/oracle/', 'emulator/'];
    expect([...new Set(named)].sort()).toEqual([...rooms, ...outside].sort());
  });

  it('draws the arrows that the code is held to, and no other', () => {
    const [drawing = ''] = fences(page, 'mermaid');
    const drawn = [...drawing.matchAll(/^ +(\S+) --> (\S+)$/gm)].map(([, from, to]) => [from, to]);
    const allowed = Object.entries(mayImport).flatMap(([from, to]) => to.map((one) => [from, one]));
    expect(drawing.split('-->')).toHaveLength(drawn.length + 1);
    expect(drawn.map(String).sort()).toEqual(allowed.map(String).sort());
  });
});

describe('the README', () => {
  it('stays below 250 lines', () => {
    expect(textOf('README.md').split('\n').length).toBeLessThanOrEqual(250);
  });

  it.each(documents)('%s links only to files that exist', (document) => {
    const links = [...textOf(document).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)];
    const missing = links
      .map(([, target]) => join(repository, dirname(document), target ?? ''))
      .filter((path) => !existsSync(path));
    expect(missing).toEqual([]);
  });
});
